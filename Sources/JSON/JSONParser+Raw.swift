extension JSONParser {
  /// The members of the one object that `bytes` hold, with the elements of some lists left as the ranges of their bytes.
  ///
  /// Lists left raw are only skipped over, several times faster than reading them; their elements are checked when
  /// they are read. A raw key whose value is no list is read as usual.
  package static func members(
    of bytes: [UInt8], leavingRaw keys: Set<String>
  ) throws(JSONError) -> (members: JSONObject, raw: [String: [Range<Int>]]) {
    var parser = JSONParser(bytes)
    var members: JSONObject = [:]
    var raw: [String: [Range<Int>]] = [:]
    try parser.expect(UInt8(ascii: "{"))
    parser.skipSpace()
    if parser.isAt(UInt8(ascii: "}")) {
      parser.position += 1
    } else {
      var isOpen = true
      while isOpen {
        parser.skipSpace()
        let start = parser.position
        guard parser.isAt(UInt8(ascii: "\"")) else { throw parser.unexpected }
        let key = try parser.string()
        guard members[key] == nil, raw[key] == nil else {
          throw parser.error(.repeatedKey(key), at: start)
        }
        try parser.expect(UInt8(ascii: ":"))
        parser.skipSpace()
        if keys.contains(key), parser.isAt(UInt8(ascii: "[")) {
          raw[key] = try parser.rawElements()
        } else {
          members[key] = try parser.value()
        }
        isOpen = try parser.goesOn(until: UInt8(ascii: "}"))
      }
    }
    parser.skipSpace()
    guard parser.position == bytes.count else { throw parser.error(.extraText) }
    return (members, raw)
  }

  private var unexpected: JSONError {
    position < bytes.count ? error(.unexpectedByte(bytes[position])) : error(.endsTooEarly)
  }

  private func isAt(_ byte: UInt8) -> Bool { position < bytes.count && bytes[position] == byte }

  private mutating func expect(_ byte: UInt8) throws(JSONError) {
    skipSpace()
    guard isAt(byte) else { throw unexpected }
    position += 1
  }

  /// Reads `,` (true) or the closing sign (false).
  private mutating func goesOn(until close: UInt8) throws(JSONError) -> Bool {
    skipSpace()
    guard isAt(UInt8(ascii: ",")) || isAt(close) else { throw unexpected }
    position += 1
    return bytes[position - 1] != close
  }

  private mutating func rawElements() throws(JSONError) -> [Range<Int>] {
    var elements: [Range<Int>] = []
    try expect(UInt8(ascii: "["))
    skipSpace()
    if isAt(UInt8(ascii: "]")) {
      position += 1
      return elements
    }
    var isOpen = true
    while isOpen {
      skipSpace()
      let start = position
      try skipValue()
      elements.append(start..<position)
      isOpen = try goesOn(until: UInt8(ascii: "]"))
    }
    return elements
  }

  /// Passes over one value, looking only at strings and brackets.
  private mutating func skipValue() throws(JSONError) {
    var open = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        try skipString()
        if open == 0 { return }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): open += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if open == 0 { return }
        open -= 1
        if open == 0 {
          position += 1
          return
        }
      case UInt8(ascii: ",") where open == 0: return
      default: break
      }
      position += 1
    }
    throw error(.endsTooEarly)
  }

  private mutating func skipString() throws(JSONError) {
    position += 1
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "\"") {
        position += 1
        return
      }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = bytes.count
    throw error(.endsTooEarly)
  }
}
