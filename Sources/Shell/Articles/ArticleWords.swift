internal import Casebook

/// How an article is named and sized in replies.
enum ArticleWords {
  /// The outlet, a suggested one with a question mark; "outlet unknown" when the article gives no hint.
  static func outlet(of article: Article, in workspace: Workspace) -> StyledText {
    let name = workspace.outletName(of: article)
    return name == article.id.description
      ? StyledText("outlet unknown", .faint) : StyledText(name, .source)
  }

  /// The title in quotation marks.
  static func title(of article: Article) -> StyledText {
    guard let title = article.title else { return StyledText("untitled", .faint) }
    return StyledText("“\(Folding.singleLine(title))”", .strong)
  }

  /// The article in a few words for summaries: "a1 “Drums of solvent …”".
  static func name(of article: Article) -> String {
    guard let title = article.title else { return article.id.description }
    return "\(article.id) “\(Phrases.excerpt(title, characters: 40))”"
  }

  /// "12 paragraphs, 326 words": the story's body, and its words with headline and standfirst.
  static func size(of article: Article, text: ArticleText) -> String {
    let paragraphs = article.paragraphs.count { $0.role == .body }
    return Phrases.count(paragraphs, "paragraph") + ", "
      + Phrases.count(WordCount.story(of: article, text: text), "word")
  }

  /// "badge 1, author bio 1": the furniture by role in the order of the text, or nil when there is none.
  static func setAside(in article: Article) -> String? {
    var counts: [(role: Paragraph.Role, count: Int)] = []
    for paragraph in article.paragraphs where paragraph.role.isFurniture {
      if let index = counts.firstIndex(where: { $0.role == paragraph.role }) {
        counts[index].count += 1
      } else {
        counts.append((paragraph.role, 1))
      }
    }
    guard !counts.isEmpty else { return nil }
    return counts.map { "\(name(of: $0.role)) \($0.count)" }.joined(separator: ", ")
  }

  /// A role as readers know it.
  static func name(of role: Paragraph.Role) -> String {
    switch role {
    case .bio: "author bio"
    case .related: "related links"
    case .furniture: "page text"
    case .embed: "embedded post"
    default: role.rawValue
    }
  }
}
