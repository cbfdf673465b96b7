extension JSONNumber {
  /// The value as digits without leading and trailing zeros and the power of ten of the first digit; exact.
  private var magnitude: (isNegative: Bool, digits: [UInt8], order: Int) {
    var digits: [UInt8] = []
    var pointAt: Int?
    var exponent = 0
    var rest = Array(literal.utf8)[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative { rest.removeFirst() }
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "."): pointAt = digits.count
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        exponent = JSONNumber.exponent(rest)
        rest = []
      default: digits.append(byte - UInt8(ascii: "0"))
      }
    }
    let zeros = digits.prefix { $0 == 0 }.count
    let order = (pointAt ?? digits.count) + exponent - zeros
    digits.removeFirst(zeros)
    while digits.last == 0 { digits.removeLast() }
    return digits.isEmpty ? (false, [], 0) : (isNegative, digits, order)
  }

  /// The exponent that its digits and sign spell, cut to what can be added to a count of digits without overflow.
  ///
  /// Texts are shorter than 4 GiB, so beyond the cut only numbers with exponents of ten digits and more compare
  /// as equal in size.
  private static func exponent(_ text: ArraySlice<UInt8>) -> Int {
    let limit = 1 << 60
    if let exponent = Int(String(decoding: text, as: UTF8.self)) {
      return min(max(exponent, -limit), limit)
    }
    return text.first == UInt8(ascii: "-") ? -limit : limit
  }

  /// True when both stand for the same value: 5, 5.0 and 50e-1.
  package func equals(_ other: JSONNumber) -> Bool { !precedes(other) && !other.precedes(self) }

  /// True when this value is less than the other, compared exactly, without binary floating point.
  package func precedes(_ other: JSONNumber) -> Bool {
    let left = magnitude
    let right = other.magnitude
    if left.isNegative != right.isNegative { return left.isNegative }
    let isSmaller = JSONNumber.isSmaller(left, right)
    let isLarger = JSONNumber.isSmaller(right, left)
    return left.isNegative ? isLarger : isSmaller
  }

  private static func isSmaller(
    _ left: (isNegative: Bool, digits: [UInt8], order: Int),
    _ right: (isNegative: Bool, digits: [UInt8], order: Int)
  ) -> Bool {
    if left.digits.isEmpty || right.digits.isEmpty {
      return left.digits.isEmpty && !right.digits.isEmpty
    }
    guard left.order == right.order else { return left.order < right.order }
    return left.digits.lexicographicallyPrecedes(right.digits)
  }
}
