internal import Casebook

/// A claim's sentence with its words in brackets by what they are to the claim: readable without colour.
///
/// "[content: The ferry [hedge: reportedly] sank], [source: an official] [cue: said]."
struct RoleMarks {
  private struct Mark {
    var range: ScalarRange
    var role: String
    var style: Style
  }

  private let text: ArticleText
  private let marks: [Mark]

  init(_ claim: Claim, in workspace: Workspace, _ text: ArticleText) {
    self.text = text
    let attributions = workspace.attributions(of: claim)
    let isSaid = !attributions.isEmpty
    var marks = [Mark(range: claim.span, role: isSaid ? "content" : "claim", style: .plain)]
    for attribution in attributions {
      marks += attribution.source.map { Mark(range: $0, role: "source", style: .source) }
      marks += attribution.cue.map { Mark(range: $0, role: "cue", style: .cue) }
    }
    marks += workspace.hedges(of: claim).map { Mark(range: $0.span, role: "hedge", style: .hedge) }
    marks += workspace.quantities(of: claim).map {
      Mark(range: $0.span, role: "figure", style: .number)
    }
    marks += workspace.times(of: claim).map { Mark(range: $0.span, role: "time", style: .date) }
    self.marks = RoleMarks.nested(marks)
  }

  /// The marks from the outside in, in text order; one that crosses another's end is left out, and so is a double.
  private static func nested(_ marks: [Mark]) -> [Mark] {
    let ordered = marks.enumerated().sorted { left, right in
      (left.element.range.lower, -left.element.range.upper, left.offset)
        < (right.element.range.lower, -right.element.range.upper, right.offset)
    }.map(\.element)
    var kept: [Mark] = []
    var open: [Mark] = []
    for mark in ordered where !mark.range.isEmpty {
      while let last = open.last, last.range.upper <= mark.range.lower { open.removeLast() }
      if let last = open.last {
        guard last.range.contains(mark.range), last.range != mark.range || last.role != mark.role
        else { continue }
      }
      kept.append(mark)
      open.append(mark)
    }
    return kept
  }

  /// The words of a range on one line with their roles.
  func line(_ range: ScalarRange) -> StyledText {
    var line = StyledText()
    var open: [Mark] = []
    var place = range.lower
    func styled(_ end: Int) {
      let words = text[ScalarRange(place, end)]
      append(words, open.last { $0.style != .plain }?.style ?? .plain, to: &line)
      place = max(place, end)
    }
    func close(upTo end: Int) {
      while let last = open.last, last.range.upper <= end {
        styled(min(last.range.upper, range.upper))
        open.removeLast()
        line.append("]", .faint)
      }
    }
    for mark in marks where mark.range.overlaps(range) {
      close(upTo: max(mark.range.lower, range.lower))
      styled(max(mark.range.lower, range.lower))
      line.append("[\(mark.role): ", .faint)
      open.append(mark)
    }
    close(upTo: range.upper)
    styled(range.upper)
    // What goes on behind the range is closed at its end.
    for _ in open { line.append("]", .faint) }
    return line.trimmedAtEnd
  }

  /// Appends words with one space for any run of white space.
  private func append(_ words: String, _ style: Style, to line: inout StyledText) {
    var wasSpace = line.plain.last.map { $0.isWhitespace } ?? true
    var folded = ""
    for character in words {
      if !character.isWhitespace { folded.append(character) } else if !wasSpace { folded += " " }
      wasSpace = character.isWhitespace
    }
    line.append(folded, style)
  }
}
