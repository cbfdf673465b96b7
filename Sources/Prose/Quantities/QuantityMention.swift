/// An amount that a text names, with what bounds it and what is counted.
package struct QuantityMention: Hashable, Sendable {
  /// The figure with its unit, without modifier and what is counted: "70,000", "$5 million", "between 3 and 5".
  package var range: ByteRange
  /// The number or numbers alone: "5 million" of "$5 million".
  package var numeral: ByteRange
  package var kind: Kind
  /// The value, or nil for a range.
  package var value: ExactNumber?
  /// The ends of a range; of a score or a vote the first and the second number.
  package var low: ExactNumber?
  package var high: ExactNumber?
  /// True where an end is not of the range itself: "above 10 and below 20".
  package var isLowOpen: Bool
  package var isHighOpen: Bool
  /// The words that bound or soften it: "at least", "just", "an estimated", "or more".
  package var modifier: ByteRange?
  /// The words after the figure that bound it, where others stand before it: "or less".
  package var modifierAfter: ByteRange?
  /// What these words mean for the value.
  package var bound: Bound?
  /// The unit or currency in its usual sign: "%", "USD", "km".
  package var unit: String?
  /// What is counted: "militants", "his followers"; "killed" where only a verb tells.
  package var counted: ByteRange?
  /// The word of it that the others hang on: "followers".
  package var countedHead: ByteRange?
  /// Where it holds: "Syria".
  package var place: ByteRange?
  /// When it holds: "2015".
  package var time: ByteRange?
  package var change: Change?
  /// For a place in an order, where it is counted from.
  package var origin: Origin?
  /// The rule that found it.
  package var rule: String

  /// What sort of amount it is.
  package enum Kind: String, Hashable, Sendable {
    /// So many of something.
    case count
    case percentage, points, money, age, measure, temperature
    /// A place in an order: "the 21st".
    case ordinal
    /// "3-1".
    case score
    /// "52 votes to 48".
    case votes
    /// "A third".
    case fraction
    /// A figure that counts nothing that is named.
    case number
  }

  /// What a modifier makes of a value.
  package enum Bound: String, Hashable, Sendable {
    case atLeast, moreThan, atMost, lessThan, about, exactly, only
  }

  /// A change that the text states, and which of its figures this is.
  package struct Change: Hashable, Sendable {
    package var direction: Direction
    package var role: Role

    package init(direction: Direction, role: Role) {
      self.direction = direction
      self.role = role
    }

    package enum Direction: String, Hashable, Sendable { case up, down }

    package enum Role: String, Hashable, Sendable {
      /// The value before: "down from 70,000".
      case from
      /// The value after: "rose to 41".
      case to
      /// The difference: "rose by 12 per cent".
      case by
    }
  }

  /// Where places in an order are counted from.
  package enum Origin: String, Hashable, Sendable { case start, end, current }

  package init(
    range: ByteRange, numeral: ByteRange? = nil, kind: Kind = .number, value: ExactNumber? = nil,
    low: ExactNumber? = nil, high: ExactNumber? = nil, isLowOpen: Bool = false,
    isHighOpen: Bool = false, modifier: ByteRange? = nil, modifierAfter: ByteRange? = nil,
    bound: Bound? = nil, unit: String? = nil, counted: ByteRange? = nil,
    countedHead: ByteRange? = nil, place: ByteRange? = nil, time: ByteRange? = nil,
    change: Change? = nil, origin: Origin? = nil, rule: String
  ) {
    self.range = range
    self.numeral = numeral ?? range
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.isLowOpen = isLowOpen
    self.isHighOpen = isHighOpen
    self.modifier = modifier
    self.modifierAfter = modifierAfter
    self.bound = bound
    self.unit = unit
    self.counted = counted
    self.countedHead = countedHead
    self.place = place
    self.time = time
    self.change = change
    self.origin = origin
    self.rule = rule
  }
}

/// The amounts of a document in text order, none inside another and none within a time.
///
/// "One" counts only before a noun ("one person"); in "one of them" it is a pronoun. Places in an order are no amounts:
/// `ordinals` gives them. The annotation tells what is counted, where there is one; else the form of words does.
package func quantities(
  in document: Document, annotation: LinguisticAnnotation? = nil, times: FoundTimes? = nil
) -> [QuantityMention] {
  QuantityFinder.quantities(
    in: document, times: (times ?? FoundTimes(in: document)).all, annotation: annotation)
}

/// A single figure with its unit, as it stands, before ranges and bounds are read.
package struct AmountMention: Hashable, Sendable {
  package var range: ByteRange
  /// The number alone.
  package var numeral: ByteRange
  package var kind: QuantityMention.Kind
  package var value: ExactNumber
  package var unit: String?
}

/// The single figures of a document in text order: both ends of "30 to 40 km", with the unit at its own end only.
package func amounts(in document: Document) -> [AmountMention] {
  QuantityFinder.amounts(in: document, times: TimeFinder.times(in: document))
}
