extension Document {
  /// The number in digits, with what groups and parts them, and the words of scale after it.
  func digitNumeral(at index: Int, limit: Int, afterCurrency: Bool) -> Numeral? {
    guard
      var numeral = joined(at: index, limit: limit) ?? spaced(at: index, limit: limit)
        ?? digits(of: tokens[index]).map({
          Numeral(value: $0, tokens: index..<index + 1, range: tokens[index].range)
        })
    else { return slash(at: index) }
    numeral.isDigits = true
    let next = numeral.tokens.upperBound
    if let power = power(after: numeral, limit: limit) { return power }
    if var mixed = mixed(numeral, limit: limit) {
      let end = mixed.tokens.upperBound
      if end < limit, let scale = NumberWords.scales[keys[end]] {
        multiply(&mixed, by: scale, to: end + 1)
      }
      return mixed
    }
    if next < limit,
      let scale = scale(at: next, of: numeral, afterCurrency: afterCurrency, limit: limit)
    {
      if scale.power == 2, let spoken = spoken(numeral, limit: limit) { return spoken }
      multiply(&numeral, by: scale.power, to: next + 1)
      // "Three lakh crore".
      if next + 1 < limit, scale.isWord, let more = NumberWords.scales[keys[next + 1]],
        more >= scale.power, more > 2
      {
        multiply(&numeral, by: more, to: next + 2)
      }
      return withWords(numeral, limit: limit)
    }
    return withPart(numeral, limit: limit) ?? proportion(numeral, limit: limit) ?? numeral
  }

  private func multiply(_ numeral: inout Numeral, by power: Int, to end: Int) {
    let isDozen = power == NumberWords.dozen
    numeral.value =
      isDozen ? numeral.value.times(12) ?? numeral.value : numeral.value.shifted(by: power)
    numeral.scale += max(power, 0)
    extend(&numeral, to: end)
  }

  private func extend(_ numeral: inout Numeral, to end: Int) {
    numeral.tokens = numeral.tokens.lowerBound..<end
    numeral.range.upper = tokens[end - 1].range.upper
  }

  /// The power of ten that a token after digits names, or nil.
  private func scale(
    at index: Int, of numeral: Numeral, afterCurrency: Bool, limit: Int
  ) -> (power: Int, isWord: Bool)? {
    let key = keys[index]
    if let power = NumberWords.scales[key] ?? NumberWords.pluralScales[key] { return (power, true) }
    let text = bytes[tokens[index].range.indices]
    let isUpper = text.first.map(Byte.upper.contains) ?? false
    // "m" is a million after a currency and a metre elsewhere; letters stand right upon their digits.
    if hasSpace(before: index) {
      guard
        afterCurrency || key == "k" || key == "bn" || key == "mn" || key == "bln" || key == "mln"
          || key == "tln" || isUpper && key == "g"
      else { return nil }
    }
    switch key {
    case "m": return afterCurrency || isUpper || isMoney(index + 1, limit: limit) ? (6, false) : nil
    case "mm":
      return afterCurrency || isUpper && text.last.map(Byte.upper.contains) == true
        ? (6, false) : nil
    // "5G" is a network.
    case "g": return isUpper && numeral.range.count > 1 ? (9, false) : nil
    default: return NumberWords.letters[key].map { ($0, false) }
    }
  }

  /// True where the word of a currency begins: "5m euros", "5m Swiss francs".
  private func isMoney(_ index: Int, limit: Int) -> Bool {
    guard index < limit else { return false }
    if Currencies.word(keys[index]) != nil { return true }
    return index + 1 < limit && Currencies.beginsCountry(keys[index])
      && Currencies.named([keys[index]], keys[index + 1]) != nil
  }

  /// "3 hundred and 21".
  private func spoken(_ numeral: Numeral, limit: Int) -> Numeral? {
    guard let count = numeral.value.whole, count < 1000 else { return nil }
    let next = numeral.tokens.upperBound
    guard next + 2 < limit, keys[next + 1] == "and" else { return nil }
    let rest: Int?
    if tokens[next + 2].kind == .number {
      rest = Int(text(tokens[next + 2]))
    } else {
      rest = cardinal(at: cursor(next + 2), limit: limit).flatMap { Int(exactly: $0.value) }
    }
    // "3 hundred and 2 hundred" are two numbers.
    if next + 3 < limit, NumberWords.scales[keys[next + 3]] != nil { return nil }
    guard let rest, rest < 100 else { return nil }
    var result = numeral
    result.value = ExactNumber(count * 100 + rest)
    extend(&result, to: next + 3)
    return result
  }

  /// "6 crore and two hundred", "3 million and a quarter".
  private func withWords(_ numeral: Numeral, limit: Int) -> Numeral {
    if let sum = withPart(numeral, limit: limit) { return sum }
    let next = numeral.tokens.upperBound
    guard numeral.scale >= 3, next + 1 < limit, keys[next] == "and",
      let rest = cardinal(at: cursor(next + 1), limit: limit), !isInside(rest.end),
      rest.endsInScale, Fraction.power(numeral.scale).map({ rest.value < $0.numerator }) == true,
      let value = numeral.value.plus(Fraction(rest.value).flatMap { ExactNumber($0) })
    else { return numeral }
    var result = numeral
    result.value = value
    extend(&result, to: rest.end.token)
    return result
  }

  /// "3 and a half", "5 million and a quarter".
  private func withPart(_ numeral: Numeral, limit: Int) -> Numeral? {
    guard let whole = Fraction(numeral.value), whole.denominator == 1 || numeral.scale > 0,
      let sum = withPart(
        whole, scale: numeral.scale, at: cursor(numeral.tokens.upperBound), limit: limit),
      !isInside(sum.end), let value = ExactNumber(sum.value)
    else { return nil }
    var result = numeral
    result.value = value
    result.scale = sum.scale
    extend(&result, to: sum.end.token)
    return result
  }

  /// "1 4/5", "3 ½": a part written after a whole number.
  private func mixed(_ numeral: Numeral, limit: Int) -> Numeral? {
    var next = numeral.tokens.upperBound
    if next + 1 < limit, keys[next] == "and", tokens[next + 1].kind == .number { next += 1 }
    guard next < limit, numeral.value.whole != nil, numeral.range.count <= 4 else { return nil }
    let part = tokens[next].kind == .number ? slash(at: next)?.value : nil
    guard let part = part ?? fractionSign(tokens[next].range.indices),
      part.literal.utf8.first == Byte.zero,
      let value = numeral.value.plus(part)
    else { return nil }
    var result = numeral
    result.value = value
    extend(&result, to: next + 1)
    return result
  }

  /// "3/4" and "-4/5", not the date "9/11".
  private func slash(at index: Int) -> Numeral? {
    let text = bytes[tokens[index].range.indices]
    let parts = text.split(separator: Byte.slash, omittingEmptySubsequences: false)
    guard parts.count == 2,
      parts.allSatisfy({ (1...3).contains($0.count) && $0.allSatisfy(Byte.isDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int128($1 - Byte.zero) } }
    guard numbers[0] > 0, numbers[0] < numbers[1],
      NumberGrammar.denominators.contains(Int(numbers[1])),
      let value = Fraction(numbers[0], numbers[1]).flatMap({ ExactNumber($0) })
    else { return nil }
    return Numeral(
      value: value, tokens: index..<index + 1, range: tokens[index].range, isFraction: true,
      isDigits: true)
  }
}

extension NumberGrammar {
  /// What fractions in digits divide by.
  fileprivate static let denominators: Set<Int> = [2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100]
}
