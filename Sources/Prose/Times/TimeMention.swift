/// A date, time or period that a text names, with what it was resolved to.
package struct TimeMention: Hashable, Sendable {
  package var range: ByteRange
  /// The first day, ISO 8601, or nil while it is unresolved or open to the past.
  ///
  /// Where the precision is "time" and a time of day is named, the moment: "2019-02-08T15:30-05:00".
  package var from: String?
  /// The last day, ISO 8601, or nil while it is unresolved or open to the future; a moment as in `from`.
  package var to: String?
  /// How fine the words are: "time", "day", "week", "month", "season", "year", "decade", "duration", "set".
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
  /// The type in the sense of TIMEX3.
  package var type: Kind
  /// The side on which words such as "since" or "before" bound or open it, or nil.
  package var bound: Bound?
  /// The range with the words that bound it: "since mid-2014", "from March to May".
  package var phrase: ByteRange
  /// Where the date stands that it hangs on when that is one of the text: "two days later".
  package var anchorRange: ByteRange?
  /// The ends of a period, or a day and its time of day, when they stand apart; else empty.
  package var parts: [ByteRange]
  /// What the anchor is, or what would resolve an open one; nil when it needs none.
  package var needs: Need?
  /// The exact day that counting gives where the words are coarser: "three months ago"; nil otherwise.
  package var counted: String?
  /// How often in each period something comes back: 2 for "twice a week"; nil when it is not said.
  package var frequency: Int?

  /// What TIMEX3 calls the type.
  package enum Kind: String, Hashable, Sendable {
    case date, time, duration
    /// What comes again and again: "every Friday".
    case set
  }

  /// How words before or after a time bound it.
  package enum Bound: String, Hashable, Sendable {
    case since, after, before, until
    /// "By Friday": at the latest then.
    case by
  }

  /// What a time counts from.
  package enum Need: String, Hashable, Sendable {
    /// The article's date.
    case published
    /// A date that the text names before: "two days later".
    case context
  }

  /// True for what comes again and again: "every Friday".
  package var isRepeated: Bool { type == .set }

  package init(
    range: ByteRange, from: String? = nil, to: String? = nil, precision: String, timex: String,
    anchor: String? = nil, isResolved: Bool, isOpen: Bool = false, rule: String,
    type: Kind = .date, bound: Bound? = nil, phrase: ByteRange? = nil, needs: Need? = nil,
    counted: String? = nil, frequency: Int? = nil, anchorRange: ByteRange? = nil,
    parts: [ByteRange] = []
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
    self.type = type
    self.bound = bound
    self.phrase = phrase ?? range
    self.needs = needs
    self.counted = counted
    self.anchorRange = anchorRange
    self.parts = parts
    self.frequency = frequency
  }
}

/// The dates and times of a document in text order, resolved against an anchor where they need one.
///
/// The anchor is the article's date, ISO 8601 with the precision known. Mentions and their ranges do not depend on it.
/// The annotation tells names from times and past from coming; without it, words alone do. `context` is a date that
/// "two days later" hangs on before the text has named one.
package func times(
  in document: Document, anchor: String?, annotation: LinguisticAnnotation? = nil,
  context: String? = nil, found: FoundTimes? = nil
) -> [TimeMention] {
  let found = (found ?? FoundTimes(in: document, annotation: annotation)).all
  var resolver = TimeResolver(anchor: anchor, context: context, found: found)
  return found.map { resolver.mention($0, in: document) }
}
