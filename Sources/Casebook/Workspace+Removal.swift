extension Workspace {
  /// The edits that remove an article with all that hangs on it.
  package func edits(removing article: ArticleID) -> [Edit] {
    let claims = claims(of: article)
    var edits = claims.flatMap { self.edits(removing: $0.id) }
    edits += detachments(from: { $0.isPart(of: article) })
    if analyses[article] != nil { edits.append(.analysis(article, nil)) }
    if articles[article] != nil { edits.append(.article(article, nil)) }
    return edits
  }

  /// The edits that remove a claim with all that hangs on it.
  package func edits(removing claim: ClaimID) -> [Edit] {
    var edits = detachments(from: { $0 == .claim(claim) })
    if standings[claim] != nil { edits.append(.standing(claim, nil)) }
    for question in Verdict.Question.allCases {
      let key = VerdictKey(claim, question)
      if verdicts[key] != nil { edits.append(.verdict(key, nil)) }
    }
    for var group in groups.values(where: { $0.claims.contains(claim) }) {
      group.claims.removeAll { $0 == claim }
      edits.append(.group(group.id, group))
    }
    if claims[claim] != nil { edits.append(.claim(claim, nil)) }
    return edits
  }

  /// The edits that rename a tag and the tags below it, on everything that carries them; where the new name is
  /// there already, the two are merged and its definition stays.
  package func edits(renaming old: TagPath, to new: TagPath) -> [Edit] {
    var edits: [Edit] = []
    for tag in tags.values {
      guard let path = tag.path.replacing(old, with: new), path != tag.path else { continue }
      if tags[path] == nil {
        var renamed = tag
        renamed.path = path
        edits.append(.tag(path, renamed))
      }
      for tagging in taggingsInOrder where tagging.tag == tag.path {
        edits.append(.tagging(tagging, false))
        edits.append(.tagging(Tagging(tagging.target, path), true))
      }
      edits += retargeting(.tag(tag.path), to: .tag(path))
      edits.append(.tag(tag.path, nil))
    }
    return edits
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

  /// The edits that move annotations, ratings and links from one target to another.
  private func retargeting(_ old: Target, to new: Target) -> [Edit] {
    var edits: [Edit] = []
    for var annotation in annotations.values(where: { $0.target == old }) {
      annotation.target = new
      edits.append(.annotation(annotation.id, annotation))
    }
    for var link in links.values(where: { $0.from == old || $0.to == old }) {
      if link.from == old { link.from = new }
      if link.to == old { link.to = new }
      edits.append(.link(link.id, link))
    }
    if let rating = ratings[old] {
      edits.append(.rating(old, nil))
      if ratings[new] == nil { edits.append(.rating(new, rating)) }
    }
    return edits
  }
}
