/// One line of a text, without the white space around it.
struct Line: Hashable {
  /// The bytes from the first to the last that is not white space; empty for an empty line.
  var range: Range<Int>
  /// The white space before it, in bytes.
  var indent: Int
  /// The Unicode scalars of the range.
  var width: Int
  /// Its number in the text, from 1.
  var number: Int

  var isBlank: Bool { range.isEmpty }

  /// The lines of a text from a byte offset on, in order, at most `most`; of a run of empty lines only the first.
  static func all(in bytes: [UInt8], from start: Int = 0, most: Int = .max) -> [Line] {
    let span = bytes.span
    var lines: [Line] = []
    var lower = start
    var number = 0
    while lower < span.count, lines.count < most {
      number += 1
      var upper = lower
      while upper < span.count, span[upper] != UInt8(ascii: "\n") { upper += 1 }
      let range = trimmed(lower..<upper, of: bytes)
      var width = 0
      for index in range where span[index] & 0xC0 != 0x80 { width += 1 }
      if !range.isEmpty || lines.last?.isBlank != true {
        lines.append(
          Line(range: range, indent: range.lowerBound - lower, width: width, number: number))
      }
      lower = upper + 1
    }
    return lines
  }
}

/// A range of a text without the white space at its ends; an empty range at its start when there is nothing else.
func trimmed(_ range: Range<Int>, of bytes: [UInt8]) -> Range<Int> {
  let span = bytes.span
  var lower = range.lowerBound
  var upper = range.upperBound
  while lower < upper {
    let length = spaceLength(in: span, from: lower, to: upper)
    guard length > 0 else { break }
    lower += length
  }
  while upper > lower {
    let length = spaceLength(in: span, endingAt: upper, from: lower)
    guard length > 0 else { break }
    upper -= length
  }
  return lower..<upper
}

/// The bytes of the white space at `index`, or 0: ASCII white space, no-break spaces, zero-width
/// spaces and line separators.
func spaceLength(in bytes: borrowing Span<UInt8>, from index: Int, to end: Int) -> Int {
  switch bytes[index] {
  case 0x20, 0x09...0x0D: return 1
  case 0xC2:
    // U+0085 and U+00A0.
    return index + 1 < end && (bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85) ? 2 : 0
  case 0xE2, 0xE3, 0xEF:
    guard index + 2 < end else { return 0 }
    switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
    // U+2000 to U+200B, U+2028, U+2029, U+202F; U+3000; U+FEFF.
    case (0xE2, 0x80, 0x80...0x8B), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
      return 3
    default: return 0
    }
  default: return 0
  }
}

private func spaceLength(
  in bytes: borrowing Span<UInt8>, endingAt end: Int, from start: Int
) -> Int {
  for length in 1...3 where end - length >= start {
    if spaceLength(in: bytes, from: end - length, to: end) == length { return length }
  }
  return 0
}
