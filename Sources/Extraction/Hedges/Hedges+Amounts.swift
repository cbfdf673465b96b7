internal import Casebook
internal import Prose

/// Vague amounts: words that stand where it could be said how many or which.
///
/// They are looked for in the outlet's own voice only: within what a source says, the vagueness is the source's.
extension Hedges {
  static let amounts: Set<WordKey> = Set(words: vagueAmountWords)
  private static let phrases = table(of: vagueAmountPhrases)
  private static let victims: Set<WordKey> = Set(words: countedVictims)
  private static let deeds = forms(of: countedDeeds)

  /// The forms of verbs, written `lemma/past/participle`.
  static func forms(of verbs: String) -> Set<WordKey> {
    Set(
      verbs.split(whereSeparator: \.isWhitespace).flatMap { verb in
        Inflection(entry: verb).forms.map { WordKey($0.0) }
      })
  }

  /// True within what somebody says who is known: then the vagueness is theirs, and the claim shows whose.
  func isSpokenFor(_ token: Int) -> Bool {
    guard let index = attributions.speaker(at: token) else { return false }
    let speaker = attributions.found[index]
    switch speaker.sourceType {
    case .namedPerson, .namedOrganisation, .outlet: return true
    case .document, .unnamedPerson, .unnamedGroup, .impersonal: return speaker.kind != .indirect
    }
  }

  // MARK: Amounts

  /// "many scholars", "several of the towns", "a number of": some, and not how many.
  func amount(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let phrase = end(ofPhrase: Hedges.phrases, at: token)
    guard phrase != nil || Hedges.amounts.contains(reading.key(token)),
      !isSpokenFor(token)
    else { return nil }
    let end = phrase ?? (reading.key(token + 1) == "of" ? token + 2 : token + 1)
    guard end < sentence.tokens.upperBound, phrase != nil || isVague(token),
      !isCounted(token, from: end, in: sentence)
    else { return nil }
    return HedgeDraft(
      words: token..<end, kind: .vague,
      scope: self.phrase(from: end, orElse: token, in: sentence),
      rule: .hedgeAmount)
  }

  /// True where the grammar has the word as an amount of things that could be counted.
  private func isVague(_ token: Int) -> Bool {
    guard let relation = relation(token), let form = form(token) else { return false }
    let key = reading.key(token)
    let isOf = reading.key(token + 1) == "of"
    let describes = relation == .determiner || relation == .adjectivalModifier
    // "its many inns", "these various tongues": it is known which.
    if isDefinite(token - 1) { return false }
    let isPlural = head(token).map { self.form($0) == .nns || self.form($0) == .nnps } ?? false
    switch key {
    case "certain": return describes && isPlural
    case "few": return form == .jj && reading.key(token - 1) != "a" && describes && isSubject(token)
    case "most": return isOf || describes && isSubject(token)
    case "various", "numerous", "countless", "innumerable": return describes
    default:
      // "how many", "as many as", "too many".
      if ["how", "as", "too"].contains(reading.key(token - 1)) { return false }
      return describes || isOf || isNominalRole(relation)
    }
  }

  private func isDefinite(_ token: Int) -> Bool {
    switch reading.kind(token) {
    case .possessive, .clitic: true
    case .determiner: ["the", "these", "those", "this", "all"].contains(reading.key(token))
    default: false
    }
  }

  private func isSubject(_ token: Int) -> Bool {
    guard let noun = head(token), let relation = relation(noun) else { return false }
    return relation == .subject || relation == .passiveSubject
  }

  private func isNominalRole(_ relation: Relation) -> Bool {
    switch relation {
    case .subject, .passiveSubject, .object, .oblique, .agent, .nounModifier, .conjunct: true
    default: false
    }
  }

  /// True for what was counted on a day: "several others were injured".
  private func isCounted(_ token: Int, from end: Int, in sentence: Sentence) -> Bool {
    let phrase = end..<max(end, phraseEnd(from: end, in: sentence))
    if isHarmed(behind: phrase.upperBound) { return true }
    if phrase.contains(where: { Hedges.victims.contains(reading.key($0)) }) { return true }
    guard let verb = actingVerb(of: token) else { return false }
    return Hedges.deeds.contains(reading.key(verb))
  }

  /// "many others injured", "many who were burned".
  private func isHarmed(behind end: Int) -> Bool {
    if Hedges.deeds.contains(reading.key(end)) { return true }
    // The relative, an auxiliary or two, the verb.
    return reading.kind(end) == .relative
      && (end + 1..<end + 4).contains { Hedges.deeds.contains(reading.key($0)) }
  }

  /// The verb that an amount, or the noun it stands before, is the subject or object of.
  ///
  /// "several depots were burnt"; not "in some cases the depots were burnt".
  private func actingVerb(of token: Int) -> Int? {
    var token = token
    // From the amount to its noun, from a conjunct to the first, from there to the verb.
    for _ in 0..<4 {
      guard let relation = relation(token), let head = head(token) else { return nil }
      switch relation {
      case .determiner, .adjectivalModifier, .conjunct: token = head
      case .subject, .passiveSubject, .object: return head
      default: return nil
      }
    }
    return nil
  }
}
