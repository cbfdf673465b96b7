/// Reads the members of an object one by one and keeps those that nobody asked for.
///
/// A record reads its fields, then keeps `others` and writes them back: fields of a newer version, or of another
/// program, survive.
package struct JSONFields {
  /// Where the object stands, for errors: "claims[3].attribution".
  package let path: String
  /// The members not read so far.
  package private(set) var others: JSONObject

  /// The fields of a value that must be an object.
  package init(_ value: JSONValue, path: String) throws(JSONShapeError) {
    guard let members = value.object else {
      throw JSONShapeError(path: path, expected: "an object")
    }
    self.path = path
    others = members
  }

  /// Takes a member that may be missing or null.
  package mutating func take(_ key: String) -> JSONValue? {
    guard let value = others.removeValue(forKey: key), value != .null else { return nil }
    return value
  }

  /// Takes a member that may be missing or null, converted; an error names its path.
  package mutating func take<Value>(
    _ key: String, expected: String, _ convert: (JSONValue) -> Value?
  ) throws(JSONShapeError) -> Value? {
    guard let value = take(key) else { return nil }
    guard let converted = convert(value) else { throw error(key, expected: expected) }
    return converted
  }

  /// Takes a member that must be there, converted.
  package mutating func require<Value>(
    _ key: String, expected: String, _ convert: (JSONValue) -> Value?
  ) throws(JSONShapeError) -> Value {
    guard let value = try take(key, expected: expected, convert) else {
      throw error(key, expected: expected)
    }
    return value
  }

  /// An error about one member.
  package func error(_ key: String, expected: String) -> JSONShapeError {
    JSONShapeError(path: path.isEmpty ? key : "\(path).\(key)", expected: expected)
  }
}

extension JSONFields {
  /// Takes a text, or nil when it is missing or null.
  package mutating func string(_ key: String) throws(JSONShapeError) -> String? {
    try take(key, expected: "a text") { $0.string }
  }

  /// Takes a text that must be there.
  package mutating func requiredString(_ key: String) throws(JSONShapeError) -> String {
    try require(key, expected: "a text") { $0.string }
  }

  /// Takes a whole number, or nil when it is missing or null.
  package mutating func integer(_ key: String) throws(JSONShapeError) -> Int? {
    try take(key, expected: "a whole number") { $0.integer }
  }

  /// Takes a whole number that must be there.
  package mutating func requiredInteger(_ key: String) throws(JSONShapeError) -> Int {
    try require(key, expected: "a whole number") { $0.integer }
  }

  /// Takes a truth value; missing means false.
  package mutating func flag(_ key: String) throws(JSONShapeError) -> Bool {
    try take(key, expected: "true or false") { $0.bool } ?? false
  }

  /// Takes a value of a type that reads itself, or nil when it is missing or null.
  package mutating func value<Value: JSONRepresentable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONShapeError) -> Value? {
    guard let value = take(key) else { return nil }
    return try Value(json: value, path: path.isEmpty ? key : "\(path).\(key)")
  }

  /// Takes a value that must be there, of a type that reads itself.
  package mutating func requiredValue<Value: JSONRepresentable>(
    _ key: String, as type: Value.Type = Value.self
  ) throws(JSONShapeError) -> Value {
    guard let value: Value = try value(key) else { throw error(key, expected: "a value") }
    return value
  }

  /// Takes a list of values that read themselves; missing means empty.
  package mutating func list<Value: JSONRepresentable>(
    _ key: String, of type: Value.Type = Value.self
  ) throws(JSONShapeError) -> [Value] {
    guard let value = take(key) else { return [] }
    let place = path.isEmpty ? key : "\(path).\(key)"
    return try [Value](json: value, path: place)
  }
}
