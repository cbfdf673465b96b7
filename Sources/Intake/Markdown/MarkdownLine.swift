/// What a line of Markdown is; lines come without white space around them.
enum MarkdownLine {
  /// The level and the text of `## Title ##`.
  static func heading(_ line: [UInt8]) -> (level: Int, text: [UInt8])? {
    let level = line.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    var rest = line.dropFirst(level)
    guard rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 else { return nil }
    while rest.last == UInt8(ascii: "#") { rest.removeLast() }
    return (level, Array(rest))
  }

  /// The level that a line of `===` or `---` gives to the paragraph above.
  static func underline(_ line: [UInt8]) -> Int? {
    if line.allSatisfy({ $0 == UInt8(ascii: "=") }) { return 1 }
    return line.count >= 2 && line.allSatisfy { $0 == UInt8(ascii: "-") } ? 2 : nil
  }

  /// True for `---`, `* * *`, `___`.
  static func isRule(_ line: [UInt8]) -> Bool {
    let marks = line.filter { $0 != 0x20 && $0 != 0x09 }
    guard marks.count >= 3, let first = marks.first, "-*_".utf8.contains(first) else {
      return false
    }
    return marks.allSatisfy { $0 == first }
  }

  /// True for `[label]: address`, which shows nowhere; a footnote's text does show.
  static func isDefinition(_ line: [UInt8]) -> Bool {
    guard line.first == UInt8(ascii: "["), line.dropFirst().first != UInt8(ascii: "^"),
      let close = line.firstIndex(of: UInt8(ascii: "]")), close + 1 < line.count,
      line[close + 1] == UInt8(ascii: ":")
    else { return false }
    let target = line[(close + 2)...].drop { $0 == 0x20 }
    return !target.isEmpty
      && (target.first == UInt8(ascii: "<") || target.contains(UInt8(ascii: "/")))
  }

  /// The text of `- item`; an item with a number keeps it.
  static func listItem(_ line: [UInt8]) -> [UInt8]? {
    if let first = line.first, "-*+".utf8.contains(first), line.count > 2, line[1] == 0x20 {
      return Array(line.dropFirst(2))
    }
    let digits = line.prefix { (0x30...0x39).contains($0) }.count
    guard (1...3).contains(digits), digits + 1 < line.count,
      line[digits] == UInt8(ascii: ".") || line[digits] == UInt8(ascii: ")"),
      line[digits + 1] == 0x20
    else { return nil }
    return line
  }

  /// The line without the marks of a quotation.
  static func quoted(_ line: [UInt8]) -> [UInt8] {
    var rest = line[...]
    while rest.first == UInt8(ascii: ">") { rest = rest.dropFirst().drop { $0 == 0x20 } }
    return Array(rest)
  }

  /// The description of an image that stands alone: `![description](address)`.
  static func image(_ paragraph: [UInt8]) -> [UInt8]? {
    guard paragraph.starts(with: "![".utf8), paragraph.last == UInt8(ascii: ")"),
      let close = paragraph.firstIndex(of: UInt8(ascii: "]")), close + 1 < paragraph.count,
      paragraph[close + 1] == UInt8(ascii: "("),
      paragraph[(close + 2)...].firstIndex(of: UInt8(ascii: ")")) == paragraph.count - 1
    else { return nil }
    return Array(paragraph[2..<close])
  }
}
