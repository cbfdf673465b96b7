/// Looks over a page before it is parsed, and reads those that no parser should: see `text(of:)`.
enum HTMLGuard {
  /// The deepest element in 1,509 real pages lies at 50; from some thousands on the parser's time grows with the square.
  static let deepest = 512
  /// The most attributes of one tag; real pages stay under 50.
  static let mostAttributes = 1000
  /// The largest page that is parsed; the largest real one seen has 8 MB.
  static let mostBytes = 20 << 20

  /// True when a page can be parsed in linear time.
  static func isTame(_ page: [UInt8]) -> Bool {
    guard page.count <= mostBytes else { return false }
    var depth = 0
    var isTame = true
    scan(page) { tag, closes, attributes in
      if attributes > mostAttributes { isTame = false }
      guard !selfClosing.contains(tag) else { return }
      depth = closes ? max(0, depth - 1) : depth + 1
      if depth > deepest { isTame = false }
    } onText: { _ in
    }
    return isTame
  }

  /// The text of a page with its tags taken off, one block per block element; scripts and styles left out.
  ///
  /// Linear for any input. It does not know story from menu, so a page read so says little about roles.
  static func text(of page: [UInt8]) -> ComposedText {
    var text = ComposedText()
    var block: [UInt8] = []
    scan(page) { tag, _, _ in
      if HTMLTag(rawValue: tag)?.isBlock ?? false || tag == "br" {
        text.append(block)
        block = []
      }
    } onText: { range in
      var index = range.lowerBound
      while index < range.upperBound {
        if page[index] == UInt8(ascii: "&") {
          index = HTMLEntity.append(page, at: index, to: &block)
        } else {
          let isSpace = page[index] <= 0x20
          if !isSpace || block.last != 0x20 { block.append(isSpace ? 0x20 : page[index]) }
          index += 1
        }
      }
    }
    text.append(block)
    return text
  }

  /// Elements that have no end tag, or whose end tag is mostly left out.
  private static let selfClosing: Set<String> = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "p", "li", "dt", "dd", "option", "tr", "td", "th", "tbody", "thead", "tfoot",
    "html", "head", "body",
  ]

  /// Goes over tags (lower-case name, end tag or not, number of attributes) and runs of text between them.
  private static func scan(
    _ page: [UInt8], onTag: (_ tag: String, _ closes: Bool, _ attributes: Int) -> Void,
    onText: (Range<Int>) -> Void
  ) {
    var index = 0
    while index < page.count {
      let start = index
      while index < page.count, page[index] != UInt8(ascii: "<") { index += 1 }
      if index > start { onText(start..<index) }
      guard index + 1 < page.count else { return }
      if page[index...].starts(with: "<!--".utf8) {
        index = end(of: "-->", in: page, from: index + 4)
        continue
      }
      let closes = page[index + 1] == UInt8(ascii: "/")
      var nameEnd = index + (closes ? 2 : 1)
      let nameStart = nameEnd
      while nameEnd < page.count, isNameByte(page[nameEnd]) { nameEnd += 1 }
      guard nameEnd > nameStart || page[index + 1] == UInt8(ascii: "!") else {
        // A lone `<` is text.
        onText(index..<index + 1)
        index += 1
        continue
      }
      let name = String(decoding: page[nameStart..<min(nameEnd, nameStart + 20)], as: UTF8.self)
        .lowercased()
      let tag = tagEnd(page, from: nameEnd)
      index = tag.end
      if !name.isEmpty { onTag(name, closes, tag.attributes) }
      if !closes, ["script", "style", "textarea", "title", "noscript"].contains(name) {
        let isTitle = name == "title"
        let contentStart = index
        index = end(of: "</" + name, in: page, from: index)
        if isTitle { onText(contentStart..<max(contentStart, index - name.utf8.count - 2)) }
        onTag(name, true, 0)
        index = min(page.count, tagEnd(page, from: index).end)
      }
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
  }

  /// The index behind the `>` of a tag, and the number of attributes; quoted values may hold `>`.
  private static func tagEnd(_ page: [UInt8], from start: Int) -> (end: Int, attributes: Int) {
    var index = start
    var attributes = 0
    var quote: UInt8 = 0
    var previous: UInt8 = 0x20
    while index < page.count {
      let byte = page[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return (index + 1, attributes)
      } else if (byte == 0x22 || byte == 0x27), previous == UInt8(ascii: "=") {
        quote = byte
      } else if previous <= 0x20, byte > 0x20, byte != UInt8(ascii: "/") {
        attributes += 1
      }
      previous = byte
      index += 1
    }
    return (page.count, attributes)
  }

  /// The index behind the next `mark` in any case of letters, or the end.
  private static func end(of mark: String, in page: [UInt8], from start: Int) -> Int {
    let mark = Array(mark.utf8)
    var index = start
    while index + mark.count <= page.count {
      if page[index] == mark[0],
        page[index..<index + mark.count].elementsEqual(mark, by: { $0 == $1 || $0 | 0x20 == $1 })
      {
        return index + mark.count
      }
      index += 1
    }
    return page.count
  }
}
