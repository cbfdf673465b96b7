package import Casebook

/// Two claims that may say the same of the same, with what speaks for it and what differs.
package struct ClaimMatch: Hashable, Sendable {
  package var a: ClaimID
  package var b: ClaimID
  /// How much of the weight of their words the two share, from 0 to 1.
  package var score: Double
  /// What speaks for the match, each a short phrase: "both name Orrel Sands", "both have 40".
  package var reasons: [String]
  /// What changed from `a` to `b`, by its place in `a`; empty when nothing was found.
  package var deltas: [Delta]

  package init(
    a: ClaimID, b: ClaimID, score: Double, reasons: [String] = [], deltas: [Delta] = []
  ) {
    self.a = a
    self.b = b
    self.score = score
    self.reasons = reasons
    self.deltas = deltas
  }
}
