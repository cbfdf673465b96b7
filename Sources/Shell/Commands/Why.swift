internal import Casebook
internal import Extraction
internal import Intake
internal import JSON

extension Command {
  static let why = Command(
    name: "why", group: .claims,
    summary: "Explain a claim or an article: the words and the rule behind every finding.",
    discussion: """
      A claim: its sentence with the words in brackets by what they are to it, each finding with the rule that made \
      it and how far the language core is from reading no cue there, and what would change it. An article: what \
      its fields and the roles of its paragraphs were read from.
      """,
    parameters: [Parameter("WHAT", .target, "a claim, or an article")], isListing: true,
    examples: [Example("why c1", "a claim"), Example("why a1", "an article")],
    seeAlso: ["show", "accept", "reject", "edit", "set"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("WHAT") else { return .none }
    let target = try state.target(word)
    state.select([target])
    switch target {
    case .claim(let id):
      guard let claim = state.workspace.claims[id],
        let reasons = ClaimReasons(claim, in: state.workspace)
      else { return .none }
      return reasons.reply
    case .article(let id):
      guard let article = state.workspace.articles[id] else { return .none }
      return ArticleReasons.reply(article, in: state.workspace)
    case .session, .span, .group, .tag:
      throw ShellError(
        .other(
          "Only claims and articles have reasons.", mend: "For example: why c1, or: why a1"),
        at: word.place)
    }
  }
}

/// Why an article's fields and roles are what they are.
private enum ArticleReasons {
  static func reply(_ article: Article, in workspace: Workspace) -> Reply {
    let text = workspace.text(of: article.id)
    let rows = article.paragraphs.enumerated().map { index, paragraph in
      Table.Row(
        [
          StyledText("\(article.id):\(index + 1)", .id),
          StyledText(ArticleWords.name(of: paragraph.role)),
          StyledText(Phrases.excerpt(text?[paragraph.span] ?? "", characters: 40), .faint),
          StyledText(roleRuleWords(paragraph.rule)) + StyledText("  \(paragraph.rule)", .faint),
        ],
        json: [
          "place": .string("\(article.id):\(index + 1)"), "role": paragraph.role.json,
          "span": paragraph.span.json, "rule": .string(paragraph.rule),
          "words": .string(roleRuleWords(paragraph.rule)),
        ])
    }
    // What is plain text of the story needs no reason; the data give it all the same.
    let told = zip(article.paragraphs, rows).filter { $0.0.role != .body }.map(\.1)
    let table = Table(
      [.init("PLACE"), .init("ROLE"), .init("TEXT", wraps: true), .init("WHY", wraps: true)],
      rows: told, whenEmpty: "All of it is running text of the story.")
    return Reply(
      [
        .record(ArticleField.record(of: article, in: workspace)), .text([StyledText()], hang: 0),
        .table(table),
      ],
      json: [
        "article": article.id.json, "suggestions": article.suggestions.json,
        "paragraphs": .array(rows.map(\.json)),
      ])
  }
}
