internal import Casebook

extension RoleAssignment {
  /// The rule of the line with the author's name above the box's title.
  static let nameAbove = "name-above-about"

  /// Lists of links under a title such as "Most read".
  mutating func assignRelatedLists() {
    var isInside = false
    for index in blocks.indices where index >= bodyStart {
      let block = blocks[index]
      if isFree(index) || roles[index]?.role == .heading, block.words <= 6,
        RoleCue.relatedTitles.contains(block.lead.filter { $0 != ":" && $0 != "." && $0 != "-" })
      {
        give(index, .related, "related-title")
        isInside = true
      } else if isInside, isFree(index), block.isLabel(ofWords: 30) {
        give(index, .related, "under-related-title")
      } else if isFree(index) {
        isInside = false
      }
    }
  }

  /// The box about the author: its title, the name above it, the lines below it; or a note at the end.
  mutating func assignAuthorBoxes() {
    for index in blocks.indices {
      if isFree(index), RolePatterns.isAboutNameCount(blocks[index].lead) {
        give(index, .bio, "about-name-count")
        suggestByline(fromBox: index)
      } else if isFree(index), isAboutByline(index) {
        give(index, .bio, "about-name")
      }
      guard roles[index]?.role == .bio else { continue }
      assignNameAbove(index)
      // The text of such a box is one to three short paragraphs.
      for below in (index + 1)..<min(blocks.count, index + 4) {
        guard isFree(below), blocks[below].count <= 900 else { break }
        give(below, .bio, "under-about-name")
      }
    }
    // Notes stand among the last blocks.
    for index in blocks.indices.suffix(5) where index > bodyStart + 1 && isFree(index) {
      if RolePatterns.isAuthorNote(blocks[index]), isAfterStory(index) {
        give(index, .bio, "author-note")
      }
    }
  }

  private mutating func assignNameAbove(_ index: Int) {
    guard index > bodyStart, isFree(index - 1), blocks[index - 1].words <= 5,
      holds(blocks[index].lead, blocks[index - 1].lead)
    else { return }
    give(index - 1, .bio, Self.nameAbove)
  }

  /// "About Jane Roe", where Jane Roe has the byline.
  private func isAboutByline(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.words <= 7, block.lead.hasPrefix("about "), let byline = metadata.byline else {
      return false
    }
    return byline.lowercased() == block.lead.dropFirst(6)
  }

  /// True when the block names the author, or no body follows but such notes.
  private func isAfterStory(_ index: Int) -> Bool {
    if let name = metadata.byline?.lowercased(), blocks[index].lead.hasPrefix(name) { return true }
    return blocks.indices.dropFirst(index + 1).allSatisfy { later in
      !isFree(later) || RolePatterns.isAuthorNote(blocks[later])
    }
  }

  private mutating func suggestByline(fromBox index: Int) {
    let words = line(index).split(separator: " ")
    guard words.count >= 4 else { return }
    suggest(
      Suggestion(
        field: "byline", value: words.dropFirst().dropLast(2).joined(separator: " "),
        reason: "the author box names them: ‘\(line(index))’"))
  }
}
