package import JSON

extension Quantity: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "span": span.json, "kind": kind?.json, "value": value.map(JSONValue.number),
        "low": low.map(JSONValue.number), "high": high.map(JSONValue.number),
        "lowOpen": isLowOpen ? true : nil, "highOpen": isHighOpen ? true : nil,
        "modifier": modifier?.json, "modifierSpan": spans.modifier?.json, "bound": bound?.json,
        "unit": unit?.json, "of": of?.json, "ofSpan": spans.of?.json, "head": head?.json,
        "place": place?.json, "placeSpan": spans.place?.json, "time": time?.json,
        "timeSpan": spans.time?.json, "change": change?.json,
        "rule": rule.isEmpty ? nil : .string(rule),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    func number(_ value: JSONValue) -> JSONNumber? {
      if case .number(let number) = value { number } else { nil }
    }
    self.init(
      span: try fields.requiredValue("span"), kind: try fields.value("kind"),
      value: try fields.take("value", expected: "a number", number),
      low: try fields.take("low", expected: "a number", number),
      high: try fields.take("high", expected: "a number", number),
      isLowOpen: try fields.flag("lowOpen"), isHighOpen: try fields.flag("highOpen"),
      modifier: try fields.string("modifier"), bound: try fields.value("bound"),
      unit: try fields.string("unit"), of: try fields.string("of"),
      head: try fields.string("head"), place: try fields.string("place"),
      time: try fields.string("time"), change: try fields.value("change"),
      spans: Spans(
        modifier: try fields.value("modifierSpan"), of: try fields.value("ofSpan"),
        place: try fields.value("placeSpan"), time: try fields.value("timeSpan")),
      rule: try fields.string("rule") ?? "")
    others = fields.others
  }
}

extension Quantity.Change: JSONRepresentable {
  package var json: JSONValue { ["direction": direction.json, "role": role.json] }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(try fields.requiredValue("direction"), try fields.requiredValue("role"))
  }
}
