internal import Prose

/// Finds the noun phrases that name sources beside a cue.
extension Window {
  /// Words that a noun phrase has at most; longer ones are lists or mistakes.
  static let longestPhrase = 40

  private static let articles: Set<WordKey> = Set(words: "a an the this these those")
  /// Words that point at what was said, and so are nobody who says it: "this shows that".
  private static let pointers: Set<WordKey> = Set(words: "this that these those")

  /// The phrase that ends right before a token, with what is set off by commas at its end; nil when none does.
  func phrase(endingAt end: Int) -> TokenRange? {
    var end = end
    while kind(end - 1) == .adverb { end -= 1 }
    guard kind(end - 1) == .comma else { return corePhrase(endingAt: end) }
    guard let comma = previousComma(before: end - 1) else { return nil }
    let inset = comma + 1..<end - 1
    let isRelative = kind(inset.lowerBound) == .relative
    let isApposition =
      kind(inset.lowerBound).isNominal && kind(inset.lowerBound) != .pronoun
      && !reading.hasFiniteVerb(in: inset)
    // "Gates, in contrast, said" and "Blunt, facing a challenge, said".
    let isAside =
      [.preposition, .ing, .participle].contains(kind(inset.lowerBound))
      && !reading.hasFiniteVerb(in: inset) && !reading.hasFiniteVerb(in: tokens.lowerBound..<comma)
    guard isRelative || isApposition || isAside, let core = corePhrase(endingAt: comma) else {
      return nil
    }
    return isAside ? core : core.lowerBound..<end - 1
  }

  private func previousComma(before end: Int) -> Int? {
    let lower = max(tokens.lowerBound, end - Window.longestPhrase)
    guard lower < end else { return nil }
    return (lower..<end).last { kind($0) == .comma && reading.quotations.index(at: $0) == level }
  }

  private func corePhrase(endingAt end: Int) -> TokenRange? {
    var start = end
    let limit = max(tokens.lowerBound, end - Window.longestPhrase)
    scan: while start > limit {
      let kind = kind(start - 1)
      switch kind {
      case .determiner where Window.articles.contains(key(start - 1)):
        start -= 1
        // "On Monday the ministry": an article right behind a noun begins another phrase.
        if [.nominal, .proper, .number].contains(self.kind(start - 1)) { break scan }
      case .determiner, .possessive, .nominal, .proper, .number, .clitic, .symbol, .preposition,
        .ing, .participle, .infinitive, .to, .coordinator, .negation:
        start -= 1
      case .pronoun:
        start -= 1
        if self.kind(start - 1) != .preposition { break scan }
      case .verb, .be, .have, .do, .modal:
        if let group = reading.group(at: start - 1), !group.isFinite {
          start = group.tokens.lowerBound
        } else {
          guard let outside = relativeStart(before: start) else { break scan }
          start = outside
        }
      case .bracket:
        guard let opening = openingBracket(before: start - 1) else { break scan }
        start = opening
      case .relative:
        if start == end { return start - 1..<end }
        break scan
      default: break scan
      }
    }
    return trimmed(start..<end)
  }

  /// Where the bracket that closes at a token opens, for "Ana Ruiz (Skell) said".
  private func openingBracket(before closing: Int) -> Int? {
    // A party, a state or an age: eight tokens hold them.
    guard key(closing) == ")" else { return nil }
    return (max(tokens.lowerBound, closing - 8)..<closing).last { key($0) == "(" }
  }

  /// For "officials who asked not to be named": where the relative clause before `end` begins.
  private func relativeStart(before end: Int) -> Int? {
    guard let group = reading.group(at: end - 1), group.tokens.lowerBound > tokens.lowerBound else {
      return nil
    }
    let before = group.tokens.lowerBound - 1
    return kind(before) == .relative || kind(before) == .that && kind(before - 1).isNominal
      ? before : nil
  }

  /// The phrase without what cannot begin it, or nil when no noun is left.
  private func trimmed(_ phrase: TokenRange) -> TokenRange? {
    var phrase = phrase
    // Behind a verb the first of two joined nouns is its object: "arrested Smith and officials said".
    let before = kind(phrase.lowerBound - 1)
    if before == .verb || before == .participle,
      let joint = phrase.last(where: { kind($0) == .coordinator })
    {
      phrase = joint..<phrase.upperBound
    }
    while let first = phrase.first {
      switch kind(first) {
      case .preposition, .coordinator, .adverb, .to, .infinitive, .clitic, .negation:
        phrase.removeFirst()
      case .participle where phrase.count > 1 && kind(first + 1).opensNoun,
        .ing where phrase.count > 1 && kind(first + 1).opensNoun:
        phrase.removeFirst()
      default:
        if phrase.count == 1, Window.pointers.contains(key(first)) { return nil }
        return phrase.contains { kind($0).isNominal } ? phrase : nil
      }
    }
    return nil
  }

  /// Prepositions that go on a phrase of a source: "the director of", "a spokesman for".
  private static let phrasePrepositions: Set<WordKey> = Set(words: "of for from in at with near")

  /// The phrase that begins at a token, with an apposition behind a comma; nil when none does.
  func phrase(from start: Int, withApposition: Bool = true) -> TokenRange? {
    let end = coreEnd(from: start)
    guard end > start,
      (start..<end).contains(where: { kind($0).isNominal && kind($0) != .determiner })
    else { return nil }
    guard withApposition, kind(end) == .comma else { return start..<end }
    let inset = coreEnd(from: end + 1)
    let first = kind(end + 1)
    let closes = kind(inset) == .comma || kind(inset) == .stop || !tokens.contains(inset)
    let describes =
      first == .determiner || first == .possessive || first == .nominal
      || first == .proper && inset - end > 2
    return inset > end + 1 && closes && describes && !isTime(end + 1) ? start..<inset : start..<end
  }

  private func coreEnd(from start: Int) -> Int {
    var end = start
    let limit = min(tokens.upperBound, start + Window.longestPhrase)
    scan: while end < limit {
      switch kind(end) {
      case .determiner where end > start && Window.articles.contains(key(end)):
        // An article begins another phrase, but behind a preposition it belongs to this one.
        guard kind(end - 1) == .preposition || kind(end - 1) == .coordinator else { break scan }
      case .pronoun, .possessive:
        guard end == start || kind(end - 1) == .preposition else { break scan }
      case .proper, .nominal, .number:
        if end > start, isTime(end) { break scan }
      case .determiner, .clitic, .symbol: break
      case .openingQuote:
        // The name of a programme: NBC’s “Today” show.
        guard end > start, let behind = skipping(end), behind - end <= 6, kind(behind).isNominal
        else { break scan }
        end = behind - 1
      case .preposition:
        guard end > start, Window.phrasePrepositions.contains(key(end)), !opensCircumstance(end)
        else { break scan }
      case .coordinator:
        guard end > start, kind(end + 1).isNominal, !beginsClause(end + 1) else { break scan }
      default: break scan
      }
      end += 1
    }
    while end > start, [.preposition, .coordinator, .determiner].contains(kind(end - 1)) {
      end -= 1
    }
    return end
  }

  /// True when a noun phrase and a finite verb come next.
  func beginsClause(_ token: Int) -> Bool {
    var index = token
    while index < min(tokens.upperBound, token + Window.longestPhrase) {
      if let group = reading.group(at: index) {
        if group.isFinite || index == token { return group.isFinite && index > token }
        // "a truck carrying gas caught fire": a verb in -ing or -ed may belong to the noun.
        index = max(group.tokens.upperBound, index + 1)
        continue
      }
      switch kind(index) {
      case .preposition, .adverb, .openingQuote, .closingQuote, .coordinator: break
      default: guard kind(index).isNominal else { return false }
      }
      index += 1
    }
    return false
  }
}
