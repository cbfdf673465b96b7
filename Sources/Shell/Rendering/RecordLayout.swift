/// Lays labelled values out, the labels in one column.
struct RecordLayout {
  /// Space between label and value.
  private static let gap = 2
  /// A value's column narrower than this reads badly: then each value stands below its label. By hand.
  private static let narrowestValue = 24

  private let fields: [Reply.Field]
  private let screen: Screen
  private let indent: Int
  private let labelColumns: Int
  private let labelStyle: Style

  init(
    _ fields: [Reply.Field], on screen: Screen, indent: Int = 0, labelColumns: Int? = nil,
    labelStyle: Style = .faint
  ) {
    self.fields = fields
    self.screen = screen
    self.indent = indent
    self.labelStyle = labelStyle
    let widest = fields.map { StyledText($0.label).columns }.max() ?? 0
    self.labelColumns = max(labelColumns ?? 0, widest)
  }

  /// The record's lines, each ended.
  var text: String {
    guard !screen.isAccessible else { return fields.map(labelled).joined() }
    let start = indent + labelColumns + RecordLayout.gap
    if let columns = screen.columns, columns - start < RecordLayout.narrowestValue {
      return fields.map(stacked).joined()
    }
    return fields.map { beside($0, start: start) }.joined()
  }

  private func beside(_ field: Reply.Field, start: Int) -> String {
    let label = spaces(indent) + StyledText(field.label, labelStyle)
    let value = field.value.lines(columns: screen.columns.map { $0 - start })
    return value.enumerated().map { index, line in
      let lead = index == 0 ? label + spaces(start - label.columns) : spaces(start)
      return show((lead + line).trimmedAtEnd)
    }.joined()
  }

  private func stacked(_ field: Reply.Field) -> String {
    let label = spaces(indent) + StyledText(field.label, labelStyle)
    let value = spaces(indent + RecordLayout.gap) + field.value
    return
      (label.lines(columns: screen.columns, hang: indent)
      + value.lines(columns: screen.columns, hang: indent + RecordLayout.gap))
      .map(show).joined()
  }

  private func labelled(_ field: Reply.Field) -> String {
    (StyledText("\(field.label): ", .faint) + field.value)
      .lines(columns: screen.columns, hang: RecordLayout.gap).map(show).joined()
  }

  private func spaces(_ count: Int) -> StyledText {
    StyledText(String(repeating: " ", count: max(0, count)))
  }

  private func show(_ line: StyledText) -> String { screen.show(line) + "\n" }
}
