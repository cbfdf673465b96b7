package import JSON

/// Words that soften a statement, with what they soften.
package struct Hedge: Hashable, Sendable {
  package var span: ScalarRange
  package var kind: Kind
  /// The words that are softened.
  package var scope: ScalarRange
  /// The rule that found it.
  package var rule: String
  package var others: JSONObject = [:]

  package init(span: ScalarRange, kind: Kind, scope: ScalarRange, rule: String) {
    self.span = span
    self.kind = kind
    self.scope = scope
    self.rule = rule
  }

  /// How a hedge softens.
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    /// Somebody is said to know: "reportedly", "said to".
    case evidential
    /// It may be so: "may", "is believed to".
    case epistemic
    /// About so much: "about", "at least", "just".
    case approximator
    /// The outlet's own distance marks: ‘Survives’.
    case claimQuotes = "claim-quotes"
    /// Words that stand where it could be said who, which or how many: "some critics", "many", "widely regarded".
    case vague
  }
}

extension Hedge: JSONRepresentable {
  package var json: JSONValue {
    .record(
      ["span": span.json, "kind": kind.json, "scope": scope.json, "rule": .string(rule)],
      others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      span: try fields.requiredValue("span"), kind: try fields.requiredValue("kind"),
      scope: try fields.requiredValue("scope"), rule: try fields.string("rule") ?? "")
    others = fields.others
  }
}
