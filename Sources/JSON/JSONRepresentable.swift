/// A value that writes itself as JSON and reads itself back.
///
/// `Self(json: value.json, path:)` equals the value.
package protocol JSONRepresentable {
  /// The value as JSON.
  var json: JSONValue { get }
  /// Reads the value; `path` says where it stands, for errors.
  init(json: JSONValue, path: String) throws(JSONShapeError)
}

/// JSON that is well formed but not what was expected at its place.
package struct JSONShapeError: Error, Hashable, Sendable {
  /// The place as keys and positions: "claims[3].chain[0].source".
  package let path: String
  /// What should stand there: "a text".
  package let expected: String

  /// An error about the value at `path`.
  package init(path: String, expected: String) {
    self.path = path
    self.expected = expected
  }
}

extension Array: JSONRepresentable where Element: JSONRepresentable {
  package var json: JSONValue { .array(map(\.json)) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let elements = json.array else { throw JSONShapeError(path: path, expected: "a list") }
    self = []
    reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      append(try Element(json: element, path: "\(path)[\(index)]"))
    }
  }
}

extension String: JSONRepresentable {
  package var json: JSONValue { .string(self) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let text = json.string else { throw JSONShapeError(path: path, expected: "a text") }
    self = text
  }
}

extension JSONRepresentable where Self: RawRepresentable, RawValue == String {
  package var json: JSONValue { .string(rawValue) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let word = json.string, let value = Self(rawValue: word) else {
      throw JSONShapeError(path: path, expected: "a word of \(Self.self)")
    }
    self = value
  }
}
