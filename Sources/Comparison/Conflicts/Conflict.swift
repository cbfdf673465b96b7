package import Casebook

/// Two statements that cannot both hold: a candidate with its reason.
package struct Conflict: Hashable, Sendable {
  package var kind: Kind
  package var a: ClaimID
  package var b: ClaimID
  /// The words in which they differ, in either article.
  package var spanA: ScalarRange
  package var spanB: ScalarRange
  /// Why the two cannot be held against each other after all: "they speak of different places"; nil when they can.
  package var obstacle: String?
  /// Why, in a short sentence.
  package var reason: String

  package init(
    kind: Kind, a: ClaimID, b: ClaimID, spanA: ScalarRange, spanB: ScalarRange,
    obstacle: String? = nil, reason: String
  ) {
    self.kind = kind
    self.a = a
    self.b = b
    self.spanA = spanA
    self.spanB = spanB
    self.obstacle = obstacle
    self.reason = reason
  }

  /// True when the two speak of the same thing, place and time, as far as is known.
  package var isComparable: Bool { obstacle == nil }

  /// In what they differ.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case number, polarity, date, agent, place
  }
}
