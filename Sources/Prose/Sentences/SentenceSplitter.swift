/// Finds where sentences end among the tokens of a block.
///
/// A stop ends a sentence unless the words around it speak against it: an abbreviation, a list number, or words
/// that go on in lower case. Closing quotes and brackets go with the stop before them.
struct SentenceSplitter {
  let bytes: [UInt8]
  let tokens: [Token]
  let keys: [WordKey]
  private(set) var sentences: [Sentence] = []
  /// The tokens of the block in hand.
  var block = 0..<0
  var lists = ListMarkers()
  /// The longest line of the block in hand, in bytes: where a wrapped line would have broken.
  var lineWidth = 0

  static func sentences(
    _ bytes: [UInt8], tokens: [Token], keys: [WordKey], blocks: [Range<Int>]
  ) -> [Sentence] {
    var splitter = SentenceSplitter(bytes, tokens: tokens, keys: keys)
    for (index, block) in blocks.enumerated() { splitter.split(block, number: index) }
    return splitter.sentences
  }

  private init(_ bytes: [UInt8], tokens: [Token], keys: [WordKey]) {
    self.bytes = bytes
    self.tokens = tokens
    self.keys = keys
  }

  private mutating func split(_ block: Range<Int>, number: Int) {
    guard !block.isEmpty else { return }
    self.block = block
    lists = ListMarkers()
    lineWidth = longestLine()
    var start = block.lowerBound
    var index = start
    while index < block.upperBound {
      var next = index + 1
      var ends = false
      if isTerminal(index) {
        next = closing(after: index)
        ends = endsSentence(at: index, next: next, start: start)
      }
      ends = ends || next < block.upperBound && startsLine(next, start: start)
      if ends || next >= block.upperBound {
        let range = tokens[start].range.union(tokens[next - 1].range)
        sentences.append(Sentence(tokens: start..<next, range: range, block: number))
        start = next
      }
      index = next
    }
  }
}

extension SentenceSplitter {
  /// True for a mark, or an abbreviation with its stop, that may end a sentence.
  private func isTerminal(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .punctuation: return stop(index) != nil && !isOmission(index)
    case .word: return bytes[Int(token.range.upper) - 1] == Byte.stop
    default: return false
    }
  }

  /// What kinds of marks end sentences.
  enum Stop {
    case full, ellipsis, question
  }

  /// The kind of stop that a token of punctuation is, or nil.
  func stop(_ index: Int) -> Stop? {
    let range = tokens[index].range.indices
    switch bytes[range.lowerBound] {
    case Byte.stop: return range.count == 1 ? .full : .ellipsis
    case 0x21, 0x3F: return .question
    case 0xE2: return bytes[range].starts(with: [0xE2, 0x80, 0xA6]) ? .ellipsis : nil
    case 0xD8, 0xDB, 0xE0, 0xE3, 0xEF:
      let reader = TextReader(bytes: bytes, block: range)
      return reader.kind(at: range.lowerBound) == .terminal ? .question : nil
    default: return nil
    }
  }

  /// True for the stops of "[...]", which stand for words left out.
  private func isOmission(_ index: Int) -> Bool {
    index > block.lowerBound && index + 1 < block.upperBound && isBracket(index - 1, "[")
      && isBracket(index + 1, "]")
  }

  /// The token after all marks that close upon the one at `index`.
  private func closing(after index: Int) -> Int {
    var next = index + 1
    while next < block.upperBound {
      let isMark = tokens[next].kind == .closingQuote || isBracket(next, ")", "]")
      if isMark && !hasSpace(before: next) || repeatsStop(next) {
        next += 1
      } else if let after = noteEnd(next) {
        next = after
      } else {
        break
      }
    }
    return next
  }

  /// True for a further stop upon a stop, such as an ellipsis at the very end.
  private func repeatsStop(_ index: Int) -> Bool {
    guard tokens[index].kind == .punctuation, stop(index) != nil else { return false }
    return !hasSpace(before: index) || index + 1 == block.upperBound
  }

  /// The token after a reference to a note, "[12]", or nil.
  private func noteEnd(_ index: Int) -> Int? {
    guard index + 2 < block.upperBound, isBracket(index, "["), tokens[index + 1].kind == .number,
      isBracket(index + 2, "]")
    else { return nil }
    return index + 3
  }

  func isBracket(_ index: Int, _ brackets: WordKey...) -> Bool {
    tokens[index].kind == .punctuation && brackets.contains(keys[index])
  }

  func hasSpace(before index: Int) -> Bool {
    index == 0 || tokens[index - 1].range.upper < tokens[index].range.lower
  }
}

extension SentenceSplitter {
  /// True when the stop at `index` ends the sentence from `start`, where `next` is the token after all closing marks.
  private func endsSentence(at index: Int, next: Int, start: Int) -> Bool {
    guard next < block.upperBound else { return true }
    let first = opening(after: next)
    guard first < block.upperBound else { return false }
    if tokens[index].kind == .word {
      return abbreviationEnds(index, next: first)
    }
    if isListNumber(before: index, start: start) { return false }
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
  private func goesOnAfresh(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word: return firstKind(index) != .lower || isCaseless(index)
    case .punctuation:
      // A dash or a list's bullet may begin what is new; a comma goes on.
      return firstKind(index) == .dash && hasSpace(before: index)
        && index + 1 < block.upperBound && firstKind(index + 1) == .upper
    case .closingQuote: return false
    case .number, .openingQuote, .symbol, .address: return true
    }
  }

  /// True when the script of a token has no capitals.
  private func isCaseless(_ index: Int) -> Bool { bytes[Int(tokens[index].range.lower)] >= 0xD6 }

  /// True after "!" or "?" in a quotation when words follow that say who speaks: “Stop!” Smith said.
  private func isTagged(_ index: Int, after closing: Int) -> Bool {
    guard tokens[closing].kind == .closingQuote else { return false }
    var next = index
    // A speaker's name has up to four words: "Detective Inspector Jane Smith said".
    while next < min(index + 4, block.upperBound), firstKind(next) == .upper { next += 1 }
    return next > index && next < block.upperBound && SentenceWords.speaking.contains(keys[next])
  }

  /// True when an abbreviation before the token `next` ends its sentence.
  private func abbreviationEnds(_ index: Int, next: Int) -> Bool {
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
