package import Casebook

/// Some articles side by side: whom they draw on, which claims match, what changed between them.
///
/// Each article is made ready once. What is found rests on nothing but the workspace: same workspace, same findings.
package struct Collation: Sendable {
  let workspace: Workspace
  let articles: [ComparedArticle]
  let outlets: Outlets

  /// The collation of articles in the given order; those that are not in the workspace are left out.
  ///
  /// Linear in the length of the texts. `check` is called before each article and can stop the work by an error.
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
  }

  /// The credits that the articles give, by article and place.
  package var derivations: [Derivation] {
    DerivationFinder(articles: articles, outlets: outlets).stated()
  }
}
