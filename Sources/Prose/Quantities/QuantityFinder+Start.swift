extension QuantityFinder {
  /// False for most tokens, which begin no amount: a look at one table instead of at all.
  func mayBegin(_ index: Int) -> Bool {
    let token = document.tokens[index]
    guard token.kind == .word else { return true }
    if Self.starters.contains(document.keys[index]) { return true }
    let word = document.bytes[token.range.indices]
    guard let first = word.first, let last = word.last else { return false }
    // "2mil", "twenty-five", "USD115", "MUSD".
    if Byte.isDigit(first) || Byte.isDigit(last) || word.contains(Byte.hyphen) { return true }
    return word.count == 4 && Byte.upper.contains(last)
  }

  private static let starters = Set(
    words: "a an half quarter minus negative between from"
  )
  .union(NumberWords.small.keys).union(NumberWords.vague.keys).union(Currencies.codes.keys)
  .union(Currencies.dollars.keys).union(Currencies.letters.keys)
}
