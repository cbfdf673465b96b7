/// A number exactly as it was written, never through binary floating point.
///
/// Nearly all are decimals. A fraction that no decimal equals, such as a third, keeps its whole numbers in `ratio`, and
/// `literal` is rounded to 15 digits.
package struct ExactNumber: Hashable, Sendable {
  /// Plain decimal digits with an optional minus and point, without needless zeros: "70000", "0.5", "-3".
  package let literal: String
  /// The exact value where the literal is rounded; nil for decimals.
  package let ratio: Ratio?

  /// A fraction in its lowest terms.
  package struct Ratio: Hashable, Sendable {
    /// Below zero for numbers below zero.
    package let numerator: Int
    /// More than one.
    package let denominator: Int
  }

  /// The number that plain decimal digits spell, or nil: "70000", "0.50", "-3".
  package init?(literal: String) {
    var digits = Substring(literal)
    let isNegative = digits.first == "-"
    if isNegative { digits.removeFirst() }
    let parts = digits.utf8.split(separator: Byte.stop, omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ $0.allSatisfy(Byte.isDigit) && !$0.isEmpty }) else {
      return nil
    }
    self.init(
      digits: digits.utf8.filter(Byte.isDigit), decimals: parts.count == 2 ? parts[1].count : 0,
      isNegative: isNegative)
  }

  /// A whole number.
  init(_ value: Int) {
    literal = String(value)
    ratio = nil
  }

  /// The number of a literal that is rounded, with the exact value.
  init(literal: String, ratio: Ratio) {
    self.literal = literal
    self.ratio = ratio
  }

  /// The number of some digits, the last `decimals` of them after the point; fewer than none add zeros.
  init(digits: [UInt8], decimals: Int, isNegative: Bool = false) {
    var whole = Array(digits.dropLast(max(decimals, 0)))
    whole += Array(repeating: Byte.zero, count: max(-decimals, 0))
    let missing = Array(repeating: Byte.zero, count: max(decimals - digits.count, 0))
    let fraction = (missing + digits.suffix(max(decimals, 0))).trimmingLast(Byte.zero)
    whole = Array(whole.drop { $0 == Byte.zero })
    if whole.isEmpty { whole = [Byte.zero] }
    let plain = fraction.isEmpty ? whole : whole + [Byte.stop] + fraction
    let isZero = plain == [Byte.zero]
    ratio = nil
    literal = String(decoding: isNegative && !isZero ? [Byte.hyphen] + plain : plain, as: UTF8.self)
  }

  /// The number times a power of ten.
  func shifted(by power: Int) -> ExactNumber {
    if ratio != nil, let shifted = Fraction(self)?.times(.power(power)) {
      return ExactNumber(shifted) ?? self
    }
    let digits = literal.utf8.filter(Byte.isDigit)
    return ExactNumber(
      digits: digits, decimals: fraction.count - power,
      isNegative: literal.utf8.first == Byte.hyphen)
  }

  private var fraction: [UInt8] {
    literal.utf8.firstIndex(of: Byte.stop).map { Array(literal.utf8[$0...].dropFirst()) } ?? []
  }
}

extension ExactNumber: Comparable {
  package static func < (left: ExactNumber, right: ExactNumber) -> Bool {
    let signs = (left.literal.utf8.first == Byte.hyphen, right.literal.utf8.first == Byte.hyphen)
    if signs.0 != signs.1 { return signs.0 }
    return signs.0 ? right.isSmaller(than: left) : left.isSmaller(than: right)
  }

  /// Compares without regard to the sign.
  private func isSmaller(than other: ExactNumber) -> Bool {
    let (mine, others) = (wholeDigits, other.wholeDigits)
    if mine.count != others.count { return mine.count < others.count }
    if mine != others { return mine.lexicographicallyPrecedes(others) }
    return fraction.lexicographicallyPrecedes(other.fraction)
  }

  private var wholeDigits: [UInt8] {
    let unsigned = literal.utf8.first == Byte.hyphen ? literal.utf8.dropFirst() : literal.utf8[...]
    return Array(unsigned.prefix { $0 != Byte.stop })
  }
}

extension Array<UInt8> {
  /// The array without the bytes equal to `byte` at its end.
  fileprivate func trimmingLast(_ byte: UInt8) -> [UInt8] {
    Array(prefix((lastIndex { $0 != byte } ?? -1) + 1))
  }
}
