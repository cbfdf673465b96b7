internal import Casebook

/// A claim in tokens, before it goes to the casebook.
struct ClaimDraft: Sendable {
  /// From its first to its last word: its anchor.
  var words: TokenRange
  /// The parts of that which are the claim's own.
  var wording: [TokenRange]
  /// What it says, with a shared subject and without hedges, in text order.
  var proposition: [TokenRange]
  var polarity = Claim.Polarity.affirmed
  var modality: ModalityDraft?
  var attribution: Int?
  var hedges: [Int] = []
  var isFurniture = false
  var isHeadline = false
  var rule: Rule
}
