internal import Casebook
internal import JSON

extension Command {
  static let articles = Command(
    name: "articles", group: .articles, summary: "List the loaded articles.",
    discussion: """
      An outlet with a question mark is only suggested by the text: ‘why a1’ gives the reason, ‘set a1 --suggested’ \
      takes it over.
      """,
    parameters: [
      Parameter(
        "WORDS", .article, "only these: ids, or words of title, outlet or byline", optional: true,
        repeats: true)
    ],
    isListing: true,
    examples: [
      Example("articles", "all articles"), Example("articles Ledger", "those of one outlet"),
    ],
    seeAlso: ["load", "read", "set", "drop"]
  ) { (arguments, state) throws(ShellError) in
    let words = arguments.words("WORDS")
    let isIDs = words.allSatisfy {
      IDList.parse($0.text, as: ArticleID.self) != nil || $0.text == "it"
    }
    let articles =
      isIDs
      ? try state.articles(words)
      : ArticleListing.articles(with: words.map(\.text), in: state.workspace)
    state.select(articles.map { .article($0.id) })
    return .table(ArticleListing(articles, in: state.workspace).table)
  }
}

/// Articles as a table.
private struct ArticleListing {
  private let articles: [Article]
  private let workspace: Workspace
  private let claimCounts: [ArticleID: Int]

  init(_ articles: [Article], in workspace: Workspace) {
    self.articles = articles
    self.workspace = workspace
    claimCounts = workspace.claims.values(where: { _ in true })
      .reduce(into: [:]) { counts, claim in counts[claim.article, default: 0] += 1 }
  }

  /// The articles whose title, outlet, byline or place of origin holds all the words.
  static func articles(with words: [String], in workspace: Workspace) -> [Article] {
    let wanted = words.map(Folding.fold)
    return workspace.articles.values { article in
      let fields = [article.title, article.byline, article.origin.location].compactMap(\.self)
      let text = Folding.fold(
        (fields + [workspace.outletName(of: article)]).joined(separator: "\n"))
      return wanted.allSatisfy(text.contains)
    }
  }

  var table: Table {
    let rows = articles.map { article in
      let target = Target.article(article.id)
      return Table.Row(
        [
          StyledText("\(article.id)", .id), ArticleWords.outlet(of: article, in: workspace),
          article.published.map { StyledText($0, .date) } ?? StyledText("no date", .faint),
          StyledText(Folding.singleLine(article.title ?? "untitled")),
          StyledText(Phrases.grouped(words(of: article)), .number),
          claims(of: article.id),
          StyledText(workspace.ratings[target]?.grade ?? "", .strong),
          workspace.tags(on: target).map { StyledText("\($0)", .tag) }.joined(" "),
        ], json: json(article))
    }
    let columns: [Table.Column] = [
      .init("ID"), .init("OUTLET", wraps: true), .init("PUBLISHED"), .init("TITLE", wraps: true),
      .init("WORDS", alignsRight: true), .init("CLAIMS", alignsRight: true), .init("RATING"),
      .init("TAGS", wraps: true),
    ]
    // Ratings and tags take room only where there are any.
    let kept = columns.indices.filter { index in
      index < 6 || rows.contains { !$0.cells[index].isEmpty }
    }
    return Table(
      kept.map { columns[$0] },
      rows: rows.map { row in Table.Row(kept.map { row.cells[$0] }, json: row.json) },
      whenEmpty: workspace.articles.isEmpty
        ? "No article is loaded. Type: load FILE, or: paste"
        : "No article fits. ‘articles’ lists them all.")
  }

  private func words(of article: Article) -> Int {
    workspace.text(of: article.id).map { WordCount.story(of: article, text: $0) } ?? 0
  }

  private func claims(of article: ArticleID) -> StyledText {
    workspace.analyses[article] == nil
      ? StyledText("–", .faint) : StyledText("\(claimCounts[article] ?? 0)", .number)
  }

  private func json(_ article: Article) -> JSONValue {
    guard case .object(var members) = article.json else { return article.json }
    members["paragraphs"] = nil
    members["words"] = .integer(words(of: article))
    members["claims"] =
      workspace.analyses[article.id] == nil
      ? .null : .integer(claimCounts[article.id] ?? 0)
    let tags = workspace.tags(on: .article(article.id))
    if !tags.isEmpty { members["tags"] = tags.json }
    if let rating = workspace.ratings[.article(article.id)] { members["rating"] = rating.json }
    return .object(members)
  }
}
