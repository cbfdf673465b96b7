internal import Casebook
internal import Prose

/// Beliefs and sayings that nobody is named for: "is believed to", "it is feared that", "is regarded as".
extension Hedges {
  private static let passives: [WordKey: HedgeClass] = Dictionary(words: passiveHedges)
  private static let judgements: [WordKey: HedgeClass] = Dictionary(words: passiveJudgements)
  private static let takeOf: Set<WordKey> = ["accused", "suspected"]

  /// "is believed to", "said to be", "accused of", "it is feared that", "widely regarded as".
  func passive(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    if let hedge = judgement(at: token, in: sentence) { return hedge }
    guard let kind = Hedges.passives[reading.key(token)] else {
      return appearance(at: token, in: sentence)
    }
    if let hedge = reported(at: token) { return hedge }
    let group = reading.group(at: token)
    let isPassive = group.map { $0.isPassive && $0.head == token } ?? false
    let next = reading.key(token + 1)
    let isReduced = !isPassive && group?.isFinite != true && reading.kind(token) != .proper
    let follows = next == "to" || next == "of" && Hedges.takeOf.contains(reading.key(token))
    let isThat =
      next == "that" && isPassive && group.map { isIt(before: $0.tokens.lowerBound) } ?? false
    let isActive = group.map { $0.isFinite && !$0.isPassive } ?? false
    guard
      follows && (isPassive || isReduced || isActive && next == "to" && isSaidToBe(token))
        || isThat,
      reading.key(token + 2) != "by"
    else { return nil }
    let start = isPassive ? passiveStart(group, token) : token
    let words = start..<token + 2
    return HedgeDraft(
      words: words, kind: kind.kind,
      scope: scope(token + 2, clauseEnd(from: token + 2, in: sentence), at: token, in: sentence),
      rule: .hedgePassive)
  }

  /// "commanders said to be": the tagger takes "said" for a finite verb.
  private func isSaidToBe(_ token: Int) -> Bool {
    ["said", "thought", "believed"].contains(reading.key(token))
      && [.be, .have].contains(reading.kind(token + 2))
  }

  private func isIt(before token: Int) -> Bool { reading.key(token - 1) == "it" }

  private func passiveStart(_ group: VerbGroup?, _ token: Int) -> Int {
    guard let group else { return token }
    // "has been accused of" as a whole; a modal before it is a hedge of its own.
    return group.tokens.first { reading.kind($0) != .modal } ?? token
  }

  /// "with explosions reported": what a noun is said to be, by nobody.
  private func reported(at token: Int) -> HedgeDraft? {
    guard reading.key(token) == "reported", form(token) == .vbn,
      relation(token) == .clausalModifier || relation(token) == .adverbialClause,
      reading.kind(token - 1) == .nominal, agent(of: token) == nil
    else { return nil }
    return HedgeDraft(
      words: token..<token + 1, kind: .evidential, scope: token - 1..<token, rule: .hedgePassive)
  }

  // MARK: Judgements

  /// "is considered one of the best", "regarded as a master": a judgement without a judge.
  private func judgement(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard let kind = Hedges.judgements[reading.key(token)], reading.kind(token) == .participle,
      agent(of: token) == nil, form(token) == .vbn
    else { return nil }
    let next = reading.key(token + 1)
    let takesAs = next == "as" || next == "for"
    let isPraise = Hedges.praises.contains(reading.key(token))
    let isSight = Hedges.sights.contains(reading.key(token))
    let group = reading.group(at: token)
    let isPassive = group.map { $0.isPassive && $0.head == token } ?? false
    let isBare =
      isPassive && !isSight && !["by", "to", "that"].contains(next)
      && (isPraise || kind == .epistemic && (!reading.kind(token + 1).isBreak || isQuoted(token)))
    let isGeneral = !isSight && Hedges.generally.contains(reading.key(token - 1))
    guard takesAs || isBare || isGeneral else { return nil }
    let start = isGeneral && !isPassive ? token - 1 : passiveStart(group, token)
    let end = takesAs ? token + 2 : token + 1
    return HedgeDraft(
      words: start..<end, kind: kind.kind,
      scope: scope(end, clauseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgePassive)
  }

  private func isQuoted(_ token: Int) -> Bool { reading.kind(token + 1) == .openingQuote }

  private static let praises: Set<WordKey> = Set(
    words: "praised criticised criticized acclaimed hailed")

  /// "was last seen": a judgement with "as" only.
  private static let sights: Set<WordKey> = ["seen", "viewed"]

  private static let generally: Set<WordKey> = Set(words: generalAdverbs)

  // MARK: Appearances

  private static let appearances: Set<WordKey> = Set(
    words: "appears appear appeared appearing seems seem seemed seeming tends tend tended")

  /// "appears to be ill", "seems certain", "it appears that", "appears as if".
  private func appearance(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard Hedges.appearances.contains(reading.key(token)), reading.group(at: token)?.head == token
    else { return nil }
    let next = reading.key(token + 1)
    let isTo = next == "to"
    let isSeeming = !isTo && !isTendency(token) && (isClause(next, token) || isQuality(token + 1))
    guard isTo || isSeeming else { return nil }
    let end = isTo ? token + 2 : token + 1
    // "appears as if" tells what was seen, "appears to" what is made of it.
    return HedgeDraft(
      words: token..<end, kind: next == "as" ? .evidential : .epistemic,
      scope: scope(end, clauseEnd(from: end, in: sentence), at: token, in: sentence),
      rule: .hedgePassive)
  }

  private func isTendency(_ token: Int) -> Bool {
    ["tends", "tend", "tended"].contains(reading.key(token))
  }

  private func isClause(_ next: WordKey, _ token: Int) -> Bool {
    next == "that" || next == "like"
      || next == "as" && ["if", "though"].contains(reading.key(token + 2))
  }

  /// An adjective, perhaps behind an adverb: "seems widely accepted".
  private func isQuality(_ token: Int) -> Bool {
    guard let form = form(token) else { return false }
    switch form {
    case .jj, .jjr: return true
    case .rb: return self.form(token + 1) == .jj || self.form(token + 1) == .vbn
    default: return false
    }
  }

  // MARK: Reports of nobody

  /// "according to reports": words of nobody in particular.
  func impersonal(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard reading.key(token) == "according", reading.key(token + 1) == "to" else { return nil }
    let window = Window(reading, around: token, in: sentence)
    let pronoun = token + 2..<token + 3
    // "according to some, …" has no noun.
    let isPronoun = isUnnamed(pronoun) && reading.kind(token + 3).isBreak
    guard let source = isPronoun ? pronoun : window.phrase(from: token + 2) else { return nil }
    let isVague = isUnnamed(source)
    guard isVague || reading.isImpersonal(source) else { return nil }
    let behind =
      reading.kind(source.upperBound) == .comma ? source.upperBound + 1 : source.upperBound
    let end = clauseEnd(from: behind, in: sentence)
    let scope = end > behind ? behind..<end : window.start(before: token)..<token
    return HedgeDraft(
      words: token..<source.upperBound, kind: isVague ? .vague : .evidential, scope: scope,
      rule: isVague ? .hedgeBelievers : .hedgeImpersonal)
  }
}
