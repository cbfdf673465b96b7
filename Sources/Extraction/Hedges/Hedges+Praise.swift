internal import Casebook
internal import Prose

/// Ranks and praise that somebody must have given, and nobody is named: "one of the finest".
extension Hedges {
  private static let praise: Set<WordKey> = Set(words: praiseWords)
  private static let bare: Set<WordKey> = Set(words: barePraise)
  private static let among: Set<WordKey> = ["among", "amongst"]
  private static let superlatives: Set<WordKey> = Set(words: praiseSuperlatives)
  private static let degrees: Set<WordKey> = Set(words: "most very highly extremely quite")

  /// "one of the finest", "most influential", "a notable": a rank or praise that somebody must have given.
  func praise(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let key = reading.key(token)
    guard
      key == "one" || Hedges.among.contains(key) || Hedges.bare.contains(key)
        || Hedges.degrees.contains(key),
      !isSpokenFor(token)
    else { return nil }
    let end: Int
    if key == "one" || Hedges.among.contains(key) {
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
      scope: phrase(from: end, orElse: end - 1, in: sentence),
      rule: .hedgePraise)
  }

  /// Behind "one of the most famous", "one of the country's finest" or "among the best".
  private func rankEnd(from token: Int) -> Int? {
    let isOne = reading.key(token) == "one"
    guard !isOne || reading.key(token + 1) == "of" else { return nil }
    let start = isOne ? token + 2 : token + 1
    for word in start..<start + 5 {
      if reading.key(word) == "most" {
        return [.jj, .vbn, .vbg].contains(form(word + 1)) ? word + 2 : nil
      }
      if Hedges.superlatives.contains(reading.key(word)) { return word + 1 }
      guard reading.kind(word).isNominal || reading.kind(word) == .coordinator else { return nil }
    }
    return nil
  }
}
