/// Character references in texts that no HTML parser reads: Markdown, and pages too hostile to parse.
enum HTMLEntity {
  /// Appends the character of the reference at `index`, or the `&` itself; the index behind it.
  static func append(_ bytes: [UInt8], at index: Int, to output: inout [UInt8]) -> Int {
    // The longest name in the table below has 6 letters, the longest number 8 figures.
    let rest = bytes[(index + 1)...].prefix(10)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")),
      let scalar = scalar(String(decoding: rest[..<end], as: UTF8.self))
    else {
      output.append(bytes[index])
      return index + 1
    }
    output += Array(String(scalar).utf8)
    return end + 1
  }

  /// A text with its references resolved.
  static func resolved(_ text: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "&") {
        index = append(text, at: index, to: &output)
      } else {
        output.append(text[index])
        index += 1
      }
    }
    return output
  }

  /// The character that a name, `#8217` or `#x2019` stands for.
  private static func scalar(_ name: String) -> Unicode.Scalar? {
    guard name.hasPrefix("#") else { return names[name] }
    let number = name.dropFirst()
    let value =
      number.lowercased().hasPrefix("x") ? UInt32(number.dropFirst(), radix: 16) : UInt32(number)
    guard let value, value >= 0x20 else { return nil }
    return Unicode.Scalar(value)
  }

  private static let names: [String: Unicode.Scalar] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "copy": "©",
    "reg": "®", "euro": "€", "pound": "£", "ndash": "–", "mdash": "—", "lsquo": "‘", "rsquo": "’",
    "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "hellip": "…", "middot": "·",
    "bull": "•", "shy": "\u{AD}", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç",
    "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "ntilde": "ñ", "deg": "°", "times": "×",
  ]
}
