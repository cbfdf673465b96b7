package import JSON

/// What a command answers, before it is rendered.
package struct Reply: Sendable {
  /// The parts in order.
  package var parts: [Part]
  /// The reply as data, for `--json`; nil where the parts say it all.
  package var json: JSONValue?

  /// A piece of a reply.
  package enum Part: Sendable {
    /// Lines that may be wrapped, each with the indent of its continuation lines (columns).
    case text([StyledText], hang: Int)
    case table(Table)
    case record([Field])
    /// Names with what they mean, indented; the names take `labelColumns` or as many as the longest needs.
    case list([Field], labelColumns: Int? = nil)
    /// Text that goes out exactly as it is, unwrapped: exported files, scripts.
    case verbatim(String)
    /// Hints such as "Next: claims, sources"; left out when the output goes to a file or program.
    case hint(StyledText)
  }

  /// One labelled value of a record.
  package struct Field: Sendable {
    package var label: String
    package var value: StyledText

    package init(_ label: String, _ value: StyledText) {
      self.label = label
      self.value = value
    }
  }

  package init(_ parts: [Part] = [], json: JSONValue? = nil) {
    self.parts = parts
    self.json = json
  }

  /// A reply of lines.
  package static func lines(_ lines: StyledText..., json: JSONValue? = nil) -> Reply {
    Reply([.text(lines, hang: 0)], json: json)
  }

  /// A reply of one table.
  package static func table(_ table: Table, hint: StyledText? = nil) -> Reply {
    var parts: [Part] = [.table(table)]
    if let hint { parts.append(.hint(hint)) }
    return Reply(parts, json: .array(table.rows.map(\.json)))
  }

  /// A reply of labelled values.
  package static func record(_ fields: [Field], json: JSONValue) -> Reply {
    Reply([.record(fields)], json: json)
  }

  /// Nothing to say.
  package static let none = Reply()
}

/// Rows under headed columns.
package struct Table: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// The heading: "CLAIM".
    package var title: String
    /// True for numbers.
    package var alignsRight: Bool
    /// True when its values may be wrapped to several lines; others keep their width.
    package var wraps: Bool
    /// True when it is left out on a screen as long as it is empty; files have it all the same.
    package var hidesWhenEmpty: Bool
    /// True when it shows by its place what other columns say in words: for eyes only, so no file has it and no
    /// labelled line.
    package var isPicture: Bool

    package init(
      _ title: String, alignsRight: Bool = false, wraps: Bool = false,
      hidesWhenEmpty: Bool = false, isPicture: Bool = false
    ) {
      self.title = title
      self.alignsRight = alignsRight
      self.wraps = wraps
      self.hidesWhenEmpty = hidesWhenEmpty
      self.isPicture = isPicture
    }
  }

  /// A row: one cell per column, and the row as data.
  package struct Row: Sendable {
    package var cells: [StyledText]
    package var json: JSONValue

    package init(_ cells: [StyledText], json: JSONValue) {
      self.cells = cells
      self.json = json
    }
  }

  package var columns: [Column]
  package var rows: [Row]
  /// What to say instead when there are no rows.
  package var whenEmpty: StyledText
  /// True for a blank line between rows: where most rows take several lines.
  package var isSpaced: Bool

  package init(
    _ columns: [Column], rows: [Row], whenEmpty: StyledText, isSpaced: Bool = false
  ) {
    self.columns = columns
    self.rows = rows
    self.whenEmpty = whenEmpty
    self.isSpaced = isSpaced
  }
}

extension Table {
  /// The table with the columns that fulfil a condition on their number.
  func keeping(_ isKept: (Int) -> Bool) -> Table {
    let kept = columns.indices.filter(isKept)
    guard kept.count < columns.count else { return self }
    return Table(
      kept.map { columns[$0] },
      rows: rows.map { row in Row(kept.map { row.cells[$0] }, json: row.json) },
      whenEmpty: whenEmpty, isSpaced: isSpaced)
  }

  /// The table without what is for eyes only.
  var withoutPictures: Table { keeping { !columns[$0].isPicture } }
}
