internal import Prose

/// What a hedge softens.
extension Hedges {
  /// The words from a start to an end, or, where there are none, those of the clause before the hedge.
  func scope(_ start: Int, _ end: Int, at token: Int, in sentence: Sentence) -> TokenRange {
    end > start ? start..<end : clauseBefore(token, in: sentence) ?? token..<token + 1
  }

  /// The clause that a hedge at its end softens, as in "The drums were stolen, allegedly".
  private func clauseBefore(_ token: Int, in sentence: Sentence) -> TokenRange? {
    let end = reading.kind(token - 1) == .comma ? token - 1 : token
    var start = end
    let limit = max(sentence.tokens.lowerBound, end - Window.reach)
    while start > limit, !reading.kind(start - 1).isBreak { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Where the noun phrase ends that begins at a token.
  func phraseEnd(from start: Int, in sentence: Sentence) -> Int {
    var index = start
    let limit = min(sentence.tokens.upperBound, start + Window.longestPhrase)
    while index < limit, reading.kind(index).isNominal { index += 1 }
    return index
  }

  /// The noun phrase from a token on, or, where there is none, the words before it: "some were empty", "one of the best".
  func phrase(from start: Int, orElse own: Int, in sentence: Sentence) -> TokenRange {
    let end = phraseEnd(from: start, in: sentence)
    return end > start ? start..<end : own..<start
  }

  /// Where what a hedge softens ends: at a comma, a conjunction with a new verb, or the sentence's end.
  func clauseEnd(from start: Int, in sentence: Sentence) -> Int {
    var index = start
    let limit = min(sentence.tokens.upperBound, start + Window.reach)
    var hasVerb = false
    while index < limit {
      if let group = reading.group(at: index) {
        // The verb behind "commanders said to be on the list" is of the clause around it.
        if hasVerb, group.isFinite, group.tokens.lowerBound == index { return index }
        hasVerb = true
      }
      switch reading.kind(index) {
      case .stop, .comma, .colon, .dash, .relative: return index
      case .coordinator where reading.group(at: index + 1)?.isFinite == true: return index
      case .subordinator
      where index > start && reading.hasFiniteVerb(in: index..<min(index + 12, limit)):
        return index
      default: index += 1
      }
    }
    return limit
  }
}
