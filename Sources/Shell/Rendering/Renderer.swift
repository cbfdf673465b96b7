internal import JSON

/// Turns replies into text for a screen.
package struct Renderer: Sendable {
  package var screen: Screen

  package init(_ screen: Screen) {
    self.screen = screen
  }

  /// The forms that every listing has.
  package enum Form: String, Sendable, CaseIterable {
    case table, json, csv, md
  }

  /// The reply in a form, each line ended.
  package func text(_ reply: Reply, as form: Form = .table) -> String {
    // Data have no colours either.
    let reply = form == .table && screen.hasColour ? reply : reply.withPlainMarks
    switch form {
    case .table: return reply.parts.map(text).joined()
    case .json:
      guard let json = reply.json else { return text(reply) }
      return String(decoding: JSONWriter.lines(json, levels: 1), as: UTF8.self)
    case .csv: return tables(of: reply).map(CSVTable.text).joined(separator: "\n")
    case .md: return reply.parts.map(markdown).filter { !$0.isEmpty }.joined(separator: "\n")
    }
  }

  private func tables(of reply: Reply) -> [Table] {
    reply.parts.compactMap { part in
      switch part {
      case .table(let table): table
      case .record(let fields), .list(let fields, _): Renderer.table(of: fields)
      case .text, .verbatim, .hint: nil
      }
    }
  }

  private static func table(of fields: [Reply.Field]) -> Table {
    Table(
      [.init("FIELD"), .init("VALUE", wraps: true)],
      rows: fields.map { .init([StyledText($0.label), $0.value], json: .null) }, whenEmpty: "")
  }

  private func text(_ part: Reply.Part) -> String {
    switch part {
    case .text(let lines, let hang):
      lines.map { wrapped($0, hang: hang) }.joined()
    case .table(let table):
      TableLayout(table, on: screen).text
    case .record(let fields):
      RecordLayout(fields, on: screen).text
    case .list(let fields, let width):
      RecordLayout(fields, on: screen, indent: 2, labelColumns: width, labelStyle: .strong).text
    case .verbatim(let text): text
    case .hint(let hint):
      screen.showsHints ? wrapped(hint, hang: 2) : ""
    }
  }

  private func wrapped(_ line: StyledText, hang: Int) -> String {
    line.lines(columns: screen.columns, hang: hang).map { screen.show($0) + "\n" }.joined()
  }

  private func markdown(_ part: Reply.Part) -> String {
    switch part {
    case .text(let lines, _): lines.map { $0.plain + "\n" }.joined(separator: "\n")
    case .table(let table): MarkdownTable.text(table)
    case .record(let fields), .list(let fields, _):
      MarkdownTable.text(Renderer.table(of: fields))
    case .verbatim(let text): "```\n\(text)```\n"
    case .hint: ""
    }
  }
}

extension Screen {
  /// The text with colours, or with the marks that stand in for them.
  func show(_ text: StyledText) -> String {
    text.runs.map { run in
      let shown = Screen.harmless(run.text)
      if hasColour, let ansi = run.style.ansi { return "\u{1B}[\(ansi)m\(shown)\u{1B}[0m" }
      return shown
    }.joined()
  }

  /// The text with control characters shown as pictures, so that no article can steer the terminal.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.value < 0x20, isControl(scalar) {
        shown.append(Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}")
      } else {
        shown.append(isControl(scalar) ? "\u{FFFD}" : scalar)
      }
    }
    return String(shown)
  }

  /// Controls C0 and C1 save tab and line end, and the marks that reorder text (Unicode report 36, bidi spoofing).
  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
