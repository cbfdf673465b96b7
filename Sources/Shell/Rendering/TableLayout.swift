/// Lays a table out in columns that fit the screen; nothing is cut, long values are wrapped.
struct TableLayout {
  /// Space between columns.
  private static let gap = 2

  private let table: Table
  private let screen: Screen

  init(_ table: Table, on screen: Screen) {
    self.table = table.withoutHiddenColumns
    self.screen = screen
  }

  /// The table's lines, each ended.
  var text: String {
    guard !table.rows.isEmpty else { return screen.show(table.whenEmpty) + "\n" }
    guard !screen.isAccessible else { return labelled }
    let widths = self.widths
    guard let columns = screen.columns, widths.reduce(0, +) + gaps > columns else {
      return grid(widths)
    }
    return labelled
  }

  private var gaps: Int { TableLayout.gap * max(0, table.columns.count - 1) }

  /// One labelled line per value, a blank line between rows.
  private var labelled: String {
    let table = table.withoutPictures
    return table.rows.map { row in
      zip(table.columns, row.cells).filter { !$1.isEmpty }
        .map { column, cell in
          let label = StyledText(column.title.isEmpty ? "" : "\(column.title): ", .faint)
          return (label + cell).lines(columns: screen.columns, hang: 2)
            .map { screen.show($0) + "\n" }.joined()
        }.joined()
    }.joined(separator: "\n")
  }

  /// The columns' widths: natural where all fit, else the wrapping columns share what the others leave.
  private var widths: [Int] {
    let natural = table.columns.indices.map { index in
      table.rows.reduce(StyledText(table.columns[index].title).columns) { widest, row in
        let lines = row.cells[index].lines(columns: nil)
        return max(widest, lines.map(\.columns).max() ?? 0)
      }
    }
    guard let columns = screen.columns, natural.reduce(0, +) + gaps > columns else {
      return natural
    }
    let wrapping = table.columns.indices.filter { table.columns[$0].wraps }
    let fixed = table.columns.indices.filter { !table.columns[$0].wraps }
      .reduce(0) { $0 + natural[$1] }
    return share(columns - gaps - fixed, among: wrapping, natural: natural)
  }

  /// Gives each wrapping column what it needs as long as that is less than an even share.
  private func share(_ space: Int, among wrapping: [Int], natural: [Int]) -> [Int] {
    var widths = natural
    var space = space
    var open = wrapping.sorted { natural[$0] < natural[$1] }
    while let next = open.first {
      let even = max(StyledText.narrowest, space / open.count)
      widths[next] = min(natural[next], even)
      space -= widths[next]
      open.removeFirst()
    }
    return widths
  }

  private func grid(_ widths: [Int]) -> String {
    let heading = table.columns.map { StyledText($0.title, .faint) }
    let rows = table.rows.map { row($0.cells, widths: widths) }
    return row(heading, widths: widths) + rows.joined(separator: table.isSpaced ? "\n" : "")
  }

  private func row(_ cells: [StyledText], widths: [Int]) -> String {
    let wrapped = zip(cells, widths).map { cell, width in cell.lines(columns: width) }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      var text = StyledText()
      for (index, column) in table.columns.enumerated() {
        let cell = line < wrapped[index].count ? wrapped[index][line] : StyledText()
        let padding = String(repeating: " ", count: max(0, widths[index] - cell.columns))
        let gap = index == 0 ? "" : String(repeating: " ", count: TableLayout.gap)
        text +=
          StyledText(gap)
          + (column.alignsRight ? StyledText(padding) + cell : cell + StyledText(padding))
      }
      return screen.show(text.trimmedAtEnd) + "\n"
    }.joined()
  }
}

extension Table {
  /// The table without the columns that are to be hidden and hold nothing.
  fileprivate var withoutHiddenColumns: Table {
    keeping { index in
      !columns[index].hidesWhenEmpty || rows.contains { !$0.cells[index].isEmpty }
    }
  }
}

extension StyledText {
  /// The text without spaces at its end.
  var trimmedAtEnd: StyledText {
    var trimmed = StyledText()
    var pending: [Run] = []
    for run in runs {
      if run.text.allSatisfy({ $0 == " " }) {
        pending.append(run)
        continue
      }
      for space in pending { trimmed.append(space.text, space.style) }
      pending = []
      trimmed.append(run.text, run.style)
    }
    guard let last = trimmed.runs.last else { return trimmed }
    var result = StyledText()
    for run in trimmed.runs.dropLast() { result.append(run.text, run.style) }
    var text = last.text
    while text.last == " " { text.removeLast() }
    result.append(text, last.style)
    return result
  }
}
