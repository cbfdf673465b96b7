/// What a terminal shows at one moment.
package struct TerminalScreen: Hashable, Sendable, CustomStringConvertible {
  /// The rows from the top, without the blanks at their ends.
  package var rows: [String]
  /// The cursor's column and row, from 0.
  package var column: Int
  package var row: Int
  /// The exit status of the program once it has ended, 128 and the signal if one ended it.
  package var status: Int?

  /// The row that the cursor is on.
  package var cursorRow: String { rows.indices.contains(row) ? rows[row] : "" }

  /// Whether some row is exactly this text.
  package func shows(_ text: String) -> Bool { rows.contains(text) }

  /// Whether some row has this text in it.
  package func contains(_ text: String) -> Bool { rows.contains { $0.contains(text) } }

  /// How many rows are exactly this text.
  package func count(of text: String) -> Int { rows.count { $0 == text } }

  package var description: String {
    let shown = rows.reversed().drop { $0.isEmpty }.reversed().map { "  |" + $0 }
    let end = status.map { ", ended with status \($0)" } ?? ""
    return "cursor at column \(column), row \(row)\(end)\n" + shown.joined(separator: "\n")
  }
}
