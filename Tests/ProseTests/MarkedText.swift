import Prose

/// A text whose expectations are drawn into it: marks that are taken out, and where they stood.
struct MarkedText {
  let bytes: [UInt8]
  /// The ranges between «[» and «]», in the order of their beginnings.
  var ranges: [ByteRange] = []

  /// The text without the brackets "⟦" and "⟧", which may stand inside one another.
  init(_ marked: String) {
    var bytes: [UInt8] = []
    var open: [Int] = []
    var ranges: [ByteRange] = []
    for scalar in marked.unicodeScalars {
      switch scalar {
      case "⟦":
        open.append(ranges.count)
        ranges.append(ByteRange(bytes.count..<bytes.count))
      case "⟧":
        if let index = open.popLast() { ranges[index].upper = UInt32(bytes.count) }
      default: bytes.append(contentsOf: Array(String(scalar).utf8))
      }
    }
    self.bytes = bytes
    self.ranges = ranges
  }
}

extension Document {
  /// The document of a text that is one block.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, blocks: [ByteRange(bytes.indices)])
  }

  /// The text with these ranges bracketed, to be compared with a marked text.
  func marked(_ ranges: [ByteRange]) -> String {
    var marked = ""
    var position: UInt32 = 0
    for range in ranges {
      marked += text(ByteRange(position, range.lower)) + "⟦" + text(range) + "⟧"
      position = range.upper
    }
    return marked + text(ByteRange(position, UInt32(bytes.count)))
  }

  /// The text of each token, parted by spaces.
  var spaced: String { tokens.map { text($0) }.joined(separator: " ") }

  /// The tokens of one kind.
  func texts(_ kind: Token.Kind) -> [String] { tokens.filter { $0.kind == kind }.map { text($0) } }
}
