package import Casebook

extension ShellState {
  /// The things that some words name, in their order and each once: ids, ranges, `it`, positions such as `a1:3.2`,
  /// `session`, and `#tag` or the words of a query (`tag:x`).
  package func targets(_ words: [Word]) throws(ShellError) -> [Target] {
    var found: [Target] = []
    var queryWords: [Word] = []
    for word in words {
      if let targets = try targets(word) {
        for target in targets where !found.contains(target) { found.append(target) }
      } else {
        queryWords.append(word)
      }
    }
    if !queryWords.isEmpty {
      for claim in try claims(queryWords) where !found.contains(.claim(claim.id)) {
        found.append(.claim(claim.id))
      }
    }
    return found
  }

  /// The one thing that a word names.
  package func target(_ word: Word) throws(ShellError) -> Target {
    let targets = try targets([word])
    guard let target = targets.first, targets.count == 1 else {
      throw ShellError(.notAPosition(word.text), at: word.place)
    }
    return target
  }

  /// The things that a word names, or nil when it is a word of a query.
  private func targets(_ word: Word) throws(ShellError) -> [Target]? {
    guard !word.isQuoted else { return nil }
    if word.text == "it" {
      guard !selection.isEmpty else { throw ShellError(.emptySelection, at: word.place) }
      return selection
    }
    if word.text == "session" { return [.session] }
    if word.text.hasPrefix("tag/") {
      let path = Word(
        String(word.text.dropFirst(4)), place: (word.place.lowerBound + 4)..<word.place.upperBound)
      return [.tag(try tag(path).path)]
    }
    if let ids = IDList.parse(word.text, as: ClaimID.self) {
      return try ids.map { id throws(ShellError) in
        guard workspace.claims[id] != nil else { throw unknown(id, word) }
        return .claim(id)
      }
    }
    if let ids = IDList.parse(word.text, as: ArticleID.self) {
      return try ids.map { id throws(ShellError) in
        guard workspace.articles[id] != nil else { throw unknown(id, word) }
        return .article(id)
      }
    }
    if let id = GroupID(word: word.text) {
      guard workspace.groups[id] != nil else { throw unknown(id, word) }
      return [.group(id)]
    }
    if let position = try position(word) { return [position] }
    return nil
  }

  /// The span of a position such as `a1:3` (paragraph) or `a1:3.2` (sentence), or nil when the word is none.
  package func position(_ word: Word) throws(ShellError) -> Target? {
    let halves = word.text.split(separator: Character(":"), omittingEmptySubsequences: false)
    guard halves.count == 2, let id = ArticleID(word: halves[0]) else { return nil }
    guard let article = workspace.articles[id] else { throw unknown(id, word) }
    let numbers = halves[1].split(separator: Character("."), omittingEmptySubsequences: false)
      .map { Int($0) }
    guard let paragraph = numbers.first ?? nil, (1...2).contains(numbers.count) else {
      throw ShellError(.notAPosition(word.text), at: word.place)
    }
    guard article.paragraphs.indices.contains(paragraph - 1) else {
      throw ShellError(
        .noParagraph("\(paragraph)", in: "\(id)", count: article.paragraphs.count), at: word.place)
    }
    let span = article.paragraphs[paragraph - 1].span
    guard numbers.count == 2 else { return .span(id, span) }
    let sentences = workspace.sentences(of: id, in: span)
    guard let number = numbers[1] else {
      throw ShellError(.notAPosition(word.text), at: word.place)
    }
    guard sentences.indices.contains(number - 1) else {
      let count = workspace.analyses[id].map { _ in sentences.count }
      throw ShellError(
        .noSentence("\(number)", in: "\(id):\(paragraph)", count: count), at: word.place)
    }
    return .span(id, sentences[number - 1])
  }
}
