internal import Casebook

/// A claim's words with hedges, figures, dates and cues marked by style.
struct ClaimText {
  private let claim: Claim
  private let workspace: Workspace

  init(_ claim: Claim, in workspace: Workspace) {
    self.claim = claim
    self.workspace = workspace
  }

  /// The wording on one line, its parts marked.
  var marked: StyledText {
    guard let text = workspace.text(of: claim.article),
      let analysis = workspace.analyses[claim.article]
    else { return StyledText(Folding.singleLine(claim.wording)) }
    return MarkedText(text, analysis: analysis).line(claim.span)
  }
}

/// A stretch of an article with what was found in it marked by style.
struct MarkedText {
  private let text: ArticleText
  private let marks: [(range: ScalarRange, style: Style)]

  /// Marks the findings of an analysis; where two overlap, the one listed first wins.
  init(_ text: ArticleText, analysis: Analysis) {
    self.text = text
    var marks = analysis.hedges.map { (range: $0.span, style: Style.hedge) }
    marks += analysis.quantities.map { ($0.span, .number) }
    marks += analysis.times.map { ($0.span, .date) }
    for attribution in analysis.attributions {
      marks += attribution.cue.map { ($0, .cue) }
      marks += attribution.source.map { ($0, .source) }
    }
    self.marks = marks
  }

  /// The words of a range on one line, one space for any run of white space.
  func line(_ range: ScalarRange) -> StyledText {
    var line = StyledText()
    var wasSpace = true
    for run in styled(range).runs {
      var words = ""
      for character in run.text {
        if !character.isWhitespace { words.append(character) } else if !wasSpace { words += " " }
        wasSpace = character.isWhitespace
      }
      line.append(words, run.style)
    }
    return line.trimmedAtEnd
  }

  /// The words of a range as they stand.
  func styled(_ range: ScalarRange) -> StyledText {
    var styles = [Style](repeating: .plain, count: range.count)
    for mark in marks.reversed() where mark.range.overlaps(range) {
      let lower = max(mark.range.lower, range.lower) - range.lower
      let upper = min(mark.range.upper, range.upper) - range.lower
      for index in lower..<upper { styles[index] = mark.style }
    }
    var styled = StyledText()
    for (scalar, style) in zip(text[range].unicodeScalars, styles) {
      styled.append(String(scalar), style)
    }
    return styled
  }
}
