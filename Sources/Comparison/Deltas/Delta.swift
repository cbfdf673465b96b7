package import Casebook

/// A typed change between two wordings of the same claim: a candidate with its reason, never a verdict.
package struct Delta: Hashable, Sendable {
  package var kind: Kind
  /// The words in the first wording's article, or nil when nothing stands there.
  package var fromSpan: ScalarRange?
  /// The words in the second wording's article, or nil when nothing stands there.
  package var toSpan: ScalarRange?
  /// Why, in a short sentence: "‘at least’ before 40 is gone".
  package var reason: String

  package init(kind: Kind, fromSpan: ScalarRange?, toSpan: ScalarRange?, reason: String) {
    self.kind = kind
    self.fromSpan = fromSpan
    self.toSpan = toSpan
    self.reason = reason
  }

  /// What changed, always told from the first wording to the second.
  package enum Kind: String, CaseIterable, Hashable, Sendable {
    case hedgeDropped = "hedge-dropped"
    case hedgeAdded = "hedge-added"
    case numberChanged = "number-changed"
    case scopeWidened = "scope-widened"
    case polarityFlipped = "polarity-flipped"
    case agentChanged = "agent-changed"
    case dateDrift = "date-drift"
    case placeDrift = "place-drift"
    case quoteEroded = "quote-eroded"
    case attributionLost = "attribution-lost"
    case escalated
  }
}
