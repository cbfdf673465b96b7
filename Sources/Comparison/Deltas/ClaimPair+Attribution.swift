internal import Casebook
internal import Prose

extension ClaimPair {
  /// The sentences of the same paragraph beside a claim in which its source may be named; by hand.
  private static let creditReach = 3

  /// A source that the first wording gives and the second does not, neither there nor close by.
  ///
  /// Headlines have no room for sources. "He" of whom nobody knows who he is is none.
  var attributionLost: [Delta] {
    guard let source = from.attributions.first(where: { $0.sourceType != .impersonal }),
      source.rule != "cue-infinitive", let span = source.source.first,
      to.attributions.allSatisfy({ $0.sourceType == .impersonal }),
      !to.isQuotation, !to.claim.isHeadline,
      !isSourceKnown(from.article.contentStems(span, resolved: source.resolved)), !isOutletCredited
    else { return [] }
    let name = from.article.quote(span)
    let impersonal = to.attributions.first?.cue.first.map(to.article.quote)
    return [
      Delta(
        kind: .attributionLost, fromSpan: span, toSpan: to.claim.span,
        reason: impersonal.map { "\(name) says so; here it is only \($0)" }
          ?? "\(name) says so; here nobody is given")
    ]
  }

  /// True when the second article names the source nearby, or is by the source itself, or nobody can tell who it is.
  func isSourceKnown(_ stems: Set<WordKey>) -> Bool {
    if stems.isEmpty { return true }
    if !stems.isDisjoint(with: QuantityWords.stems(to.article.article.outlet ?? "")) { return true }
    let nearby = to.article.neighbourhood(of: to.tokens, sentences: ClaimPair.creditReach)
    return nearby.contains { stems.contains(to.article.stems[$0]) }
  }

  /// Credit to the outlet that the words came through is credit.
  private var isOutletCredited: Bool {
    guard let first = to.tokens.first, let last = to.tokens.last else { return false }
    return credit.covers(first...last)
  }
}

extension ClaimWording {
  /// True when most of the claim's words stand between quotation marks.
  fileprivate var isQuotation: Bool {
    tokens.count { article.isQuoted[$0] } * 2 > tokens.count
  }
}
