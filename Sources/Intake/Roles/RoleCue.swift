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
  /// Words anywhere in the last 80 bytes, folded.
  var tailContains: [String] = []
  /// Endings, folded; a full stop and brackets behind them do not count.
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
      || contains.contains { holds(block.lead, $0) }
      || tailContains.contains { holds(block.tail, $0) } || ends(block)
    guard isFound else { return false }
    if block.endsSentence, !secondSigns.isEmpty {
      return secondSigns.contains { holds(block.lead, $0) || holds(block.tail, $0) }
    }
    return true
  }
}

extension RoleCue {
  private func ends(_ block: Block) -> Bool {
    guard !endings.isEmpty else { return false }
    var tail = block.tail[...]
    while let last = tail.last, ".)]".contains(last) { tail.removeLast() }
    return endings.contains { tail.hasSuffix($0) }
  }
}

/// True when a folded text begins with `start` and the word ends there.
func begins(_ text: String, with start: String) -> Bool {
  guard text.hasPrefix(start) else { return false }
  guard let last = start.utf8.last, isWordByte(last) else { return true }
  guard let next = text.utf8.dropFirst(start.utf8.count).first else { return true }
  return !isWordByte(next)
}

/// True when `text` has `part` in it, compared byte by byte.
///
/// `String.contains` took four fifths of the time of reading a text (measured): it searches by `Character`.
func holds(_ text: String, _ part: String) -> Bool {
  let whole = text.utf8Span.span
  let sought = part.utf8Span.span
  guard sought.count > 0, whole.count >= sought.count else { return sought.count == 0 }
  let first = sought[0]
  var start = 0
  while start <= whole.count - sought.count {
    if whole[start] == first {
      var length = 1
      while length < sought.count, whole[start + length] == sought[length] { length += 1 }
      if length == sought.count { return true }
    }
    start += 1
  }
  return false
}

private func isWordByte(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80
}
