internal import Casebook

/// Lays the claims of a group side by side, two and two, in the order in which the articles may have had them.
struct HopFinder {
  private let articles: [ArticleID: ComparedArticle]
  private let workspace: Workspace
  private let outlets: Outlets
  private let compared: [ComparedArticle]
  private let numbers: [ArticleID: Int]
  /// The articles in the order of the way: credited before crediting, then by date, then by number.
  private let order: [ArticleID: Int]
  private let drawn: Set<[ArticleID]>

  init(
    _ articles: [ComparedArticle], outlets: Outlets, derivations: [Derivation],
    in workspace: Workspace
  ) {
    self.workspace = workspace
    self.outlets = outlets
    compared = articles
    numbers = [ArticleID: Int](
      articles.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.articles = numbers.mapValues { articles[$0] }
    drawn = Set(derivations.compactMap { link in link.resolves.map { [$0, link.article] } })
    order = HopFinder.order(articles.map(\.article), drawn: drawn)
  }

  /// Dated articles by their dates, those without one behind; what is credited is moved before what credits it.
  private static func order(_ articles: [Article], drawn: Set<[ArticleID]>) -> [ArticleID: Int] {
    let dated = articles.sorted { one, other in
      (one.published ?? "9999", one.id) < (other.published ?? "9999", other.id)
    }
    let sources = [ArticleID: [[ArticleID]]](grouping: drawn, by: { $0[1] })
      .mapValues { $0.map { $0[0] }.sorted() }
    var order: [ArticleID: Int] = [:]
    var open: Set<ArticleID> = []
    func place(_ id: ArticleID) {
      // Articles that credit each other keep the order of their dates.
      guard order[id] == nil, open.insert(id).inserted else { return }
      for source in sources[id] ?? [] { place(source) }
      order[id] = order.count
    }
    for article in dated { place(article.id) }
    return order
  }

  /// The hops of a group: every two claims of different articles, by the second, then by the first.
  func hops(of group: ClaimGroup) -> [Hop] {
    let claims = group.claims.compactMap { workspace.claims[$0] }.sorted { one, other in
      (order[one.article] ?? .max, one.span, one.id)
        < (order[other.article] ?? .max, other.span, other.id)
    }
    let wordings = claims.map { claim in
      articles[claim.article].map { ClaimWording(claim, in: $0) }
    }
    var hops: [Hop] = []
    for to in claims.indices {
      for from in claims.indices.prefix(to) where claims[from].article != claims[to].article {
        guard let one = wordings[from], let two = wordings[to] else { continue }
        let pair = ClaimPair(one, two, credit: credit(from: two.article, to: one.article))
        hops.append(
          Hop(
            group: group.id, from: claims[from].id, to: claims[to].id, deltas: pair?.deltas ?? [],
            isDrawn: drawn.contains([claims[from].article, claims[to].article])))
      }
    }
    return hops
  }

  /// What changed from one claim to another of a later article; empty when one is not there.
  func deltas(from: Claim, to: Claim) -> [Delta] {
    guard let one = articles[from.article], let two = articles[to.article] else { return [] }
    return ClaimPair(
      ClaimWording(from, in: one), ClaimWording(to, in: two), credit: credit(from: two, to: one)
    )?.deltas ?? []
  }

  /// True when an article stands before another on the way.
  func isBefore(_ article: ArticleID, _ other: ArticleID) -> Bool {
    (order[article] ?? .max) < (order[other] ?? .max)
  }

  private func credit(from article: ComparedArticle, to other: ComparedArticle) -> Credit {
    guard let one = numbers[article.article.id], let two = numbers[other.article.id] else {
      return Credit(from: article, places: [], isSameOutlet: false)
    }
    return outlets.credit(from: one, to: two, of: compared)
  }
}
