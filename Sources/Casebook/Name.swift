package import JSON

/// A mention of a person, organisation or place.
package struct Name: Hashable, Sendable {
  package var span: ScalarRange
  package var type: Kind
  /// The entity it belongs to, as a number within the article.
  package var entity: Int
  package var others: JSONObject = [:]

  package init(span: ScalarRange, type: Kind, entity: Int) {
    self.span = span
    self.type = type
    self.entity = entity
  }

  /// What is named.
  package enum Kind: String, CaseIterable, Hashable, Sendable, JSONRepresentable {
    case person, organisation, place, other
  }
}

extension Name: JSONRepresentable {
  package var json: JSONValue {
    .record(["span": span.json, "type": type.json, "entity": .integer(entity)], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      span: try fields.requiredValue("span"), type: try fields.requiredValue("type"),
      entity: try fields.requiredInteger("entity"))
    others = fields.others
  }
}
