internal import Casebook
internal import Comparison
internal import JSON

extension Command {
  static let gaps = Command(
    name: "gaps", group: .comparison,
    summary: "List what is missing, each with the command that would close it.",
    discussion: """
      Outlets that are cited and not loaded, articles without a date, dates that stay open, figures and claims worth \
      checking that nobody is given for, and what a page says of itself. TYPE is what you would type; capitals are to be \
      filled in.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "only of these", optional: true, repeats: true)
    ],
    options: [
      OptionKey("kind", "KIND", .choice(Gap.Kind.allCases.map(\.rawValue)), "only gaps of one kind")
    ],
    isListing: true,
    examples: [
      Example("gaps", "of all articles"),
      Example("gaps a3 kind:not-loaded", "where the trail of one leaves the session"),
    ],
    seeAlso: ["derivations", "set", "load"]
  ) { (arguments, state) throws(ShellError) in
    let wanted = Set(try state.comparedArticles(arguments).map(\.id))
    let kind = try state.gapKind(arguments.option("kind"))
    let found = try state.collation().gaps.filter { gap in
      wanted.contains(gap.article) && (kind == nil || gap.kind == kind)
    }
    state.select(
      found.map { gap in gap.claim.map { .claim($0) } ?? .article(gap.article) })
    let workspace = state.workspace
    return .table(
      Table(
        [
          .init("ARTICLE"), .init("GAP"), .init("WORDS", wraps: true), .init("WHAT", wraps: true),
          .init("TYPE", wraps: true),
        ],
        rows: found.map { gap in
          let words = gap.span.flatMap { workspace.text(of: gap.article)?[$0] }
          return Table.Row(
            [
              StyledText(
                gap.claim.map { "\(gap.article) \($0)" } ?? gap.article.description, .id),
              StyledText(gap.kind.rawValue, .warning),
              StyledText(words.map { Phrases.excerpt($0) } ?? ""), StyledText(gap.text),
              StyledText(gap.mend, .strong),
            ], json: GapRecord.json(gap, in: workspace))
        }, whenEmpty: "Nothing is missing, as far as the rules see."))
  }
}

/// A gap as `--json` prints it: `{"kind", "article", "span", "text", "claim", "what", "mend"}`.
private enum GapRecord {
  static func json(_ gap: Gap, in workspace: Workspace) -> JSONValue {
    var members: JSONObject = [
      "kind": .string(gap.kind.rawValue), "article": gap.article.json,
      "span": gap.span?.json ?? .null, "what": .string(gap.text), "mend": .string(gap.mend),
      "text": .string(gap.span.flatMap { workspace.text(of: gap.article)?[$0] } ?? ""),
    ]
    members["input"] = workspace.articles[gap.article]?.origin.inputID.map(JSONValue.string)
    members["claim"] = gap.claim?.json
    return .object(members)
  }
}

extension ShellState {
  /// The kind of gap that a word names, or nil without one.
  fileprivate func gapKind(_ word: Word?) throws(ShellError) -> Gap.Kind? {
    guard let word else { return nil }
    guard let kind = Gap.Kind(rawValue: word.text.lowercased()) else {
      let kinds = Gap.Kind.allCases.map(\.rawValue)
      throw ShellError(
        .notOneOf(
          word.text, choices: kinds, nearest: Nearest.word(to: word.text, among: kinds)),
        at: word.place)
    }
    return kind
  }
}
