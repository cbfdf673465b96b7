extension SentenceSplitter {
  /// True for a mark, or an abbreviation with its stop, that may end a sentence.
  func isTerminal(_ index: Int) -> Bool {
    let token = tokens[index]
    switch token.kind {
    case .punctuation:
      return stop(index) != nil && !isOmission(index) && !isPartOfWord(index)
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

  /// True for the stops of "[...]", which stand for words left out; "[...] However" begins afresh.
  private func isOmission(_ index: Int) -> Bool {
    guard index > block.lowerBound, index + 1 < block.upperBound, stop(index) == .ellipsis,
      isBracket(index - 1, "["), isBracket(index + 1, "]")
    else { return false }
    let next = index + 2
    return next >= block.upperBound || index - 1 == block.lowerBound || firstKind(next) != .upper
      || !SentenceWords.starters.contains(keys[next])
  }

  /// True for a mark that stands at a word's front: "!Kung".
  private func isPartOfWord(_ index: Int) -> Bool {
    guard index > block.lowerBound, index + 1 < block.upperBound, stop(index) == .question else {
      return false
    }
    return hasSpace(before: index) && !hasSpace(before: index + 1)
      && tokens[index + 1].kind == .word && firstKind(index + 1)?.isLetter == true
  }

  /// The token after all marks that close upon the one at `index`.
  func closing(after index: Int) -> Int {
    var next = index + 1
    while next < block.upperBound {
      let isMark = tokens[next].kind == .closingQuote || isBracket(next, ")", "]")
      if isMark && !hasSpace(before: next) || repeatsStop(next) {
        next += 1
      } else if let after = noteEnd(next) ?? raisedNoteEnd(next) {
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

  /// The token after the number of a note, raised in print and so right upon the stop: "in the end.12", or nil.
  private func raisedNoteEnd(_ index: Int) -> Int? {
    guard index > block.lowerBound + 1, isNoteNumber(index), !hasSpace(before: index),
      stop(index - 1) == .full || tokens[index - 1].kind == .closingQuote,
      endsInWord(before: index - 1)
    else { return nil }
    var next = index + 1
    // "in the end.11 12 He left"
    while next + 1 < block.upperBound, isNoteNumber(next), firstKind(next + 1) == .upper {
      next += 1
    }
    guard next < block.upperBound else { return next }
    return hasSpace(before: next) && goesOnAfresh(next) ? next : nil
  }

  /// True for a number of one or two digits, as notes have.
  private func isNoteNumber(_ index: Int) -> Bool {
    tokens[index].kind == .number && tokens[index].range.count <= 2
      && bytes[tokens[index].range.indices].allSatisfy(Byte.isDigit)
  }

  /// True when the token before `index`, or the one before its stop, is a word in lower case of three letters or more.
  private func endsInWord(before index: Int) -> Bool {
    let word = stop(index - 1) == .full ? index - 2 : index - 1
    guard word >= block.lowerBound, tokens[word].kind == .word, tokens[word].range.count > 2 else {
      return false
    }
    return Byte.lower.contains(bytes[Int(tokens[word].range.upper) - 1])
  }

  func isBracket(_ index: Int, _ brackets: WordKey...) -> Bool {
    tokens[index].kind == .punctuation && brackets.contains(keys[index])
  }

  func hasSpace(before index: Int) -> Bool {
    index == 0 || tokens[index - 1].range.upper < tokens[index].range.lower
  }
}
