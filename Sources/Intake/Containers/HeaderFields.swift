/// A block of header fields, as mail (RFC 5322), HTTP and web archives write them.
struct HeaderFields {
  /// The line before the fields, where there is one: "HTTP/1.1 200 OK".
  private(set) var firstLine = ""
  /// The fields in order; a field that goes on in the next line is one.
  private(set) var fields: [(name: String, value: String)] = []
  /// The index behind the empty line.
  private(set) var end: Int

  /// Reads the block at `start`; nil when no empty line ends it within 256 KB.
  init?(_ bytes: [UInt8], from start: Int) {
    end = bytes.count
    var place = start
    var isEnded = false
    let limit = min(bytes.count, start + 256 << 10)
    while place < limit {
      var stop = place
      while stop < limit, bytes[stop] != 0x0A { stop += 1 }
      var line = bytes[place..<stop]
      if line.last == 0x0D { line = line.dropLast() }
      place = min(stop + 1, bytes.count)
      if line.isEmpty {
        isEnded = true
        break
      }
      append(line)
    }
    guard isEnded || place >= bytes.count else { return nil }
    end = place
  }

  private mutating func append(_ line: ArraySlice<UInt8>) {
    // Old software writes bytes that are no UTF-8 here; they were Latin letters.
    let text =
      firstInvalidByte(of: Array(line)) == nil
      ? String(decoding: line, as: UTF8.self)
      : String(decoding: Windows1252.utf8(of: Array(line)), as: UTF8.self)
    if let first = line.first, first == 0x20 || first == 0x09, !fields.isEmpty {
      fields[fields.count - 1].value += " " + text.trimmed
    } else if let colon = text.firstIndex(of: ":"), !text[..<colon].contains(" ") {
      fields.append(
        (text[..<colon].lowercased(), String(text[text.index(after: colon)...]).trimmed))
    } else if fields.isEmpty {
      firstLine = text
    }
  }

  /// The value of the first field of a name in lower case.
  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  /// A parameter of a value: the `utf-8` of `text/html; charset="utf-8"`.
  static func parameter(_ name: String, of value: String?) -> String? {
    for part in value?.split(separator: ";").dropFirst() ?? [] {
      guard let equals = part.firstIndex(of: "="),
        String(part[..<equals]).trimmed.lowercased() == name
      else { continue }
      let text = String(part[part.index(after: equals)...]).trimmed.filter { $0 != "\"" }
      return text.isEmpty ? nil : text
    }
    return nil
  }
}

extension String {
  /// Without white space at its ends.
  var trimmed: String {
    let start = drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }
}
