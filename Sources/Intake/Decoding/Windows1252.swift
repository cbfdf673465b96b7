/// Windows code page 1252, which old news pages call Latin-1.
enum Windows1252 {
  /// The scalars of bytes 0x80 to 0x9F; the five that the code page leaves open stay what they are.
  ///
  /// Source: the WHATWG Encoding Standard, index windows-1252.
  static let upper: [UInt32] = [
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178,
  ]

  /// The bytes as UTF-8; every byte has a meaning, so this cannot fail.
  static func utf8(of bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count + bytes.count / 16)
    for byte in bytes {
      switch byte {
      case 0..<0x80: output.append(byte)
      case 0x80..<0xA0: append(upper[Int(byte) - 0x80], to: &output)
      default: append(UInt32(byte), to: &output)
      }
    }
    return output
  }

  /// True when bytes that are not UTF-8 read as Western European text in this code page.
  ///
  /// Not when a byte without meaning occurs, when most high bytes do form UTF-8 (then it is damaged UTF-8), or
  /// when more than a third of the letters are high bytes (then it is another script or no text).
  static func isPlausible(_ bytes: [UInt8]) -> Bool {
    let span = bytes.span
    var letters = 0
    var high = 0
    var sequences = 0
    var strays = 0
    var index = 0
    while index < span.count {
      let byte = span[index]
      if byte < 0x80 {
        if (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A { letters += 1 }
        index += 1
        continue
      }
      let length = sequenceLength(in: span, at: index)
      if length > 1 {
        sequences += 1
        high += length
        index += length
        continue
      }
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: return false
      default: break
      }
      strays += 1
      high += 1
      index += 1
    }
    return strays >= sequences && high * 2 <= letters
  }
}
