internal import Casebook
internal import JSON

extension Command {
  static let find = Command(
    name: "find", group: .finding, summary: "Find words in the text of all articles.",
    discussion: """
      All words must stand in one sentence, or failing that in one paragraph; “words in quotation marks” stand in \
      this order. Case and the form of quotation marks make no difference, and a word is found with any ending: \
      drum finds drums. Page text that is not the story is searched too and marked F. ‘it’ then stands for the places.
      """,
    parameters: [Parameter("WORDS", .word, "words, and phrases in quotation marks", repeats: true)],
    options: [OptionKey("article", "ARTICLES", .article, "only in these: a1 or a1,a3")],
    isListing: true,
    examples: [
      Example("find drums", "a word"), Example("find \"rule out\" stolen", "a phrase and a word"),
      Example("find harbour article:a1", "in one article"),
    ],
    seeAlso: ["claims", "read", "annotate"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.articles.isEmpty else { throw ShellError(.nothingLoaded) }
    let words = arguments.words("WORDS")
    let terms = words.map { Array(Folding.fold($0.text).utf8) }.filter { !$0.isEmpty }
    guard !terms.isEmpty else {
      throw ShellError(
        .missingWord("WORDS", "what to find", usage: arguments.command.usage),
        at: words.first?.place)
    }
    let articles = try state.articles(arguments.option("article").map { [$0] } ?? [])
    let search = TextSearch(terms, in: state.workspace)
    var passages: [TextSearch.Passage] = []
    for article in articles {
      try state.checkInterrupt()
      passages += search.passages(in: article)
    }
    state.select(passages.map { .span($0.article, $0.span) })
    return search.reply(passages)
  }
}

/// A search through the text of articles.
private struct TextSearch {
  /// A sentence or paragraph in which all terms stand.
  struct Passage {
    var article: ArticleID
    /// As users type it: "a1:3.2".
    var place: String
    var role: Paragraph.Role
    var span: ScalarRange
    var hits: [ScalarRange]
  }

  let terms: [[UInt8]]
  let workspace: Workspace

  init(_ terms: [[UInt8]], in workspace: Workspace) {
    self.terms = terms
    self.workspace = workspace
  }

  func passages(in article: Article) -> [Passage] {
    guard let text = workspace.text(of: article.id) else { return [] }
    return article.paragraphs.enumerated().flatMap { index, paragraph in
      passages(in: paragraph, number: index + 1, of: article.id, text: text)
    }
  }

  /// The paragraph's sentences that hold all terms, or the paragraph when only all of it does.
  private func passages(
    in paragraph: Paragraph, number: Int, of article: ArticleID, text: ArticleText
  ) -> [Passage] {
    guard let hits = hits(in: paragraph.span, of: text) else { return [] }
    let place = "\(article):\(number)"
    let sentences = workspace.sentences(of: article, in: paragraph.span)
    let found = sentences.enumerated().compactMap { index, sentence -> Passage? in
      guard sentences.count > 1, let hits = self.hits(in: sentence, of: text) else { return nil }
      return Passage(
        article: article, place: "\(place).\(index + 1)", role: paragraph.role, span: sentence,
        hits: hits)
    }
    guard found.isEmpty else { return found }
    return [
      Passage(
        article: article, place: place, role: paragraph.role, span: paragraph.span, hits: hits)
    ]
  }

  /// Where the terms stand, in text order, or nil when one of them is missing.
  private func hits(in span: ScalarRange, of text: ArticleText) -> [ScalarRange]? {
    let folded = FoldedText(span, of: text)
    var hits: [ScalarRange] = []
    for term in terms {
      let places = folded.places(of: term)
      guard !places.isEmpty else { return nil }
      hits += places
    }
    return hits.sorted()
  }

  func reply(_ passages: [Passage]) -> Reply {
    let rows = passages.map { passage in
      Table.Row(
        [
          StyledText(passage.place, .id),
          StyledText(passage.role.isFurniture ? "F" : "", .faint), marked(passage),
        ], json: json(passage))
    }
    let hasFurniture = passages.contains { $0.role.isFurniture }
    let columns: [Table.Column] = [.init("PLACE"), .init(""), .init("TEXT", wraps: true)]
    let kept = hasFurniture ? [0, 1, 2] : [0, 2]
    let articles = Set(passages.map(\.article)).count
    return .table(
      Table(
        kept.map { columns[$0] },
        rows: rows.map { row in Table.Row(kept.map { row.cells[$0] }, json: row.json) },
        whenEmpty: "Nothing was found. Fewer or shorter words find more."),
      hint: passages.isEmpty
        ? nil
        : StyledText(
          "\(Phrases.count(passages.count, "place")) in \(Phrases.count(articles, "article"))",
          .notice))
  }

  private func marked(_ passage: Passage) -> StyledText {
    guard let text = workspace.text(of: passage.article) else { return "" }
    var marked = StyledText()
    var position = passage.span.lower
    for hit in passage.hits where hit.lower >= position {
      marked.append(Self.line(text[ScalarRange(position, hit.lower)]))
      marked.append(Self.line(text[hit]), .strong)
      position = hit.upper
    }
    marked.append(Self.line(text[ScalarRange(position, passage.span.upper)]))
    return marked
  }

  /// Line ends of the source as spaces; spaces at the ends stay, for the parts are put together.
  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private func json(_ passage: Passage) -> JSONValue {
    [
      "article": passage.article.json, "place": .string(passage.place),
      "role": passage.role.json, "span": passage.span.json, "hits": passage.hits.json,
      "text": .string(workspace.text(of: passage.article)?[passage.span] ?? ""),
    ]
  }
}
