extension Workspace {
  /// The claims of one article by their place in the text.
  package func claims(of article: ArticleID) -> [Claim] {
    claims.values(where: { $0.article == article })
      .sorted { ($0.span, $0.id) < ($1.span, $1.id) }
  }

  /// The claims of each article by their place in the text; in time linear in all claims.
  package var claimsByArticle: [ArticleID: [Claim]] {
    [ArticleID: [Claim]](grouping: claims.values, by: \.article)
      .mapValues { $0.sorted { ($0.span, $0.id) < ($1.span, $1.id) } }
  }

  /// The text of an article, or nil when there is no such article.
  package func text(of article: ArticleID) -> ArticleText? {
    articles[article].flatMap { texts[$0.textKey] }
  }

  /// The tags on a thing, sorted.
  package func tags(on target: Target) -> [TagPath] { (taggings[target] ?? []).sorted() }

  /// Every tag on every thing, sorted.
  package var taggingsInOrder: [Tagging] {
    taggings.pairs.flatMap { target, paths in paths.sorted().map { Tagging(target, $0) } }
  }

  /// The annotations on a thing, in the order in which they were written.
  package func annotations(on target: Target) -> [Annotation] {
    annotations.values(where: { $0.target == target })
  }

  /// The links from or to a thing.
  package func links(of target: Target) -> [Link] {
    links.values(where: { $0.from == target || $0.to == target })
  }

  /// Who says a claim, from the innermost outward: the analyst's word, else the machine's.
  package func attributions(of claim: Claim) -> [Attribution] {
    (analyses[claim.article] ?? Analysis(extractor: "")).attributions(of: claim)
  }

  /// The innermost attribution of a claim, or nil in the outlet's own voice.
  package func attribution(of claim: Claim) -> Attribution? {
    // Most claims have one that nobody has corrected: no list is needed for it.
    guard claim.correction == nil else { return attributions(of: claim).first }
    guard let index = claim.attribution, let analysis = analyses[claim.article],
      analysis.attributions.indices.contains(index)
    else { return nil }
    return analysis.attributions[index]
  }

  /// The hedges on a claim: the analyst's word, else the machine's.
  package func hedges(of claim: Claim) -> [Hedge] {
    (analyses[claim.article] ?? Analysis(extractor: "")).hedges(of: claim)
  }

  /// The quantities in a claim.
  package func quantities(of claim: Claim) -> [Quantity] {
    Workspace.pick(claim.quantities, from: analyses[claim.article]?.quantities)
  }

  /// The times in a claim.
  package func times(of claim: Claim) -> [TimeExpression] {
    Workspace.pick(claim.times, from: analyses[claim.article]?.times)
  }

  private static func pick<Element>(_ indices: [Int], from elements: [Element]?) -> [Element] {
    guard let elements else { return [] }
    return indices.filter(elements.indices.contains).map { elements[$0] }
  }
}
