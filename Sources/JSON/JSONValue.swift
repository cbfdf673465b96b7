/// A JSON value that keeps what it was read from exactly.
///
/// Numbers keep their literal text, so a decimal never passes through binary floating point. Objects are
/// dictionaries: the writer sorts their keys, which makes equal values equal bytes.
package enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The members of a JSON object.
package typealias JSONObject = [String: JSONValue]

/// A JSON number as its literal text.
package struct JSONNumber: Hashable, Sendable {
  /// The literal, valid by RFC 8259 section 6.
  package let literal: String

  init(uncheckedLiteral literal: String) {
    self.literal = literal
  }

  /// The number of an integer.
  package init(_ value: some BinaryInteger) {
    literal = String(value)
  }

  /// The number of a literal, or nil when the text is not a JSON number.
  package init?(literal: String) {
    var parser = JSONParser(Array(literal.utf8))
    // The parser allows space around a value; a literal has none.
    guard case .number(let number)? = try? parser.document(), number.literal == literal else {
      return nil
    }
    self = number
  }

  /// The value as an integer, or nil when it has a fraction, an exponent or too many digits.
  package var integer: Int? { Int(literal) }
}

extension JSONValue {
  /// The number of an integer.
  package static func integer(_ value: some BinaryInteger) -> JSONValue {
    .number(JSONNumber(value))
  }

  /// A string, or null for nil.
  package static func optional(_ string: String?) -> JSONValue {
    string.map(JSONValue.string) ?? .null
  }

  /// The text of a string value.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The integer of a number value.
  package var integer: Int? {
    if case .number(let number) = self { number.integer } else { nil }
  }

  /// The truth of a boolean value.
  package var bool: Bool? {
    if case .bool(let truth) = self { truth } else { nil }
  }

  /// The elements of an array value.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object value.
  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// The member of an object value, or nil when it is missing or this is no object.
  package subscript(key: String) -> JSONValue? {
    object?[key]
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral,
  ExpressibleByNilLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(nilLiteral: ()) { self = .null }

  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements) { _, last in last })
  }
}
