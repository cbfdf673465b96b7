internal import Casebook
internal import Intake

/// Articles on their way into the session: new ones are numbered, and those that are there already recognised.
struct Arrivals {
  /// An article that was read.
  struct Arrival {
    /// What the user called the bytes.
    var name: String
    var article: Article
    var text: ArticleText
    var novelty: Novelty
  }

  /// What a read article is to those of the session.
  enum Novelty: Hashable {
    case new
    /// Its text is that of another article, but it says where or when it appeared: a reprint.
    case reprint(of: ArticleID)
    /// The same bytes were loaded before.
    case sameBytes(as: ArticleID)
    /// The same text was loaded before, from other bytes that say nothing more about it.
    case sameText(as: ArticleID)
  }

  private(set) var all: [Arrival] = []
  private let workspace: Workspace
  private var byBytes: [String: ArticleID]
  private var byText: [String: [Article]]

  init(_ workspace: Workspace) {
    self.workspace = workspace
    let articles = workspace.articles.values
    byBytes = Dictionary(articles.map { ($0.origin.rawDigest, $0.id) }) { first, _ in first }
    byText = Dictionary(grouping: articles, by: \.textKey)
  }

  /// The arrivals that the session does not hold yet.
  var new: [Arrival] {
    all.filter { arrival in
      switch arrival.novelty {
      case .new, .reprint: true
      case .sameBytes, .sameText: false
      }
    }
  }

  /// The edits that put the new ones into the session.
  var edits: [Edit] { new.map { .article($0.article.id, $0.article) } }

  /// Takes in an article that was read.
  mutating func add(_ read: IntakeArticle, name: String) {
    let article = read.article(id: workspace.next(offset: new.count))
    let arrival = Arrival(
      name: name, article: article, text: read.text, novelty: novelty(of: article))
    all.append(arrival)
    switch arrival.novelty {
    case .new, .reprint:
      byBytes[article.origin.rawDigest] = article.id
      byText[article.textKey, default: []].append(article)
    case .sameBytes, .sameText: break
    }
  }

  private func novelty(of article: Article) -> Novelty {
    if let known = byBytes[article.origin.rawDigest] { return .sameBytes(as: known) }
    guard let twins = byText[article.textKey], let first = twins.first else { return .new }
    let same = twins.first { !Arrivals.tellsMore(article, than: $0) }
    return same.map { .sameText(as: $0.id) } ?? .reprint(of: first.id)
  }

  /// True when an article with the same text names an outlet, a date or an address that the other does not.
  private static func tellsMore(_ article: Article, than other: Article) -> Bool {
    let fields: [KeyPath<Article, String?>] = [\.outlet, \.published, \.url]
    return fields.contains { field in
      article[keyPath: field] != nil && article[keyPath: field] != other[keyPath: field]
    }
  }
}
