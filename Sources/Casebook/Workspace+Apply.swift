extension Workspace {
  /// Applies one edit and returns its inverse; on an error nothing has changed.
  @discardableResult
  package mutating func apply(_ edit: Edit) throws(EditError) -> Edit {
    try check(edit)
    switch edit {
    case .article(let id, let value):
      reserve(ArticleID.letter, upTo: id.number)
      return .article(id, Workspace.assign(value, to: &articles[id]))
    case .analysis(let id, let value):
      return .analysis(id, Workspace.assign(value, to: &analyses[id]))
    case .claim(let id, let value):
      reserve(ClaimID.letter, upTo: id.number)
      return .claim(id, Workspace.assign(value, to: &claims[id]))
    case .standing(let id, let value):
      return .standing(id, Workspace.assign(value, to: &standings[id]))
    case .group(let id, let value):
      reserve(GroupID.letter, upTo: id.number)
      return .group(id, Workspace.assign(value, to: &groups[id]))
    case .tag(let path, let value):
      return .tag(path, Workspace.assign(value, to: &tags[path]))
    case .tagging(let tagging, let isSet):
      var paths = taggings[tagging.target] ?? []
      let wasSet = paths.contains(tagging.tag)
      if isSet { paths.insert(tagging.tag) } else { paths.remove(tagging.tag) }
      taggings[tagging.target] = paths.isEmpty ? nil : paths
      return .tagging(tagging, wasSet)
    case .annotation(let id, let value):
      reserve(AnnotationID.letter, upTo: id.number)
      return .annotation(id, Workspace.assign(value, to: &annotations[id]))
    case .link(let id, let value):
      reserve(LinkID.letter, upTo: id.number)
      return .link(id, Workspace.assign(value, to: &links[id]))
    case .rating(let target, let value):
      return .rating(target, Workspace.assign(value, to: &ratings[target]))
    case .verdict(let key, let value):
      return .verdict(key, Workspace.assign(value, to: &verdicts[key]))
    case .alias(let name, let value):
      return .alias(name, Workspace.assign(value, to: &aliases[name]))
    }
  }

  /// Applies edits in order and returns their inverses in the order that undoes them; all or none.
  @discardableResult
  package mutating func apply(_ edits: [Edit]) throws(EditError) -> [Edit] {
    var changed = self
    var inverses: [Edit] = []
    for edit in edits { inverses.append(try changed.apply(edit)) }
    self = changed
    return inverses.reversed()
  }

  private static func assign<Value>(_ value: Value?, to slot: inout Value?) -> Value? {
    let old = slot
    slot = value
    return old
  }
}
