internal import Casebook

extension RoleAssignment {
  /// Lines before the story are looked for among the first blocks only.
  static let mostHeadBlocks = 10

  /// The headline, and the lines between it and the story: byline, dates, standfirst.
  mutating func assignHead() {
    let headline = assignHeadline()
    var last = headline
    var names: [Int] = []
    for index in blocks.indices.prefix(Self.mostHeadBlocks) where index > headline ?? -1 {
      let block = blocks[index]
      if !isFree(index) {
        // Badges and credits are marks of the head; a caption or a share bar may stand in the story as well.
        if let role = roles[index]?.role, [.badge, .byline, .dateline].contains(role) {
          readPublication(index)
          if isHeadMark(index, after: last) { last = index }
        }
        continue
      }
      if block.count <= 160, let byline = BylineText(line(index)) {
        give(index, .byline, "by-name")
        metadata.byline = metadata.byline ?? byline.names
        if let outlet = byline.outlet { suggest(OutletClues.byline(outlet)) }
        if isHeadMark(index, after: last) { last = index }
      } else if block.count <= 160, PublicationLine(block.lead) != nil {
        give(index, .dateline, "publication-line")
        readPublication(index)
        if isHeadMark(index, after: last) { last = index }
      } else if block.isLabel(ofWords: 8), block.count <= 80 {
        names.append(index)
      }
    }
    assignNameLines(names, before: last)
    assignStandfirst(from: headline, to: last)
    bodyStart =
      blocks.indices.first { index in
        index > max(headline ?? -1, last ?? -1) && isFree(index)
      } ?? blocks.count
  }

  /// True when only short blocks lie between the head so far and `index`: the story has not begun.
  private func isHeadMark(_ index: Int, after last: Int?) -> Bool {
    let between = blocks[((last ?? -1) + 1)..<max(index, (last ?? -1) + 1)]
    // A standfirst has some 60 words at most, and two may stand there (points of a tabloid: three).
    return between.count <= 3 && between.allSatisfy { $0.words <= 60 }
  }

  private mutating func readPublication(_ index: Int) {
    guard let line = PublicationLine(blocks[index].lead) else { return }
    if let published = line.published {
      metadata.published = metadata.published ?? published
    } else if let updated = line.updated {
      suggest(
        Suggestion(
          field: "published", value: updated,
          reason: "only a date of updating stands in the text: ‘\(self.line(index))’"))
    }
  }

  /// The headline: markup's, the line that equals the known title, or a first line that is like one.
  private mutating func assignHeadline() -> Int? {
    let head = blocks.indices.prefix(Self.mostHeadBlocks)
    if let marked = head.first(where: { roles[$0]?.role == .headline }) {
      metadata.title = metadata.title ?? line(marked)
      return marked
    }
    if let title = metadata.title {
      let wanted = folded(0..<title.utf8.count, of: Array(title.utf8)).prefix(160)
      if let index = head.first(where: { !wanted.isEmpty && blocks[$0].lead == wanted }) {
        give(index, .headline, "known-title")
        return index
      }
    }
    // A page's title that stands nowhere in its text is no line of it.
    guard blocks.count > 1, readsLayout || metadata.title == nil else { return nil }
    for index in head where isFree(index) {
      let block = blocks[index]
      let line = block.count <= 300 ? self.line(index) : ""
      if block.count <= 160, PublicationLine(block.lead) != nil || BylineText(line) != nil {
        continue
      }
      // The longest headlines of tabloids have some 35 words and no full stop; a short sentence may be one, too.
      let isTitle =
        block.count <= 300 && block.words <= 40 && block.startsUpper && DatelineText(line) == nil
        && (!block.endsSentence || block.tail.hasSuffix("?") || block.tail.hasSuffix("!")
          || block.words <= 14 && blocks[index...].count > 2)
      guard isTitle, metadata.title == nil || !block.endsSentence else { return nil }
      give(index, .headline, "first-line")
      metadata.title = metadata.title ?? line
      return index
    }
    return nil
  }

  /// Lines that are only a name, right beside a byline's place: above a date or a badge.
  private mutating func assignNameLines(_ names: [Int], before last: Int?) {
    guard let last else { return }
    for index in names where index < last {
      let isBesideDate =
        roles[index + 1].map { $0.role == .dateline || $0.role == .byline } ?? false
      guard isBesideDate, metadata.byline == nil,
        let byline = BylineText(line(index), needsBy: false), blocks[index].words >= 2
      else { continue }
      give(index, .byline, "name-above-date")
      metadata.byline = byline.names
    }
  }

  /// Short blocks between the headline and the last mark of the head.
  private mutating func assignStandfirst(from headline: Int?, to last: Int?) {
    guard let last, let headline, last > headline + 1 else { return }
    for index in (headline + 1)..<last where isFree(index) {
      give(index, .standfirst, "between-headline-and-byline")
    }
  }
}
