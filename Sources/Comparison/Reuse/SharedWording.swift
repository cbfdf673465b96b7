package import Casebook

/// A run of words that two articles share.
package struct SharedWording: Hashable, Sendable {
  package var a: ArticleID
  package var b: ArticleID
  package var run: ReuseRun

  package init(a: ArticleID, b: ArticleID, run: ReuseRun) {
    self.a = a
    self.b = b
    self.run = run
  }

  /// What some articles share, pair by pair in their order, each pair by its place in the first; articles that are not
  /// in the workspace share nothing.
  ///
  /// Each article is read once; the time grows with the text and with the pairs that share wording. `check` is called before each
  /// article and each pair, and can stop the work by an error.
  package static func all<Stop: Error>(
    among articles: [ArticleID], in workspace: Workspace, check: () throws(Stop) -> Void
  ) throws(Stop) -> [SharedWording] {
    var ready: [ComparedArticle] = []
    for article in articles {
      try check()
      if let article = ComparedArticle(article, in: workspace) { ready.append(article) }
    }
    let texts = ready.map(SpokenText.init)
    let outlets = Outlets(ready)
    var found: [SharedWording] = []
    for (a, b) in SharingPairs(texts).pairs {
      try check()
      let finder = ReuseFinder(
        texts[a], texts[b], creditInA: outlets.credit(from: a, to: b, of: ready),
        creditInB: outlets.credit(from: b, to: a, of: ready))
      found += finder.runs().map {
        SharedWording(a: ready[a].article.id, b: ready[b].article.id, run: $0)
      }
    }
    return found
  }
}
