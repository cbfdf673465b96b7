/// UTF-8 arriving byte by byte.
struct ScalarDecoder: Sendable {
  private var bytes: [UInt8] = []
  /// The bytes that the scalar in progress needs in all.
  private var length = 0

  /// Takes a byte and gives the scalar that it completes; bytes that are not UTF-8 are dropped.
  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0xC0 != 0x80 {
      // A new scalar begins, whatever came before.
      bytes = []
      length =
        switch byte {
        case 0x00..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
    }
    guard length > 0 else { return nil }
    bytes.append(byte)
    guard bytes.count == length else { return nil }
    length = 0
    return String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
  }
}
