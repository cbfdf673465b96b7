/// An amount that a text names, with what bounds it and what is counted.
package struct QuantityMention: Hashable, Sendable {
  /// The figure with its unit, without modifier and what is counted: "70,000", "$5 million", "between 3 and 5".
  package var range: ByteRange
  /// The value, or nil for a range.
  package var value: ExactNumber?
  /// The ends of a range.
  package var low: ExactNumber?
  package var high: ExactNumber?
  /// The words that bound or soften it: "at least", "just", "an estimated".
  package var modifier: ByteRange?
  /// The unit or currency in its usual sign: "%", "USD", "km".
  package var unit: String?
  /// What is counted: "militants", "his followers".
  package var counted: ByteRange?
  /// The rule that found it.
  package var rule: String

  package init(
    range: ByteRange, value: ExactNumber? = nil, low: ExactNumber? = nil, high: ExactNumber? = nil,
    modifier: ByteRange? = nil, unit: String? = nil, counted: ByteRange? = nil, rule: String
  ) {
    self.range = range
    self.value = value
    self.low = low
    self.high = high
    self.modifier = modifier
    self.unit = unit
    self.counted = counted
    self.rule = rule
  }
}

/// The amounts of a document in text order, none inside another and none within a time.
///
/// "One" counts only before a noun ("one person"); in "one of them" it is a pronoun. Ordinals are no amounts.
package func quantities(in document: Document) -> [QuantityMention] {
  QuantityFinder.quantities(in: document, times: TimeFinder.times(in: document))
}
