internal import Casebook
internal import Prose

/// Verbs that order, plan or ask, and claims without a verb.
extension ModalityReader {
  /// What a verb of ordering, planning or asking makes of its claim.
  func act(of main: VerbGroup, in claim: ClaimDraft) -> ModalityDraft? {
    let key = reading.key(main.head)
    let end = main.tokens.upperBound
    let next = infinitive(from: end)
    if let question = question(behind: main), lexicon.asking.contains(key) {
      return draft(.asked, main, question, .modalityWhether)
    }
    if let (word, question) = unclear(behind: main) {
      return ModalityDraft(
        value: .asked, words: [word..<word + 1, question..<question + 1], rule: .modalityWhether)
    }
    if main.isPassive {
      guard let next else {
        // "an inquiry was ordered", and no goods: "40 drums were ordered".
        let isGoods = claim.wording.joined().contains {
          $0 < main.tokens.lowerBound && reading.kind($0) == .number
        }
        return lexicon.commanding.contains(key) && !isGoods
          ? draft(.ordered, main, nil, .modalityOrder) : nil
      }
      if lexicon.ordering.contains(key)
        || lexicon.orderingSomebody.contains(key) && !lexicon.awaiting.contains(key)
      {
        return draft(.ordered, main, next.tokens.lowerBound, .modalityOrder)
      }
      return lexicon.awaiting.contains(key)
        ? draft(.planned, main, next.tokens.lowerBound, .modalityComing) : nil
    }
    let isAct = act(at: main) != nil
    if lexicon.intending.contains(key), next != nil || isAct {
      return draft(.planned, main, next?.tokens.lowerBound, .modalityIntent)
    }
    if lexicon.hoping.contains(key), next != nil || reading.kind(end) == .ing || isAct {
      return draft(.possible, main, next?.tokens.lowerBound, .modalityIntent)
    }
    if key == "want" || key == "wants" || key == "wanted", next != nil {
      return draft(.planned, main, next?.tokens.lowerBound, .modalityIntent)
    }
    let other = somebodyToDo(behind: main, in: claim)
    let isThing = lexicon.commanding.contains(key) && reading.kind(end) == .determiner
    let isFor =
      reading.key(end) == "for"
      && (lexicon.ordering.contains(key) || key == "ask" || key == "asks" || key == "asked")
    if isThing || isFor || lexicon.ordering.contains(key) && (isAct || other != nil) {
      return draft(.ordered, main, other, .modalityOrder)
    }
    if lexicon.orderingSomebody.contains(key), next == nil, let other {
      return draft(.ordered, main, other, .modalityOrder)
    }
    if key == "expect" || key == "expects" || key == "needs" || key == "need", let next {
      return draft(
        key == "need" || key == "needs" ? .ordered : .planned, main, next.tokens.lowerBound,
        key == "need" || key == "needs" ? .modalityDuty : .modalityIntent)
    }
    return nounAct(behind: main)
  }

  /// "announced plans to close": what the noun behind a verb makes of it.
  private func nounAct(behind main: VerbGroup) -> ModalityDraft? {
    // "has new plans to": an article and an adjective at most stand before the noun.
    let end = main.tokens.upperBound
    guard let noun = (end..<end + 3).first(where: { lexicon.intentions.contains(reading.key($0)) }),
      reading.kind(noun) == .nominal, infinitive(from: noun + 1) != nil,
      (end..<noun).allSatisfy({ !reading.kind($0).isBreak && reading.group(at: $0) == nil })
    else { return nil }
    return ModalityDraft(value: .planned, words: [noun..<noun + 2], rule: .modalityIntent)
  }

  private func draft(
    _ value: Claim.Modality, _ main: VerbGroup, _ other: Int?, _ rule: Rule
  ) -> ModalityDraft {
    let second = other.map { [$0..<$0 + 1] } ?? []
    guard let first = second.first, first.lowerBound == main.tokens.upperBound else {
      return ModalityDraft(value: value, words: [main.tokens] + second, rule: rule)
    }
    return ModalityDraft(
      value: value, words: [main.tokens.lowerBound..<first.upperBound], rule: rule)
  }

  /// The "to" of "urged residents to leave", a few words behind the verb.
  private func somebodyToDo(behind main: VerbGroup, in claim: ClaimDraft) -> Int? {
    let end = main.tokens.upperBound
    // By hand: a hearer with what describes them has under a dozen words.
    for token in end..<max(end, min(end + 12, claim.words.upperBound)) {
      if let group = reading.group(at: token) {
        guard group.form == .infinitive else {
          if group.isFinite { return nil }
          continue
        }
        return group.tokens.lowerBound
      }
      if reading.kind(token) == .comma || reading.kind(token) == .that { return nil }
    }
    return nil
  }

  /// The "whether" or other question word behind a verb and its hearer.
  private func question(behind main: VerbGroup) -> Int? {
    let end = main.tokens.upperBound
    // By hand: "asked the head of the school why".
    for token in end..<end + 8 {
      if lexicon.questions.contains(reading.key(token)) { return token }
      if reading.kind(token).isBreak || reading.group(at: token) != nil { return nil }
    }
    return nil
  }

  /// "is unclear whether", "is not known whether".
  private func unclear(behind main: VerbGroup) -> (Int, Int)? {
    let start = main.tokens.lowerBound
    let end = main.tokens.upperBound
    guard let word = (start..<end + 3).first(where: { lexicon.unclear.contains(reading.key($0)) }),
      let question = (word + 1..<word + 3).first(where: { reading.key($0) == "whether" })
    else { return nil }
    return (word, question)
  }

  // MARK: Modal verbs

  /// What "will", "may", "must" and their like make of a claim.
  func modal(_ main: VerbGroup, in claim: ClaimDraft) -> ModalityDraft? {
    guard let modal = main.tokens.first(where: { reading.kind($0) == .modal || isWould($0) }) else {
      return nil
    }
    let hasHave = (modal + 1..<main.tokens.upperBound).contains { reading.kind($0) == .have }
    let words = [modal..<modal + 1]
    let key = reading.key(modal)
    if lexicon.will.contains(key) {
      return ModalityDraft(value: .planned, words: words, rule: .modalityWill)
    }
    if lexicon.may.contains(key) {
      return ModalityDraft(value: .possible, words: words, rule: .modalityMay)
    }
    if lexicon.must.contains(key) {
      return hasHave
        ? ModalityDraft(value: .possible, words: words, rule: .modalityMay)
        : ModalityDraft(value: .ordered, words: words, rule: .modalityDuty)
    }
    guard key == "would" || isWould(modal) else { return nil }
    // What somebody said would happen is still to come; what would happen if is not.
    let isReported = claim.attribution != nil && !hasHave && !hasCondition(claim)
    return ModalityDraft(
      value: isReported ? .planned : .possible, words: words,
      rule: isReported ? .modalityWill : .modalityMay)
  }

  /// What "is going to", "has to" and "is to" make of a claim.
  func duty(_ main: VerbGroup) -> ModalityDraft? {
    let end = main.tokens.upperBound
    if let coming = coming(behind: main) { return coming }
    guard let next = infinitive(from: end) else { return nil }
    if lexicon.have.contains(reading.key(main.head)), next.tokens.lowerBound == end {
      return draft(.ordered, main, end, .modalityDuty)
    }
    if reading.kind(main.head) == .be, next.tokens.lowerBound == end {
      return draft(.planned, main, end, .modalityComing)
    }
    return nil
  }

  /// "is due to", "is going to", "is likely to".
  private func coming(behind main: VerbGroup) -> ModalityDraft? {
    let end = main.tokens.upperBound
    if reading.key(main.head) == "going", let next = infinitive(from: end) {
      return draft(.planned, main, next.tokens.lowerBound, .modalityComing)
    }
    guard reading.kind(main.head) == .be else { return nil }
    for token in end..<end + 3 {
      let isLikely = reading.key(token) == "likely" || reading.key(token) == "unlikely"
      if isLikely || lexicon.coming.contains(reading.key(token)),
        infinitive(from: token + 1) != nil
      {
        return ModalityDraft(
          value: isLikely ? .possible : .planned, words: [token..<token + 2],
          rule: isLikely ? .modalityAdverb : .modalityComing)
      }
      guard reading.kind(token) == .adverb else { return nil }
    }
    return nil
  }

  /// The short "'d", where the core reads it as "would".
  private func isWould(_ token: Int) -> Bool {
    guard reading.key(token) == "'d", let words = reading.annotation?.words else { return false }
    return words[token].form == .md
  }

  private func hasCondition(_ claim: ClaimDraft) -> Bool {
    claim.wording.joined().contains { lexicon.conditions.contains(reading.key($0)) }
  }

  /// A quotation that begins with a bare verb orders: “Leave the building,” police said.
  func imperative(_ main: VerbGroup, in claim: ClaimDraft) -> ModalityDraft? {
    guard let words = reading.annotation?.words, main.tokens.count == 1,
      words[main.head].form == .vb, words[main.head].wordClass == .verb,
      let voice = claim.attribution, attributions.found[voice].kind == .direct,
      attributions.found[voice].content.contains(where: { $0.lowerBound == main.head - 1 }),
      claim.words.lowerBound == main.head || claim.words.lowerBound == main.head - 1
    else { return nil }
    return ModalityDraft(value: .ordered, words: [main.tokens], rule: .modalityImperative)
  }

  // MARK: Without a verb

  /// What a claim without a finite verb says of its modality: "plans to close", "Pool to close".
  func verbless(_ claim: ClaimDraft) -> ModalityDraft? {
    guard let start = claim.wording.first?.lowerBound else { return nil }
    let tokens = claim.wording.joined()
    // "a new plan to": the noun comes early, or it is not what is said.
    for token in start..<start + 4 where reading.kind(token) == .nominal {
      let isIntention = lexicon.intentions.contains(reading.key(token))
      guard isIntention || lexicon.orders.contains(reading.key(token)) else { continue }
      let isFor = reading.key(token + 1) == "for"
      guard isFor || infinitive(from: token + 1) != nil else { continue }
      return ModalityDraft(
        value: isIntention ? .planned : .ordered, words: [token..<token + 2],
        rule: isIntention ? .modalityIntent : .modalityOrder)
    }
    guard let to = tokens.first(where: { reading.group(at: $0)?.form == .infinitive }),
      let group = reading.group(at: to), reading.kind(group.tokens.lowerBound) == .to
    else { return nil }
    let words = [group.tokens.lowerBound..<group.tokens.lowerBound + 1]
    if to == start, let index = claim.attribution {
      let cue = attributions.found[index].cue
      let keys = cue.joined().map(reading.key)
      if keys.contains(where: {
        lexicon.orderingSomebody.contains($0) || lexicon.ordering.contains($0)
      }) {
        return ModalityDraft(value: .ordered, words: cue + words, rule: .modalityOrder)
      }
      // "claimed to have seen" looks back, "agreed to sell" ahead.
      guard !group.tokens.contains(where: { reading.kind($0) == .have }),
        keys.contains(where: { lexicon.intending.contains($0) || lexicon.announcing.contains($0) })
      else { return nil }
      return ModalityDraft(value: .planned, words: cue + words, rule: .modalityIntent)
    }
    guard claim.isHeadline, reading.kind(to - 1).isNominal else { return nil }
    return ModalityDraft(value: .planned, words: words, rule: .modalityHeadline)
  }
}
