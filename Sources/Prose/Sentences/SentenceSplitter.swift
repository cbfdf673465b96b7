/// Finds where sentences end among the tokens of a block.
///
/// A stop ends a sentence unless the words around it speak against it: an abbreviation, a list number, or words
/// that go on in lower case. Closing quotes and brackets go with the stop before them.
struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]
  let keys: [WordKey]
  /// What the rules see after each token.
  private(set) var borders: [SentenceBorder]
  /// The tokens of the block in hand.
  var block = 0..<0
  var lists = ListMarkers()
  /// The longest line of the block in hand, in bytes: where a wrapped line would have broken.
  var lineWidth = 0

  /// For each token, what the rules see after it; the last of a block is always an end.
  static func borders(
    _ bytes: [UInt8], tokens: [Token], keys: [WordKey], blocks: [Range<Int>]
  ) -> [SentenceBorder] {
    var splitter = SentenceSplitter(bytes, tokens: tokens, keys: keys)
    for block in blocks { splitter.split(block) }
    return splitter.borders
  }

  private init(_ bytes: [UInt8], tokens: [Token], keys: [WordKey]) {
    self.bytes = bytes
    self.tokens = tokens
    self.keys = keys
    borders = Array(repeating: .open, count: tokens.count)
  }

  private mutating func split(_ block: Range<Int>) {
    guard !block.isEmpty else { return }
    self.block = block
    lists = ListMarkers()
    lineWidth = longestLine()
    var start = block.lowerBound
    var index = start
    while index < block.upperBound {
      var next = index + 1
      var isEnd = false
      if isTerminal(index) {
        next = closing(after: index)
        isEnd = endsSentence(at: index, next: next, start: start)
        if !isEnd, isTagged(next, after: next - 1) { borders[next - 1] = .held }
      }
      isEnd = isEnd || next < block.upperBound && startsLine(next, start: start)
      if isEnd || next >= block.upperBound {
        borders[next - 1] = .end
        start = next
      }
      index = next
    }
  }
}

extension SentenceSplitter {
  /// True when the stop at `index` ends the sentence from `start`, where `next` is the token after all closing marks.
  private func endsSentence(at index: Int, next: Int, start: Int) -> Bool {
    guard next < block.upperBound else { return true }
    let first = opening(after: next)
    guard first < block.upperBound else { return false }
    if tokens[index].kind == .word {
      return abbreviationEnds(index, next: first, start: start)
    }
    if isListNumber(before: index, start: start) || isNumero(index, next: next) { return false }
    // An ellipsis in front stands for words left out, and goes with what follows.
    if index == start, stop(index) == .ellipsis { return false }
    if !hasSpace(before: next) { return joinedStopEnds(index, next: next) }
    switch stop(index) {
    case .ellipsis: return goesOnAfresh(first) && !(dots(index) == 3 && isFirstPerson(first))
    case .question:
      return goesOnAfresh(first) && !isTagged(first, after: next - 1)
    case .full, nil: return goesOnAfresh(first)
    }
  }

  /// The first token from `index` on that opens neither quotation nor bracket.
  private func opening(after index: Int) -> Int {
    var first = index
    while first < block.upperBound,
      tokens[first].kind == .openingQuote || isBracket(first, "(", "[") || stop(first) == .ellipsis
    { first += 1 }
    return first
  }

  /// True when a token can begin a sentence: it is no word in lower case and no mark that goes on.
  func goesOnAfresh(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: return firstKind(index) != .lower || isCaseless(index) || hasInnerCapital(index)
    case .punctuation:
      // A dash or a list's bullet may begin what is new; a comma goes on.
      return firstKind(index) == .dash && hasSpace(before: index)
        && index + 1 < block.upperBound && firstKind(index + 1) == .upper
    case .closingQuote: return false
    case .number, .openingQuote, .symbol, .address: return true
    }
  }

  /// True for names such as "eBay", which keep their small letter at the start of a sentence.
  private func hasInnerCapital(_ index: Int) -> Bool {
    let range = tokens[index].range.indices
    // The prefixes in use have one to four letters: "iPhone", "eBay", "wikiHow".
    let prefix = bytes[range].prefix(5).prefix { Byte.lower.contains($0) }
    return prefix.endIndex < range.upperBound && Byte.upper.contains(bytes[prefix.endIndex])
  }

  /// True when the script of a token has no capitals.
  private func isCaseless(_ index: Int) -> Bool { bytes[Int(tokens[index].range.lower)] >= 0xD6 }

  /// True after a quotation when words follow that say who speaks: “Stop!” Smith said, “Stop!” she said.
  private func isTagged(_ index: Int, after closing: Int) -> Bool {
    guard tokens[closing].kind == .closingQuote else { return false }
    var next = index
    if next < block.upperBound, CommonWords.pronouns.contains(keys[next]) { next += 1 }
    // A speaker's name has up to four words: "Detective Inspector Jane Smith said".
    while next < min(index + 4, block.upperBound), firstKind(next) == .upper { next += 1 }
    return next > index && next < block.upperBound && SentenceWords.speaking.contains(keys[next])
  }

  /// True when an abbreviation before the token `next` ends its sentence.
  private func abbreviationEnds(_ index: Int, next: Int, start: Int) -> Bool {
    // "P.S. He left": nothing else is in the sentence yet.
    if index == start { return false }
    let word = WordKey(bytes, Int(tokens[index].range.lower)..<Int(tokens[index].range.upper) - 1)
    if tokens[next].kind != .word || firstKind(next) != .upper { return false }
    let startsAfresh = SentenceWords.starters.contains(keys[next])
    switch Abbreviation.table[word] {
    case .title, .beforeNumber, .latin: return false
    case .capital, .company: return startsAfresh
    case .general: return startsAfresh || word == "etc"
    case nil: break
    }
    if Abbreviation.unending.contains(keys[index]) { return false }
    if SentenceWords.hours.contains(keys[index]) {
      // "At 5 a.m. Mr. Hale left", but "They met at 5 a.m. Mr. Hale left".
      if isLeadingHour(index, start: start) { return false }
      return !SentenceWords.afterHour.contains(keys[next])
    }
    return startsAfresh
  }

  /// True when a stop without white space after it still ends a sentence: "in the end.Then he left".
  private func joinedStopEnds(_ index: Int, next: Int) -> Bool {
    guard index > block.lowerBound, tokens[index].range.count == 1, tokens[index - 1].kind == .word,
      tokens[index - 1].range.count > 1,
      firstKind(next) == .upper || tokens[next].kind == .openingQuote
    else { return false }
    return Byte.lower.contains(bytes[Int(tokens[index - 1].range.upper) - 1])
  }

  /// True when the sentence so far is only its hour, as in “At about 5 a.m.”, which goes on.
  private func isLeadingHour(_ index: Int, start: Int) -> Bool {
    // A preposition, a modifier and the number at the most.
    guard index - start <= 3 else { return false }
    return (start..<index).allSatisfy {
      tokens[$0].kind == .number || CommonWords.function.contains(keys[$0])
    }
  }

  /// True for the stop after "N°" and before its number.
  private func isNumero(_ index: Int, next: Int) -> Bool {
    guard index > block.lowerBound + 1, tokens[next].kind == .number else { return false }
    switch bytes[tokens[index - 1].range.indices] {
    case [0xC2, 0xB0], [0xC2, 0xBA]: return keys[index - 2] == "n" && !hasSpace(before: index - 1)
    default: return false
    }
  }

  private func isFirstPerson(_ index: Int) -> Bool { keys[index] == "i" }

  private func dots(_ index: Int) -> Int {
    let range = tokens[index].range.indices
    let count = bytes[range].count { $0 == Byte.stop }
    return count == 0 ? 3 : count
  }

  func firstKind(_ index: Int) -> ScalarKind? {
    let range = tokens[index].range.indices
    return TextReader(bytes: bytes, block: range).kind(at: range.lowerBound)
  }
}
