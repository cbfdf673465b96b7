package import JSON

/// An amount in the text, with what is counted.
package struct Quantity: Hashable, Sendable {
  package var span: ScalarRange
  /// The exact value, or nil for a range.
  package var value: JSONNumber?
  package var low: JSONNumber?
  package var high: JSONNumber?
  /// The words that bound or soften it: "at least", "just".
  package var modifier: String?
  /// A unit or currency: "%", "USD", "km".
  package var unit: String?
  /// What is counted: "militants".
  package var of: String?
  package var others: JSONObject = [:]

  package init(
    span: ScalarRange, value: JSONNumber? = nil, low: JSONNumber? = nil, high: JSONNumber? = nil,
    modifier: String? = nil, unit: String? = nil, of: String? = nil
  ) {
    self.span = span
    self.value = value
    self.low = low
    self.high = high
    self.modifier = modifier
    self.unit = unit
    self.of = of
  }
}

extension Quantity: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "span": span.json, "value": value.map(JSONValue.number), "low": low.map(JSONValue.number),
        "high": high.map(JSONValue.number), "modifier": modifier?.json, "unit": unit?.json,
        "of": of?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    func number(_ value: JSONValue) -> JSONNumber? {
      if case .number(let number) = value { number } else { nil }
    }
    self.init(
      span: try fields.requiredValue("span"),
      value: try fields.take("value", expected: "a number", number),
      low: try fields.take("low", expected: "a number", number),
      high: try fields.take("high", expected: "a number", number),
      modifier: try fields.string("modifier"), unit: try fields.string("unit"),
      of: try fields.string("of"))
    others = fields.others
  }
}
