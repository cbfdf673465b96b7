/// The list under the line that Tab shows.
struct CandidateList: Sendable {
  /// Rows that fit the width, without newlines.
  let rows: [String]

  /// Lays candidates out: one per row with its description, else in columns, top to bottom.
  init(_ candidates: [Candidate], columns: Int, rows limit: Int) {
    // One column stays free: a full row would wrap on some terminals.
    let width = max(columns - 1, 1)
    let widest = candidates.map { TextWidth.columns(of: $0.text) }.max() ?? 0
    if candidates.contains(where: { !$0.description.isEmpty }) {
      // A long word must not push every description off the screen.
      let column = min(widest, max(width / 2, 1))
      rows = CandidateList.cut(candidates, to: limit) { shown in
        shown.map { CandidateList.described($0, column: column, width: width) }
      }
    } else {
      let cell = min(widest + 2, width)
      let perRow = max(width / max(cell, 1), 1)
      rows = CandidateList.cut(candidates, to: limit * perRow) { shown in
        CandidateList.table(shown.map(\.text), cell: cell, perRow: perRow, width: width)
      }
    }
  }

  private static func described(_ candidate: Candidate, column: Int, width: Int) -> String {
    let text = TextWidth.padded(TextWidth.fitted(candidate.text, to: width), to: column)
    let rest = width - TextWidth.columns(of: text) - 2
    guard !candidate.description.isEmpty, rest > 1 else { return text }
    return text + "  " + TextWidth.fitted(candidate.description, to: rest)
  }

  private static func table(_ texts: [String], cell: Int, perRow: Int, width: Int) -> [String] {
    let height = (texts.count + perRow - 1) / perRow
    return (0..<height).map { row in
      var line = ""
      var index = row
      while index < texts.count {
        let isLast = index + height >= texts.count
        let text = TextWidth.fitted(texts[index], to: width)
        line += isLast ? text : TextWidth.padded(text, to: cell)
        index += height
      }
      return line
    }
  }

  /// Rows of the first candidates, and a row that says how many are left out.
  private static func cut(
    _ candidates: [Candidate], to limit: Int, rows: ([Candidate]) -> [String]
  ) -> [String] {
    guard candidates.count > limit else { return rows(candidates) }
    let left = candidates.count - limit
    return rows(Array(candidates.prefix(limit))) + ["… and \(left) more: type on to narrow"]
  }
}
