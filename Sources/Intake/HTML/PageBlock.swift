/// A stretch of a page's text between two block borders.
struct PageBlock: Hashable {
  /// The innermost block element around it.
  var node: Int
  /// Its text, white space made single spaces; a line break stays a line break.
  var text: [UInt8]
  var words: Int
  /// The words inside links.
  var linkWords: Int
  /// True when its text ends as a sentence does, or it is long enough to be prose anyway.
  var isProse: Bool

  /// The share of words in links above which a block is a list of links.
  ///
  /// Paragraphs of the stories in our development pages stay under a third; menus and link lists lie above a half.
  var isLinks: Bool { linkWords * 2 > words }
}

/// Reads the blocks of a page in order.
struct PageBlockReader {
  private let tree: HTMLTree
  private var blocks: [PageBlock] = []
  private var text: [UInt8] = []
  private var words = 0
  private var linkWords = 0
  /// The open elements, outermost first.
  private var open: [Int] = []
  private var openLinks = 0
  private var openPreformatted = 0
  private var hadBreak = false

  private init(_ tree: HTMLTree) { self.tree = tree }

  /// The blocks of a page; `isHidden` says which nodes nobody sees.
  static func blocks(of tree: HTMLTree, isHidden: (Int) -> Bool) -> [PageBlock] {
    var reader = PageBlockReader(tree)
    var index = 0
    while index < tree.nodes.count {
      reader.closeElements(before: index)
      if isHidden(index) {
        index = tree.nodes[index].end
        continue
      }
      reader.enter(index)
      index += 1
    }
    reader.closeElements(before: tree.nodes.count)
    reader.finish(at: 0)
    return reader.blocks
  }

  private mutating func closeElements(before index: Int) {
    while let last = open.last, tree.nodes[last].end <= index {
      let tag = tree.nodes[last].tag
      if tag.isBlock { finish(at: last) }
      if tag == .a { openLinks -= 1 }
      if tag == .pre { openPreformatted -= 1 }
      open.removeLast()
    }
  }

  private mutating func enter(_ index: Int) {
    let tag = tree.nodes[index].tag
    switch tag {
    case .text: append(tree.nodes[index].text)
    case .br:
      // Two breaks in a row end a paragraph, as old pages write it.
      if hadBreak { finish(at: container) } else if !text.isEmpty { text.append(0x0A) }
      hadBreak = true
    default:
      if tag.isBlock { finish(at: container) }
      if tree.nodes[index].end > index + 1 {
        open.append(index)
        if tag == .a { openLinks += 1 }
        if tag == .pre { openPreformatted += 1 }
      }
    }
  }

  private var container: Int { open.last { tree.nodes[$0].tag.isBlock } ?? 0 }

  private mutating func append(_ range: Range<Int>) {
    let source = tree.text
    let span = source.span
    var index = range.lowerBound
    while index < range.upperBound {
      let byte = span[index]
      // No-break spaces and line separators are spaces on a page as well.
      let space = spaceLength(in: span, from: index, to: range.upperBound)
      index += max(1, space)
      if space > 0 {
        if openPreformatted > 0, byte < 0x80 {
          text.append(byte)
        } else if let last = text.last, last != 0x20, last != 0x0A {
          text.append(0x20)
        }
        continue
      }
      hadBreak = false
      if text.last.map({ $0 == 0x20 || $0 == 0x0A }) ?? true {
        words += 1
        if openLinks > 0 { linkWords += 1 }
      }
      text.append(byte)
    }
  }

  private mutating func finish(at node: Int) {
    defer {
      text = []
      words = 0
      linkWords = 0
      hadBreak = false
    }
    guard words > 0 else { return }
    let end = folded(max(0, text.count - 12)..<text.count, of: text)
    let last = end.unicodeScalars.reversed().first { !"\"')]»".unicodeScalars.contains($0) }
    let endsSentence = last.map { ".!?…:;。".unicodeScalars.contains($0) } ?? false
    // A sentence of news prose has some 20 words; labels and titles without a full stop stay under 25.
    let isProse = (endsSentence && words >= 6) || words >= 25
    blocks.append(
      PageBlock(node: node, text: text, words: words, linkWords: linkWords, isProse: isProse))
  }
}
