internal import Casebook
internal import Prose

/// Follows claims back through the loaded articles.
struct Tracer {
  private let articles: [ComparedArticle]
  private let numbers: [ArticleID: Int]
  private let outlets: Outlets
  private let finder: DerivationFinder
  private let hops: HopFinder
  private let workspace: Workspace
  private let groups: [ClaimID: ClaimGroup]
  /// The loaded articles that each draws on by a credit.
  private let drawn: [ArticleID: [ArticleID]]

  init(_ collation: Collation) {
    articles = collation.articles
    numbers = [ArticleID: Int](
      articles.enumerated().map { ($1.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    outlets = collation.outlets
    workspace = collation.workspace
    finder = DerivationFinder(articles: articles, outlets: outlets)
    hops = HopFinder(
      articles, outlets: outlets, derivations: collation.derivations, in: workspace)
    var groups: [ClaimID: ClaimGroup] = [:]
    for group in collation.groups { for claim in group.claims { groups[claim] = group } }
    self.groups = groups
    drawn = [ArticleID: [Derivation]](grouping: collation.derivations, by: \.article)
      .mapValues { $0.compactMap(\.resolves) }
  }

  /// The way of a claim; each claim is gone through once, so that circles end.
  func trace(of claim: Claim) -> Trace {
    var seen: Set<ClaimID> = []
    return trace(of: claim, &seen)
  }

  private func trace(of claim: Claim, _ seen: inout Set<ClaimID>) -> Trace {
    seen.insert(claim.id)
    let steps = steps(of: claim)
    var sources: [Trace.Source] = []
    for (claimID, evidence) in predecessors(of: claim, steps) where !seen.contains(claimID) {
      guard let source = workspace.claims[claimID] else { continue }
      sources.append(
        Trace.Source(
          trace: trace(of: source, &seen), evidence: evidence,
          deltas: hops.deltas(from: source, to: claim)))
    }
    return Trace(claim: claim.id, steps: steps, sources: sources)
  }

  private func steps(of claim: Claim) -> [Trace.Step] {
    let links = workspace.chain(of: claim).links
    let attributions = workspace.attributions(of: claim)
    return links.enumerated().map { index, link in
      guard index < attributions.count else {
        return Trace.Step(link: link, article: claim.article, claim: claim.id)
      }
      let attribution = attributions[index]
      guard let article = loaded(attribution, in: claim.article) else {
        return Trace.Step(link: link, isMissing: attribution.sourceType == .outlet)
      }
      return Trace.Step(link: link, article: article, claim: twin(of: claim.id, in: article))
    }
  }

  /// The loaded article of the outlet or body that an attribution names.
  private func loaded(_ attribution: Attribution, in article: ArticleID) -> ArticleID? {
    guard let number = numbers[article] else { return nil }
    let compared = articles[number]
    let tokens = attribution.source.map { compared.tokens(of: $0) }
    let resolved = attribution.resolved.map { OutletName($0).words }
    for (outlet, places) in outlets.named(inArticle: number) {
      let isNamed =
        places.contains { place in tokens.contains { $0.overlaps(place) } }
        || resolved == outlets.names[outlet].words
      guard isNamed, let source = finder.source(of: outlet, for: number) else { continue }
      return articles[source].article.id
    }
    return nil
  }

  /// The claim of an article that is in one group with another.
  private func twin(of claim: ClaimID, in article: ArticleID) -> ClaimID? {
    groups[claim]?.members.first { $0.article == article && $0.claim != claim }?.claim
  }

  /// The claims that a claim draws on: of the outlet that its chain names last before its own, else of one that the article
  /// credits, else of an earlier article that has eight of its words in a row.
  private func predecessors(
    of claim: Claim, _ steps: [Trace.Step]
  ) -> [(claim: ClaimID, evidence: Trace.Evidence)] {
    let inner = steps.dropLast()
    if let named = inner.last(where: { $0.article != nil }) {
      return named.claim.map { [($0, .named)] } ?? []
    }
    // A source with a name talks to the article itself.
    let hasOwnSource = inner.contains { $0.link.type == .namedPerson }
    let credited = (drawn[claim.article] ?? []).compactMap { twin(of: claim.id, in: $0) }
    if !hasOwnSource, let first = credited.first { return [(first, .credited)] }
    let shared = groups[claim.id]?.members.first { member in
      member.article != claim.article && hops.isBefore(member.article, claim.article)
        && sharesRun(claim.id, member.claim)
    }
    return shared.map { [($0.claim, credited.contains($0.claim) ? .credited : .wording)] } ?? []
  }

  /// True when two claims have as many words in a row as make a run of shared wording.
  private func sharesRun(_ a: ClaimID, _ b: ClaimID) -> Bool {
    func words(_ id: ClaimID) -> [WordKey] {
      guard let claim = workspace.claims[id], let number = numbers[claim.article] else { return [] }
      return ClaimWording(claim, in: articles[number]).words
    }
    return !SharedRuns.runs(words(a), words(b)).isEmpty
  }
}
