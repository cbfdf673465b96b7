extension QuantityFinder {
  /// False for most tokens, which begin no amount: a look at one table instead of at all.
  func mayBegin(_ index: Int) -> Bool {
    let token = document.tokens[index]
    if token.kind == .number { return true }
    guard token.kind == .word else { return isMark(index) }
    if Self.starters.contains(document.keys[index]) { return true }
    let word = document.bytes[token.range.indices]
    guard let first = word.first, let last = word.last else { return false }
    // "2mil", "twenty-five", "USD115", "MUSD".
    if Byte.isDigit(first) || Byte.isDigit(last) || word.contains(Byte.hyphen) { return true }
    return word.count == 4 && Byte.upper.contains(last)
  }

  /// True for a sign before a number, and for "½" alone.
  private func isMark(_ index: Int) -> Bool {
    guard sentence.contains(index + 1) else { return document.tokens[index].range.count > 1 }
    let next = document.tokens[index + 1].kind
    if Currencies.signs[document.keys[index]] != nil {
      return next == .number || next == .word || isDash(index + 1) || key(index + 1) == "−"
    }
    return next == .number || next == .word || document.tokens[index].range.count > 1
      || Currencies.signs[document.keys[index + 1]] != nil
  }

  private static let starters = Set(
    words: "a an half quarter minus negative between from"
  )
  .union(NumberWords.small.keys).union(NumberWords.vague.keys).union(Currencies.codes.keys)
  .union(Currencies.dollars.keys).union(Currencies.letters.keys)
}
