/// How a plain text marks its paragraphs: by empty lines, by line ends, or by empty lines with hard-wrapped lines between.
struct Layout: Hashable {
  /// The width at which lines were wrapped, in scalars, or nil when they were not.
  var wrapWidth: Int?

  /// Wider lines were not wrapped by hand or by a mail program (those use 60 to 80, some 100).
  static let widestWrap = 100

  /// Measures the lines of a text.
  ///
  /// Lines are wrapped when most line ends inside a group come where the next line's first word would not have fitted,
  /// and stand in mid-sentence.
  init(of lines: [Line], in bytes: [UInt8]) {
    let pairs = zip(lines, lines.dropFirst()).filter { first, second in
      !first.isBlank && !second.isBlank && first.width <= Layout.widestWrap
    }
    guard let width = pairs.map(\.0.width).max() else { return }
    var forced = 0
    var midSentence = 0
    for (first, second) in pairs {
      if first.width + 1 + Layout.firstWordWidth(of: second, in: bytes) > width { forced += 1 }
      if !Layout.endsSentence(first, in: bytes) { midSentence += 1 }
    }
    // Wrapped prose ends a sentence at one line end in six; a text with one paragraph a line does at nearly all.
    if forced >= 2, forced * 10 >= pairs.count * 6, midSentence * 2 >= pairs.count {
      wrapWidth = width
    }
  }

  /// True when two lines with no empty line between them belong to one paragraph.
  func joins(_ first: Line, _ second: Line, in bytes: [UInt8]) -> Bool {
    guard !Layout.isListItem(second, in: bytes) else { return false }
    let continues = Layout.startsLower(second, in: bytes) && !Layout.endsSentence(first, in: bytes)
    guard let wrapWidth, first.width <= wrapWidth else { return continues }
    // Two or more spaces more than the line before begin a paragraph.
    if second.indent >= first.indent + 2 { return false }
    let isForced = first.width + 1 + Layout.firstWordWidth(of: second, in: bytes) > wrapWidth
    return isForced || continues
  }

  private static func firstWordWidth(of line: Line, in bytes: [UInt8]) -> Int {
    var width = 0
    for index in line.range {
      if bytes[index] == 0x20 || bytes[index] == 0x09 { break }
      if bytes[index] & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  private static func endsSentence(_ line: Line, in bytes: [UInt8]) -> Bool {
    let tail = folded(
      max(line.range.lowerBound, line.range.upperBound - 12)..<line.range.upperBound, of: bytes)
    let last = tail.unicodeScalars.reversed().first { !"\"')]".unicodeScalars.contains($0) }
    return last.map { ".!?…:".unicodeScalars.contains($0) } ?? false
  }

  private static func startsLower(_ line: Line, in bytes: [UInt8]) -> Bool {
    (0x61...0x7A).contains(bytes[line.range.lowerBound])
  }

  /// True for `- text`, `* text`, `• text`.
  private static func isListItem(_ line: Line, in bytes: [UInt8]) -> Bool {
    let head = bytes[line.range].prefix(4)
    return [[0x2D, 0x20], [0x2A, 0x20], [0xE2, 0x80, 0xA2]].contains { head.starts(with: $0) }
  }
}

/// The blocks of a plain text in order; between them there is only white space.
func blocks(of bytes: [UInt8], from start: Int = 0) -> [Block] {
  let lines = Line.all(in: bytes, from: start)
  let layout = Layout(of: lines, in: bytes)
  var blocks: [Block] = []
  var group = 0
  var open: Range<Int>?
  var previous: Line?
  for line in lines {
    if let current = open, let last = previous, !line.isBlank,
      layout.joins(last, line, in: bytes)
    {
      open = current.lowerBound..<line.range.upperBound
    } else {
      if let current = open { blocks.append(Block(current, of: bytes, group: group)) }
      open = line.isBlank ? nil : line.range
      if line.isBlank { group += 1 }
    }
    previous = line.isBlank ? nil : line
  }
  if let current = open { blocks.append(Block(current, of: bytes, group: group)) }
  return blocks
}
