internal import Casebook
internal import Prose

extension AttributionFinder {
  /// Reads "according to", "in the words of" and "citing"; gives the token behind the source when one stands here.
  mutating func readPhraseCue(at token: Int, in sentence: Sentence) -> Int? {
    switch reading.key(token) {
    case "according": return readAccording(at: token, in: sentence)
    case "in"
    where reading.key(token + 1) == "the" && reading.key(token + 2) == "words"
      && reading.key(token + 3) == "of":
      let window = Window(reading, around: token, in: sentence)
      return readAdverbial(cue: token..<token + 4, window)
    case "citing", "quoting": return readCiting(at: token, in: sentence)
    default: return nil
    }
  }

  private mutating func readAccording(at token: Int, in sentence: Sentence) -> Int? {
    guard reading.key(token + 1) == "to" else { return nil }
    return readAdverbial(
      cue: token..<token + 2, Window(reading, around: token, in: sentence))
  }

  /// Reads a cue that is no verb and has its source behind it: the content is the clause around the two.
  private mutating func readAdverbial(cue: TokenRange, _ window: Window) -> Int? {
    guard let source = window.phrase(from: cue.upperBound) else { return nil }
    // "according to reports" names nobody: a hedge.
    guard !reading.isImpersonal(source) else { return source.upperBound }
    let behind = window.skippingCircumstances(from: source.upperBound)
    var content: [TokenRange] = []
    let before = window.start(before: cue.lowerBound)
    var end = cue.lowerBound
    if window.kind(end - 1) == .comma { end -= 1 }
    if end > before, !isOnlyOpening(before..<end, window) { content.append(before..<end) }
    if window.kind(behind) == .comma {
      let clause = behind + 1..<window.clauseEnd(from: behind + 1)
      if !clause.isEmpty, content.isEmpty || window.kind(cue.lowerBound - 1) == .comma {
        content.append(clause)
      }
    }
    guard !content.isEmpty else { return nil }
    var draft = AttributionDraft(
      source: [source], cue: [cue], content: content, rule: .accordingTo)
    draft.circumstances = [source.upperBound..<behind].filter { !$0.isEmpty }
    keep(draft)
    return source.upperBound
  }

  /// True for "But" or "And" before an attribution that opens its sentence.
  private func isOnlyOpening(_ tokens: TokenRange, _ window: Window) -> Bool {
    tokens.allSatisfy { [.coordinator, .adverb, .comma, .subordinator].contains(window.kind($0)) }
  }

  /// Reads "…, citing officials": the source behind the one that the sentence names.
  private mutating func readCiting(at token: Int, in sentence: Sentence) -> Int? {
    let window = Window(reading, around: token, in: sentence)
    guard window.kind(token - 1) == .comma || window.kind(token - 1) == .nominal,
      let source = window.phrase(from: token + 1), reading.isSource(source),
      !reading.isImpersonal(source)
    else { return nil }
    let outer = previous(in: window)
    let end = window.kind(token - 1) == .comma ? token - 1 : token
    let behind = source.upperBound
    var content: [TokenRange]
    if let outer {
      content = outer.content.map { $0.clamped(to: 0..<max(end, $0.lowerBound)) }
    } else {
      content = [window.start(before: end)..<end]
    }
    // "X reports, citing Y, that P": the content comes behind.
    if window.kind(behind) == .comma, window.kind(behind + 1) == .that {
      content = [behind + 1..<window.clauseEnd(from: behind + 1)]
    }
    var draft = AttributionDraft(
      source: [source], cue: [token..<token + 1], content: content, rule: .citing)
    if outer == nil, let teller = teller(before: end, window) {
      let isThat = window.kind(behind + 1) == .that
      if !isThat, window.kind(behind) == .comma {
        draft.content = [behind + 1..<window.clauseEnd(from: behind + 1)]
      }
      var outlet = draft
      outlet.source = [teller.source]
      if let cue = teller.cue { outlet.cue = [cue] }
      outlet.rule = .toldOutlet
      outlet.content = ([source] + draft.content).sorted { $0.lowerBound < $1.lowerBound }
      let parent = found.count
      keep(outlet)
      if found.count > parent { draft.parent = parent }
    }
    keep(draft)
    return source.upperBound
  }

  /// The outlet before ", citing officials": "the Courier reports, citing …", "the Courier, citing …, had put it at four";
  /// with its verb of saying, if any.
  private func teller(
    before end: Int, _ window: Window
  ) -> (source: TokenRange, cue: TokenRange?)? {
    var start = end
    var cue: TokenRange?
    if let group = reading.group(at: end - 1), group.isFinite, reading.words[group.head].cue != nil
    {
      start = group.tokens.lowerBound
      cue = group.tokens
    }
    guard let phrase = window.phrase(endingAt: start) else { return nil }
    switch reading.sourceType(of: phrase) {
    case .outlet, .namedOrganisation: return (phrase, cue)
    case .namedPerson, .document, .unnamedPerson, .unnamedGroup, .impersonal: return nil
    }
  }

  /// Reads a noun that reports: "X's claim that …", "reports that …", "a warning by officials that …".
  mutating func readNoun(at token: Int, kind: CueClass, window: Window) {
    var index = token + 1
    var source: TokenRange?
    if window.key(index) == "by" || window.key(index) == "from",
      let phrase = window.phrase(from: index + 1, withApposition: false)
    {
      source = phrase
      index = phrase.upperBound
    }
    // "rejects reports the company has left": without "that" only a noun that is no subject itself.
    let isBare =
      Lexicon.english.impersonal.contains(window.key(token)) && window.kind(index) != .nominal
      && window.kind(index).isNominal && window.beginsClause(index)
    guard window.kind(index) == .that || isBare,
      reading.hasFiniteVerb(in: index..<window.clauseEnd(from: index))
    else { return }
    if source == nil { source = holder(of: token, window) }
    // A plain noun without anybody is a fact's name as often as a saying: keep those that report.
    guard source != nil || Lexicon.english.impersonal.contains(window.key(token)) || kind == .saying
    else { return }
    var draft = AttributionDraft(
      source: source.map { [$0] } ?? [], cue: [token..<token + 1],
      content: [index..<window.clauseEnd(from: index)], rule: .nounClause)
    draft.isStatement = kind.isStatement
    draft.isDenial = kind == .denying
    if source == nil {
      draft.resolved = reading.text(token..<token + 1)
      keep(draft, type: .impersonal)
    } else {
      keep(draft)
    }
  }

  /// The possessive before a noun, with its mark: "the minister’s", "her".
  private func holder(of noun: Int, _ window: Window) -> TokenRange? {
    var index = noun - 1
    // Two adjectives may stand between: "his earlier public claim".
    while index > noun - 4, window.kind(index) == .nominal { index -= 1 }
    if window.kind(index) == .possessive { return index..<index + 1 }
    guard window.kind(index) == .clitic, let phrase = window.phrase(endingAt: index) else {
      return nil
    }
    return phrase.lowerBound..<index + 1
  }
}

extension Reading {
  /// True for phrases that name somebody who can say something, as far as the lists know.
  func isSource(_ phrase: TokenRange) -> Bool {
    let core = head(of: phrase)
    guard let last = core.last else { return false }
    return Lexicon.english.sources[key(last)] != nil || words[last].kind == .proper
  }
}
