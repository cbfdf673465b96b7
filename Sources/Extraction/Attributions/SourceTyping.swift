internal import Casebook
internal import Prose

extension Reading {
  /// What kind of source a phrase names; a pronoun is decided where it is resolved.
  func sourceType(of phrase: TokenRange) -> Attribution.SourceType {
    let core = head(of: phrase)
    if let named = namedType(of: core, in: phrase) { return named }
    guard let last = core.last else { return .impersonal }
    if words[last].kind == .proper, isOutletName(core) { return .outlet }
    let word = headWord(of: core)
    // A capital at the end names somebody even at the beginning of a sentence, unless a list knows the noun.
    let isNamed =
      core.contains { words[$0].kind == .proper || words[$0].kind == .clitic }
      || words[last].isCapitalised && word.isEmpty
    if words[last].kind == .proper, word.contains(.person) { return .namedPerson }
    if word.contains(.document) && !(word.contains(.organisation) || word.contains(.person)) {
      return .document
    }
    if word.contains(.outlet), !word.contains(.organisation) || isNamed { return .outlet }
    if word.contains(.group), !word.contains(.organisation) { return .unnamedGroup }
    if word.contains(.organisation) {
      return isNamed || !word.contains(.group) && core.contains { key($0) == "the" }
        ? .namedOrganisation : .unnamedGroup
    }
    if word.contains(.person) { return isJoined(core) ? .unnamedGroup : .unnamedPerson }
    if word.contains(.document) { return .document }
    if isNamed { return nameWithoutType(core) }
    return words[last].endsInS || words[last].kind == .number ? .unnamedGroup : .unnamedPerson
  }

  /// True for an outlet that somebody talks to: "told news agency CPA", "told the agency"; not for "told the press".
  func isOutletAsHearer(_ phrase: TokenRange) -> Bool {
    if sourceType(of: phrase) == .outlet { return true }
    let core = head(of: phrase)
    return core.contains { token in
      words[token].kind != .proper
        && ["agency", "newswire", "broadcaster", "station", "newspaper"].contains(key(token))
    }
  }

  /// The phrase up to what is hung on to its noun: prepositions, relative clauses, appositions, brackets, quotations.
  func head(of phrase: TokenRange) -> TokenRange {
    let end =
      phrase.first { token in
        switch words[token].kind {
        case .preposition, .relative, .that, .comma, .ing, .participle, .infinitive, .to, .verb:
          token > phrase.lowerBound
        // "Cllr Ana Ruiz (Independent)": what stands in brackets is no part of the name.
        default: token > phrase.lowerBound && document.text(document.tokens[token]) == "("
        }
      } ?? phrase.upperBound
    return phrase.lowerBound..<end
  }

  /// What the last known noun of a phrase says.
  private func headWord(of core: TokenRange) -> SourceWord {
    // The last two words: "the ministry itself", "spokesman Ana Ruiz" is named and never comes here.
    for token in core.reversed().prefix(2) {
      if let word = Lexicon.english.sources[key(token)] { return word }
    }
    return []
  }

  /// The type that a name in the phrase's head gives it.
  private func namedType(
    of core: TokenRange, in phrase: TokenRange
  ) -> Attribution.SourceType? {
    guard let last = core.last else { return nil }
    let headBytes = document.tokens[last].range
    // "minister of state for the harbours Ana Ruiz": a title, and a person's name at the end.
    if hasTitle(phrase), let closing = names(in: phrase).last, closing.kind == .person,
      closing.range.upper == bytes(phrase).upper
    {
      return .namedPerson
    }
    // A name that ends the head is the source; one before it only tells which: "the Tarn Freight spokesman".
    guard let name = names(in: core).last(where: { $0.range.contains(headBytes) }) else {
      return nil
    }
    if isOutletName(core) { return .outlet }
    switch name.kind {
    case .person: return .namedPerson
    case .organisation, .place: return .namedOrganisation
    case .other: return nil
    }
  }

  private func isOutletName(_ core: TokenRange) -> Bool {
    core.contains { token in
      words[token].kind == .proper
        && Lexicon.english.sources[key(token)]?.contains(.outlet) == true
        && Lexicon.english.sources[key(token)]?.isDisjoint(with: [.person]) == true
    } && !hasTitle(core)
  }

  private func hasTitle(_ core: TokenRange) -> Bool {
    core.dropLast().contains { Lexicon.english.titles.contains(key($0)) }
  }

  private func isJoined(_ core: TokenRange) -> Bool {
    core.contains { words[$0].kind == .coordinator }
  }

  /// A capitalised phrase that no list knows.
  private func nameWithoutType(_ core: TokenRange) -> Attribution.SourceType {
    if isOutletName(core) { return .outlet }
    let isOrganisation = core.contains {
      Lexicon.english.sources[key($0)]?.contains(.organisation) == true
    }
    if isOrganisation, !hasTitle(core) { return .namedOrganisation }
    // Persons come without an article, organisations often with one.
    return words[core.lowerBound].kind == .determiner ? .namedOrganisation : .namedPerson
  }

  /// True when a phrase names the outlet that published the article.
  func isOwnOutlet(_ phrase: TokenRange) -> Bool {
    func words(_ text: String) -> [Substring] {
      text.lowercased().split(separator: " ").filter { $0 != "the" }
    }
    return outlet.map { words($0) == words(plainText(phrase)) } ?? false
  }

  /// True when nobody in particular is named: "reports", "some media reports".
  func isImpersonal(_ phrase: TokenRange) -> Bool {
    let core = head(of: phrase)
    guard let last = core.last, Lexicon.english.impersonal.contains(key(last)) else { return false }
    return !core.contains {
      words[$0].kind == .proper || words[$0].kind == .possessive || words[$0].kind == .clitic
        || key($0) == "the"
    } && key(last) != "sources"
  }
}
