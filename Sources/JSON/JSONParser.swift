/// Reads JSON text (RFC 8259) from UTF-8 bytes.
///
/// Strict: no comments, no trailing commas, no lone surrogates, one value and then only white space. A key that
/// stands twice in one object is an error, for silently keeping one would lose the other. Time is linear in the
/// number of bytes.
package struct JSONParser {
  /// Deeper nesting than any file of ours has by far; it bounds the stack on hostile input.
  static let deepestNesting = 512

  let bytes: [UInt8]
  var position: Int
  private var depth = 0

  /// A parser at the start of `bytes`, or at `position` of them.
  package init(_ bytes: [UInt8], at position: Int = 0) {
    self.bytes = bytes
    self.position = position
  }

  /// The one value that `bytes` hold.
  package static func value(of bytes: [UInt8]) throws(JSONError) -> JSONValue {
    var parser = JSONParser(bytes)
    return try parser.document()
  }

  /// The one value that `text` holds.
  package static func value(of text: String) throws(JSONError) -> JSONValue {
    try value(of: Array(text.utf8))
  }

  /// Reads one value and makes sure that nothing follows it.
  mutating func document() throws(JSONError) -> JSONValue {
    let value = try self.value()
    skipSpace()
    guard position == bytes.count else { throw error(.extraText) }
    return value
  }

  /// Reads the next value, leaving the position behind it.
  package mutating func value() throws(JSONError) -> JSONValue {
    skipSpace()
    guard position < bytes.count else { throw error(.endsTooEarly) }
    switch bytes[position] {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"):
      try word("true")
      return .bool(true)
    case UInt8(ascii: "f"):
      try word("false")
      return .bool(false)
    case UInt8(ascii: "n"):
      try word("null")
      return .null
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return .number(try number())
    default: throw error(.unexpectedByte(bytes[position]))
    }
  }

  mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func error(_ reason: JSONError.Reason, at offset: Int? = nil) -> JSONError {
    JSONError(reason, offset: offset ?? position, in: bytes)
  }

  private mutating func word(_ word: StaticString) throws(JSONError) {
    for byte in "\(word)".utf8 {
      guard position < bytes.count else { throw error(.endsTooEarly) }
      guard bytes[position] == byte else { throw error(.unexpectedByte(bytes[position])) }
      position += 1
    }
  }

  private mutating func descend() throws(JSONError) {
    depth += 1
    guard depth <= JSONParser.deepestNesting else { throw error(.tooDeep) }
    position += 1
    skipSpace()
  }

  /// Reads the sign between two elements; true when the closing one was read.
  private mutating func closes(with close: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard position < bytes.count else { throw error(.endsTooEarly) }
    let byte = bytes[position]
    guard byte == close || byte == UInt8(ascii: ",") else { throw error(.unexpectedByte(byte)) }
    position += 1
    if byte == close { depth -= 1 }
    return byte == close
  }

  private mutating func array() throws(JSONError) -> [JSONValue] {
    try descend()
    var elements: [JSONValue] = []
    if position < bytes.count, bytes[position] == UInt8(ascii: "]") {
      position += 1
      depth -= 1
      return elements
    }
    repeat {
      elements.append(try value())
    } while try !closes(with: UInt8(ascii: "]"))
    return elements
  }

  private mutating func object() throws(JSONError) -> JSONObject {
    try descend()
    // Most objects of ours have five to eight members; growing there in steps would place them anew each time.
    var members = JSONObject(minimumCapacity: 6)
    if position < bytes.count, bytes[position] == UInt8(ascii: "}") {
      position += 1
      depth -= 1
      return members
    }
    repeat {
      skipSpace()
      let start = position
      guard position < bytes.count else { throw error(.endsTooEarly) }
      guard bytes[position] == UInt8(ascii: "\"") else {
        throw error(.unexpectedByte(bytes[position]))
      }
      let key = try string()
      skipSpace()
      guard position < bytes.count else { throw error(.endsTooEarly) }
      guard bytes[position] == UInt8(ascii: ":") else {
        throw error(.unexpectedByte(bytes[position]))
      }
      position += 1
      guard members.updateValue(try value(), forKey: key) == nil else {
        throw error(.repeatedKey(key), at: start)
      }
    } while try !closes(with: UInt8(ascii: "}"))
    return members
  }
}
