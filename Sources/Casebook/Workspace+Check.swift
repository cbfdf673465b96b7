extension Workspace {
  /// Refuses an edit that would leave a reference to nothing.
  ///
  /// Removing looks for referents in the tables that can hold them: linear in those tables, and removals are rare.
  func check(_ edit: Edit) throws(EditError) {
    switch edit {
    case .article(let id, let value?):
      guard value.id == id else { throw .wrongSlot(id.description) }
      guard let text = texts[value.textKey] else { throw .missing("the text \(value.textKey)") }
      // A shorter text would leave spans that point behind its end.
      if let old = articles[id], old.textKey != value.textKey {
        try checkNothingOn { target in
          if case .span(id, let range) = target { !text.all.contains(range) } else { false }
        }
      }
    case .article(let id, nil):
      if analyses[id] != nil { throw .inUse(id.description, by: "its analysis") }
      if let claim = claims.anyPair(where: { $1.article == id }) {
        throw .inUse(id.description, by: claim.key.description)
      }
      try checkNothingOn { $0.isPart(of: id) }
    case .analysis(let id, _):
      guard articles[id] != nil else { throw .missing(id.description) }
    case .claim(let id, let value?):
      guard value.id == id else { throw .wrongSlot(id.description) }
      guard articles[value.article] != nil else { throw .missing(value.article.description) }
    case .claim(let id, nil):
      if standings[id] != nil { throw .inUse(id.description, by: "its standing") }
      for question in Verdict.Question.allCases where verdicts[VerdictKey(id, question)] != nil {
        throw .inUse(id.description, by: "its verdict")
      }
      if let group = groups.anyPair(where: { $1.claims.contains(id) }) {
        throw .inUse(id.description, by: group.key.description)
      }
      try checkNothingOn { $0 == .claim(id) }
    case .standing(let id, .some): try checkExists(.claim(id))
    case .verdict(let key, .some): try checkExists(.claim(key.claim))
    case .group(let id, let value?):
      guard value.id == id else { throw .wrongSlot(id.description) }
      for claim in value.claims { try checkExists(.claim(claim)) }
    case .group(let id, nil): try checkNothingOn { $0 == .group(id) }
    case .tag(let path, let value?):
      guard value.path == path else { throw .wrongSlot(path.description) }
    case .tag(let path, nil):
      if let user = taggings.anyPair(where: { $1.contains(path) }) {
        throw .inUse("tag \(path)", by: user.key.description)
      }
      try checkNothingOn { $0 == .tag(path) }
    case .tagging(let tagging, true):
      try checkExists(tagging.target)
      try checkExists(.tag(tagging.tag))
    case .annotation(let id, let value?):
      guard value.id == id else { throw .wrongSlot(id.description) }
      try checkExists(value.target)
    case .link(let id, let value?):
      guard value.id == id else { throw .wrongSlot(id.description) }
      try checkExists(value.from)
      try checkExists(value.to)
    case .rating(let target, .some): try checkExists(target)
    case .standing(_, nil), .verdict(_, nil), .tagging(_, false), .annotation(_, nil),
      .link(_, nil), .rating(_, nil), .alias:
      return
    }
  }

  /// True when the thing is there; spans must lie inside the text.
  package func contains(_ target: Target) -> Bool {
    switch target {
    case .session: return true
    case .article(let id): return articles[id] != nil
    case .span(let id, let range):
      guard let text = text(of: id) else { return false }
      return text.all.contains(range)
    case .claim(let id): return claims[id] != nil
    case .group(let id): return groups[id] != nil
    case .tag(let path): return tags[path] != nil
    }
  }

  private func checkExists(_ target: Target) throws(EditError) {
    guard contains(target) else { throw .missing(target.description) }
  }

  private func checkNothingOn(_ matches: (Target) -> Bool) throws(EditError) {
    if let tagged = taggings.anyPair(where: { target, _ in matches(target) }) {
      throw .inUse(tagged.key.description, by: "its tags")
    }
    if let rated = ratings.anyPair(where: { target, _ in matches(target) }) {
      throw .inUse(rated.key.description, by: "its rating")
    }
    if let annotated = annotations.anyPair(where: { matches($1.target) }) {
      throw .inUse(annotated.value.target.description, by: annotated.key.description)
    }
    if let linked = links.anyPair(where: { matches($1.from) || matches($1.to) }) {
      let end = matches(linked.value.from) ? linked.value.from : linked.value.to
      throw .inUse(end.description, by: linked.key.description)
    }
  }
}

extension Target {
  /// True for an article and for the spans in it.
  package func isPart(of article: ArticleID) -> Bool {
    switch self {
    case .article(let id), .span(let id, _): id == article
    case .session, .claim, .group, .tag: false
    }
  }
}
