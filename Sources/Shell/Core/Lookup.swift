package import Casebook

/// Turns the words of a command into the things of the session they name.
extension ShellState {
  /// The article that a word names.
  package func article(_ word: Word) throws(ShellError) -> Article {
    guard let id = ArticleID(word: word.text) ?? selectedArticle(word) else {
      throw notAnID(word, ArticleID.self)
    }
    guard let article = workspace.articles[id] else { throw unknown(id, word) }
    return article
  }

  private func selectedArticle(_ word: Word) -> ArticleID? {
    guard word.text == "it" else { return nil }
    for case .article(let id) in selection { return id }
    for case .claim(let id) in selection { return workspace.claims[id]?.article }
    return nil
  }

  /// The articles that some words name, in their order and each once; no words mean all.
  package func articles(_ words: [Word]) throws(ShellError) -> [Article] {
    guard !words.isEmpty else { return workspace.articles.values }
    var found: [Article] = []
    for word in words {
      guard let ids = IDList.parse(word.text, as: ArticleID.self) else {
        found.append(try article(word))
        continue
      }
      for id in ids {
        guard let article = workspace.articles[id] else { throw unknown(id, word) }
        if !found.contains(where: { $0.id == id }) { found.append(article) }
      }
    }
    return found
  }

  /// The one claim that a word names.
  package func claim(_ word: Word) throws(ShellError) -> Claim {
    if word.text == "it" {
      for case .claim(let id) in selection {
        if let claim = workspace.claims[id] { return claim }
      }
      throw ShellError(.emptySelection, at: word.place)
    }
    guard let id = ClaimID(word: word.text) else { throw notAnID(word, ClaimID.self) }
    guard let claim = workspace.claims[id] else { throw unknown(id, word) }
    return claim
  }

  /// The claims that a query's words select, by number; ids that name no claim are errors.
  package func claims(_ words: [Word]) throws(ShellError) -> [Claim] {
    let query = try query(words)
    return query.claims(in: workspace)
  }

  /// The query of some words, its ids checked.
  package func query(_ words: [Word]) throws(ShellError) -> Query {
    for word in words where !word.isQuoted {
      for id in IDList.parse(word.text, as: ClaimID.self) ?? [] {
        guard workspace.claims[id] != nil else { throw unknown(id, word) }
      }
      for id in IDList.parse(word.text, as: ArticleID.self) ?? [] {
        guard workspace.articles[id] != nil else { throw unknown(id, word) }
      }
    }
    return try QueryParser(selection: selection).query(words)
  }

  /// A tag of the codebook.
  package func tag(_ word: Word) throws(ShellError) -> Tag {
    guard let path = TagPath(word.text) else {
      throw ShellError(.notATag(word.text), at: word.place)
    }
    guard let tag = workspace.tags[path] else {
      let nearest = Nearest.word(to: word.text, among: workspace.tags.keys.map(\.description))
      throw ShellError(.unknownTag(word.text, nearest: nearest), at: word.place)
    }
    return tag
  }

  /// A whole number of at least 1.
  package func count(_ word: Word) throws(ShellError) -> Int {
    guard let count = Int(word.text), count > 0 else {
      throw ShellError(.notANumber(word.text, expected: "a whole number such as 3"), at: word.place)
    }
    return count
  }

  /// The value of an id, or an error that says which there are.
  package func existing<ID: CaseID, Value>(
    _ word: Word, in table: Casebook.Table<ID, Value>
  ) throws(ShellError) -> Value {
    guard let id = ID(word: word.text) else { throw notAnID(word, ID.self) }
    guard let value = table[id] else { throw unknown(id, word) }
    return value
  }

  private func notAnID<ID: CaseID>(_ word: Word, _ kind: ID.Type) -> ShellError {
    if word.text == "it" { return ShellError(.emptySelection, at: word.place) }
    return ShellError(.notAnID(word.text, noun: ID.noun, letter: ID.letter), at: word.place)
  }

  func unknown<ID: CaseID>(_ id: ID, _ word: Word) -> ShellError {
    ShellError(
      .unknownID(id.description, noun: ID.noun, known: knownRange(of: ID.self)),
      at: word.place)
  }

  /// The ids there are, in words: "a1 to a3", or nil when there is none.
  private func knownRange<ID: CaseID>(of kind: ID.Type) -> String? {
    let ids: [any CaseID] =
      switch ID.letter {
      case ArticleID.letter: workspace.articles.keys
      case ClaimID.letter: workspace.claims.keys
      case GroupID.letter: workspace.groups.keys
      case AnnotationID.letter: workspace.annotations.keys
      case LinkID.letter: workspace.links.keys
      case EntryID.letter: (0..<session.journal.count).map { EntryID($0 + 1) }
      default: []
      }
    guard let first = ids.first, let last = ids.last else { return nil }
    switch ids.count {
    case 1: return "\(first)"
    case 2: return "\(first) and \(last)"
    default: return "\(first) to \(last)"
    }
  }
}
