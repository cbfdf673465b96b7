internal import Casebook

/// Gives every block of a text one role with the rule that gave it, and reads the metadata on the way.
///
/// In order: wordings that tell by themselves; markup; the headline; the lines between it and the story; boxes of
/// several blocks (author, related links); headings inside the story; all else is body. The steps are in the
/// extensions, one file per topic.
struct RoleAssignment {
  let bytes: [UInt8]
  let blocks: [Block]
  var roles: [RoledBlock?]
  var metadata: Metadata
  /// False for a text whose markup tells headings: short lines are none then.
  let readsLayout: Bool
  /// The first block of the story, as far as the lines at the head tell.
  var bodyStart = 0

  /// The blocks of a text; `known` is what a header, JSON or markup says already.
  init(_ blocks: [Block], of bytes: [UInt8], known: Metadata, readsLayout: Bool) {
    self.readsLayout = readsLayout
    self.bytes = bytes
    self.blocks = blocks
    roles = Array(repeating: nil, count: blocks.count)
    metadata = known
  }

  /// The paragraphs and the metadata of a text.
  static func run(
    _ blocks: [Block], of bytes: [UInt8], known: Metadata, readsLayout: Bool = true
  ) -> (paragraphs: [RoledBlock], metadata: Metadata) {
    var assignment = RoleAssignment(
      blocks, of: bytes, known: known, readsLayout: readsLayout)
    assignment.assignWordings()
    assignment.assignMarkup()
    assignment.assignHead()
    assignment.assignRelatedLists()
    assignment.assignAuthorBoxes()
    assignment.assignHeadings()
    for index in blocks.indices where assignment.isFree(index) {
      assignment.give(index, .body, "prose")
    }
    assignment.readDateline()
    return (assignment.merged(), assignment.metadata.withoutIdleSuggestions())
  }

  /// The text of a block.
  func text(_ index: Int) -> String { String(decoding: bytes[blocks[index].range], as: UTF8.self) }

  /// The text of a block in one line.
  func line(_ index: Int) -> String {
    text(index).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func isFree(_ index: Int) -> Bool { roles[index] == nil }

  mutating func give(_ index: Int, _ role: Paragraph.Role, _ rule: String) {
    roles[index] = RoledBlock(range: blocks[index].range, role: role, rule: rule)
  }

  mutating func suggest(_ suggestion: Suggestion?) {
    guard let suggestion, !metadata.suggestions.contains(suggestion) else { return }
    metadata.suggestions.append(suggestion)
  }

  /// Wordings that tell the role wherever they stand.
  private mutating func assignWordings() {
    for (index, block) in blocks.enumerated() {
      if let cue = RoleCue.all.first(where: { $0.fits(block) }) {
        give(index, cue.role, cue.name)
        if cue.name == "fact-checked-by" { suggest(OutletClues.badge(line(index))) }
        if cue.name == "copyright" { suggest(OutletClues.copyright(line(index))) }
      } else if RolePatterns.isSeparator(block) {
        give(index, .furniture, "separator")
      } else if RolePatterns.isCounter(block.lead) {
        give(index, .furniture, "counter")
      } else if RolePatterns.isAddress(block.lead) {
        give(index, .furniture, "address-line")
      } else if RolePatterns.isPostSignature(block.tail) {
        give(index, .embed, "post-signature")
      }
    }
  }

  /// What markup says; a wording that tells more stands.
  private mutating func assignMarkup() {
    for (index, block) in blocks.enumerated() where isFree(index) {
      if let hint = block.hint { give(index, hint.role, hint.rule) }
    }
  }

  /// Short lines inside the story with no full stop and prose below.
  private mutating func assignHeadings() {
    guard readsLayout else { return }
    for index in blocks.indices where isFree(index) && index > bodyStart {
      let block = blocks[index]
      // Ten words are the longest subheading in common use; a paragraph below must be longer than it.
      guard block.isLabel(ofWords: 10), block.startsUpper, !block.lead.hasPrefix("\""),
        !block.lead.hasPrefix("'"), !block.lead.hasPrefix("-"), !block.lead.hasPrefix("•"),
        let next = blocks.indices.dropFirst(index + 1).first(where: isFree),
        blocks[next].words > block.words, blocks[next].endsSentence
      else { continue }
      give(index, .heading, "short-line")
    }
  }

  /// The dateline at the start of the story.
  private mutating func readDateline() {
    guard let first = roles.firstIndex(where: { $0?.role == .body }) else { return }
    let start = String(decoding: bytes[blocks[first].range].prefix(400), as: UTF8.self)
    guard let dateline = DatelineText(start) else { return }
    metadata.dateline = metadata.dateline ?? dateline.place
    if let agency = dateline.agency { suggest(OutletClues.dateline(agency)) }
  }

  /// The paragraphs; lines of one box (author, links, furniture) are one paragraph.
  private func merged() -> [RoledBlock] {
    var paragraphs: [RoledBlock] = []
    var lastGroup = -1
    for (index, role) in roles.enumerated() {
      guard let role else { continue }
      if let last = paragraphs.last, last.role == role.role, blocks[index].group == lastGroup,
        blocks[index].hint == nil, [.bio, .related, .furniture].contains(role.role)
      {
        paragraphs[paragraphs.count - 1].range = last.range.lowerBound..<role.range.upperBound
        // The title of a box says more than the name above it.
        if last.rule == Self.nameAbove { paragraphs[paragraphs.count - 1].rule = role.rule }
      } else {
        paragraphs.append(role)
      }
      lastGroup = blocks[index].group
    }
    return paragraphs
  }
}
