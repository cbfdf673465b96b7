import JSON

/// As much of JSON Schema (draft 2020-12) as the session's schema uses; any other keyword is an error.
struct JSONSchema {
  private let root: JSONValue

  init(_ root: JSONValue) {
    self.root = root
  }

  /// Where a value is not as the schema says; empty when it is.
  func problems(in value: JSONValue) throws -> [String] {
    try problems(in: value, by: root, at: "")
  }

  private func problems(
    in value: JSONValue, by schema: JSONValue, at path: String
  ) throws -> [String] {
    try (schema.object ?? [:]).sorted { $0.key < $1.key }.flatMap { keyword, rule in
      try problems(in: value, by: keyword, rule, at: path)
    }
  }

  private func problems(
    in value: JSONValue, by keyword: String, _ rule: JSONValue, at path: String
  ) throws -> [String] {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description": return []
    case "$ref":
      return try problems(in: value, by: definition(rule.string ?? ""), at: path)
    case "type":
      let types = rule.array?.compactMap(\.string) ?? [rule.string ?? ""]
      return types.contains { has($0, value) } ? [] : ["\(path) is no \(types)"]
    case "const": return value == rule ? [] : ["\(path) is not \(rule)"]
    case "enum": return rule.array?.contains(value) == true ? [] : ["\(path) is none of \(rule)"]
    case "minimum":
      guard let number = value.integer, let least = rule.integer else { return [] }
      return number >= least ? [] : ["\(path) is below \(least)"]
    case "pattern":
      guard let text = value.string else { return [] }
      let pattern = try Regex(rule.string ?? "")
      return text.firstMatch(of: pattern) == nil ? ["\(path) is not like \(rule)"] : []
    case "minItems": return (value.array?.count ?? 0) >= (rule.integer ?? 0) ? [] : [path]
    case "maxItems": return (value.array?.count ?? 0) <= (rule.integer ?? 0) ? [] : [path]
    case "items":
      return try (value.array ?? []).enumerated().flatMap { index, element in
        try problems(in: element, by: rule, at: "\(path)[\(index)]")
      }
    case "required":
      return (rule.array ?? []).compactMap(\.string).filter { value.object?[$0] == nil }
        .map { "\(path).\($0) is missing" }
    case "properties":
      return try (rule.object ?? [:]).flatMap { key, rule in
        try value[key].map { try problems(in: $0, by: rule, at: "\(path).\(key)") } ?? []
      }
    case "additionalProperties":
      return try (value.object ?? [:]).flatMap { key, member in
        try problems(in: member, by: rule, at: "\(path).\(key)")
      }
    case "allOf":
      return try (rule.array ?? []).flatMap { try problems(in: value, by: $0, at: path) }
    case "anyOf":
      let all = try (rule.array ?? []).map { try problems(in: value, by: $0, at: path) }
      return all.contains([]) ? [] : all.min { $0.count < $1.count } ?? []
    default: throw UnknownKeyword(keyword: keyword)
    }
  }

  struct UnknownKeyword: Error {
    var keyword: String
  }

  private func definition(_ reference: String) throws -> JSONValue {
    guard reference.hasPrefix("#/$defs/"),
      let schema = root["$defs"]?[String(reference.dropFirst("#/$defs/".count))]
    else { throw UnknownKeyword(keyword: reference) }
    return schema
  }

  private func has(_ type: String, _ value: JSONValue) -> Bool {
    switch (type, value) {
    case ("object", .object), ("array", .array), ("string", .string), ("boolean", .bool),
      ("null", .null), ("number", .number):
      true
    case ("integer", .number(let number)): number.integer != nil
    default: false
    }
  }
}
