/// A fraction of whole numbers in its lowest terms, for sums that must stay exact; what overflows is nil.
struct Fraction: Hashable {
  let numerator: Int128
  /// At least one.
  let denominator: Int128

  /// The fraction in its lowest terms, or nil when it divides by nothing.
  init?(_ numerator: Int128, _ denominator: Int128 = 1) {
    // The least value has no counterpart above zero.
    guard denominator != 0, numerator > .min, denominator > .min else { return nil }
    let divisor = Fraction.commonDivisor(numerator.magnitude, denominator.magnitude)
    let sign: Int128 = denominator < 0 ? -1 : 1
    self.numerator = sign * (numerator / Int128(divisor))
    self.denominator = sign * (denominator / Int128(divisor))
  }

  /// The value of a decimal or of its ratio, or nil when it has more digits than fit.
  init?(_ number: ExactNumber) {
    if let ratio = number.ratio {
      self.init(Int128(ratio.numerator), Int128(ratio.denominator))
      return
    }
    var value: Int128 = 0
    var scale: Int128 = 1
    var isFraction = false
    // 37 digits fit in 128 bits.
    guard number.literal.utf8.count <= 37 else { return nil }
    for byte in number.literal.utf8 where byte != Byte.hyphen {
      if byte == Byte.stop {
        isFraction = true
      } else {
        value = value * 10 + Int128(byte - Byte.zero)
        if isFraction { scale *= 10 }
      }
    }
    self.init(number.literal.utf8.first == Byte.hyphen ? -value : value, scale)
  }

  /// A power of ten, also one below one.
  static func power(_ exponent: Int) -> Fraction? {
    guard (-36...36).contains(exponent) else { return nil }
    let power = (0..<abs(exponent)).reduce(Int128(1)) { result, _ in result * 10 }
    return exponent < 0 ? Fraction(1, power) : Fraction(power)
  }

  func times(_ other: Fraction?) -> Fraction? {
    guard let other else { return nil }
    let (top, isTopTooLarge) = numerator.multipliedReportingOverflow(by: other.numerator)
    let (bottom, isBottomTooLarge) = denominator.multipliedReportingOverflow(by: other.denominator)
    return isTopTooLarge || isBottomTooLarge ? nil : Fraction(top, bottom)
  }

  func plus(_ other: Fraction?) -> Fraction? {
    guard let other else { return nil }
    let (left, isLeftTooLarge) = numerator.multipliedReportingOverflow(by: other.denominator)
    let (right, isRightTooLarge) = other.numerator.multipliedReportingOverflow(by: denominator)
    let (top, isTopTooLarge) = left.addingReportingOverflow(right)
    let (bottom, isBottomTooLarge) = denominator.multipliedReportingOverflow(by: other.denominator)
    let isTooLarge = isLeftTooLarge || isRightTooLarge || isTopTooLarge || isBottomTooLarge
    return isTooLarge ? nil : Fraction(top, bottom)
  }

  var negated: Fraction? { Fraction(-numerator, denominator) }

  private static func commonDivisor(_ left: UInt128, _ right: UInt128) -> UInt128 {
    var (left, right) = (left, right)
    while right > 0 { (left, right) = (right, left % right) }
    return max(left, 1)
  }
}

extension ExactNumber {
  /// The number of a fraction: exact as a decimal where there is one, else rounded to 15 digits with its ratio.
  init?(_ fraction: Fraction) {
    var denominator = fraction.denominator
    var (twos, fives) = (0, 0)
    while denominator % 2 == 0 { (denominator, twos) = (denominator / 2, twos + 1) }
    while denominator % 5 == 0 { (denominator, fives) = (denominator / 5, fives + 1) }
    let isNegative = fraction.numerator < 0
    if denominator == 1 {
      let decimals = max(twos, fives)
      guard let digits = fraction.times(.power(decimals)), digits.denominator == 1 else {
        return nil
      }
      self.init(
        digits: Array(String(digits.numerator.magnitude).utf8), decimals: decimals,
        isNegative: isNegative)
      return
    }
    guard let top = Int(exactly: fraction.numerator),
      let bottom = Int(exactly: fraction.denominator),
      top > .min
    else { return nil }
    let rounded = ExactNumber.rounded(UInt128(top.magnitude), UInt128(bottom))
    self.init(
      literal: isNegative ? "-" + rounded.literal : rounded.literal,
      ratio: Ratio(numerator: top, denominator: bottom))
  }

  /// A quotient to 15 digits.
  private static func rounded(_ top: UInt128, _ bottom: UInt128) -> ExactNumber {
    var rest = top
    var decimals = 0
    // One digit more than is kept, so that it can be rounded.
    while rest / bottom < 1_000_000_000_000_000, decimals < 30 {
      // Numerator and denominator are below 2⁶³, and so is what is left over: this fits.
      rest *= 10
      decimals += 1
      if rest > UInt128.max / 20 { break }
    }
    var digits = rest / bottom
    if decimals > 0 {
      digits = (digits + 5) / 10
      decimals -= 1
    }
    return ExactNumber(digits: Array(String(digits).utf8), decimals: decimals)
  }
}
