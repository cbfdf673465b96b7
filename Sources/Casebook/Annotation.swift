package import JSON

/// The analyst's dated text on an article, a span, a claim, a group, a tag or the session.
package struct Annotation: Hashable, Sendable {
  package var id: AnnotationID
  package var target: Target
  package var text: String
  /// UTC, ISO 8601: "2019-02-09T14:03:11Z".
  package var time: String
  /// The quote and context of a span, so that it can be found again; nil for other targets.
  package var anchor: Anchor?
  package var others: JSONObject = [:]

  package init(
    id: AnnotationID, target: Target, text: String, time: String, anchor: Anchor? = nil
  ) {
    self.id = id
    self.target = target
    self.text = text
    self.time = time
    self.anchor = anchor
  }
}

extension Annotation: JSONRepresentable {
  package var json: JSONValue {
    .record(
      [
        "id": id.json, "on": target.json, "text": .string(text), "time": .string(time),
        "anchor": anchor?.json,
      ], others: others)
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(
      id: try fields.requiredValue("id"), target: try fields.requiredValue("on"),
      text: try fields.requiredString("text"), time: try fields.requiredString("time"),
      anchor: try fields.value("anchor"))
    others = fields.others
  }
}
