/// Takes the inline marks out of Markdown: emphasis, code, links, images, escapes, tags and entities.
enum MarkdownInline {
  /// The text as a reader sees it.
  ///
  /// Linear in the bytes.
  static func plain(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var runs: [Run] = []
    var removed: [Range<Int>] = []
    /// Open brackets as offsets into `output`, with the marks before them.
    var brackets: [(offset: Int, isImage: Bool)] = []
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: "\\") where index + 1 < bytes.count && isPunctuation(bytes[index + 1]):
        output.append(bytes[index + 1])
        index += 2
      case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "`"):
        let count = bytes[index...].prefix { $0 == byte }.count
        let before = index > 0 ? bytes[index - 1] : 0x20
        let after = index + count < bytes.count ? bytes[index + count] : 0x20
        runs.append(Run(byte, count: count, at: output.count, before: before, after: after))
        output += Array(repeating: byte, count: count)
        index += count
      case UInt8(ascii: "["):
        let isImage =
          index > 0 && bytes[index - 1] == UInt8(ascii: "!") && output.last == UInt8(ascii: "!")
        brackets.append((output.count, isImage))
        output.append(byte)
        index += 1
      case UInt8(ascii: "]"):
        index = closeBracket(
          bytes, at: index, brackets: &brackets, runs: &runs, removed: &removed, output: &output)
      case UInt8(ascii: "<"):
        index = skipTag(bytes, at: index, output: &output)
      case UInt8(ascii: "&"):
        index = HTMLEntity.append(bytes, at: index, to: &output)
      default:
        output.append(byte)
        index += 1
      }
    }
    return removing(removed + matched(runs), from: output)
  }

  /// A run of one mark in the output.
  private struct Run {
    var mark: UInt8
    var count: Int
    var offset: Int
    var opens: Bool
    var closes: Bool

    init(_ mark: UInt8, count: Int, at offset: Int, before: UInt8, after: UInt8) {
      self.mark = mark
      self.count = count
      self.offset = offset
      let spaceBefore = before <= 0x20
      let spaceAfter = after <= 0x20
      opens = !spaceAfter
      closes = !spaceBefore
      // An underline inside a word is a letter of it.
      if mark == UInt8(ascii: "_") {
        opens = opens && !isWord(before)
        closes = closes && !isWord(after)
      }
      // One tilde is no mark.
      if mark == UInt8(ascii: "~"), count != 2 { (opens, closes) = (false, false) }
    }

    private func isWord(_ byte: UInt8) -> Bool {
      byte >= 0x80 || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
  }

  /// The ranges of marks that open and close something.
  private static func matched(_ runs: [Run]) -> [Range<Int>] {
    var open: [UInt8: [(offset: Int, count: Int)]] = [:]
    var removed: [Range<Int>] = []
    for run in runs {
      var left = run.count
      var start = run.offset
      while run.closes, left > 0, let last = open[run.mark]?.last {
        let count = min(left, last.count)
        removed.append(last.offset + last.count - count..<last.offset + last.count)
        removed.append(start..<start + count)
        open[run.mark]?.removeLast()
        if last.count > count { open[run.mark]?.append((last.offset, last.count - count)) }
        start += count
        left -= count
      }
      if run.opens, left > 0 { open[run.mark, default: []].append((start, left)) }
    }
    return removed
  }

  /// The bytes without some ranges, which may overlap.
  private static func removing(_ ranges: [Range<Int>], from bytes: [UInt8]) -> [UInt8] {
    guard !ranges.isEmpty else { return bytes }
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var start = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > start { output += bytes[start..<range.lowerBound] }
      start = max(start, range.upperBound)
    }
    return output + bytes[start...]
  }

  /// At `]`: keeps a link's text and drops its address; other brackets stay.
  private static func closeBracket(
    _ bytes: [UInt8], at index: Int, brackets: inout [(offset: Int, isImage: Bool)],
    runs: inout [Run], removed: inout [Range<Int>], output: inout [UInt8]
  ) -> Int {
    guard let open = brackets.popLast(), index + 1 < bytes.count else {
      output.append(bytes[index])
      return index + 1
    }
    let closer: UInt8 =
      bytes[index + 1] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]")
    let opener: UInt8 = closer == UInt8(ascii: ")") ? UInt8(ascii: "(") : UInt8(ascii: "[")
    // An address or a label with its title stays under 500 bytes; the bound keeps the search linear.
    let rest = bytes[min(index + 2, bytes.count)...].prefix(500)
    guard bytes[index + 1] == opener, let end = rest.firstIndex(of: closer),
      !rest[..<end].contains(0x0A)
    else {
      output.append(bytes[index])
      return index + 1
    }
    if open.isImage {
      // The whole goes: the description of an image inside a paragraph is no text of the story.
      while let last = runs.last, last.offset >= open.offset { runs.removeLast() }
      removed.append(open.offset - 1..<output.count)
    } else {
      removed.append(open.offset..<open.offset + 1)
    }
    return end + 1
  }

  /// At `<`: an address in angle brackets stays, a tag or comment goes, anything else is text.
  private static func skipTag(_ bytes: [UInt8], at index: Int, output: inout [UInt8]) -> Int {
    // No tag in prose is longer; the bound keeps the search linear.
    let rest = bytes[(index + 1)...].prefix(500)
    guard let next = rest.first, let end = rest.firstIndex(of: UInt8(ascii: ">")),
      (0x61...0x7A).contains(next | 0x20) || next == UInt8(ascii: "/") || next == UInt8(ascii: "!")
    else {
      output.append(bytes[index])
      return index + 1
    }
    let inside = rest[..<end]
    if inside.starts(with: "http".utf8)
      || (inside.contains(UInt8(ascii: "@")) && !inside.contains(0x20))
    {
      output += inside
    } else if inside.starts(with: "br".utf8) {
      output.append(0x0A)
    }
    return end + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }
}
