package import JSON

/// A relation between two things that the analyst states.
package struct Link: Hashable, Sendable {
  package var id: LinkID
  package var from: Target
  package var kind: Kind
  package var to: Target
  package var reason: String?
  package var others: JSONObject = [:]

  package init(id: LinkID, from: Target, kind: Kind, to: Target, reason: String? = nil) {
    self.id = id
    self.from = from
    self.kind = kind
    self.to = to
    self.reason = reason
  }

  /// How the first relates to the second.
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case supports, contradicts, qualifies, repeats, quotes
    case derivedFrom = "derived-from"
    case supersedes
    case sameEvent = "same-event"
    case sameAs = "same-as"
  }
}

extension Link: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "id": id.json, "from": from.json, "kind": kind.json, "to": to.json,
        "reason": reason?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      id: try fields.requiredValue("id"), from: try fields.requiredValue("from"),
      kind: try fields.requiredValue("kind"), to: try fields.requiredValue("to"),
      reason: try fields.string("reason"))
    others = fields.others
  }
}
