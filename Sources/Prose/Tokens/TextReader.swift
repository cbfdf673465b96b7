/// Reads scalars of a text at byte positions, forwards and backwards, within one block.
struct TextReader {
  let bytes: [UInt8]
  var block: Range<Int>

  /// A scalar with its kind and its length in bytes.
  struct Scalar {
    var value: UInt32
    var width: Int
    var kind: ScalarKind
  }

  /// The byte at a position, or 0 outside the block.
  func byte(_ position: Int) -> UInt8 {
    block.contains(position) ? bytes[position] : 0
  }

  /// The scalar that begins at a position, or nil outside the block.
  func scalar(at position: Int) -> Scalar? {
    guard block.contains(position) else { return nil }
    let first = bytes[position]
    if first < 0x80 {
      return Scalar(value: UInt32(first), width: 1, kind: ScalarKind(UInt32(first)))
    }
    let width = min(first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2, block.upperBound - position)
    // The mask leaves the payload of a first byte of that width (RFC 3629, section 3).
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for index in position + 1..<position + width {
      value = value << 6 | UInt32(bytes[index]) & 0x3F
    }
    return Scalar(value: value, width: width, kind: ScalarKind(value))
  }

  /// The scalar that ends at a position, or nil at the block's start.
  func scalar(before position: Int) -> Scalar? {
    var start = position - 1
    while start > block.lowerBound, bytes[start] & 0xC0 == 0x80, position - start < 4 { start -= 1 }
    return scalar(at: start)
  }

  func kind(at position: Int) -> ScalarKind? { scalar(at: position)?.kind }
  func kind(before position: Int) -> ScalarKind? { scalar(before: position)?.kind }

  /// The number of ASCII digits from a position on, counted to `most`.
  func digits(at position: Int, upTo most: Int = .max) -> Int {
    var count = 0
    while count < most, Byte.isDigit(byte(position + count)) { count += 1 }
    return count
  }

  /// The number of ASCII letters from a position on, counted to `most`.
  func letters(at position: Int, upTo most: Int = .max) -> Int {
    var count = 0
    while count < most, Byte.isLetter(byte(position + count)) { count += 1 }
    return count
  }

  /// The length of an apostrophe (' or ’ or ʼ) at a position, 0 when there is none.
  func apostrophe(at position: Int) -> Int {
    switch byte(position) {
    case Byte.apostrophe: 1
    case 0xE2: byte(position + 1) == 0x80 && byte(position + 2) == 0x99 ? 3 : 0
    case 0xCA: byte(position + 1) == 0xBC ? 2 : 0
    default: 0
    }
  }

  /// The length of a hyphen (- or ‐ or ‑) at a position, 0 when there is none.
  func hyphen(at position: Int) -> Int {
    switch byte(position) {
    case Byte.hyphen: 1
    case 0xE2:
      byte(position + 1) == 0x80 && (0x90...0x91).contains(byte(position + 2)) ? 3 : 0
    default: 0
    }
  }

  /// True at the block's start and after white space, an opening bracket or a dash.
  func isOpen(before position: Int) -> Bool {
    switch kind(before: position) {
    case nil, .space, .openingBracket, .dash, .symbol: true
    case .punctuation: byte(position - 1) == Byte.slash
    default: false
    }
  }

  /// True at the block's end and before white space, a closing mark or a dash.
  func isClosed(at position: Int) -> Bool {
    switch kind(at: position) {
    case nil, .space, .closingBracket, .punctuation, .terminal, .dash: true
    default: false
    }
  }
}
