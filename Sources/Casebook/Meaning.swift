package import JSON

/// What a claim says as a direction: claims that say the same, in whatever words, point much the same way.
///
/// It ranks pairs of claims for a comparison, and says by itself nothing about either of them.
package struct Meaning: Hashable, Sendable {
  /// Numbers from -127 to 127, the largest of them one of these two.
  package let values: [Int8]
  /// The sum of their squares.
  private let square: Int

  package init(_ values: [Int8]) {
    self.values = values
    square = values.reduce(0) { $0 + Int($1) * Int($1) }
  }

  /// The cosine of the angle between two directions in thousandths, -1000 to 1000; 0 where one of them has no length.
  ///
  /// Sums are exact, so that it is the same on every machine.
  package func likeness(to other: Meaning) -> Int {
    guard values.count == other.values.count, square > 0, other.square > 0 else { return 0 }
    var product: Int32 = 0
    for index in values.indices { product &+= Int32(values[index]) &* Int32(other.values[index]) }
    let lengths = (Double(square) * Double(other.square)).squareRoot()
    return Int((Double(product) * 1000 / lengths).rounded())
  }
}

extension Meaning: JSONRepresentable {
  /// The numbers as bytes in Base64 (RFC 4648).
  package var json: JSONValue { .string(Base64.text(values.map { UInt8(bitPattern: $0) })) }

  package init(json: JSONValue, path: String) throws(JSONShapeError) {
    guard let text = json.string, let bytes = Base64.bytes(text) else {
      throw JSONShapeError(path: path, expected: "bytes in Base64")
    }
    self.init(bytes.map { Int8(bitPattern: $0) })
  }
}

/// Bytes as text (RFC 4648, section 4).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for byte in group { number = number << 8 | Int(byte) }
      number <<= 8 * (3 - group.count)
      for place in 0..<4 {
        text.append(
          place <= group.count ? letters[number >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nil for a text that is none of such bytes.
  static func bytes(_ text: String) -> [UInt8]? {
    let text = Array(text.utf8)
    guard text.count % 4 == 0 else { return nil }
    let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding < 3 else { return nil }
    var bytes: [UInt8] = []
    var number = 0
    for (index, letter) in text.dropLast(padding).enumerated() {
      guard let value = value(of: letter) else { return nil }
      number = number << 6 | value
      if index % 4 > 0 {
        bytes.append(UInt8(truncatingIfNeeded: number >> (6 - 2 * (index % 4))))
      }
    }
    return bytes
  }

  private static func value(of letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(letter) - 65
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter) - 97 + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(letter) - 48 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }
}
