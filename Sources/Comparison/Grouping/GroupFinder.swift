internal import Casebook

/// Finds the groups of the claims of some articles.
struct GroupFinder {
  let articles: [ComparedArticle]
  let workspace: Workspace
  private let likeness: Likeness
  private let scores: [[Double]]

  init(_ articles: [ComparedArticle], in workspace: Workspace) {
    self.articles = articles
    self.workspace = workspace
    likeness = Likeness(ClaimProfiles(articles, in: workspace))
    scores = likeness.scores()
  }

  /// The groups of two claims and more, those of the analyst first by number, then by their first claims.
  ///
  /// The time grows with the number of claims, and faster where very many say the same.
  func groups() -> [ClaimGroup] {
    let all = likeness.profiles.all
    let places = [ClaimID: Int](
      all.enumerated().map { ($1.claim.id, $0) }, uniquingKeysWith: { first, _ in first })
    // A claim in two groups of a damaged file is left to the first.
    var owners: [Int: GroupID] = [:]
    var fixed: [(id: GroupID, claims: [Int])] = []
    for (id, group) in workspace.groups.pairs {
      let claims = group.claims.compactMap { places[$0] }.filter { owners[$0] == nil }
      for claim in claims { owners[claim] = id }
      if !claims.isEmpty { fixed.append((id, claims)) }
    }
    let clusters = ClaimClusters(likeness, scores: scores, fixed: fixed.map(\.claims)).clusters
    var taken = Set(workspace.groups.keys)
    let groups = clusters.compactMap { claims -> ClaimGroup? in
      guard claims.count > 1 else { return nil }
      let owner = claims.lazy.compactMap { owners[$0] }.first
      let id = owner ?? freeID(for: claims, &taken)
      return ClaimGroup(
        id: id, title: workspace.groups[id]?.title,
        members: claims.map { claim in
          ClaimGroup.Member(
            claim: all[claim].claim.id, article: all[claim].claim.article,
            isConfirmed: owners[claim] != nil, reason: reason(claim, among: claims))
        }, isConfirmed: owner != nil)
    }
    return groups.sorted { ($0.isConfirmed ? 0 : 1, $0.id) < ($1.isConfirmed ? 0 : 1, $1.id) }
  }

  /// The number of the first claim that is no group's yet.
  private func freeID(for claims: [Int], _ taken: inout Set<GroupID>) -> GroupID {
    let numbers = claims.map { likeness.profiles.all[$0].claim.id.number }.sorted()
    let free = numbers.first { !taken.contains(GroupID($0)) }
    let id = GroupID(free ?? (taken.map(\.number).max() ?? 0) + 1)
    taken.insert(id)
    return id
  }

  /// What a claim shares with the one of its group that it is most like.
  private func reason(_ claim: Int, among claims: [Int]) -> String {
    let own = Set(claims)
    let others = zip(likeness.candidates.partners[claim], scores[claim])
      .filter { own.contains($0.0.claim) }
    guard let nearest = others.max(by: { $0.1 < $1.1 })?.0.claim else { return "" }
    let all = likeness.profiles.all
    let one = ClaimWording(all[claim].claim, in: articles[all[claim].article])
    let other = ClaimWording(all[nearest].claim, in: articles[all[nearest].article])
    let shared = SharedFeatures(one, other).summary
    return "like \(other.claim.id): \(shared.isEmpty ? "meaning and place" : shared)"
  }
}
