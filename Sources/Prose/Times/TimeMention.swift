/// A date, time or period that a text names, with what it was resolved to.
package struct TimeMention: Hashable, Sendable {
  package var range: ByteRange
  /// The first day, ISO 8601, or nil while it is unresolved or open to the past.
  package var from: String?
  /// The last day, ISO 8601, or nil while it is unresolved or open to the future.
  package var to: String?
  /// How fine the words are: "time", "day", "week", "month", "season", "year", "decade", "duration".
  package var precision: String
  /// The value in the style of TIMEX3: "2018-10", "P3W", "XXXX-01-10".
  package var timex: String
  /// The date it was resolved against, ISO 8601, or nil when it needed none or had none.
  package var anchor: String?
  /// False while an anchor is missing.
  package var isResolved: Bool
  /// True when it goes on up to the time of writing: "since mid-2014".
  package var isOpen: Bool
  /// The rule that found it.
  package var rule: String

  package init(
    range: ByteRange, from: String? = nil, to: String? = nil, precision: String, timex: String,
    anchor: String? = nil, isResolved: Bool, isOpen: Bool = false, rule: String
  ) {
    self.range = range
    self.from = from
    self.to = to
    self.precision = precision
    self.timex = timex
    self.anchor = anchor
    self.isResolved = isResolved
    self.isOpen = isOpen
    self.rule = rule
  }
}

/// The dates and times of a document in text order, resolved against an anchor where they need one.
///
/// The anchor is the article's date, ISO 8601 with the precision known. Mentions and their ranges do not depend on it.
package func times(in document: Document, anchor: String?) -> [TimeMention] {
  let resolver = TimeResolver(anchor: anchor)
  return TimeFinder.times(in: document).map {
    resolver.mention($0, range: document.range($0.tokens))
  }
}
