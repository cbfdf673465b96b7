internal import Casebook
internal import Prose

/// A claim with the words it stands in.
struct ClaimWording {
  let article: ComparedArticle
  let claim: Claim
  /// The tokens of the claim that count as words, in text order.
  let tokens: [Int]

  init(_ claim: Claim, in article: ComparedArticle) {
    self.article = article
    self.claim = claim
    tokens = article.tokens(of: claim.span).filter(article.isWord)
  }

  /// How many tokens beside a claim still belong to its sentence; by hand: a sentence of news has under 80.
  private static let reach = 80

  /// The tokens of the sentences that the claim stands in; of very long ones those around the claim.
  var nearbyTokens: Range<Int> {
    guard let first = tokens.first, let last = tokens.last,
      let start = article.document.sentences.at(article.sentence(ofToken: first))?.tokens
        .lowerBound,
      let end = article.document.sentences.at(article.sentence(ofToken: last))?.tokens.upperBound
    else { return 0..<0 }
    let lower = max(start, first - ClaimWording.reach)
    return lower..<max(lower, min(end, last + ClaimWording.reach))
  }

  /// The folded words in text order.
  var words: [WordKey] { tokens.map { article.words[$0] } }

  /// The tokens of what is said, without attribution and hedges where extraction told them apart.
  var propositionTokens: [Int] {
    let parts = claim.proposition.isEmpty ? [claim.span] : claim.proposition
    return parts.flatMap { article.tokens(of: $0) }.filter(article.isWord)
  }

  /// Who says it at last; nil in the outlet's own voice.
  var attribution: Attribution? { attributions.first }

  /// Who says it, from the innermost outward; empty in the outlet's own voice.
  var attributions: [Attribution] { article.analysis.attributions(of: claim) }

  /// The quantities, each inside the claim's span.
  var quantities: [Quantity] { claim.quantities.compactMap { article.analysis.quantities.at($0) } }

  /// The times of what is said; the day on which it was said is not among them.
  var times: [TimeExpression] {
    claim.times.compactMap { article.analysis.times.at($0) }.filter { time in
      claim.proposition.isEmpty || claim.proposition.contains { $0.overlaps(time.span) }
    }
  }

  /// The hedges.
  var hedges: [Hedge] { article.analysis.hedges(of: claim) }
}

extension Array {
  /// The element at an index, or nil when there is none.
  func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
