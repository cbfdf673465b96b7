internal import Casebook
internal import Prose

extension ClaimPair {
  /// Denials that came or went while the words around them stayed.
  ///
  /// A change counts when it holds nothing but words of grammar with a denial on one side: "has not been" and "has been",
  /// "nobody" and "everybody". Where content words changed as well, too much did.
  var polarityFlips: [Delta] {
    if from.isCorrectedInPolarity || to.isCorrectedInPolarity { return correctedFlip }
    guard denials(from) % 2 != denials(to) % 2 else { return [] }
    return changes.compactMap { change in
      let old = change.from.count { from.isDenial($0) }
      let new = change.to.count { to.isDenial($0) }
      guard old % 2 != new % 2, change.from.allSatisfy({ !from.article.isContentWord($0) }),
        change.to.allSatisfy({ !to.article.isContentWord($0) })
      else { return nil }
      return Delta(
        kind: .polarityFlipped, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: flipReason(change))
    }
  }

  /// What the analyst says of the two goes before what their words look like.
  private var correctedFlip: [Delta] {
    guard from.claim.polarity != to.claim.polarity else { return [] }
    return [
      Delta(
        kind: .polarityFlipped, fromSpan: from.claim.span, toSpan: to.claim.span,
        reason: "\(from.claim.polarity.rawValue) here and \(to.claim.polarity.rawValue) there, "
          + "as you corrected it")
    ]
  }

  private func denials(_ wording: ClaimWording) -> Int {
    wording.tokens.count(where: wording.isDenial)
  }

  private func flipReason(_ change: Change) -> String {
    let old = from.article.wording(of: change.from)
    let new = to.article.wording(of: change.to)
    if change.to.isEmpty { return "‘\(old)’ is gone, which turns the statement round" }
    if change.from.isEmpty { return "‘\(new)’ was added, which turns the statement round" }
    return "‘\(old)’ became ‘\(new)’, which turns the statement round"
  }
}

extension ClaimWording {
  fileprivate var isCorrectedInPolarity: Bool { claim.correction?.polarity != nil }

  func isDenial(_ token: Int) -> Bool { FunctionWords.negators.contains(article.words[token]) }
}
