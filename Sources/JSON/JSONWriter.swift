/// Writes JSON values as UTF-8: keys sorted, no insignificant space beyond the layout chosen.
package struct JSONWriter {
  /// The bytes written so far.
  package private(set) var bytes: [UInt8] = []

  /// A writer with nothing written.
  package init() {}

  /// The value on one line, without a line end.
  package static func compact(_ value: JSONValue) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value)
    return writer.bytes
  }

  /// The value on one line, as a string.
  package static func line(_ value: JSONValue) -> String {
    String(decoding: compact(value), as: UTF8.self)
  }

  /// The value with each member of the outermost `levels` containers on a line of its own, and a final line end.
  ///
  /// One array element per line makes files that diff well without spreading small objects over many lines.
  package static func lines(_ value: JSONValue, levels: Int = 2) -> [UInt8] {
    var writer = JSONWriter()
    writer.write(value, levels: levels, indent: 0)
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// The object of some members, and of lists whose elements are JSON already, laid out like `lines` with two levels.
  ///
  /// The reverse of `JSONParser.members(of:leavingRaw:)`.
  package static func lines(_ members: JSONObject, raw lists: [String: [[UInt8]]]) -> [UInt8] {
    var writer = JSONWriter()
    let keys = members.keys.filter { lists[$0] == nil } + lists.keys
    writer.write(
      keys.sorted(), open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), levels: 2, indent: 0
    ) { writer, key in
      writer.write(key)
      writer.write(raw: ": ".utf8)
      if let elements = lists[key] {
        writer.write(
          elements, open: UInt8(ascii: "["), close: UInt8(ascii: "]"), levels: 1, indent: 1
        ) { $0.write(raw: $1) }
      } else if let value = members[key] {
        writer.write(value, levels: 1, indent: 1)
      }
    }
    writer.bytes.append(0x0A)
    return writer.bytes
  }

  /// Appends the value on one line.
  package mutating func write(_ value: JSONValue) {
    write(value, levels: 0, indent: 0)
  }

  /// Appends bytes that already are JSON, such as a value kept as it was read.
  package mutating func write(raw json: some Sequence<UInt8>) {
    bytes.append(contentsOf: json)
  }

  private mutating func write(_ value: JSONValue, levels: Int, indent: Int) {
    switch value {
    case .null: write(raw: "null".utf8)
    case .bool(let truth): write(raw: (truth ? "true" : "false").utf8)
    case .number(let number): write(raw: number.literal.utf8)
    case .string(let text): write(text)
    case .array(let elements):
      write(
        elements, open: UInt8(ascii: "["), close: UInt8(ascii: "]"), levels: levels, indent: indent
      ) { writer, element in
        writer.write(element, levels: levels - 1, indent: indent + 1)
      }
    case .object(let members):
      let sorted = members.sorted { $0.key < $1.key }
      write(
        sorted, open: UInt8(ascii: "{"), close: UInt8(ascii: "}"), levels: levels, indent: indent
      ) { writer, member in
        writer.write(member.key)
        writer.write(raw: (levels > 0 ? ": " : ":").utf8)
        writer.write(member.value, levels: levels - 1, indent: indent + 1)
      }
    }
  }

  private mutating func write<Element>(
    _ elements: [Element], open: UInt8, close: UInt8, levels: Int, indent: Int,
    each: (inout JSONWriter, Element) -> Void
  ) {
    bytes.append(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if levels > 0 { newLine(indent + 1) }
      each(&self, element)
    }
    if levels > 0, !elements.isEmpty { newLine(indent) }
    bytes.append(close)
  }

  private mutating func newLine(_ indent: Int) {
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: indent))
  }

  /// Appends a string with the escapes that RFC 8259 requires.
  package mutating func write(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): write(raw: "\\\"".utf8)
      case UInt8(ascii: "\\"): write(raw: "\\\\".utf8)
      case 0x0A: write(raw: "\\n".utf8)
      case 0x0D: write(raw: "\\r".utf8)
      case 0x09: write(raw: "\\t".utf8)
      case 0..<0x20:
        write(raw: "\\u00".utf8)
        bytes.append(JSONWriter.hexDigits[Int(byte >> 4)])
        bytes.append(JSONWriter.hexDigits[Int(byte & 15)])
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static let hexDigits = Array("0123456789abcdef".utf8)
}
