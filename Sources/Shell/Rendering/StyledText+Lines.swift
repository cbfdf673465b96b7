internal import UnicodeText

extension StyledText {
  /// The text broken at spaces into lines of at most `columns`, continuation lines indented by `hang`.
  ///
  /// A word longer than a line is broken; nothing is lost but the spaces at the breaks. Line ends in the text stay.
  func lines(columns: Int?, hang: Int = 0) -> [StyledText] {
    var lines: [StyledText] = []
    for paragraph in splitAtLineEnds() {
      guard let columns else {
        lines.append(paragraph)
        continue
      }
      paragraph.fill(&lines, columns: max(columns, hang + Self.narrowest), hang: hang)
    }
    return lines
  }

  /// Even the narrowest column holds a short word.
  static let narrowest = 8

  /// The terminal columns that the text takes.
  var columns: Int { UnicodeText.columns(of: plain) }

  private func splitAtLineEnds() -> [StyledText] {
    var parts = [StyledText()]
    for run in runs {
      for (index, piece) in run.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if index > 0 { parts.append(StyledText()) }
        parts[parts.count - 1].append(String(piece), run.style)
      }
    }
    return parts
  }

  private func fill(_ lines: inout [StyledText], columns: Int, hang: Int) {
    var line = StyledText()
    var width = 0
    var isFirst = true
    var pendingSpace: [Run] = []
    func flush() {
      lines.append(line)
      line = StyledText(String(repeating: " ", count: hang))
      width = hang
      isFirst = false
      pendingSpace = []
    }
    for word in words() {
      let space = pendingSpace.reduce(0) { $0 + UnicodeText.columns(of: $1.text) }
      if word.isSpace {
        pendingSpace += word.runs
        continue
      }
      let wordWidth = word.runs.reduce(0) { $0 + UnicodeText.columns(of: $1.text) }
      let isAtStart = isFirst ? width == 0 && line.isEmpty : width == hang
      if !isAtStart, width + space + wordWidth > columns {
        flush()
      } else {
        for run in pendingSpace { line.append(run.text, run.style) }
        width += space
        pendingSpace = []
      }
      for run in word.runs {
        for character in run.text {
          let step = UnicodeText.columns(of: String(character))
          if width + step > columns { flush() }
          line.append(String(character), run.style)
          width += step
        }
      }
    }
    lines.append(line)
  }

  /// The words and the spaces between them; a word may run over several styles.
  private func words() -> [(isSpace: Bool, runs: [Run])] {
    var words: [(isSpace: Bool, runs: [Run])] = []
    for run in runs {
      var piece = ""
      var pieceIsSpace = false
      func close() {
        guard !piece.isEmpty else { return }
        let part = Run(text: piece, style: run.style)
        if let last = words.last, last.isSpace == pieceIsSpace {
          words[words.count - 1].runs.append(part)
        } else {
          words.append((pieceIsSpace, [part]))
        }
        piece = ""
      }
      for character in run.text {
        let isSpace = character == " "
        if isSpace != pieceIsSpace { close() }
        pieceIsSpace = isSpace
        piece.append(character)
      }
      close()
    }
    return words
  }
}
