internal import JSON
internal import Prose

extension RecognizersModel {
  /// Bare numerals, without regard to what they count.
  static let numbers = RecognizersModel(
    readings: { text in
      text.mentions { $0.unit == nil && $0.value != nil }.map {
        RecognizersReading(
          span: text.span($0.range), type: "number", value: .amount(double($0.value), unit: ""))
      }
    },
    isRight: isRightNumber)

  /// Numerals with bounds, and ranges.
  static let numberRanges = RecognizersModel(
    readings: { text in
      text.mentions { $0.value == nil || $0.modifier != nil }.map {
        RecognizersReading(
          span: text.span($0.modifier?.union($0.range) ?? $0.range), type: "numberrange",
          value: .range(double($0.low), double($0.high), holdsLow: true, holdsHigh: false))
      }
    },
    isRight: { reading, result in
      guard case .range(let low, let high, let holdsLow, let holdsHigh) = reading.value,
        let text = result.resolution?["value"]?.string
      else { return false }
      let ends = text.dropFirst().dropLast().split(
        separator: ",", omittingEmptySubsequences: false)
      guard ends.count == 2, isSame(low, Double(ends[0])), isSame(high, Double(ends[1])) else {
        return false
      }
      return (low == nil || holdsLow == text.hasPrefix("["))
        && (high == nil || holdsHigh == text.hasSuffix("]"))
    })

  /// Places in an order.
  static let ordinals = RecognizersModel(readings: { _ in [] }, isRight: { _, _ in false })

  /// Percentages.
  static let percentages = RecognizersModel(
    readings: { text in
      text.mentions { $0.unit == "%" }.map {
        RecognizersReading(
          span: text.span($0.range), type: "percentage", value: .amount(double($0.value), unit: ""))
      }
    },
    isRight: isRightNumber)

  private static let isRightNumber: @Sendable (RecognizersReading, RecognizersResult) -> Bool = {
    reading, result in
    guard case .amount(let value, _) = reading.value else { return false }
    return isSame(value, result.number("value"))
  }
}

/// A figure of the product as the specifications compare it.
func double(_ number: ExactNumber?) -> Double? { number.flatMap { Double($0.literal) } }

extension RecognizersText {
  /// The quantities of the text that fit.
  func mentions(where fits: (QuantityMention) -> Bool) -> [QuantityMention] {
    Prose.quantities(in: document).filter(fits)
  }
}
