internal import Casebook

/// Undoes Markdown: headings, lists, quotations and images become blocks, inline marks go.
///
/// It follows CommonMark where news texts use it; what it does not know stays as text.
enum Markdown {
  /// The blocks of a text from a byte offset on.
  static func text(of bytes: [UInt8], from start: Int) -> ComposedText {
    var reader = MarkdownReader(bytes: bytes)
    for line in Line.all(in: bytes, from: start) { reader.take(line) }
    reader.finishParagraph()
    return reader.text
  }
}

/// The state while Markdown lines are read.
private struct MarkdownReader {
  let bytes: [UInt8]
  var text = ComposedText()
  /// The lines of the open paragraph.
  private var open: [UInt8] = []
  /// The mark that closes an open code block.
  private var fence: [UInt8]?
  private var hasHeadline = false

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func take(_ line: Line) {
    let content = Array(bytes[line.range])
    if let mark = fence {
      if content.starts(with: mark) {
        text.append(open, as: .embed, rule: "markdown-code")
        open = []
        fence = nil
      } else {
        open += bytes[line.lineStart..<line.range.upperBound] + [0x0A]
      }
      return
    }
    if content.isEmpty { return finishParagraph() }
    if content.starts(with: "```".utf8) || content.starts(with: "~~~".utf8) {
      finishParagraph()
      fence = Array(content.prefix(3))
    } else if let heading = MarkdownLine.heading(content) {
      finishParagraph()
      appendHeading(heading.text, level: heading.level)
    } else if let level = MarkdownLine.underline(content), !open.isEmpty {
      let title = open
      open = []
      appendHeading(title, level: level)
    } else if MarkdownLine.isRule(content) || MarkdownLine.isDefinition(content) {
      finishParagraph()
    } else if let item = MarkdownLine.listItem(content) {
      finishParagraph()
      append(item, hardBreak: false)
    } else {
      // A quotation's lines go on without their marks; a new one begins a block.
      let quoted = MarkdownLine.quoted(content)
      if quoted.count < content.count, open.isEmpty || quoted.isEmpty { finishParagraph() }
      append(quoted, hardBreak: line.endsHard(in: bytes))
    }
  }

  private mutating func append(_ content: [UInt8], hardBreak: Bool) {
    if let last = open.last, last != 0x0A { open.append(0x20) }
    open += content
    guard hardBreak else { return }
    if open.last == UInt8(ascii: "\\") { open.removeLast() }
    open.append(0x0A)
  }

  private mutating func appendHeading(_ title: [UInt8], level: Int) {
    let isHeadline = level == 1 && !hasHeadline
    hasHeadline = hasHeadline || isHeadline
    text.append(
      MarkdownInline.plain(title), as: isHeadline ? .headline : .heading, rule: "markdown-heading")
  }

  mutating func finishParagraph() {
    defer { open = [] }
    guard fence == nil else { return text.append(open, as: .embed, rule: "markdown-code") }
    if let caption = MarkdownLine.image(open) {
      text.append(MarkdownInline.plain(caption), as: .caption, rule: "markdown-image")
    } else {
      text.append(MarkdownInline.plain(open))
    }
  }
}

extension Line {
  /// True for a line that ends in two spaces or a backslash: a break that stays.
  fileprivate func endsHard(in bytes: [UInt8]) -> Bool {
    bytes[range.upperBound...].prefix(2).elementsEqual([0x20, 0x20])
      || bytes[range].last == UInt8(ascii: "\\")
  }
}
