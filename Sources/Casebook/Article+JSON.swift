package import JSON

extension Article: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "id": id.json, "title": title?.json, "outlet": outlet?.json, "byline": byline?.json,
        "dateline": dateline?.json, "published": published?.json, "url": url?.json,
        "text": .string(textKey), "paragraphs": paragraphs.json, "origin": origin.json,
        "suggestions": suggestions.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      id: try fields.requiredValue("id"), title: try fields.string("title"),
      outlet: try fields.string("outlet"), byline: try fields.string("byline"),
      dateline: try fields.string("dateline"), published: try fields.string("published"),
      url: try fields.string("url"), textKey: try fields.requiredString("text"),
      paragraphs: try fields.list("paragraphs"), origin: try fields.requiredValue("origin"),
      suggestions: try fields.list("suggestions"))
    others = fields.others
  }
}

extension Origin: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "location": .string(location), "sha256": .string(rawDigest), "bytes": .integer(byteCount),
        "encoding": .string(encoding), "inputID": inputID?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      location: try fields.requiredString("location"),
      rawDigest: try fields.requiredString("sha256"),
      byteCount: try fields.requiredInteger("bytes"),
      encoding: try fields.requiredString("encoding"), inputID: try fields.string("inputID"))
    others = fields.others
  }
}

extension Suggestion: JSONRepresentable {
  package var json: JSONValue {
    .record(
      ["field": .string(field), "value": .string(value), "reason": .string(reason)],
      others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      field: try fields.requiredString("field"), value: try fields.requiredString("value"),
      reason: try fields.requiredString("reason"))
    others = fields.others
  }
}
