internal import Casebook
internal import Prose

extension AttributionFinder {
  /// Reads a verb that reports; gives the token to go on from when it took in later cues.
  mutating func readVerb(_ use: CueUse) -> Int? {
    if use.group.isPassive { return readPassive(use) }
    guard use.group.form != .participle else { return nil }
    if readInverted(use) { return nil }
    guard let source = subject(of: use) else { return nil }
    let start = min(source.lowerBound, use.group.tokens.lowerBound)
    if use.isBehindQuotation(start), let content = use.contentBefore(start) {
      keepTold(use, source: source, content)
    } else if let content = use.contentAfter() {
      keepTold(use, source: source, content)
    } else if let content = use.contentBefore(
      source.upperBound <= use.group.tokens.lowerBound
        ? source.lowerBound : use.group.tokens.lowerBound)
    {
      keepTold(use, source: source, content)
    }
    return nil
  }

  /// Keeps an attribution, inside one of the outlet that it was said to if there is one.
  private mutating func keepTold(_ use: CueUse, source: TokenRange, _ content: CueContent) {
    let draft = use.draft(
      source: source, content: content.parts, rule: content.rule,
      circumstances: content.circumstances)
    guard let hearer = content.hearer, reading.isOutletAsHearer(hearer), draft.isStatement,
      !reading.isOwnOutlet(hearer)
    else { return keep(draft) }
    var outlet = draft
    outlet.source = [hearer]
    outlet.rule = .toldOutlet
    outlet.isDenial = false
    // What the outlet passes on is who said it as well.
    outlet.content = (draft.source + draft.content).sorted { $0.lowerBound < $1.lowerBound }
    outlet.circumstances = []
    let parent = found.count
    keep(outlet, type: .outlet)
    guard found.count > parent else { return keep(draft) }
    var inner = draft
    inner.parent = parent
    keep(inner)
  }

  /// The subject of a cue: the phrase before it, or the one that it shares with the verb before.
  private func subject(of use: CueUse) -> TokenRange? {
    let window = use.window
    let start = use.group.tokens.lowerBound
    switch use.group.form {
    case .finite:
      if let phrase = window.phrase(endingAt: start) {
        // "who said": the pronoun is the source; "which the official said" has its own.
        return phrase
      }
      guard
        [.coordinator, .comma].contains(window.kind(start - 1)) || window.kind(start) == .adverb
      else { return nil }
      return sharedSubject(of: use)
    case .ing:
      if window.kind(start - 1) == .comma || window.kind(start - 1) == .coordinator {
        return sharedSubject(of: use)
      }
      // "with Iran claiming to have": the noun before is the subject.
      return window.phrase(endingAt: start).flatMap { phrase in
        window.kind(phrase.lowerBound - 1) == .preposition ? phrase : nil
      }
    case .infinitive, .participle: return nil
    }
  }

  private func sharedSubject(of use: CueUse) -> TokenRange? {
    if let previous = previous(in: use.window), let source = previous.source.first { return source }
    let window = use.window
    // The subject of the sentence: the phrase before its first finite verb.
    let first = window.tokens.first { token in
      token < use.group.tokens.lowerBound && reading.group(at: token)?.isFinite == true
        && reading.quotations.index(at: token) == window.level
    }
    return first.flatMap { window.phrase(endingAt: $0) }
  }

  /// Reads "…," said X: the source behind the cue, what it says before it.
  private mutating func readInverted(_ use: CueUse) -> Bool {
    let window = use.window
    let start = use.group.tokens.lowerBound
    guard use.group.form == .finite, use.cue.kind == .saying || use.cue.kind == .writing,
      window.kind(start - 1) == .comma || window.kind(start - 1) == .closingQuote,
      window.kind(use.group.tokens.upperBound).isNominal,
      let source = window.phrase(from: use.group.tokens.upperBound),
      reading.group(at: source.upperBound)?.isFinite != true,
      var content = use.contentBefore(start, after: source.upperBound)
    else { return false }
    let behind = window.skippingCircumstances(from: source.upperBound)
    content.circumstances.append(source.upperBound..<behind)
    keepTold(use, source: source, content)
    return true
  }

  /// Reads a passive: "was announced by the ministry", "was quoted as saying".
  private mutating func readPassive(_ use: CueUse) -> Int? {
    let window = use.window
    let end = use.group.tokens.upperBound
    let subject = window.phrase(endingAt: use.group.tokens.lowerBound)
    if window.key(end) == "as", let said = reading.group(at: end + 1), said.form == .ing,
      let cue = reading.words[said.head].cue, let subject
    {
      var group = said
      group.tokens = use.group.tokens.lowerBound..<said.tokens.upperBound
      let joined = CueUse(cue: cue, group: group, window: window)
      if let content = joined.contentAfter() ?? joined.contentBefore(subject.lowerBound) {
        keepTold(joined, source: subject, content)
      }
      return said.tokens.upperBound
    }
    let agent = window.skippingTime(from: end)
    guard window.key(agent) == "by", let source = window.phrase(from: agent + 1),
      use.group.form == .finite
    else { return nil }
    var content = subject.map { [$0] } ?? []
    let behind = source.upperBound
    if window.kind(behind) == .that || use.cue.kind == .ordering && window.kind(behind) == .to {
      content.append(behind..<window.clauseEnd(from: behind))
    }
    guard !content.isEmpty else { return nil }
    var draft = use.draft(
      source: source, content: content, rule: .cuePassive, circumstances: [end..<agent + 1])
    draft.cue = [use.group.tokens]
    keep(draft)
    return nil
  }
}

extension Window {
  /// The first token behind words that tell when: "on Friday".
  func skippingTime(from start: Int) -> Int {
    var index = start
    if key(index) == "on", isTime(index + 1) { index += 1 }
    while isTime(index) || kind(index) == .adverb || index > start && kind(index) == .number {
      index += 1
    }
    return index
  }
}
