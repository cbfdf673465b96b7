import JSON

extension JSONValue {
  /// An object of the members that are there: nil, empty lists and `false` are left out, `others` are kept.
  static func record(_ members: [String: JSONValue?], others: JSONObject = [:]) -> JSONValue {
    var object = others
    for case (let key, let value?) in members where value != .array([]) && value != .bool(false) {
      object[key] = value
    }
    return .object(object)
  }

  /// The ids, words or spans of a list, in its order.
  static func list(_ elements: [some JSONRepresentable]) -> JSONValue { elements.json }
}
