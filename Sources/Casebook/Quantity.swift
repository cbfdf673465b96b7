package import JSON

/// An amount in the text, with what is counted, where and when.
package struct Quantity: Hashable, Sendable {
  package var span: ScalarRange
  package var kind: Kind?
  /// The exact value, or nil for a range.
  package var value: JSONNumber?
  package var low: JSONNumber?
  package var high: JSONNumber?
  /// True where an end is not of the range itself: "above 10 and below 20".
  package var isLowOpen: Bool
  package var isHighOpen: Bool
  /// The words that bound or soften it: "at least", "just".
  package var modifier: String?
  /// What those words mean, where that is known.
  package var bound: Bound?
  /// A unit or currency: "%", "USD", "km".
  package var unit: String?
  /// What is counted: "militants".
  package var of: String?
  /// The dictionary form of the noun that is counted: "militant" of "320 of his militants".
  package var head: String?
  /// Where it holds: "Syria".
  package var place: String?
  /// When it holds, as the text says it: "2015".
  package var time: String?
  /// The change it belongs to: "down from a peak of 70,000".
  package var change: Change?
  /// Where the words above stand.
  package var spans: Spans
  /// The rule that found it; empty in sessions of older versions.
  package var rule: String
  package var others: JSONObject = [:]

  package init(
    span: ScalarRange, kind: Kind? = nil, value: JSONNumber? = nil, low: JSONNumber? = nil,
    high: JSONNumber? = nil, isLowOpen: Bool = false, isHighOpen: Bool = false,
    modifier: String? = nil, bound: Bound? = nil, unit: String? = nil,
    of: String? = nil, head: String? = nil, place: String? = nil, time: String? = nil,
    change: Change? = nil, spans: Spans = Spans(), rule: String = ""
  ) {
    self.span = span
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.isLowOpen = isLowOpen
    self.isHighOpen = isHighOpen
    self.modifier = modifier
    self.bound = bound
    self.unit = unit
    self.of = of
    self.head = head
    self.place = place
    self.time = time
    self.change = change
    self.spans = spans
    self.rule = rule
  }

  /// What sort of amount it is.
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// So many of something: "320 militants".
    case count
    case percentage
    /// Percentage points.
    case points
    case money
    case age
    /// A length, weight, area, volume, speed and the like.
    case measure
    case temperature
    /// "the 21st".
    case ordinal
    /// "3-1".
    case score
    case votes
    /// "a third".
    case fraction
    /// A figure that counts nothing that is named.
    case number
  }

  /// What a modifier makes of a value.
  package enum Bound: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case atLeast = "at-least"
    case moreThan = "more-than"
    case atMost = "at-most"
    case lessThan = "less-than"
    case about
    case exactly
    /// So few: "just", "only".
    case only
  }

  /// A change that the text states, and which of its figures this is.
  package struct Change: Hashable, Sendable {
    package var direction: Direction
    package var role: Role

    package init(_ direction: Direction, _ role: Role) {
      self.direction = direction
      self.role = role
    }

    package enum Direction: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
      case up, down
    }

    package enum Role: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
      /// The value before: "down from 70,000".
      case from
      /// The value after: "rose to 41".
      case to
      /// The difference: "rose by 12 per cent".
      case by
    }
  }

  /// Where the parts of a quantity stand, apart from the figure itself.
  package struct Spans: Hashable, Sendable {
    package var modifier: ScalarRange?
    package var of: ScalarRange?
    package var place: ScalarRange?
    package var time: ScalarRange?

    package init(
      modifier: ScalarRange? = nil, of: ScalarRange? = nil, place: ScalarRange? = nil,
      time: ScalarRange? = nil
    ) {
      self.modifier = modifier
      self.of = of
      self.place = place
      self.time = time
    }
  }
}
