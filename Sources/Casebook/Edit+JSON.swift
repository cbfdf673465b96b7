package import JSON

extension Edit: JSONRepresentable {
  package var json: JSONValue {
    switch self {
    case .article(let id, let value): Edit.slot("article", id.json, value)
    case .analysis(let id, let value): Edit.slot("analysis", id.json, value)
    case .claim(let id, let value): Edit.slot("claim", id.json, value)
    case .standing(let id, let value): Edit.slot("standing", id.json, value)
    case .group(let id, let value): Edit.slot("group", id.json, value)
    case .tag(let path, let value): Edit.slot("tag", path.json, value)
    case .tagging(let tagging, let isSet):
      ["set": "tagging", "of": tagging.json, "to": .bool(isSet)]
    case .annotation(let id, let value): Edit.slot("annotation", id.json, value)
    case .link(let id, let value): Edit.slot("link", id.json, value)
    case .rating(let target, let value): Edit.slot("rating", target.json, value)
    case .verdict(let key, let value): Edit.slot("verdict", key.json, value)
    case .alias(let name, let value): Edit.slot("alias", name.json, value)
    }
  }

  private static func slot(
    _ kind: String, _ key: JSONValue, _ value: (some JSONRepresentable)?
  ) -> JSONValue {
    ["set": .string(kind), "of": key, "to": value?.json ?? .null]
  }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    switch try fields.requiredString("set") {
    case "article": self = .article(try fields.requiredValue("of"), try fields.value("to"))
    case "analysis": self = .analysis(try fields.requiredValue("of"), try fields.value("to"))
    case "claim": self = .claim(try fields.requiredValue("of"), try fields.value("to"))
    case "standing": self = .standing(try fields.requiredValue("of"), try fields.value("to"))
    case "group": self = .group(try fields.requiredValue("of"), try fields.value("to"))
    case "tag": self = .tag(try fields.requiredValue("of"), try fields.value("to"))
    case "tagging": self = .tagging(try fields.requiredValue("of"), try fields.flag("to"))
    case "annotation": self = .annotation(try fields.requiredValue("of"), try fields.value("to"))
    case "link": self = .link(try fields.requiredValue("of"), try fields.value("to"))
    case "rating": self = .rating(try fields.requiredValue("of"), try fields.value("to"))
    case "verdict": self = .verdict(try fields.requiredValue("of"), try fields.value("to"))
    case "alias": self = .alias(try fields.requiredValue("of"), try fields.value("to"))
    default: throw fields.error("set", expected: "a kind of edit that this version knows")
    }
  }
}

extension VerdictKey: JSONRepresentable {
  package var json: JSONValue { ["claim": claim.json, "question": question.json] }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    var fields = try JSONFields(json, path: path)
    self.init(try fields.requiredValue("claim"), try fields.requiredValue("question"))
  }
}
