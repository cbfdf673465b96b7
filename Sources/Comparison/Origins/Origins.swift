package import Casebook

/// Where the claims of a group come from in the end: repetition is not corroboration.
package struct Origins: Hashable, Sendable {
  /// The independent origins, at least one, in the order of the claims.
  package var roots: [Root]
  /// Articles that draw on each other for it, each circle once.
  package var circles: [[ArticleID]]

  package init(roots: [Root], circles: [[ArticleID]] = []) {
    self.roots = roots
    self.circles = circles
  }

  /// Somebody who can know it without the others.
  package struct Root: Hashable, Sendable {
    /// Who it is, and through which outlet: "an unnamed official via The Guardian".
    package var name: String
    /// The claims that go back to it, in order.
    package var claims: [ClaimID]

    package init(name: String, claims: [ClaimID]) {
      self.name = name
      self.claims = claims
    }
  }
}
