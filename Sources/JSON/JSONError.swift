/// Why a text is not JSON, and where.
package struct JSONError: Error, Hashable, Sendable {
  /// What was wrong at the place.
  package enum Reason: Hashable, Sendable {
    case endsTooEarly
    case unexpectedByte(UInt8)
    case extraText
    case repeatedKey(String)
    case invalidUTF8
    case loneSurrogate
    case tooDeep
  }

  package let reason: Reason
  /// The byte offset from 0.
  package let offset: Int
  /// The line from 1, lines ending at LF.
  package let line: Int

  init(_ reason: Reason, offset: Int, in bytes: [UInt8]) {
    self.reason = reason
    self.offset = offset
    line = 1 + bytes[..<min(offset, bytes.count)].count { $0 == 0x0A }
  }
}

extension JSONError: CustomStringConvertible {
  /// The reason in words, without the place.
  package var description: String {
    switch reason {
    case .endsTooEarly: "the text ends in the middle of a value"
    case .unexpectedByte(let byte) where byte > 0x20 && byte < 0x7F:
      "unexpected ‘\(Character(Unicode.Scalar(byte)))’"
    case .unexpectedByte(let byte): "unexpected byte \(byte)"
    case .extraText: "there is more text behind the value"
    case .repeatedKey(let key): "the key ‘\(key)’ stands twice in one object"
    case .invalidUTF8: "a string that is not valid UTF-8"
    case .loneSurrogate: "half of a surrogate pair (\\u escape)"
    case .tooDeep: "values nested more than \(JSONParser.deepestNesting) deep"
    }
  }
}
