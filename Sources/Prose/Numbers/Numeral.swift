/// A number in digits or words among the tokens of a document.
struct Numeral {
  /// The exact value.
  var value: ExactNumber
  /// Its tokens; of a compound such as "six-mile" the whole token.
  var tokens: Range<Int>
  var range: ByteRange
  /// The power of ten that a word after it named: 6 for "5 million".
  var scale = 0
  /// The rest of a compound after the number and its hyphen: "mile" in "six-mile".
  var rest: ByteRange?
}

extension Document {
  /// The number that begins with a token, or nil; `limit` is the first token out of reach.
  func numeral(at index: Int, limit: Int, afterCurrency: Bool = false) -> Numeral? {
    guard index < limit else { return nil }
    switch tokens[index].kind {
    case .number: return digitNumeral(at: index, limit: limit, afterCurrency: afterCurrency)
    case .word: return wordNumeral(at: index, limit: limit)
    default: return nil
    }
  }

  /// The number in digits, with the words of scale after it.
  private func digitNumeral(at index: Int, limit: Int, afterCurrency: Bool) -> Numeral? {
    guard let value = digits(of: tokens[index]) else { return nil }
    var numeral = Numeral(
      value: value, tokens: index..<index + 1, range: tokens[index].range)
    let next = index + 1
    guard next < limit, let scale = scale(at: next, afterCurrency: afterCurrency) else {
      return numeral
    }
    numeral.value = scale == NumberWords.dozen ? value.times(12) ?? value : value.shifted(by: scale)
    numeral.scale = scale == NumberWords.dozen ? 0 : scale
    numeral.tokens = index..<next + 1
    numeral.range.upper = tokens[next].range.upper
    return numeral
  }

  /// The power of ten that a token after digits names, or nil.
  private func scale(at index: Int, afterCurrency: Bool) -> Int? {
    let key = keys[index]
    if let scale = NumberWords.scales[key] { return scale }
    // "m" is a million after a currency and a metre elsewhere; letters stand right upon their digits.
    guard !hasSpace(before: index) || afterCurrency else { return nil }
    if key == "m" { return afterCurrency ? 6 : nil }
    return NumberWords.letters[key]
  }

  /// The value of a token in digits, with grouping and a decimal point or a simple fraction, or nil.
  private func digits(of token: Token) -> ExactNumber? {
    var digits: [UInt8] = []
    var decimals: Int?
    var index = Int(token.range.lower)
    let end = Int(token.range.upper)
    while index < end {
      let byte = bytes[index]
      switch byte {
      case Byte.digits:
        digits.append(byte)
        decimals = decimals.map { $0 + 1 }
      case Byte.comma where decimals == nil: break
      case Byte.stop where decimals == nil: decimals = 0
      // No-break spaces group thousands; "½" and its like end the number.
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0: index += 1
      case 0xE2 where index + 2 < end && bytes[index + 2] == 0xAF: index += 2
      case 0xC2 where index + 2 == end && decimals == nil:
        guard let fraction = NumberWords.fractions[bytes[index + 1]] else { return nil }
        return ExactNumber(digits: digits + fraction, decimals: fraction.count)
      default: return nil
      }
      index += 1
    }
    return digits.isEmpty ? nil : ExactNumber(digits: digits, decimals: decimals ?? 0)
  }

  /// The number in words: "two", "twenty-five", "two hundred and six", "a dozen", "half a million".
  private func wordNumeral(at index: Int, limit: Int) -> Numeral? {
    var reading = NumberWords.Reading()
    var next = index
    var rest: ByteRange?
    if keys[index] == "half", index + 2 < limit, keys[index + 1] == "a" || keys[index + 1] == "an" {
      return halfNumeral(at: index)
    }
    if keys[index] == "a" || keys[index] == "an" {
      guard index + 1 < limit, let scale = NumberWords.scales[keys[index + 1]] else { return nil }
      reading.one(scale)
      next += 2
    }
    while next < limit, rest == nil {
      if reading.takesAnd, keys[next] == "and", next + 1 < limit,
        NumberWords.small[keys[next + 1]] != nil
      {
        next += 1
      } else if let compound = compound(at: next), reading.take(compound.value) {
        rest = compound.rest
        next += 1
      } else if let scale = NumberWords.scales[keys[next]], reading.scale(scale) {
        next += 1
      } else {
        break
      }
    }
    guard let value = reading.value else { return nil }
    let end = rest.map(\.lower) ?? tokens[next - 1].range.upper
    return Numeral(
      value: ExactNumber(value), tokens: index..<next,
      range: ByteRange(tokens[index].range.lower, rest == nil ? end : end - 1),
      scale: reading.lastScale, rest: rest)
  }

  private func halfNumeral(at index: Int) -> Numeral? {
    guard let scale = NumberWords.scales[keys[index + 2]] else { return nil }
    let half = ExactNumber(digits: [0x35], decimals: 1)
    return Numeral(
      value: scale == NumberWords.dozen ? ExactNumber(6) : half.shifted(by: scale),
      tokens: index..<index + 3, range: tokens[index].range.union(tokens[index + 2].range))
  }

  /// The small number that a word is or begins with, and what follows its hyphen.
  private func compound(at index: Int) -> (value: Int, rest: ByteRange?)? {
    let key = keys[index]
    if let value = NumberWords.small[key] { return (value, nil) }
    let range = tokens[index].range.indices
    guard tokens[index].kind == .word, let hyphen = bytes[range].firstIndex(of: Byte.hyphen),
      let first = NumberWords.small[WordKey(bytes, range.lowerBound..<hyphen)]
    else { return nil }
    let tail = hyphen + 1..<range.upperBound
    if first >= 20 {
      let next = bytes[tail].firstIndex(of: Byte.hyphen) ?? tail.upperBound
      if let second = NumberWords.small[WordKey(bytes, tail.lowerBound..<next)],
        (1...9).contains(second)
      {
        return (
          first + second, next == tail.upperBound ? nil : ByteRange(next + 1..<tail.upperBound)
        )
      }
    }
    return (first, ByteRange(tail))
  }
}

extension ExactNumber {
  /// The product with a small whole number, or nil when the number is not whole or too large.
  func times(_ factor: Int) -> ExactNumber? {
    guard let value = whole else { return nil }
    let (product, overflows) = value.multipliedReportingOverflow(by: factor)
    return overflows ? nil : ExactNumber(product)
  }

  /// The number as an integer, when it is one that fits.
  var whole: Int? { Int(literal) }
}
