package import JSON

/// Matching claims that the analyst put together.
package struct Group: Hashable, Sendable {
  package var id: GroupID
  /// What they say, in the analyst's words.
  package var title: String?
  /// In the order in which they were added.
  package var claims: [ClaimID]
  package var others: JSONObject = [:]

  package init(id: GroupID, title: String? = nil, claims: [ClaimID]) {
    self.id = id
    self.title = title
    self.claims = claims
  }
}

extension Group: JSONRepresentable {
  package var json: JSONValue {
    .record(["id": id.json, "title": title?.json, "claims": claims.json], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      id: try fields.requiredValue("id"), title: try fields.string("title"),
      claims: try fields.list("claims"))
    others = fields.others
  }
}
