internal import Casebook

/// A stretch of an article's text that becomes one paragraph, with what the rules for roles look at.
struct Block: Hashable {
  /// The bytes of the text, without white space at the ends.
  var range: Range<Int>
  /// The number of its group: lines with no empty line between them share one.
  var group: Int
  /// What the text's markup says it is, with the rule's name: a heading, a caption.
  var hint: Hint?
  /// The beginning, folded (see `folded(_:of:)`), some 160 bytes.
  var lead: String
  /// The end, folded, some 80 bytes.
  var tail: String
  /// The words, separated by white space.
  var words: Int
  /// True when it ends as a sentence does, closing quotation marks set aside.
  var endsSentence: Bool
  /// The first letter or digit is a capital letter or a digit.
  var startsUpper: Bool

  /// A role that markup gives.
  struct Hint: Hashable {
    var role: Paragraph.Role
    var rule: String
  }

  /// The block of a range of `bytes`.
  init(_ range: Range<Int>, of bytes: [UInt8], group: Int, hint: Hint? = nil) {
    self.range = range
    self.group = group
    self.hint = hint
    lead = folded(range.lowerBound..<min(range.upperBound, range.lowerBound + 160), of: bytes)
    tail = folded(max(range.lowerBound, range.upperBound - 80)..<range.upperBound, of: bytes)
    let span = bytes.span
    var words = 0
    var inWord = false
    for index in range {
      let isSpace = span[index] == 0x20 || (0x09...0x0D).contains(span[index])
      if !isSpace && !inWord { words += 1 }
      inWord = !isSpace
    }
    self.words = words
    let closers: Set<Character> = ["\"", "'", ")", "]", "»", "*", "_"]
    let last = tail.reversed().first { !closers.contains($0) }
    endsSentence = last.map { ".!?…:;".contains($0) } ?? false
    startsUpper = Block.startsUpper(range, of: bytes)
  }

  /// The length in bytes.
  var count: Int { range.count }

  /// True when the block is at most `most` words and does not end as a sentence does.
  func isLabel(ofWords most: Int) -> Bool { words <= most && !endsSentence }

  private static func startsUpper(_ range: Range<Int>, of bytes: [UInt8]) -> Bool {
    let start = String(
      decoding: bytes[range.lowerBound..<min(range.upperBound, range.lowerBound + 24)],
      as: UTF8.self)
    for scalar in start.unicodeScalars {
      if scalar.properties.isUppercase || ("0"..."9").contains(scalar) { return true }
      if scalar.properties.isAlphabetic { return false }
    }
    return false
  }
}

/// A part of a text as the rules compare it: ASCII letters lower-case, curly quotation marks straight, dashes `-`, any
/// white space one space.
func folded(_ range: Range<Int>, of bytes: [UInt8]) -> String {
  let span = bytes.span
  var lower = range.lowerBound
  var upper = range.upperBound
  // Cut at whole scalars.
  while lower < upper, span[lower] & 0xC0 == 0x80 { lower += 1 }
  while upper > lower, upper < span.count, span[upper] & 0xC0 == 0x80 { upper -= 1 }
  var output: [UInt8] = []
  var index = lower
  while index < upper {
    let space = spaceLength(in: span, from: index, to: upper)
    if space > 0 {
      if output.last != 0x20 { output.append(0x20) }
      index += space
      continue
    }
    let byte = span[index]
    if byte == 0xE2, index + 2 < upper, span[index + 1] == 0x80 {
      switch span[index + 2] {
      case 0x90...0x95: output.append(UInt8(ascii: "-"))
      case 0x98...0x9B: output.append(UInt8(ascii: "'"))
      case 0x9C...0x9F: output.append(UInt8(ascii: "\""))
      default: output += [byte, 0x80, span[index + 2]]
      }
      index += 3
      continue
    }
    output.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
    index += 1
  }
  if output.last == 0x20 { output.removeLast() }
  return String(decoding: output, as: UTF8.self)
}
