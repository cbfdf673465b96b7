internal import Casebook
internal import Prose

/// Words before a figure that bound it or make it rough.
extension Hedges {
  private static let approximators: Set<WordKey> = Set(words: Extraction.approximators)
  private static let phrases = table(of: approximatorPhrases)
  private static let standIns = table(of: figurePhrases)

  func approximator(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    if let end = end(ofPhrase: Hedges.standIns, at: token), end < sentence.tokens.upperBound {
      return HedgeDraft(
        words: token..<end, kind: .approximator, scope: end..<phraseEnd(from: end, in: sentence),
        rule: .hedgeNumber)
    }
    var end = end(ofPhrase: Hedges.phrases, at: token)
    if end == nil, Hedges.approximators.contains(reading.key(token)) { end = token + 1 }
    guard let end, end < sentence.tokens.upperBound else { return nil }
    // "more than a third", "up to US$155 billion".
    let isArticle = reading.kind(end) == .determiner && isFigure(end + 1)
    guard isFigure(end) || isArticle || isFigure(end + 1) && reading.kind(end) == .symbol else {
      return nil
    }
    return HedgeDraft(
      words: token..<end, kind: .approximator, scope: figure(from: end), rule: .hedgeNumber)
  }

  private func isFigure(_ token: Int) -> Bool {
    isFigure.indices.contains(token) && isFigure[token]
  }

  private func figure(from token: Int) -> TokenRange {
    let start = reading.document.tokens[token].range
    let index = reading.quantities.partitioningIndex { $0.range.upper > start.lower }
    guard reading.quantities.indices.contains(index),
      reading.quantities[index].range.lower <= start.upper
    else { return token..<token + 1 }
    let tokens = reading.tokens(in: reading.quantities[index].range)
    return token..<max(tokens.upperBound, token + 1)
  }
}
