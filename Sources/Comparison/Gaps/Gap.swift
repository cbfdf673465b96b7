package import Casebook

/// Something that is missing, and that an analyst must be told.
package struct Gap: Hashable, Sendable {
  package var kind: Kind
  package var article: ArticleID
  /// Where it shows; nil for what concerns the whole article.
  package var span: ScalarRange?
  /// The claim that it concerns, if any.
  package var claim: ClaimID?
  /// What is missing, in a few words: "the Coast Mail is cited and not loaded".
  package var text: String
  /// The command that would close it, as it is typed, with capitals for what is to be filled in.
  package var mend: String

  package init(
    kind: Kind, article: ArticleID, span: ScalarRange? = nil, claim: ClaimID? = nil, text: String,
    mend: String
  ) {
    self.kind = kind
    self.article = article
    self.span = span
    self.claim = claim
    self.text = text
    self.mend = mend
  }

  package enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An outlet that is cited and of which nothing is loaded.
    case notLoaded = "not-loaded"
    /// An article without a date.
    case undated
    /// A date that hangs on one that is not known.
    case unresolvedTime = "unresolved-time"
    /// A figure in the outlet's own voice.
    case unsourcedNumber = "unsourced-number"
    /// Another claim worth checking in the outlet's own voice.
    case unattributed
    /// A claim that the page makes of itself.
    case selfClaim = "self-claim"
  }
}
