internal import Casebook

/// Looks up words that an analyst gives as they stand in an article.
struct WordsInText {
  let article: Article
  let text: ArticleText
  private let state: ShellState

  init?(_ article: ArticleID, in state: ShellState) {
    guard let value = state.workspace.articles[article],
      let text = state.workspace.text(of: article)
    else { return nil }
    self.article = value
    self.text = text
    self.state = state
  }

  /// Where the words stand as whole words; case, the form of marks and white space make no difference.
  func places(of words: String, in range: ScalarRange? = nil) -> [ScalarRange] {
    let term = Array(Folding.fold(words).utf8)
    guard !term.isEmpty else { return [] }
    return FoldedText(range ?? text.all, of: text).places(of: term).filter { place in
      guard let last = text[place].unicodeScalars.last, isLetter(last),
        let next = text[ScalarRange(place.upper, place.upper + 1)].unicodeScalars.first
      else { return true }
      return !isLetter(next)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// The one place that is meant: the only one, the one that `at` names, or the only one at a claim's own.
  func place(of word: Word, at: Word?, near own: ScalarRange? = nil) throws(ShellError)
    -> ScalarRange
  {
    let all = places(of: word.text)
    guard !all.isEmpty else { throw notThere(word) }
    if let at { return try chosen(from: all, by: at, word) }
    if all.count > 1, let own {
      let near = all.filter(own.overlaps)
      if near.count == 1 { return near[0] }
    }
    guard all.count == 1 else { throw ambiguous(word, all) }
    return all[0]
  }

  private func chosen(
    from all: [ScalarRange], by at: Word, _ word: Word
  ) throws(ShellError) -> ScalarRange {
    let digits = at.text.first == "#" ? String(at.text.dropFirst()) : at.text
    if let number = Int(digits) {
      guard all.indices.contains(number - 1) else {
        throw ShellError(
          .other(
            "‘\(word.text)’ stands in \(article.id) \(Phrases.count(all.count, "time")) only.",
            mend: "Give a number up to \(all.count), or a place: \(list(all))."), at: at.place)
      }
      return all[number - 1]
    }
    guard case .span(let id, let range)? = try? state.position(at), id == article.id else {
      throw ShellError(
        .other(
          "‘\(at.text)’ is no place in \(article.id).",
          mend: "Name a paragraph (at:\(article.id):3), a sentence (at:\(article.id):3.2), or the "
            + "second of several (at:#2)."), at: at.place)
    }
    let inside = all.filter(range.contains)
    guard let first = inside.first else {
      throw ShellError(
        .other(
          "‘\(word.text)’ does not stand in \(at.text).", mend: "It stands in \(list(all))."),
        at: at.place)
    }
    guard inside.count == 1 else { throw ambiguous(word, inside) }
    return first
  }

  /// The paragraphs or sentences of some places, in words.
  private func list(_ places: [ScalarRange]) -> String {
    var names: [String] = []
    for name in places.map(name) where !names.contains(name) { names.append(name) }
    return ShellError.list(names)
  }

  /// The paragraph that a place stands in, or its sentence where that is known.
  private func name(_ place: ScalarRange) -> String {
    guard let index = article.paragraphs.firstIndex(where: { $0.span.contains(place) }) else {
      return article.id.description
    }
    let sentences = state.workspace.sentences(of: article.id, in: article.paragraphs[index].span)
    let sentence = sentences.firstIndex { $0.contains(place) }
    let number = "\(article.id):\(index + 1)"
    return sentences.count > 1 ? sentence.map { "\(number).\($0 + 1)" } ?? number : number
  }

  // MARK: Errors

  private func ambiguous(_ word: Word, _ places: [ScalarRange]) -> ShellError {
    let names = places.map(name)
    let isEnough = Set(names).count == names.count
    return ShellError(
      .other(
        "‘\(Phrases.excerpt(word.text, characters: 40))’ stands \(places.count) times: in \(list(places)).",
        mend: "Say which: at:\(isEnough ? names[names.count - 1] : "#\(places.count)")"
          + (isEnough ? "" : " for the last of them") + ", or give more words around it."),
      at: word.place)
  }

  private func notThere(_ word: Word) -> ShellError {
    let words = Folding.singleLine(word.text).split(separator: " ")
    var mend = "Copy the words from: read \(article.id)"
    for count in stride(from: words.count - 1, to: 0, by: -1) {
      let beginning = words.prefix(count).joined(separator: " ")
      guard let place = places(of: beginning).first else { continue }
      mend =
        "‘\(Phrases.excerpt(beginning, characters: 40))’ stands there, without ‘\(words[count])’ "
        + "behind it: read \(name(place))"
      break
    }
    return ShellError(
      .other(
        "‘\(Phrases.excerpt(word.text, characters: 40))’ does not stand in \(article.id).",
        mend: mend), at: word.place)
  }
}
