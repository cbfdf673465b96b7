package import Casebook

/// A text that is not loaded and that two articles with the same uncredited words both name as their source.
package struct CommonAncestor: Hashable, Sendable {
  package var a: ArticleID
  package var b: ArticleID
  /// The source as the first names it: "Reuters".
  package var name: String
  /// The words of the credit in each.
  package var spanA: ScalarRange
  package var spanB: ScalarRange

  /// The common ancestors of pairs that share prose without crediting each other, pair by pair in order.
  ///
  /// Shared words without a credit look like copying; often both have them from an agency. Each pair gets each source once.
  /// Linear in the shared runs and the credits.
  package static func all(
    behind found: [SharedWording], derivations: [Derivation]
  ) -> [CommonAncestor] {
    let open = Dictionary(
      grouping: derivations.filter { $0.resolves == nil && $0.isStated }, by: \.article)
    var seen: Set<[ArticleID]> = []
    var ancestors: [CommonAncestor] = []
    for shared in found where shared.run.kind == .prose && !shared.run.isCredited {
      guard seen.insert([shared.a, shared.b]).inserted else { continue }
      var named: Set<String> = []
      for credit in open[shared.a] ?? [] {
        guard let name = credit.cites, named.insert(key(name)).inserted,
          let other = open[shared.b]?.first(where: { $0.cites.map(key) == key(name) })
        else { continue }
        ancestors.append(
          CommonAncestor(
            a: shared.a, b: shared.b, name: name, spanA: credit.span, spanB: other.span))
      }
    }
    return ancestors
  }

  /// A name without its article and case: "the Reuters" and "Reuters" are one.
  private static func key(_ name: String) -> String {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    return words.drop { $0 == "the" }.joined(separator: " ")
  }
}
