internal import Casebook
internal import Prose

/// Those who say or believe something and are not named: "some critics say", "praised by many".
extension Hedges {
  private static let believers: Set<WordKey> = Set(words: believerNouns)
  private static let reporting = forms(of: reportingVerbs)
  private static let believing = forms(of: believingVerbs)

  /// "some critics say", "by many", "experts believe": somebody, and not who.
  func believers(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let key = reading.key(token)
    // "Others say": no noun, and nobody.
    let isAmount = Hedges.amounts.contains(key) || key == "others"
    guard isAmount || Hedges.believers.contains(key), let grammar = relation(token) else {
      return nil
    }
    guard let noun = isAmount ? believer(behind: token, grammar) : token else { return nil }
    let end = noun + 1
    guard let verb = head(noun), Hedges.believing.contains(reading.key(verb)),
      let role = relation(noun)
    else { return nil }
    switch role {
    case .subject:
      guard verb > noun, isAmount || isGeneric(noun, of: verb) else { return nil }
      let start = reading.key(verb + 1) == "that" ? verb + 2 : verb + 1
      return HedgeDraft(
        words: token..<end, kind: .vague,
        scope: scope(start, clauseEnd(from: start, in: sentence), at: token, in: sentence),
        rule: .hedgeBelievers)
    case .agent:
      guard verb < token, isAmount || isBare(noun) else { return nil }
      let start = reading.key(token - 1) == "by" ? token - 1 : token
      return HedgeDraft(
        words: start..<end, kind: .vague,
        scope: scope(start, start, at: start, in: sentence),
        rule: .hedgeBelievers)
    default: return nil
    }
  }

  /// The noun that a vague amount stands before, or the amount itself where it stands for people.
  private func believer(behind token: Int, _ grammar: Relation) -> Int? {
    if grammar == .determiner || grammar == .adjectivalModifier {
      guard let noun = head(token), noun > token, noun < token + 6,
        Hedges.believers.contains(reading.key(noun))
      else { return nil }
      return noun
    }
    return grammar == .subject || grammar == .agent ? token : nil
  }

  /// "Critics say", "experts have argued"; "the critics said" and "experts from Norwich found" are some of whom it is known who.
  private func isGeneric(_ noun: Int, of verb: Int) -> Bool {
    let isBare = isBare(noun) && reading.kind(noun - 1) != .preposition && verb <= noun + 3
    let isPresent = form(verb) == .vbp || reading.kind(verb - 1) == .have
    // "Scientists report": news tells in the present what was done once.
    guard !Hedges.reporting.contains(reading.key(verb)) else { return false }
    return isBare && isPresent && !isSpokenFor(noun)
  }

  /// "some historians", "others", "many": a phrase of two words at most, for nobody in particular.
  func isUnnamed(_ phrase: TokenRange) -> Bool {
    guard let first = phrase.first, let last = phrase.last, phrase.count <= 2 else { return false }
    let opens = Hedges.amounts.contains(reading.key(first)) || reading.key(first) == "others"
    return opens && (first == last || Hedges.believers.contains(reading.key(last)))
  }

  /// True for a plural without anything before it but "other".
  private func isBare(_ noun: Int) -> Bool {
    let key = reading.key(noun)
    let before = reading.key(noun - 1) == "other" ? noun - 2 : noun - 1
    return key != "people" && key != "others" && !reading.kind(before).isNominal
  }
}
