package import JSON

/// A date or period that the text names, with what it was resolved to.
package struct TimeExpression: Hashable, Sendable {
  package var span: ScalarRange
  /// The first day, ISO 8601, or nil while it is unresolved or open to the past.
  package var from: String?
  /// The last day, ISO 8601, or nil while it is unresolved or open to the future.
  package var to: String?
  /// How fine the words are: "day", "month", "year", "duration".
  package var precision: String
  /// The value in the style of TIMEX3: "2018-10", "P3W", "XXXX-01-10".
  package var timex: String?
  /// The date it was resolved against, or nil when it needed none or had none.
  package var anchor: String?
  /// False while an anchor is missing.
  package var isResolved: Bool
  /// True when it goes on up to the time of writing: "since mid-2014".
  package var isOpen: Bool
  package var others: JSONObject = [:]

  package init(
    span: ScalarRange, from: String? = nil, to: String? = nil, precision: String,
    timex: String? = nil, anchor: String? = nil, isResolved: Bool, isOpen: Bool = false
  ) {
    self.span = span
    self.from = from
    self.to = to
    self.precision = precision
    self.timex = timex
    self.anchor = anchor
    self.isResolved = isResolved
    self.isOpen = isOpen
  }
}

extension TimeExpression: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "span": span.json, "from": from?.json, "to": to?.json, "precision": .string(precision),
        "timex": timex?.json, "anchor": anchor?.json, "resolved": .bool(isResolved),
        "open": .bool(isOpen),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      span: try fields.requiredValue("span"), from: try fields.string("from"),
      to: try fields.string("to"), precision: try fields.requiredString("precision"),
      timex: try fields.string("timex"), anchor: try fields.string("anchor"),
      isResolved: try fields.flag("resolved"), isOpen: try fields.flag("open"))
    others = fields.others
  }
}
