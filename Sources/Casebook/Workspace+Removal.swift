extension Workspace {
  /// The edits that remove an article with all that hangs on it.
  package func edits(removing article: ArticleID) -> [Edit] {
    let ids = claims(of: article).map(\.id)
    let gone = Set(ids)
    var edits = detachments { target in
      if case .claim(let id) = target { gone.contains(id) } else { target.isPart(of: article) }
    }
    edits += removals(of: ids)
    if analyses[article] != nil { edits.append(.analysis(article, nil)) }
    if articles[article] != nil { edits.append(.article(article, nil)) }
    return edits
  }

  /// The edits that remove a claim with all that hangs on it.
  package func edits(removing claim: ClaimID) -> [Edit] {
    detachments(from: { $0 == .claim(claim) }) + removals(of: [claim])
  }

  /// The edits that remove claims which nothing but standings, verdicts and groups refers to.
  private func removals(of ids: [ClaimID]) -> [Edit] {
    let gone = Set(ids)
    var edits: [Edit] = []
    for id in ids where standings[id] != nil { edits.append(.standing(id, nil)) }
    for id in ids {
      for question in Verdict.Question.allCases where verdicts[VerdictKey(id, question)] != nil {
        edits.append(.verdict(VerdictKey(id, question), nil))
      }
    }
    for var group in groups.values(where: { $0.claims.contains(where: gone.contains) }) {
      group.claims.removeAll(where: gone.contains)
      edits.append(.group(group.id, group))
    }
    return edits + ids.filter { claims[$0] != nil }.map { .claim($0, nil) }
  }

  /// The edits that remove a tag from the codebook and from everything that carries it.
  package func edits(removing tag: TagPath) -> [Edit] {
    taggingsInOrder.filter { $0.tag == tag }.map { .tagging($0, false) }
      + detachments(from: { $0 == .tag(tag) }) + [.tag(tag, nil)]
  }

  /// The edits that take tags, ratings, annotations and links off the targets that match.
  private func detachments(from matches: (Target) -> Bool) -> [Edit] {
    var edits = taggingsInOrder.filter { matches($0.target) }.map { Edit.tagging($0, false) }
    edits += ratings.keys.filter(matches).map { .rating($0, nil) }
    edits += annotations.values(where: { matches($0.target) }).map { .annotation($0.id, nil) }
    edits += links.values(where: { matches($0.from) || matches($0.to) }).map { .link($0.id, nil) }
    return edits
  }
}
