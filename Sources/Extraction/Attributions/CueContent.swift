internal import Prose

/// What a cue introduces, with what stands between.
struct CueContent {
  var parts: [TokenRange]
  var rule: Rule
  /// To whom it was said.
  var hearer: TokenRange?
  var circumstances: [TokenRange] = []
}

extension CueUse {
  /// The content behind the cue, or nil when it takes none of what stands there.
  func contentAfter() -> CueContent? {
    let start = group.tokens.upperBound
    var index = window.skippingCircumstances(from: start)
    var hearer: TokenRange?
    if cue.takes.contains(.hearer), let phrase = window.hearer(from: index) {
      hearer = phrase
      index = window.skippingCircumstances(from: phrase.upperBound)
    }
    guard var content = content(from: index, hasHearer: hearer != nil) else { return nil }
    content.hearer = hearer
    content.circumstances = [start..<index]
    return content
  }

  private func content(from start: Int, hasHearer: Bool) -> CueContent? {
    if let quoted = quotedContent(from: start) { return quoted }
    let kind = window.kind(start)
    let end = window.clauseEnd(from: start)
    guard end > start else { return nil }
    if kind == .that || isQuestionWord(start) {
      guard cue.takes.contains(.clause) || cue.takes.contains(.noun) else { return nil }
      return CueContent(parts: [start..<end], rule: .cueBeforeClause)
    }
    if kind == .to, let following = window.reading.group(at: start), following.form == .infinitive {
      guard cue.takes.contains(.infinitive) else { return nil }
      return CueContent(parts: [start..<end], rule: .cueInfinitive)
    }
    guard canBeginContent(kind), !CueUse.objectPrepositions.contains(window.key(start)) else {
      return nil
    }
    // "says going through it has helped": the subject is a verb in -ing.
    let isGerund = kind == .ing && window.reading.hasFiniteVerb(in: start..<end)
    if cue.takes.contains(.clause), isGerund || window.beginsClause(start) || startsWithThere(start)
    {
      return CueContent(parts: [start..<end], rule: .cueBeforeClause)
    }
    return phraseContent(start..<end, kind: kind)
  }

  /// Content that is no clause: a deed, a role, a noun phrase.
  private func phraseContent(_ tokens: TokenRange, kind: WordClass) -> CueContent? {
    let reading = window.reading
    if cue.takes.contains(.deed),
      tokens.contains(where: { reading.key($0) == "of" || reading.key($0) == "for" })
    {
      return CueContent(parts: [tokens], rule: .cueDeed)
    }
    if cue.takes.contains(.role), tokens.contains(where: { reading.key($0) == "as" }) {
      return CueContent(parts: [tokens], rule: .cueRole)
    }
    guard cue.takes.contains(.noun), kind.isNominal else { return nil }
    return CueContent(parts: [tokens], rule: .cueNounPhrase)
  }

  private func startsWithThere(_ token: Int) -> Bool {
    window.key(token) == "there" && window.reading.group(at: token + 1)?.isFinite == true
  }

  private func isQuestionWord(_ token: Int) -> Bool {
    CueUse.questionWords.contains(window.key(token))
  }

  /// What goes on the verb itself, not on what is said: "complained of", "warned about".
  private static let objectPrepositions: Set<WordKey> = Set(
    words: "of about for with against to on")

  private static let questionWords: Set<WordKey> = Set(words: "whether how why what where when who")

  private func canBeginContent(_ kind: WordClass) -> Bool {
    kind.isNominal || kind == .openingQuote || kind == .subordinator || kind == .ing
      || kind == .preposition || kind == .negation || kind == .adverb
  }

  /// A quotation behind the cue, a comma or a colon.
  private func quotedContent(from start: Int) -> CueContent? {
    guard cue.takes.contains(.quote) || cue.takes.contains(.clause) else { return nil }
    let mark = window.kind(start)
    let index = mark == .comma || mark == .colon ? start + 1 : start
    guard let quotation = window.quotation(from: index) else { return nil }
    let end = quotation.end
    // Words behind the mark make the quotation part of a clause: said "talks" were over.
    let isWhole =
      end >= window.end || index > start || window.kind(end).isBreak
      || window.kind(end) == .coordinator
    guard isWhole else { return nil }
    var parts = quotation.parts
    if window.kind(end) == .coordinator, quotation.parts.count == 1 {
      let clauseEnd = window.clauseEnd(from: end)
      if clauseEnd > end + 1 { parts = [quotation.first..<clauseEnd] }
    }
    return CueContent(parts: parts, rule: .cueBeforeQuote)
  }

  /// True when a quotation ends right before `start`, with or without a comma behind it.
  func isBehindQuotation(_ start: Int) -> Bool {
    let end = window.kind(start - 1) == .comma ? start - 1 : start
    return window.quotation(endingAt: end) != nil
  }

  /// The content before the cue and its source, which begin at `start`; they end at `end` (the cue's own without one).
  func contentBefore(_ start: Int, after end: Int? = nil) -> CueContent? {
    let behind = end ?? group.tokens.upperBound
    var index = behind
    var hearer: TokenRange?
    if end == nil, cue.takes.contains(.hearer), let phrase = window.hearer(from: index) {
      hearer = phrase
      index = phrase.upperBound
    }
    index = window.skippingCircumstances(from: index)
    let circumstances = end == nil ? [group.tokens.upperBound..<index] : []
    let comma = window.kind(start - 1) == .comma ? start - 1 : start
    guard comma > window.tokens.lowerBound else { return nil }
    if let quotation = window.quotation(endingAt: comma) {
      let lower = window.start(before: quotation.first)
      let isAlone = quotation.first <= lower || quotation.parts.count > 1
      let before = isAlone ? quotation.parts : [lower..<comma]
      let after = quotedContinuation(from: index)
      let rule: Rule =
        !isAlone ? .cueAfterClause : after == nil ? .cueAfterQuote : .cueInsideQuote
      return CueContent(
        parts: before + (after ?? []), rule: rule, hearer: hearer, circumstances: circumstances)
    }
    guard comma < start, cue.takes.contains(.clause) else { return nil }
    let before = window.start(before: comma)..<comma
    let after = continuation(from: index)
    guard window.reading.hasFiniteVerb(in: before) || after != nil || !window.hasVerb else {
      return nil
    }
    let rule: Rule = after == nil ? .cueAfterClause : .cueInsideClause
    return CueContent(
      parts: [before] + (after ?? []), rule: rule, hearer: hearer, circumstances: circumstances)
  }

  /// The quotation that goes on behind the comma that closes “…,” X said, “…”.
  private func quotedContinuation(from index: Int) -> [TokenRange]? {
    window.kind(index) == .comma ? window.quotation(from: index + 1)?.parts : nil
  }

  /// What goes on behind the comma that closes "…, X said, …".
  private func continuation(from index: Int) -> [TokenRange]? {
    if let quoted = quotedContinuation(from: index) { return quoted }
    guard window.kind(index) == .comma, index + 1 < window.end,
      ![.relative, .ing, .participle].contains(window.kind(index + 1))
    else { return nil }
    // Another cue speaks for itself: "…, he said, adding that".
    if let group = window.reading.group(at: index + 1), window.reading.words[group.head].cue != nil
    {
      return nil
    }
    let end = window.clauseEnd(from: index + 1)
    // "…, he said, a reference to clubs" describes and says nothing.
    let isApposition = window.kind(index + 1) == .determiner && !window.beginsClause(index + 1)
    return end > index + 1 && !isApposition ? [index + 1..<end] : nil
  }
}
