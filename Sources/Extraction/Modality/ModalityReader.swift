internal import Casebook
internal import Prose

/// How a claim stands to the facts, in tokens.
struct ModalityDraft: Sendable {
  var value: Claim.Modality
  /// The words that show it, in text order.
  var words: [TokenRange]
  var rule: Rule
}

/// Reads from the grammar of a claim whether it is done, planned, ordered, possible, denied or asked.
struct ModalityReader: Sendable {
  let reading: Reading
  let attributions: Attributions
  let lexicon = ModalityLexicon.english
  /// The orders, plans and questions by the token that their cue's meaning hangs on: not put forward as so.
  private let acts: [Int: Int]

  init(_ reading: Reading, _ attributions: Attributions) {
    self.reading = reading
    self.attributions = attributions
    var acts: [Int: Int] = [:]
    for (index, draft) in attributions.found.enumerated() where !draft.isStatement {
      for token in draft.cue.joined() { acts[token] = index }
    }
    self.acts = acts
  }

  /// The modality of a claim; linear in its words.
  func modality(of claim: ClaimDraft, isNegated: Bool) -> ModalityDraft {
    if let mark = questionMark(behind: claim) {
      return ModalityDraft(value: .asked, words: [mark..<mark + 1], rule: .modalityQuestion)
    }
    if let cue = attributions.denial(claim.attribution, at: claim.words.lowerBound) {
      return ModalityDraft(value: .denied, words: cue, rule: .modalityDenial)
    }
    let main = mainVerb(of: claim)
    if let condition = condition(of: claim) {
      return ModalityDraft(
        value: .possible, words: [condition..<condition + 1], rule: .modalityCondition)
    }
    let read =
      main.map { verb in
        modal(verb, in: claim) ?? act(of: verb, in: claim) ?? duty(verb)
          ?? imperative(verb, in: claim)
      }
      ?? verbless(claim)
    if let read { return read }
    if let word = openWord(of: claim, around: main?.tokens) {
      return ModalityDraft(value: .possible, words: [word..<word + 1], rule: .modalityAdverb)
    }
    if isNegated {
      return ModalityDraft(
        value: .denied, words: negation(of: claim, around: main?.tokens), rule: .modalityNegation)
    }
    guard let main else { return ModalityDraft(value: .done, words: [], rule: .modalityBare) }
    return ModalityDraft(value: .done, words: [main.tokens], rule: .modalityFact)
  }

  // MARK: The verb

  /// The verb that the others of a claim hang on: the first finite one that no other of them governs.
  func mainVerb(of claim: ClaimDraft) -> VerbGroup? {
    var finite: [VerbGroup] = []
    var other: VerbGroup?
    for part in claim.wording {
      var token = part.lowerBound
      while token < part.upperBound {
        guard let group = reading.group(at: token) else {
          token += 1
          continue
        }
        // Of more verbs than four the first is as good a guess as any.
        if group.isFinite, finite.count < 4 { finite.append(group) }
        if other == nil, group.form == .participle || group.form == .ing { other = group }
        token = max(group.tokens.upperBound, token + 1)
      }
    }
    guard finite.count > 1 else { return finite.first ?? other }
    let anchors = finite.map(anchor)
    let top = finite.indices.first { index in !governs(anchors, anchors[index]) }
    return finite[top ?? 0]
  }

  /// The word that a verb's clause hangs on: the verb, or what is said with "is".
  private func anchor(_ group: VerbGroup) -> Int {
    guard let words = reading.annotation?.words, words.indices.contains(group.head),
      words[group.head].relation == .copula
    else { return group.head }
    return Int(words[group.head].head)
  }

  /// True when one of some words stands above another in its tree.
  private func governs(_ words: [Int], _ word: Int) -> Bool {
    guard let grammar = reading.annotation?.words else { return false }
    var above = word
    // A sentence of news is less than a dozen deep.
    for _ in 0..<12 {
      guard grammar.indices.contains(above), grammar[above].head >= 0 else { return false }
      above = Int(grammar[above].head)
      if above != word, words.contains(above) { return true }
    }
    return false
  }

  /// The infinitive behind a token, adverbs and a negation apart.
  func infinitive(from start: Int, within reach: Int = 3) -> VerbGroup? {
    for token in start..<start + reach {
      if let group = reading.group(at: token) {
        return group.form == .infinitive && group.tokens.lowerBound == token ? group : nil
      }
      guard reading.kind(token) == .adverb || reading.kind(token) == .negation || reach > 3,
        !reading.kind(token).isBreak
      else { return nil }
    }
    return nil
  }

  /// The attribution of an order, plan or question that a verb is the cue of.
  func act(at group: VerbGroup) -> AttributionDraft? {
    acts[group.head].map { attributions.found[$0] }
  }

  // MARK: Words

  /// The question mark that closes a claim.
  private func questionMark(behind claim: ClaimDraft) -> Int? {
    let end = claim.words.upperBound
    return (end..<end + 2).first { reading.key($0) == "?" && reading.kind($0) == .stop }
  }

  /// The "if" that a claim begins with, or that was left off before it.
  private func condition(of claim: ClaimDraft) -> Int? {
    let first = claim.words.lowerBound
    let own = [first, first - 1].first { token in
      guard lexicon.conditions.contains(reading.key(token)) else { return false }
      // "asked if": what is asked is no condition.
      return acts[token - 1] == nil
    }
    // "If it rains, the match is off": both halves.
    let start = reading.sentenceStart(of: first)
    guard own == nil, start < first, first - start < Window.reach,
      lexicon.conditions.contains(reading.key(start)), reading.kind(first - 1) == .comma,
      (start..<first).count(where: { reading.kind($0) == .comma }) == 1
    else { return own }
    return start
  }

  private func openWord(of claim: ClaimDraft, around verb: TokenRange?) -> Int? {
    let first = claim.words.lowerBound
    let near = verb.map { $0.lowerBound - 2..<$0.upperBound + 2 } ?? first..<first
    return claim.wording.joined().first { token in
      (near.contains(token) || token <= first + 1) && lexicon.open.contains(reading.key(token))
    }
  }

  private func negation(of claim: ClaimDraft, around verb: TokenRange?) -> [TokenRange] {
    let end = verb.map { $0.upperBound + 2 } ?? claim.words.upperBound
    let token = claim.wording.joined().first { token in
      token < end
        && (reading.kind(token) == .negation || lexicon.negative.contains(reading.key(token)))
    }
    return token.map { [$0..<$0 + 1] } ?? []
  }
}
