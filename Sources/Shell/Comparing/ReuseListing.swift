internal import Casebook
internal import Comparison
internal import JSON

/// Shared wording as a table: which words, of what kind, credited or not, and why.
struct ReuseListing {
  let found: [SharedWording]
  /// What is not loaded and may be where the words come from.
  var ancestors: [CommonAncestor] = []
  let workspace: Workspace

  /// The table; with a column for the articles unless all rows are of one pair that is named beside it.
  func table(showingArticles: Bool) -> Table {
    let articles: [Table.Column] = showingArticles ? [.init("ARTICLES")] : []
    return Table(
      articles + [
        .init("WORDS", alignsRight: true), .init("KIND"), .init("CREDITED"),
        .init("SHARED WORDING", wraps: true), .init("WHY", wraps: true),
      ],
      rows: found.map { shared in
        let pair = showingArticles ? [StyledText("\(shared.a) \(shared.b)", .id)] : []
        return Table.Row(pair + cells(of: shared), json: json(shared))
      }, whenEmpty: "No eight words in a row stand in two of these articles.")
  }

  private func cells(of shared: SharedWording) -> [StyledText] {
    let run = shared.run
    let words = workspace.text(of: shared.a).map { Folding.singleLine($0[run.spanA]) } ?? ""
    return [
      StyledText("\(run.wordCount)", .number), StyledText(run.kind.rawValue),
      StyledText(run.isCredited ? "yes" : "no", run.isCredited ? .plain : .warning),
      StyledText(words), StyledText(reason(of: shared), .faint),
    ]
  }

  private func reason(of shared: SharedWording) -> String {
    let run = shared.run
    guard run.kind == .prose, !run.isCredited else { return run.reason }
    let names = ancestors.filter { $0.a == shared.a && $0.b == shared.b }.map(\.name)
    guard let name = names.first else { return run.reason }
    return "\(run.reason); both name \(name), which is not loaded: it may be from there"
  }

  /// A run as the comparing commands print it with `--json`.
  func json(_ shared: SharedWording) -> JSONValue {
    let run = shared.run
    return [
      "a": workspace.appearance(of: shared.a, run.spanA),
      "b": workspace.appearance(of: shared.b, run.spanB), "words": .integer(run.wordCount),
      "kind": .string(run.kind.rawValue), "credited": .bool(run.isCredited),
      "reason": .string(reason(of: shared)),
    ]
  }
}
