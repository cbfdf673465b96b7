internal import JSON

/// What the product finds, in the terms of the Recognizers.
struct RecognizersReading {
  /// Unicode scalars of the input, half open.
  var span: Range<Int>
  /// As in the specifications: "number", "ordinal.relative", "datetimeV2.date".
  var type: String
  var value: RecognizersValue
}

/// What a reading means.
enum RecognizersValue: Hashable {
  /// A unit alone has no number; a number alone no unit.
  case amount(Double?, unit: String)
  /// Ends, nil where it is open; whether they belong to it.
  case range(Double?, Double?, holdsLow: Bool, holdsHigh: Bool)
  /// The number of steps, and from where: "start", "end" or "current".
  case place(Double, from: String)
  /// All values that a date or time may have, as the seam for dates chooses to write them.
  case times(Set<String>)
}

/// How a model of the specifications is read.
struct RecognizersModel: Sendable {
  /// What the product finds in a text, in the model's terms.
  let readings: @Sendable (RecognizersText) -> [RecognizersReading]
  /// Whether a reading that overlaps a result means the same.
  let isRight: @Sendable (RecognizersReading, RecognizersResult) -> Bool

  /// The model that a specification is about.
  static func named(_ spec: String) -> RecognizersModel {
    switch spec {
    case "NumberModel": .numbers
    case "NumberRangeModel": .numberRanges
    case "OrdinalModel": .ordinals
    case "PercentModel": .percentages
    case "AgeModel": .ages
    case "CurrencyModel": .currencies
    case "DimensionModel": .dimensions
    case "TemperatureModel": .temperatures
    default: .dates
    }
  }
}

extension RecognizersResult {
  /// The number in a member of the resolution, or nil where it has none.
  func number(_ member: String) -> Double? {
    (resolution?[member]?.string).flatMap { text in
      Double(text.hasSuffix("%") ? String(text.dropLast()) : text)
    }
  }
}

/// True when two figures are the same but for the rounding of the specifications, which keep 15 digits.
func isSame(_ left: Double?, _ right: Double?) -> Bool {
  guard let left, let right else { return left == nil && right == nil }
  return abs(left - right) <= 1e-9 * max(abs(left), abs(right))
}
