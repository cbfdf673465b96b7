/// The ways in which mail carries bytes as letters.
enum TransferCoding {
  /// The bytes of base64 (RFC 4648); what is no letter of it is passed over, as RFC 2045 asks.
  static func base64(_ text: some Sequence<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    var bits = 0
    var count = 0
    for byte in text {
      guard let value = value(of: byte) else {
        if byte == UInt8(ascii: "=") { break }
        continue
      }
      bits = bits << 6 | value
      count += 6
      if count >= 8 {
        count -= 8
        output.append(UInt8(truncatingIfNeeded: bits >> count))
        bits &= 1 << count - 1
      }
    }
    return output
  }

  private static func value(of byte: UInt8) -> Int? {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(byte) - 71
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte) + 4
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// The bytes of quoted-printable (RFC 2045); a sign that is badly quoted stands for itself.
  ///
  /// With `inHeader`, underscores are spaces (RFC 2047).
  static func quotedPrintable(_ text: some Collection<UInt8>, inHeader: Bool = false) -> [UInt8] {
    let bytes = Array(text)
    var output: [UInt8] = []
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      if byte == UInt8(ascii: "=") {
        let next = bytes[(place + 1)...].prefix(2)
        if let value = hexadecimal(next) {
          output.append(value)
          place += 3
          continue
        }
        // At the end of a line it joins it with the next.
        if next.first == 0x0A || next.elementsEqual([0x0D, 0x0A]) {
          place += next.first == 0x0A ? 2 : 3
          continue
        }
      }
      output.append(inHeader && byte == UInt8(ascii: "_") ? 0x20 : byte)
      place += 1
    }
    return output
  }

  private static func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt8? {
    guard digits.count == 2 else { return nil }
    return UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  /// A header's value with its encoded words read: `=?utf-8?Q?Caf=C3=A9?=` is Café.
  static func words(in value: String) -> String {
    var output = ""
    var rest = value[...]
    var wasWord = false
    while let start = rest.firstRange(of: "=?") {
      let before = rest[..<start.lowerBound]
      // White space between two encoded words is no part of the text.
      if !wasWord || before.contains(where: { !$0.isWhitespace }) { output += before }
      let parts = rest[start.upperBound...].split(
        separator: "?", maxSplits: 3, omittingEmptySubsequences: false)
      guard parts.count == 4, parts[3].hasPrefix("=") else {
        output += "=?"
        rest = rest[start.upperBound...]
        wasWord = false
        continue
      }
      let coded = Array(parts[2].utf8)
      let bytes =
        parts[1].lowercased() == "b" ? base64(coded) : quotedPrintable(coded, inHeader: true)
      output += text(of: bytes, charset: String(parts[0]))
      rest = parts[3].dropFirst()
      wasWord = true
    }
    return output + rest
  }

  /// The text of some bytes in an encoding by name; UTF-8 or Windows-1252 where the name is not known.
  static func text(of bytes: [UInt8], charset: String?) -> String {
    let named = charset.flatMap { TextEncoding(label: $0.lowercased()) }
    let encoding = named ?? (firstInvalidByte(of: bytes) == nil ? .utf8 : .windows1252)
    guard let text = try? utf8(of: bytes, in: encoding) else {
      return String(decoding: bytes, as: UTF8.self)
    }
    return String(decoding: text, as: UTF8.self)
  }
}
