/// Marks in the place of colours, put into the text before it is laid out, so that they are counted in its width.
extension StyledText {
  /// The text with the marks of its styles.
  var withPlainMarks: StyledText {
    var marked = StyledText()
    for run in runs {
      let marks = run.style.plainMarks
      marked.append((marks?.open ?? "") + run.text + (marks?.close ?? ""), run.style)
    }
    return marked
  }
}

extension Reply {
  /// The reply with marks in the place of colours.
  var withPlainMarks: Reply {
    Reply(parts.map(\.withPlainMarks), json: json)
  }
}

extension Reply.Part {
  fileprivate var withPlainMarks: Reply.Part {
    switch self {
    case .text(let lines, let hang): .text(lines.map(\.withPlainMarks), hang: hang)
    case .table(let table): .table(table.withPlainMarks)
    case .record(let fields): .record(fields.map(\.withPlainMarks))
    case .list(let fields, let width): .list(fields.map(\.withPlainMarks), labelColumns: width)
    case .hint(let hint): .hint(hint.withPlainMarks)
    case .verbatim: self
    }
  }
}

extension Reply.Field {
  fileprivate var withPlainMarks: Reply.Field { .init(label, value.withPlainMarks) }
}

extension Table {
  fileprivate var withPlainMarks: Table {
    var marked = self
    for index in rows.indices { marked.rows[index].cells = rows[index].cells.map(\.withPlainMarks) }
    return marked
  }
}
