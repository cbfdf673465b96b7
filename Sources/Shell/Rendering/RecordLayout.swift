/// Lays labelled values out, the labels in one column.
struct RecordLayout {
  private let fields: [Reply.Field]
  private let screen: Screen

  init(_ fields: [Reply.Field], on screen: Screen) {
    self.fields = fields
    self.screen = screen
  }

  /// The record's lines, each ended.
  var text: String {
    let width = (fields.map { StyledText($0.label).columns }.max() ?? 0) + 2
    return fields.map { field in
      let label = StyledText(field.label, .faint)
      if screen.isAccessible {
        return lines(StyledText("\(field.label): ", .faint) + field.value, hang: 2)
      }
      let padding = StyledText(String(repeating: " ", count: width - label.columns))
      let value = field.value.lines(columns: screen.columns.map { max(1, $0 - width) })
      return value.enumerated().map { index, line in
        let start = index == 0 ? label + padding : StyledText(String(repeating: " ", count: width))
        return screen.show(start + line) + "\n"
      }.joined()
    }.joined()
  }

  private func lines(_ text: StyledText, hang: Int) -> String {
    text.lines(columns: screen.columns, hang: hang).map { screen.show($0) + "\n" }.joined()
  }
}
