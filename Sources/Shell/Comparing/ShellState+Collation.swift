internal import Casebook
internal import Comparison

extension ShellState {
  /// The articles that a command's words name, all without words; each must have been extracted.
  func comparedArticles(_ arguments: Arguments) throws(ShellError) -> [Article] {
    let words = arguments.words("ARTICLE")
    let articles = try articles(words)
    guard !articles.isEmpty else { throw ShellError(.nothingExtracted) }
    for article in articles {
      let naming = words.first { word in
        (try? self.articles([word]))?.contains { $0.id == article.id } ?? false
      }
      try checkExtracted(article.id, at: naming)
    }
    return articles
  }

  /// All articles side by side; made anew when something that it rests on has changed.
  mutating func collation() throws(ShellError) -> Collation {
    if let collated, collated.isOf(workspace) { return collated }
    let collation = try Collation(of: workspace.articles.keys, in: workspace) {
      () throws(ShellError) in try checkInterrupt()
    }
    collated = collation
    return collation
  }

  /// The groups with a claim that a query selects; those named by id alone when ids of groups are given.
  mutating func groups(_ words: [Word]) throws(ShellError) -> GroupListing {
    guard !workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let ids = words.compactMap { GroupID(word: $0.text) }
    let rest = words.filter { GroupID(word: $0.text) == nil }
    let claims = Set(try rest.isEmpty ? [] : self.claims(rest).map(\.id))
    let collation = try collation()
    if !ids.isEmpty {
      let found = Set(collation.groups.map(\.id))
      for (word, id) in zip(words.filter { GroupID(word: $0.text) != nil }, ids)
      where !found.contains(id) {
        throw ShellError(
          .other("There is no group \(id).", mend: "Type ‘groups’ to list them."), at: word.place)
      }
    }
    return GroupListing(collation) { group in
      words.isEmpty || ids.contains(group.id) || group.claims.contains(where: claims.contains)
    }
  }
}
