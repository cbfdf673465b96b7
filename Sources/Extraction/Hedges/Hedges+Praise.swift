internal import Casebook
internal import Prose

/// Ranks and praise that somebody must have given, and nobody is named: "one of the finest".
extension Hedges {
  private static let praise: Set<WordKey> = Set(words: praiseWords)
  private static let bare: Set<WordKey> = Set(words: barePraise)
  private static let superlatives: Set<WordKey> = Set(words: praiseSuperlatives)
  private static let degrees: Set<WordKey> = Set(words: "most very highly extremely quite")

  /// "one of the finest", "most influential", "a notable": a rank or praise that somebody must have given.
  func praise(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let key = reading.key(token)
    guard key == "one" || Hedges.bare.contains(key) || Hedges.degrees.contains(key),
      !isSpokenFor(token)
    else { return nil }
    let end: Int
    if key == "one" {
      guard let ranked = rankEnd(from: token) else { return nil }
      end = ranked
    } else if Hedges.degrees.contains(key) {
      guard Hedges.praise.contains(reading.key(token + 1)), head(token) == token + 1 else {
        return nil
      }
      end = token + 2
    } else {
      guard reading.kind(token) == .nominal else { return nil }
      end = token + 1
    }
    return HedgeDraft(
      words: token..<end, kind: .vague,
      scope: scope(end, phraseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgePraise)
  }

  /// Behind "one of the most famous" or "one of the country's finest".
  private func rankEnd(from token: Int) -> Int? {
    guard reading.key(token + 1) == "of" else { return nil }
    for word in token + 2..<token + 7 {
      if reading.key(word) == "most" {
        return [.jj, .vbn, .vbg].contains(form(word + 1)) ? word + 2 : nil
      }
      if Hedges.superlatives.contains(reading.key(word)) { return word + 1 }
      if !reading.kind(word).isNominal { return nil }
    }
    return nil
  }
}
