package import JSON

/// A date or period that the text names, with what it was resolved to.
package struct TimeExpression: Hashable, Sendable {
  package var span: ScalarRange
  package var type: Kind?
  /// Its beginning, ISO 8601, a day or a time of day; nil while it is unresolved or open to the past.
  package var from: String?
  /// Its last day or its end, ISO 8601; nil while it is unresolved or open to the future.
  package var to: String?
  /// How fine the words are: "day", "month", "year", "duration".
  package var precision: String
  /// The value in the style of TIMEX3: "2018-10", "P3W", "XXXX-01-10".
  package var timex: String?
  /// The date it was resolved against, or nil when it needed none or had none.
  package var anchor: String?
  /// Where that date stands when it is one of the text: "two days later".
  package var anchorSpan: ScalarRange?
  /// How words such as "since" or "before" bound it.
  package var bound: Bound?
  /// What it counts from, or what would resolve it; nil when it needs nothing.
  package var needs: Need?
  /// False while an anchor is missing.
  package var isResolved: Bool
  /// True when it goes on up to the time of writing: "since mid-2014".
  package var isOpen: Bool
  /// The rule that found it; empty in sessions of older versions.
  package var rule: String
  package var others: JSONObject = [:]

  package init(
    span: ScalarRange, type: Kind? = nil, from: String? = nil, to: String? = nil,
    precision: String, timex: String? = nil, anchor: String? = nil,
    anchorSpan: ScalarRange? = nil, bound: Bound? = nil, needs: Need? = nil, isResolved: Bool,
    isOpen: Bool = false, rule: String = ""
  ) {
    self.span = span
    self.type = type
    self.from = from
    self.to = to
    self.precision = precision
    self.timex = timex
    self.anchor = anchor
    self.anchorSpan = anchorSpan
    self.bound = bound
    self.needs = needs
    self.isResolved = isResolved
    self.isOpen = isOpen
    self.rule = rule
  }

  /// The types of TIMEX3 (TimeML 1.2.1).
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// A day or a longer stretch of the calendar.
    case date
    /// A time of day.
    case time
    case duration
    /// One that comes again: "every Friday".
    case set
  }

  /// What words before or after a time make of it.
  package enum Bound: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case since, after, before, until
    /// "By Friday": at the latest then.
    case by
  }

  /// What a time counts from.
  package enum Need: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// The article's date.
    case published
    /// A date that the text names before: "two days later".
    case context
  }
}

extension TimeExpression: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "span": span.json, "type": type?.json, "from": from?.json, "to": to?.json,
        "precision": .string(precision), "timex": timex?.json, "anchor": anchor?.json,
        "anchorSpan": anchorSpan?.json, "bound": bound?.json, "needs": needs?.json,
        "resolved": .bool(isResolved), "open": .bool(isOpen),
        "rule": rule.isEmpty ? nil : .string(rule),
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      span: try fields.requiredValue("span"), type: try fields.value("type"),
      from: try fields.string("from"), to: try fields.string("to"),
      precision: try fields.requiredString("precision"), timex: try fields.string("timex"),
      anchor: try fields.string("anchor"), anchorSpan: try fields.value("anchorSpan"),
      bound: try fields.value("bound"), needs: try fields.value("needs"),
      isResolved: try fields.flag("resolved"), isOpen: try fields.flag("open"),
      rule: try fields.string("rule") ?? "")
    others = fields.others
  }
}
