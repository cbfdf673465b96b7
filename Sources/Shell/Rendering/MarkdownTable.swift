/// Writes a table in the Markdown of GitHub.
enum MarkdownTable {
  /// The heading, the rule and the rows, each line ended.
  static func text(_ given: Table) -> String {
    let table = given.withoutPictures
    let heading = row(table.columns.map(\.title))
    let rule = row(table.columns.map { $0.alignsRight ? "---:" : "---" })
    return heading + rule + table.rows.map { row($0.cells.map { cell($0.plain) }) }.joined()
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }

  private static func cell(_ text: String) -> String {
    text.replacing("\\", with: "\\\\").replacing("|", with: "\\|").replacing("\n", with: "<br>")
      .replacing("<", with: "&lt;").replacing("&lt;br>", with: "<br>")
  }
}
