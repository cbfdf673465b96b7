extension Workspace {
  /// The edits that rename a tag and the tags below it, on everything that carries them.
  ///
  /// Where a new name is there already, the two are merged; its definition and its rating stay.
  package func edits(renaming old: TagPath, to new: TagPath) -> [Edit] {
    var renamed: [TagPath: TagPath] = [:]
    for path in tags.keys {
      if let moved = path.replacing(old, with: new), moved != path { renamed[path] = moved }
    }
    // All move at once: a tag may go to where another of them was ("a" to "a/b", or "a/b" to "a").
    return definitions(renamed) + taggings(renamed) + references(renamed) + ratings(renamed)
      + tags.keys.filter { renamed[$0] != nil && !renamed.values.contains($0) }
      .map { .tag($0, nil) }
  }

  private func definitions(_ renamed: [TagPath: TagPath]) -> [Edit] {
    tags.values.compactMap { tag in
      guard let path = renamed[tag.path], tags[path] == nil || renamed[path] != nil else {
        return nil
      }
      var moved = tag
      moved.path = path
      return .tag(path, moved)
    }
  }

  private func taggings(_ renamed: [TagPath: TagPath]) -> [Edit] {
    let moves = taggingsInOrder.compactMap { old -> (old: Tagging, new: Tagging)? in
      let new = Tagging(old.target.renamed(renamed), renamed[old.tag] ?? old.tag)
      return new == old ? nil : (old, new)
    }
    return moves.map { .tagging($0.old, false) } + moves.map { .tagging($0.new, true) }
  }

  private func references(_ renamed: [TagPath: TagPath]) -> [Edit] {
    let annotations = annotations.values.compactMap { old -> Edit? in
      var new = old
      new.target = old.target.renamed(renamed)
      return new == old ? nil : .annotation(old.id, new)
    }
    let links = links.values.compactMap { old -> Edit? in
      var new = old
      new.from = old.from.renamed(renamed)
      new.to = old.to.renamed(renamed)
      return new == old ? nil : .link(old.id, new)
    }
    return annotations + links
  }

  private func ratings(_ renamed: [TagPath: TagPath]) -> [Edit] {
    let moving = ratings.pairs.filter { $0.key.renamed(renamed) != $0.key }
    let leaving = Set(moving.map(\.key))
    let arriving = moving.compactMap { old, rating -> Edit? in
      let new = old.renamed(renamed)
      return ratings[new] == nil || leaving.contains(new) ? .rating(new, rating) : nil
    }
    return moving.map { .rating($0.key, nil) } + arriving
  }
}

extension Target {
  /// The target with the name that a renamed tag has now.
  fileprivate func renamed(_ renamed: [TagPath: TagPath]) -> Target {
    if case .tag(let path) = self, let new = renamed[path] { .tag(new) } else { self }
  }
}
