/// A table of tab-separated lines under a line of titles.
struct TitledTable {
  private let path: String
  private let titles: [String]
  private let rows: [[String]]

  /// The table of a file, with at least one row.
  init(_ file: CorpusFile) throws(ScoringError) {
    path = file.path
    var titles: [String] = []
    var rows: [[String]] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      let cells = line.cells.map(\.text)
      if titles.isEmpty {
        titles = cells
      } else if cells.count == titles.count {
        rows.append(cells)
      } else {
        throw ScoringError(
          file.path, line: number,
          .columns(found: cells.count, format: titles.joined(separator: ", ")))
      }
    }
    guard !rows.isEmpty else { throw ScoringError(file.path, .nothing("a row under titles")) }
    self.titles = titles
    self.rows = rows
  }

  /// The cells of a column, by row.
  func column(_ title: String) throws(ScoringError) -> [String] {
    guard let column = optionalColumn(title) else {
      throw ScoringError(
        path, line: 1, .cell(found: titles.joined(separator: " "), expected: "a title ‘\(title)’"))
    }
    return column
  }

  /// The cells of a column, by row; nil without the column.
  func optionalColumn(_ title: String) -> [String]? {
    titles.firstIndex(of: title).map { index in rows.map { $0[index] } }
  }
}
