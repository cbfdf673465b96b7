package import Casebook

/// Claims that say the same of the same, as far as is known: a candidate, or what the analyst put together.
package struct ClaimGroup: Hashable, Sendable {
  /// The analyst's number, else that of the group's first claim that no other group has.
  package var id: GroupID
  /// What they say, in the analyst's words.
  package var title: String?
  /// By article, then by place.
  package var members: [Member]
  /// True when the analyst made or confirmed it.
  package var isConfirmed: Bool

  package init(id: GroupID, title: String? = nil, members: [Member], isConfirmed: Bool) {
    self.id = id
    self.title = title
    self.members = members
    self.isConfirmed = isConfirmed
  }

  /// The claims, by article, then by place.
  package var claims: [ClaimID] { members.map(\.claim) }

  /// A claim of a group.
  package struct Member: Hashable, Sendable {
    package var claim: ClaimID
    package var article: ArticleID
    /// True when the analyst put it in.
    package var isConfirmed: Bool
    /// What it shares with the claim that it is most like: "like c3: both name Orrel Sands".
    package var reason: String

    package init(claim: ClaimID, article: ArticleID, isConfirmed: Bool, reason: String) {
      self.claim = claim
      self.article = article
      self.isConfirmed = isConfirmed
      self.reason = reason
    }
  }
}
