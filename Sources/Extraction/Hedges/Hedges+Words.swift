internal import Casebook
internal import Prose

/// Words that hedge by themselves: "reportedly", "probably", "may".
extension Hedges {
  private static let words: [WordKey: HedgeClass] = Dictionary(words: hedgeWords)

  func word(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard let kind = Hedges.words[reading.key(token)] else {
      return phrase(at: token, in: sentence)
    }
    if kind == .modal { return modal(at: token, in: sentence) }
    guard reading.kind(token) != .proper, !isManner(token), isDescribing(token, kind) else {
      return nil
    }
    if kind == .habit, isSpokenFor(token) { return nil }
    let end = wordEnd(token, kind, in: sentence)
    return HedgeDraft(
      words: token..<token + 1, kind: kind.kind,
      scope: scope(token + 1, end, at: token, in: sentence),
      rule: kind == .habit ? .hedgeHabit : .hedgeWord)
  }

  private static let phrases = table(of: hedgePhrases)

  /// "in all probability", "not yet clear".
  private func phrase(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard let end = end(ofPhrase: Hedges.phrases, at: token), end < sentence.tokens.upperBound
    else {
      return nil
    }
    return HedgeDraft(
      words: token..<end, kind: .epistemic,
      scope: scope(end, clauseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgeWord)
  }

  /// "as soon as possible", "possible to swim", "possible routes": what can be done, not what may be so.
  private func isManner(_ token: Int) -> Bool {
    guard reading.key(token) == "possible" else { return false }
    let isPlural = relation(token) == .adjectivalModifier && head(token).flatMap(form) == .nns
    return reading.key(token - 1) == "as" || reading.key(token + 1) == "to" || isPlural
  }

  /// False for a noun such as "potential", and for "reported" where it does not stand before its noun.
  private func isDescribing(_ token: Int, _ kind: HedgeClass) -> Bool {
    if reading.key(token) == "potential" { return form(token) != .nn }
    guard kind == .describing else { return true }
    return relation(token) == .adjectivalModifier && (head(token) ?? 0) > token
  }

  private func wordEnd(_ token: Int, _ kind: HedgeClass, in sentence: Sentence) -> Int {
    let isAdverb = reading.kind(token) == .adverb || relation(token) == .adverbialModifier
    if isAdverb, let head = head(token), head > token, reading.group(at: token) == nil,
      [.nominal, .proper, .number].contains(reading.kind(head)), !isCopula(token - 1)
    {
      // "possibly a spotted owl", "the reportedly stolen drums": the phrase and nothing behind it.
      return max(head + 1, phraseEnd(from: token + 1, in: sentence))
    }
    return isAdverb || reading.group(at: token) != nil
      ? clauseEnd(from: token, in: sentence) : phraseEnd(from: token + 1, in: sentence)
  }

  private func isCopula(_ token: Int) -> Bool { reading.kind(token) == .be }

  private func modal(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard reading.kind(token) == .modal, let group = reading.group(at: token),
      !isWish(token, in: sentence), !isInability(token, group)
    else { return nil }
    let scope = group.tokens.upperBound - 1..<clauseEnd(from: token, in: sentence)
    return HedgeDraft(words: token..<token + 1, kind: .epistemic, scope: scope, rule: .hedgeModal)
  }

  /// "May the injured recover soon": a wish.
  private func isWish(_ token: Int, in sentence: Sentence) -> Bool {
    token == sentence.tokens.lowerBound && reading.key(token) == "may"
      && reading.key(sentence.tokens.upperBound - 1) != "?"
  }

  /// "could not reach the shore": it was not able to; "could not have known" is a guess.
  private func isInability(_ token: Int, _ group: VerbGroup) -> Bool {
    reading.key(token) == "could" && group.isNegated
      && !group.tokens.contains { reading.kind($0) == .have }
  }
}

extension HedgeClass {
  var kind: Hedge.Kind {
    switch self {
    case .evidential, .describing: .evidential
    case .epistemic, .modal: .epistemic
    case .habit: .vague
    }
  }
}
