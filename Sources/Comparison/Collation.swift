package import Casebook

/// Some articles side by side: whom they draw on, which claims match, what changed between them.
///
/// Each article is made ready once. What is found rests on nothing but the workspace: same workspace, same findings.
package struct Collation: Sendable {
  package let workspace: Workspace
  let articles: [ComparedArticle]
  let outlets: Outlets
  /// The credits that the articles give, by article and place.
  package let derivations: [Derivation]
  /// The groups of claims that may say the same, those of the analyst first.
  package let groups: [ClaimGroup]

  /// The collation of articles in the given order; those that are not in the workspace are left out.
  ///
  /// The time grows with the texts and the claims, and faster where very many claims say the same. `check` is called before
  /// each article and before the claims are put together, and can stop the work by an error.
  package init<Stop: Error>(
    of articles: [ArticleID], in workspace: Workspace, check: () throws(Stop) -> Void
  ) throws(Stop) {
    var ready: [ComparedArticle] = []
    for article in articles {
      try check()
      if let article = ComparedArticle(article, in: workspace) { ready.append(article) }
    }
    self.workspace = workspace
    self.articles = ready
    outlets = Outlets(ready)
    derivations = DerivationFinder(articles: ready, outlets: outlets).stated()
    try check()
    groups = GroupFinder(ready, in: workspace).groups()
  }

  /// What is missing in the articles, article by article.
  package var gaps: [Gap] {
    let finder = GapFinder(derivations: derivations, in: workspace)
    return articles.flatMap(finder.gaps)
  }

  /// The ways of some claims back through the articles, in their order.
  package func traces(of claims: [Claim]) -> [Trace] {
    let tracer = Tracer(self)
    return claims.map(tracer.trace)
  }

  /// The origins of some groups, in their order.
  package func origins(of groups: [ClaimGroup]) -> [Origins] {
    let finder = OriginFinder(
      articles, outlets: outlets, derivations: derivations, in: workspace)
    return groups.map(finder.origins)
  }

  /// What changed between the claims of some groups, group by group; every two claims of different articles.
  ///
  /// `check` is called before each group and can stop the work by an error.
  package func hops<Stop: Error>(
    in groups: [ClaimGroup], check: () throws(Stop) -> Void
  ) throws(Stop) -> [Hop] {
    let finder = HopFinder(
      articles, outlets: outlets, derivations: derivations, in: workspace)
    var hops: [Hop] = []
    for group in groups {
      try check()
      hops += finder.hops(of: group)
    }
    return hops
  }

  /// The statements of some groups that cannot both hold, group by group.
  ///
  /// `check` is called before each group and can stop the work by an error.
  package func conflicts<Stop: Error>(
    in groups: [ClaimGroup], check: () throws(Stop) -> Void
  ) throws(Stop) -> [Conflict] {
    let finder = ConflictFinder(articles, in: workspace)
    var conflicts: [Conflict] = []
    for group in groups {
      try check()
      conflicts += finder.conflicts(in: group)
    }
    return conflicts
  }

  /// True while a workspace has all that the collation rests on.
  package func isOf(_ other: Workspace) -> Bool {
    workspace.articles == other.articles && workspace.analyses == other.analyses
      && workspace.claims == other.claims && workspace.standings == other.standings
      && workspace.groups == other.groups
  }
}
