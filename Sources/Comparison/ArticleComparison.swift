package import Casebook

/// Two articles side by side: claims that match, claims that stand in one only, and shared runs of words.
///
/// Deltas are told from `a` to `b`. Compared the other way round, the same claims match and the same runs are found.
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
  package init?(_ a: ArticleID, _ b: ArticleID, in workspace: Workspace) {
    guard workspace.text(of: a) != nil, workspace.text(of: b) != nil else { return nil }
    self.a = a
    self.b = b
    matches = []
    onlyInA = []
    onlyInB = []
    reuse = []
  }
}
