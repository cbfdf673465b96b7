internal import Casebook

/// A hedge in tokens, before it goes to the casebook.
struct HedgeDraft: Sendable {
  var words: TokenRange
  var kind: Hedge.Kind
  var scope: TokenRange
  var rule: Rule
}
