/// The offset of the first byte that breaks UTF-8 (RFC 3629), or nil when all is well.
///
/// Strict: no overlong forms, no surrogates, nothing above U+10FFFF, no cut sequence. Linear in the bytes.
package func firstInvalidByte(of bytes: [UInt8]) -> Int? {
  let span = bytes.span
  var index = 0
  while index < span.count {
    let length = sequenceLength(in: span, at: index)
    guard length > 0 else { return index }
    index += length
  }
  return nil
}

/// The length of the valid UTF-8 sequence at `index`, or 0 when there is none.
func sequenceLength(in bytes: borrowing Span<UInt8>, at index: Int) -> Int {
  let lead = bytes[index]
  if lead < 0x80 { return 1 }
  let length: Int
  // The second byte's range keeps out overlong forms, surrogates and values above U+10FFFF.
  var second: ClosedRange<UInt8> = 0x80...0xBF
  switch lead {
  case 0xC2...0xDF: length = 2
  case 0xE0: (length, second) = (3, 0xA0...0xBF)
  case 0xE1...0xEC, 0xEE...0xEF: length = 3
  case 0xED: (length, second) = (3, 0x80...0x9F)
  case 0xF0: (length, second) = (4, 0x90...0xBF)
  case 0xF1...0xF3: length = 4
  case 0xF4: (length, second) = (4, 0x80...0x8F)
  default: return 0
  }
  guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
  var next = index + 2
  while next < index + length {
    guard bytes[next] & 0xC0 == 0x80 else { return 0 }
    next += 1
  }
  return length
}

/// Appends a scalar in UTF-8.
func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
  switch scalar {
  case 0..<0x80: bytes.append(UInt8(scalar))
  case 0x80..<0x800:
    bytes.append(UInt8(0xC0 | scalar >> 6))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  case 0x800..<0x10000:
    bytes.append(UInt8(0xE0 | scalar >> 12))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  default:
    bytes.append(UInt8(0xF0 | scalar >> 18 & 0x07))
    bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
    bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
    bytes.append(UInt8(0x80 | scalar & 0x3F))
  }
}
