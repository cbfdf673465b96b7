/// A figure with its currency or unit: one end of a range, or a quantity of its own.
struct Amount {
  /// The value, or nil for "hundreds".
  var value: ExactNumber?
  /// The least value of "hundreds".
  var low: ExactNumber?
  var tokens: Range<Int>
  var range: ByteRange
  /// The number alone.
  var numeral: ByteRange
  var unit: String?
  var kind: QuantityMention.Kind = .number
  /// The power of ten that a word named: 6 for "5 million".
  var scale = 0
  /// True for digits.
  var isDigits = false
  /// What a compound counts: "storey" in "ten-storey".
  var noun: ByteRange?
  var rule: String
}

extension QuantityFinder {
  /// The amount that begins with a token, or nil.
  func amount(at index: Int, allowsAnd: Bool = true) -> Amount? {
    guard sentence.contains(index), !isTaken(index) else { return nil }
    if let vague = vague(at: index) { return vague }
    if let joined = joinedCode(at: index) { return joined }
    let limit = sentence.upperBound
    // "-$5" as well as "$-5".
    let minus = document.afterMinus(index, limit: limit)
    var (currency, start) = currency(before: minus ?? index)
    if currency == nil { start = index }
    guard sentence.contains(start), !isTaken(start),
      let numeral = document.signedNumeral(
        at: start, limit: limit, afterCurrency: currency != nil, allowsAnd: allowsAnd),
      !numeral.tokens.contains(where: isTaken)
    else { return nil }
    let tokens = index..<numeral.tokens.upperBound
    var amount = Amount(
      value: numeral.value, tokens: tokens,
      range: document.tokens[index].range.union(numeral.range), numeral: numeral.range,
      unit: currency?.code, kind: numeral.isFraction ? .fraction : .number, scale: numeral.scale,
      isDigits: numeral.isDigits, rule: numeral.isFraction ? "fraction" : "figure")
    if let currency {
      if minus != nil, let negated = numeral.value.negated { amount.value = negated }
      amount.kind = .money
      amount.rule = "money"
      if let factor = currency.scale { amount.value = amount.value?.shifted(by: factor) }
      return amount
    }
    if let rest = numeral.rest { return compound(amount, rest) }
    addUnit(&amount)
    return amount
  }

  /// "Hundreds", "tens of thousands".
  private func vague(at index: Int) -> Amount? {
    guard let low = NumberWords.vague[document.keys[index]] else { return nil }
    let range = document.tokens[index].range
    var amount = Amount(
      low: ExactNumber(low), tokens: index..<index + 1, range: range, numeral: range, rule: "vague")
    if key(index + 1) == "of", let next = key(index + 2), let factor = NumberWords.vague[next] {
      // The second word multiplies: "tens of thousands" begin at 20 times 1,000.
      amount.low = ExactNumber(low).times(factor / 2)
      extend(&amount, to: index + 3)
      amount.numeral = amount.range
    } else if key(index) == "tens" || key(index) == "scores", key(index + 1) != "of" {
      return nil
    }
    return amount
  }

  /// A currency before a number: its code, and the power of ten that stands upon it.
  struct CurrencyMark {
    var code: String
    var scale: Int?
  }

  /// The currency before a number, as "US$" or "EUR", and where the number begins.
  private func currency(before index: Int) -> (CurrencyMark?, number: Int) {
    guard let first = key(index) else { return (nil, index) }
    if let code = Currencies.signs[first] { return (CurrencyMark(code: code), index + 1) }
    if let next = key(index + 1), Currencies.signs[next] != nil,
      !document.hasSpace(before: index + 1) || Currencies.loose.contains(first)
    {
      if next == "$", let code = Currencies.dollars[first] {
        return (CurrencyMark(code: code), index + 2)
      }
      if let code = Currencies.codes[first] { return (CurrencyMark(code: code), index + 2) }
    }
    if isCode(index), let code = Currencies.codes[first] {
      return (CurrencyMark(code: code), index + 1)
    }
    if let scaled = scaledCode(index) { return (scaled, index + 1) }
    if document.isCapitalised(index), let code = Currencies.letters[first] {
      return (CurrencyMark(code: code), index + 1)
    }
    return (nil, index)
  }

  /// "MUSD" and "kEUR": a code with a power of ten.
  func scaledCode(_ index: Int) -> CurrencyMark? {
    let range = document.tokens[index].range.indices
    guard range.count == 4, document.bytes[range.dropFirst()].allSatisfy(Byte.upper.contains),
      let code = Currencies.codes[WordKey(document.bytes, range.lowerBound + 1..<range.upperBound)]
    else { return nil }
    switch document.bytes[range.lowerBound] {
    case 0x4D: return CurrencyMark(code: code, scale: 6)
    case 0x6B, 0x4B: return CurrencyMark(code: code, scale: 3)
    default: return nil
    }
  }

  /// "USD115" in one word.
  private func joinedCode(at index: Int) -> Amount? {
    let range = document.tokens[index].range.indices
    guard document.tokens[index].kind == .word, (4...12).contains(range.count) else { return nil }
    let digits = range.lowerBound + 3..<range.upperBound
    guard document.bytes[range.lowerBound..<digits.lowerBound].allSatisfy(Byte.upper.contains),
      document.bytes[digits].allSatisfy(Byte.isDigit),
      let code = Currencies.codes[WordKey(document.bytes, range.lowerBound..<digits.lowerBound)]
    else { return nil }
    return Amount(
      value: ExactNumber(digits: Array(document.bytes[digits]), decimals: 0),
      tokens: index..<index + 1, range: ByteRange(range), numeral: ByteRange(digits), unit: code,
      kind: .money, isDigits: true, rule: "money")
  }

  /// True for a code in capitals, or one that is no word and often written small.
  func isCode(_ index: Int) -> Bool {
    guard document.tokens[index].range.count == 3 else { return false }
    return isUppercase(index) || Currencies.common.contains(document.keys[index])
  }

  func extend(_ amount: inout Amount, to end: Int) {
    amount.tokens = amount.tokens.lowerBound..<end
    amount.range.upper = document.tokens[end - 1].range.upper
  }
}
