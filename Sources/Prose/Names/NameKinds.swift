/// Tells what a run names, by its words and by what stands around it.
struct NameKinds {
  let document: Document

  /// A kind with how surely it is told: 2 by a list or title, 1 by what stands around, 0 not at all.
  struct Judgement {
    var kind: NameMention.Kind
    var weight: Int
  }

  func judge(_ run: NameRuns.Run) -> Judgement {
    let keys = Array(document.keys[run.tokens])
    if PlaceNames.known.contains(keys) { return Judgement(kind: .place, weight: 2) }
    if run.hasTitle, !isOrganisation(keys) { return Judgement(kind: .person, weight: 2) }
    if isOrganisation(keys) { return Judgement(kind: .organisation, weight: 2) }
    if isPerson(keys, run.tokens) { return Judgement(kind: .person, weight: 2) }
    if let last = keys.last, keys.count > 1, NameWords.place.contains(last) {
      return Judgement(kind: .place, weight: 2)
    }
    if keys.count > 1, let first = keys.first, NameWords.place.contains(first) {
      return Judgement(kind: .place, weight: 1)
    }
    if keys.count == 1, isAcronym(run.tokens.lowerBound) {
      return Judgement(kind: .organisation, weight: 1)
    }
    if isAfterPreposition(run.tokens.lowerBound) { return Judgement(kind: .place, weight: 1) }
    if isAge(after: run.tokens.upperBound) { return Judgement(kind: .person, weight: 2) }
    if keys.count > 1, speaks(at: run.tokens.upperBound) {
      return Judgement(kind: .person, weight: 1)
    }
    return Judgement(kind: .other, weight: 0)
  }

  private func isOrganisation(_ keys: [WordKey]) -> Bool {
    // "Bank of Dorn", "Dorn Council"; a lone "Court" names little, but it does name one.
    keys.last.map(NameWords.organisation.contains) == true
      || keys.count > 1 && keys.contains("of") && NameWords.organisation.contains(keys[0])
  }

  /// True for a first name with another name, initials inside, or an Arabic article.
  private func isPerson(_ keys: [WordKey], _ tokens: Range<Int>) -> Bool {
    if let first = keys.first, NameWords.firstNames.contains(first) { return true }
    guard keys.count > 1 else { return false }
    return tokens.contains { index in
      let range = document.tokens[index].range
      let bytes = document.bytes[range.indices]
      let isInitial = range.count == 2 && bytes.last == Byte.stop
      let isArticle = bytes.prefix(3).elementsEqual([0x61, 0x6C, Byte.hyphen])
      return isInitial || isArticle || NameWords.particles.contains(document.keys[index])
    }
  }

  private func isAcronym(_ index: Int) -> Bool {
    let bytes = document.bytes[document.tokens[index].range.indices]
    // Longer words in capitals are mostly shouted, not abbreviated.
    return (2...6).contains(bytes.count)
      && bytes.allSatisfy { Byte.upper.contains($0) || $0 == Byte.ampersand }
  }

  private func isAfterPreposition(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if NameWords.beforePlace.contains(document.keys[index - 1]) { return true }
    return document.keys[index - 1] == "the" && index > 1
      && document.keys[index - 2] == "near"
  }

  /// True when a verb of speaking or "who" follows: of names with several words, those are mostly persons.
  private func speaks(at index: Int) -> Bool {
    guard index + 1 < document.tokens.count else { return false }
    let next = document.keys[index] == "," ? document.keys[index + 1] : document.keys[index]
    return next == "who" || SentenceWords.speaking.contains(document.keys[index])
  }

  /// True when ", 34," follows.
  private func isAge(after index: Int) -> Bool {
    guard index + 2 < document.tokens.count, document.keys[index] == ",",
      document.keys[index + 2] == ",",
      document.tokens[index + 1].kind == .number
    else { return false }
    return document.tokens[index + 1].range.count == 2
  }
}
