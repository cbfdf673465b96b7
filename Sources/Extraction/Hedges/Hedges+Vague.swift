internal import Casebook
internal import Prose

/// Vague words: those that stand where it could be said how many, which, or by whose judgement.
///
/// They are looked for in the outlet's own voice only: within what a source says, the vagueness is the source's.
extension Hedges {
  private static let amounts: Set<WordKey> = Set(words: vagueAmountWords)
  private static let phrases = table(of: vagueAmountPhrases)
  private static let victims: Set<WordKey> = Set(words: countedVictims)
  private static let times: Set<WordKey> = Set(words: countedTimes)
  private static let deeds = forms(of: countedDeeds)

  /// The forms of verbs, written `lemma/past/participle`.
  static func forms(of verbs: String) -> Set<WordKey> {
    Set(
      verbs.split(whereSeparator: \.isWhitespace).flatMap { verb in
        Inflection(entry: verb).forms.map { WordKey($0.0) }
      })
  }

  // MARK: Amounts

  /// "many scholars", "several of the towns", "a number of": some, and not how many.
  func amount(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let phrase = end(ofPhrase: Hedges.phrases, at: token)
    guard phrase != nil || Hedges.amounts.contains(reading.key(token)),
      attributions.speaker(at: token) == nil
    else { return nil }
    let end = phrase ?? (reading.key(token + 1) == "of" ? token + 2 : token + 1)
    guard end < sentence.tokens.upperBound, phrase != nil || isVague(token),
      !isCounted(token, from: end, in: sentence)
    else { return nil }
    return HedgeDraft(
      words: token..<end, kind: .vague,
      scope: scope(end, phraseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgeAmount)
  }

  /// True where the grammar has the word as an amount of things that could be counted.
  private func isVague(_ token: Int) -> Bool {
    guard let relation = relation(token), let form = form(token) else { return false }
    let key = reading.key(token)
    let isOf = reading.key(token + 1) == "of"
    let describes = relation == .determiner || relation == .adjectivalModifier
    let isPlural = head(token).map { self.form($0) == .nns || self.form($0) == .nnps } ?? false
    switch key {
    case "certain": return describes && isPlural
    case "few": return form == .jj && reading.key(token - 1) != "a" && describes && isSubject(token)
    case "most": return isOf || describes && isSubject(token)
    // "some kind of noise", "some leisure": no number of things.
    case "some": return describes ? isPlural : isOf || isNominalRole(relation)
    case "various", "numerous", "countless", "innumerable": return describes
    default:
      // "how many", "as many as", "too many", "so many".
      if ["how", "as", "too", "so", "that"].contains(reading.key(token - 1)) { return false }
      return describes || isOf || isNominalRole(relation)
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

  /// True for what was counted on a day: "several others were injured", "some 40", "several weeks".
  private func isCounted(_ token: Int, from end: Int, in sentence: Sentence) -> Bool {
    let phrase = end..<max(end, phraseEnd(from: end, in: sentence))
    for word in phrase {
      let key = reading.key(word)
      if Hedges.victims.contains(key) { return true }
      if Hedges.times.contains(key), reading.key(token) == "several" { return true }
    }
    guard let verb = governor(of: token) else { return false }
    return Hedges.deeds.contains(reading.key(verb))
  }

  // MARK: Believers

  private static let believers: Set<WordKey> = Set(words: believerNouns)
  private static let believing = forms(of: believingVerbs)

  /// "some critics say", "by many", "experts believe": somebody, and not who.
  func believers(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let key = reading.key(token)
    let isAmount = Hedges.amounts.contains(key)
    guard isAmount || Hedges.believers.contains(key), let grammar = relation(token) else {
      return nil
    }
    guard let noun = isAmount ? believer(behind: token, grammar) : token else { return nil }
    let end = noun + 1
    guard let verb = head(noun), Hedges.believing.contains(reading.key(verb)), let role = relation(noun)
    else { return nil }
    switch role {
    case .subject:
      guard verb > noun, isAmount || isGeneric(noun, of: verb) else { return nil }
      let start = verb + 1
      return HedgeDraft(
        words: token..<end, kind: .vague,
        scope: scope(start, contentEnd(of: verb, in: sentence), at: token, in: sentence),
        rule: .hedgeBelievers)
    case .agent:
      guard verb < token, isAmount else { return nil }
      let start = reading.key(token - 1) == "by" ? token - 1 : token
      return HedgeDraft(
        words: start..<end, kind: .vague,
        scope: scope(end, clauseEnd(from: end, in: sentence), at: start, in: sentence),
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
    let isBare =
      reading.key(noun) != "people" && !reading.kind(noun - 1).isNominal
      && reading.kind(noun - 1) != .preposition && verb <= noun + 3
    let isPresent = form(verb) == .vbp || reading.kind(verb - 1) == .have
    return isBare && isPresent && attributions.speaker(at: noun) == nil
  }

  /// Where what they say ends.
  private func contentEnd(of verb: Int, in sentence: Sentence) -> Int {
    let first = reading.key(verb + 1) == "that" ? verb + 2 : verb + 1
    return clauseEnd(from: first, in: sentence)
  }

  // MARK: Praise

  private static let praise: Set<WordKey> = Set(words: praiseWords)
  private static let bare: Set<WordKey> = Set(words: barePraise)
  private static let superlatives: Set<WordKey> = Set(words: praiseSuperlatives)
  private static let degrees: Set<WordKey> = Set(words: "most very highly extremely quite")

  /// "one of the finest", "most influential", "a notable": a rank or praise that somebody must have given.
  func praise(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    let key = reading.key(token)
    guard key == "one" || Hedges.bare.contains(key) || Hedges.degrees.contains(key),
      attributions.speaker(at: token) == nil
    else { return nil }
    let end: Int
    if key == "one" {
      guard let ranked = rankEnd(from: token) else { return nil }
      end = ranked
    } else if Hedges.degrees.contains(key) {
      guard Hedges.praise.contains(reading.key(token + 1)), head(token) == token + 1 else {
        return nil
      }
      end = token + 2
    } else {
      guard reading.kind(token) == .nominal else { return nil }
      end = token + 1
    }
    return HedgeDraft(
      words: token..<end, kind: .vague,
      scope: scope(end, phraseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgePraise)
  }

  /// Behind "one of the most famous" or "one of the country's finest".
  private func rankEnd(from token: Int) -> Int? {
    guard reading.key(token + 1) == "of" else { return nil }
    for word in token + 2..<token + 7 {
      if reading.key(word) == "most" {
        return [.jj, .vbn, .vbg].contains(form(word + 1)) ? word + 2 : nil
      }
      if Hedges.superlatives.contains(reading.key(word)) { return word + 1 }
      if !reading.kind(word).isNominal { return nil }
    }
    return nil
  }
}
