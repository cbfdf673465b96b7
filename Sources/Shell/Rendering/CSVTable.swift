/// Writes a table as CSV (RFC 4180, line ends LF).
enum CSVTable {
  /// The heading and the rows, each line ended.
  static func text(_ given: Table) -> String {
    let table = given.withoutPictures
    let heading = table.columns.map { field($0.title.lowercased()) }
    let rows = table.rows.map { $0.cells.map { field($0.plain) } }
    return ([heading] + rows).map { $0.joined(separator: ",") + "\n" }.joined()
  }

  /// Quotes where the format needs it; a value that a spreadsheet would run as a formula gets an apostrophe.
  private static func field(_ text: String) -> String {
    var value = text
    if let first = value.first, "=+-@".contains(first), value.contains(where: \.isLetter) {
      value = "'" + value
    }
    guard value.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}
