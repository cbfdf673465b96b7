package import Casebook

/// Two articles side by side: claims that match, claims that stand in one only, and shared runs of words.
///
/// Deltas are told from `a` to `b`. Compared the other way round, the same claims match and the same runs are found.
/// Claims of furniture and claims that the analyst rejected are left out.
package struct ArticleComparison: Hashable, Sendable {
  package let a: ArticleID
  package let b: ArticleID
  /// By their place in `a`, then in `b`; a claim may stand in several.
  package let matches: [ClaimMatch]
  /// Claims of `a` without a match, by their place in the text.
  package let onlyInA: [ClaimID]
  /// Claims of `b` without a match, by their place in the text.
  package let onlyInB: [ClaimID]
  /// By their place in `a`, then in `b`.
  package let reuse: [ReuseRun]

  /// The comparison of two articles, or nil when one of them or its text is not in the workspace.
  ///
  /// Near-linear in the length of the texts and the number of claims.
  package init?(_ a: ArticleID, _ b: ArticleID, in workspace: Workspace) {
    guard let first = ComparedArticle(a, in: workspace),
      let second = ComparedArticle(b, in: workspace)
    else { return nil }
    let matcher = ClaimMatcher(
      a: first.wordings(in: workspace), b: second.wordings(in: workspace))
    let pairs = matcher.pairs()
    let matched = (a: Set(pairs.map(\.a)), b: Set(pairs.map(\.b)))
    self.a = a
    self.b = b
    let credit = Credit(from: second, to: first)
    matches = pairs.map { ClaimMatch($0, matcher.a[$0.a], matcher.b[$0.b], credit: credit) }
    onlyInA = matcher.a.indices.filter { !matched.a.contains($0) }.map { matcher.a[$0].claim.id }
    onlyInB = matcher.b.indices.filter { !matched.b.contains($0) }.map { matcher.b[$0].claim.id }
    reuse = ReuseFinder(first, second).runs()
  }
}

extension ComparedArticle {
  /// The article's claims that take part in comparison, by their place in the text.
  fileprivate func wordings(in workspace: Workspace) -> [ClaimWording] {
    workspace.claims(of: article.id)
      .filter { !$0.isFurniture && workspace.standings[$0.id] != .rejected }
      .map { ClaimWording($0, in: self) }
  }
}
