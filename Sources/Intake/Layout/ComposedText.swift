internal import Casebook

/// A text put together from the blocks of a page with markup, one empty line between two of them.
struct ComposedText: Hashable {
  private(set) var bytes: [UInt8] = []
  private(set) var blocks: [Block] = []

  /// Appends a block in NFC, white space at its ends taken off; nothing when nothing is left.
  mutating func append(_ text: [UInt8], hint: Block.Hint? = nil) {
    let text = composed(text)
    let inner = trimmed(0..<text.count, of: text)
    guard !inner.isEmpty else { return }
    if !bytes.isEmpty { bytes += [0x0A, 0x0A] }
    let start = bytes.count
    bytes += text[inner]
    blocks.append(Block(start..<bytes.count, of: bytes, group: blocks.count, hint: hint))
  }

  /// Appends a block with a role that the markup gives.
  mutating func append(_ text: [UInt8], as role: Paragraph.Role, rule: String) {
    append(text, hint: Block.Hint(role: role, rule: rule))
  }
}
