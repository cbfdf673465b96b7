package import Casebook

/// Whom an article draws on: a credit that it gives, or shared wording that no credit explains.
package struct Derivation: Hashable, Sendable {
  package var article: ArticleID
  /// Whom it cites, as the text names it; nil where only wording shows it.
  package var cites: String?
  /// The loaded article that is drawn on; nil when it is not loaded.
  package var resolves: ArticleID?
  /// The words of the credit, or the shared wording.
  package var span: ScalarRange
  /// Why, in a short sentence: "‘told Radio Cumbre’; a1 is of that outlet and not later".
  package var reason: String

  package init(
    article: ArticleID, cites: String?, resolves: ArticleID?, span: ScalarRange, reason: String
  ) {
    self.article = article
    self.cites = cites
    self.resolves = resolves
    self.span = span
    self.reason = reason
  }

  /// True when the text gives the credit; false when only its wording shows where it comes from.
  package var isStated: Bool { cites != nil }
}
