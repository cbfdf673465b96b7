internal import Casebook

/// A hedge in tokens, before it goes to the casebook.
struct HedgeDraft: Sendable {
  var words: TokenRange
  var kind: Hedge.Kind
  var scope: TokenRange
  var rule: Rule

  /// What it softens where it stands beside the claim and not in it: "according to reports", "some critics say".
  var standsApart: Bool {
    rule == .hedgeImpersonal || rule == .hedgeBelievers || rule == .hedgeAside
  }
}
