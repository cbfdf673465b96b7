internal import Casebook
internal import JSON

extension Command {
  static let read = Command(
    name: "read", group: .articles,
    summary: "Show an article's text, its paragraphs numbered.",
    discussion: """
      The number behind a colon names the paragraph for other commands: annotate a1:3 TEXT. Page text that is not \
      the story stands in its place with its role before it. In brackets behind a paragraph: the claims found in it. \
      In colour: hedges, figures, dates, and who says so.
      """,
    parameters: [
      Parameter(
        "WHAT", .target, "an article (a1), paragraph (a1:3), sentence (a1:3.2) or claim (c1)",
        optional: true)
    ],
    isListing: true,
    examples: [
      Example("read a1", "a whole article"), Example("read a1:3", "one paragraph"),
      Example("read c1", "the paragraph that a claim stands in"),
    ],
    seeAlso: ["articles", "claims", "why", "annotate"]
  ) { (arguments, state) throws(ShellError) in
    let target = try Reading.target(arguments, in: state)
    guard let reading = Reading(target, in: state.workspace) else {
      throw ShellError(
        .notAPosition(arguments.word("WHAT")?.text ?? ""), at: arguments.word("WHAT")?.place)
    }
    state.select([target])
    return reading.reply
  }
}

/// An article, or a part of it, for reading.
private struct Reading {
  private let article: Article
  private let text: ArticleText
  private let workspace: Workspace
  /// Nil for the whole article.
  private let part: ScalarRange?
  private let claims: [Claim]

  init?(_ target: Target, in workspace: Workspace) {
    let id: ArticleID
    switch target {
    case .article(let article): (id, part) = (article, nil)
    case .span(let article, let span): (id, part) = (article, span)
    case .claim(let claim):
      guard let claim = workspace.claims[claim] else { return nil }
      id = claim.article
      let paragraphs = workspace.articles[id]?.paragraphs.filter { $0.span.overlaps(claim.span) }
      guard let first = paragraphs?.first, let last = paragraphs?.last else { return nil }
      part = ScalarRange(first.span.lower, last.span.upper)
    case .session, .group, .tag: return nil
    }
    guard let article = workspace.articles[id], let text = workspace.text(of: id) else {
      return nil
    }
    self.article = article
    self.text = text
    self.workspace = workspace
    claims = workspace.claims(of: id)
  }

  /// What to read: the thing named, else the only article there is.
  static func target(_ arguments: Arguments, in state: ShellState) throws(ShellError) -> Target {
    if let word = arguments.word("WHAT") { return try state.target(word) }
    guard let only = state.workspace.articles.keys.first else { throw ShellError(.nothingLoaded) }
    guard state.workspace.articles.count == 1 else {
      throw ShellError(
        .missingWord("WHAT", "an article such as \(only)", usage: arguments.command.usage))
    }
    return .article(only)
  }

  var reply: Reply {
    let lines = paragraphs.map { number, span in
      let paragraph = article.paragraphs[number - 1]
      return StyledText(label(number, span), .faint) + role(of: paragraph)
        + words(span, of: paragraph) + claimIDs(in: span)
    }
    var parts: [Reply.Part] = part == nil ? [.text(heading, hang: 4)] : []
    parts.append(.text(lines, hang: numberWidth + 2))
    return Reply(parts, json: json)
  }

  /// The numbers and spans to show; a sentence is a part of its paragraph's span.
  private var paragraphs: [(number: Int, span: ScalarRange)] {
    article.paragraphs.enumerated().compactMap { index, paragraph in
      guard let part else { return (index + 1, paragraph.span) }
      guard paragraph.span.overlaps(part) else { return nil }
      let lower = max(part.lower, paragraph.span.lower)
      return (index + 1, ScalarRange(lower, min(part.upper, paragraph.span.upper)))
    }
  }

  private var heading: [StyledText] {
    var line =
      StyledText("\(article.id)", .id) + "  "
      + ArticleWords.outlet(of: article, in: workspace)
    line +=
      ", " + (article.published.map { StyledText($0, .date) } ?? StyledText("no date", .faint))
    if let byline = article.byline { line += StyledText(", by \(byline)") }
    line += StyledText("  \(ArticleWords.size(of: article, text: text))", .faint)
    let notes = [article.url, ArticleLanguage.note(on: article, text: text)].compactMap(\.self)
    return [line] + notes.map { StyledText("    \($0)", .faint) }
  }

  private var numberWidth: Int { String(article.paragraphs.count).count }

  private func label(_ number: Int, _ span: ScalarRange) -> String {
    let digits = String(number)
    return String(repeating: " ", count: numberWidth - digits.count) + digits + "  "
  }

  private func role(of paragraph: Paragraph) -> StyledText {
    switch paragraph.role {
    case .body, .headline: StyledText()
    default: StyledText("[\(ArticleWords.name(of: paragraph.role))] ", .faint)
    }
  }

  private func words(_ span: ScalarRange, of paragraph: Paragraph) -> StyledText {
    guard !paragraph.role.isFurniture else {
      return StyledText(Folding.singleLine(text[span]), .faint)
    }
    guard let analysis = workspace.analyses[article.id] else {
      return StyledText(
        Folding.singleLine(text[span]), paragraph.role == .headline ? .strong : .plain)
    }
    return MarkedText(text, analysis: analysis).line(span)
  }

  private func claims(in span: ScalarRange) -> [Claim] {
    claims.filter { $0.span.overlaps(span) && workspace.standings[$0.id] != .rejected }
  }

  private func claimIDs(in span: ScalarRange) -> StyledText {
    let found = claims(in: span)
    guard !found.isEmpty else { return StyledText() }
    return StyledText("  [", .faint)
      + StyledText(found.map(\.id.description).joined(separator: " "), .id)
      + StyledText("]", .faint)
  }

  private var json: JSONValue {
    guard case .object(var members) = article.json else { return article.json }
    members["paragraphs"] = .array(
      paragraphs.map { number, span in
        [
          "place": .string("\(article.id):\(number)"),
          "role": article.paragraphs[number - 1].role.json, "span": span.json,
          "text": .string(text[span]), "claims": claims(in: span).map(\.id).json,
        ]
      })
    return .object(members)
  }
}
