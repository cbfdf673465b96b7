/// A number in digits or words among the tokens of a document.
struct Numeral {
  /// The exact value.
  var value: ExactNumber
  /// Its tokens; of a compound such as "six-mile" the whole token.
  var tokens: Range<Int>
  var range: ByteRange
  /// The power of ten that a word after it named: 6 for "5 million".
  var scale = 0
  /// The rest of a compound after the number: "mile" in "six-mile", "USD" in "115USD".
  var rest: ByteRange?
  /// True for a part of one that the words or signs name as such: "two thirds", "3/4".
  var isFraction = false
  /// True for digits.
  var isDigits = false
}

extension Document {
  /// The number that begins with a token, or nil; `limit` is the first token out of reach.
  ///
  /// Without `allowsAnd` "a hundred and fifty" is only the hundred: what stands between "between" and its "and".
  func numeral(
    at index: Int, limit: Int, afterCurrency: Bool = false, allowsAnd: Bool = true
  ) -> Numeral? {
    guard index < limit else { return nil }
    switch tokens[index].kind {
    case .number:
      return digitNumeral(at: index, limit: limit, afterCurrency: afterCurrency)
    case .symbol:
      return signNumeral(at: index)
    case .word:
      if Byte.isDigit(bytes[Int(tokens[index].range.lower)]) { return codeNumeral(at: index) }
      return wordNumeral(at: index, limit: limit, allowsAnd: allowsAnd)
    default: return nil
    }
  }

  /// The number below zero or above with the sign before it: "minus five", "- 1 4/5", "negative ten".
  func signedNumeral(
    at index: Int, limit: Int, afterCurrency: Bool = false, allowsAnd: Bool = true
  ) -> Numeral? {
    guard index < limit else { return nil }
    guard let start = afterMinus(index, limit: limit) else {
      return numeral(
        at: index, limit: limit, afterCurrency: afterCurrency, allowsAnd: allowsAnd)
    }
    guard
      var numeral = numeral(
        at: start, limit: limit, afterCurrency: afterCurrency, allowsAnd: allowsAnd),
      let value = numeral.value.negated
    else { return nil }
    numeral.value = value
    numeral.tokens = index..<numeral.tokens.upperBound
    numeral.range.lower = tokens[index].range.lower
    return numeral
  }

  /// The token after a sign of minus that stands before a number, or nil.
  func afterMinus(_ index: Int, limit: Int) -> Int? {
    guard index + 1 < limit else { return nil }
    let key = keys[index]
    if key == "minus" || key == "negative" { return index + 1 }
    guard key == "-" || key == "−" else { return nil }
    // Between two numbers it is a dash.
    let isFirst = index == 0 || !hasSpace(before: index) && tokens[index - 1].kind != .symbol
    if index > 0, isFirst, tokens[index - 1].kind != .punctuation { return nil }
    if index > 0, tokens[index - 1].kind == .number { return nil }
    guard hasSpace(before: index + 1) else { return index + 1 }
    return tokens[index + 1].kind == .number ? index + 1 : nil
  }

  /// "½" and the like alone, where the tokeniser sees a sign.
  private func signNumeral(at index: Int) -> Numeral? {
    guard let value = fractionSign(tokens[index].range.indices) else { return nil }
    return Numeral(
      value: value, tokens: index..<index + 1, range: tokens[index].range, isFraction: true)
  }

  /// The value of a sign for a fraction that fills some bytes.
  func fractionSign(_ range: Range<Int>) -> ExactNumber? {
    let reader = TextReader(bytes: bytes, block: range)
    guard let scalar = reader.scalar(at: range.lowerBound), scalar.width == range.count,
      let (top, bottom) = NumberWords.fractionSigns[scalar.value]
    else { return nil }
    return Fraction(Int128(top), Int128(bottom)).flatMap { ExactNumber($0) }
  }
}

extension ExactNumber {
  /// The product with a small whole number, or nil when it is too large.
  func times(_ factor: Int) -> ExactNumber? {
    Fraction(self)?.times(Fraction(Int128(factor))).flatMap { ExactNumber($0) }
  }

  /// The sum, or nil when it is too large.
  func plus(_ other: ExactNumber?) -> ExactNumber? {
    guard let other, let other = Fraction(other) else { return nil }
    return Fraction(self)?.plus(other).flatMap { ExactNumber($0) }
  }

  /// The number as an integer, when it is one that fits.
  var whole: Int? { ratio == nil ? Int(literal) : nil }

  /// The number below zero with the same digits.
  var negated: ExactNumber? {
    if ratio != nil { return Fraction(self)?.negated.flatMap { ExactNumber($0) } }
    return literal.utf8.first == Byte.hyphen ? nil : ExactNumber(literal: "-" + literal)
  }

  var isNegative: Bool { literal.utf8.first == Byte.hyphen }
}
