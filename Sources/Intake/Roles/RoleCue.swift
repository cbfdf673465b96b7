internal import Casebook

/// A rule that gives a role by the wording of a block alone, wherever it stands.
struct RoleCue: Sendable {
  /// The rule's name, as `why` shows it.
  let name: String
  let role: Paragraph.Role
  /// Beginnings, folded; a beginning ends at a word's end.
  var starts: [String] = []
  /// Words anywhere in the first 160 bytes, folded.
  var contains: [String] = []
  /// Words in the last 80 bytes, folded.
  var endings: [String] = []
  /// Longer blocks are left alone: they are prose that happens to begin so.
  let mostBytes: Int
  /// With this, the block must be a label of at most so many words that does not end as a sentence does.
  var labelWords: Int?
  /// With these, one of them must stand in the block too when it ends as a sentence does.
  var secondSigns: [String] = []

  /// True when the rule fits.
  func fits(_ block: Block) -> Bool {
    guard block.count <= mostBytes else { return false }
    if let labelWords, !block.isLabel(ofWords: labelWords) { return false }
    let isFound =
      starts.contains { begins(block.lead, with: $0) }
      || contains.contains { block.lead.contains($0) }
      || endings.contains { block.tail.contains($0) }
    guard isFound else { return false }
    if block.endsSentence, !secondSigns.isEmpty {
      return secondSigns.contains { block.lead.contains($0) || block.tail.contains($0) }
    }
    return true
  }
}

/// True when a folded text begins with `start` and the word ends there.
func begins(_ text: String, with start: String) -> Bool {
  guard text.hasPrefix(start) else { return false }
  guard let last = start.utf8.last, isWordByte(last) else { return true }
  guard let next = text.utf8.dropFirst(start.utf8.count).first else { return true }
  return !isWordByte(next)
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
}
