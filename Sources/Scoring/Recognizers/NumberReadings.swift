internal import Prose

extension RecognizersModel {
  /// Bare numerals, without regard to what they count.
  static let numbers = RecognizersModel(
    readings: { text in
      Prose.numerals(in: text.document).map {
        RecognizersReading(
          span: text.span($0.range), type: "number", value: .amount($0.value.double, unit: ""))
      }
    },
    isRight: isRightNumber)

  /// Percentages; a sign without a number has no value.
  static let percentages = RecognizersModel(
    readings: { text in
      let amounts = Prose.amounts(in: text.document).filter { $0.kind == .percentage }.map {
        (range: $0.range, value: Optional($0.value.double))
      }
      let lone = Prose.loneUnits(in: text.document).filter { $0.kind == .percentage }.map {
        (range: $0.range, value: Double?.none)
      }
      return (amounts + lone).map {
        RecognizersReading(
          span: text.span($0.range), type: "percentage", value: .amount($0.value, unit: ""))
      }
    },
    isRight: isRightNumber)

  private static let isRightNumber: @Sendable (RecognizersReading, RecognizersResult) -> Bool = {
    reading, result in
    guard case .amount(let value, _) = reading.value else { return false }
    return isSame(value, result.number("value"))
  }
}

extension ExactNumber {
  /// The figure as the specifications compare it, which write 15 digits.
  var double: Double {
    if let ratio { return Double(ratio.numerator) / Double(ratio.denominator) }
    return Double(literal) ?? .nan
  }
}
