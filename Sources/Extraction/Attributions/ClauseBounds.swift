internal import Prose

/// Where clauses of a sentence begin and end, as far as attributions need it.
extension Window {
  private static let contrasts: Set<WordKey> = Set(
    words: "but yet while whereas however")

  /// True when the sentence has a finite verb beside those that report.
  var hasVerb: Bool {
    tokens.contains { token in
      guard let group = reading.group(at: token), group.head == token else { return false }
      return group.isFinite && reading.words[token].cue == nil
    }
  }

  /// Where a clause that ends at `end` begins: at the sentence, or behind a lead-in, a semicolon or a contrast.
  func start(before end: Int) -> Int {
    var index = end - 1
    while index >= tokens.lowerBound {
      let isHere = reading.quotations.index(at: index) == level
      if isHere, kind(index) == .colon || kind(index) == .dash && key(index) == ";" {
        return index + 1
      }
      index -= 1
    }
    var start = behindDateline
    while start < end, kind(start) == .coordinator || kind(start) == .bracket { start += 1 }
    return start
  }

  /// The first token behind "KELSOW —" or "PARIS, France (AP) –" at the beginning of a paragraph.
  private var behindDateline: Int {
    let first = tokens.lowerBound
    guard level == nil, reading.isAllCapitals(first), first == 0 || reading.isBlockStart(first)
    else {
      return first
    }
    // A place, a country, an agency and a day: twelve tokens with their marks.
    for index in first..<min(first + 12, tokens.upperBound) {
      switch kind(index) {
      case .dash: return index + 1
      case .proper, .nominal, .number, .comma, .bracket, .stop: continue
      default: return first
      }
    }
    return first
  }

  /// Where the clause that begins at a token ends: before a contrast, another attribution, or the sentence's end.
  func clauseEnd(from start: Int) -> Int {
    let last = end
    var index = start
    while index < last {
      if let behind = skipping(index) {
        index = max(behind, index + 1)
        continue
      }
      switch kind(index) {
      case .dash where key(index) == ";": return index
      case .comma where index > start && endsClause(at: index): return index
      case .coordinator where index > start && beginsCue(index + 1): return index
      default: break
      }
      index += 1
    }
    // A quotation that began in the clause may run on over sentences.
    return max(index, last, start)
  }

  /// True when what follows a comma is another main clause, or tells who says what went before.
  private func endsClause(at comma: Int) -> Bool {
    let next = comma + 1
    if Window.contrasts.contains(key(next)) { return beginsClause(next + 1) || beginsCue(next + 1) }
    if key(next) == "according" || beginsCue(next) { return true }
    if kind(next) == .coordinator { return beginsCue(next + 1) || beginsAttribution(next + 1) }
    return isTrailingAttribution(next)
  }

  /// True when a verb that reports comes directly, with the subject of the clause before: "and added".
  private func beginsCue(_ token: Int) -> Bool {
    var index = token
    while kind(index) == .adverb { index += 1 }
    guard let group = reading.group(at: index), let cue = reading.words[group.head].cue,
      group.isFinite || group.form == .ing, !group.isPassive
    else { return false }
    return cue.kind == .saying || cue.kind == .denying || cue.kind == .writing
      || cue.kind == .ordering && group.isFinite
  }

  /// True when a phrase and a verb that reports come next: "and Mr Li said".
  private func beginsAttribution(_ token: Int) -> Bool {
    guard let group = nextGroup(from: token), group.isFinite, !group.isPassive,
      let cue = reading.words[group.head].cue
    else { return false }
    return cue.kind == .saying || cue.kind == .denying || cue.kind == .writing
  }

  /// True for "…, officials said" and "…, said officials" at the end of a sentence.
  private func isTrailingAttribution(_ token: Int) -> Bool {
    guard beginsAttribution(token), let group = nextGroup(from: token) else { return false }
    let behind = skippingCircumstances(
      from: hearer(from: group.tokens.upperBound)?.upperBound ?? group.tokens.upperBound)
    return behind >= end || kind(behind) == .comma
  }

  /// The verb group that follows the noun phrase at a token.
  private func nextGroup(from token: Int) -> VerbGroup? {
    var index = token
    // A source before its verb has some ten words at most.
    while index < min(tokens.upperBound, token + 12) {
      if let group = reading.group(at: index) { return group }
      guard kind(index).isNominal || kind(index) == .preposition || kind(index) == .adverb else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// To whom something is said: the phrase behind "told", unless it is the subject of what is told.
  func hearer(from start: Int) -> TokenRange? {
    guard kind(start).isNominal else { return nil }
    if kind(start) == .pronoun { return start..<start + 1 }
    guard let phrase = phrase(from: start, withApposition: false) else { return nil }
    if let that = phraseEndingAtThat(from: start) { return start..<that }
    if reading.group(at: phrase.upperBound)?.isFinite == true { return nameAtStart(of: phrase) }
    return phrase
  }

  /// For "told a committee hearing that": where "that" ends a hearer of whatever words, if no verb comes before.
  private func phraseEndingAtThat(from start: Int) -> Int? {
    for index in start..<min(start + 12, end) {
      if kind(index) == .that { return index }
      if kind(index).isBreak || isTime(index) || opensCircumstance(index) { return nil }
      if reading.group(at: index)?.isFinite == true { return nil }
    }
    return nil
  }

  /// For "told Reuters talks had stalled": the name that begins the phrase.
  private func nameAtStart(of phrase: TokenRange) -> TokenRange? {
    let article = kind(phrase.lowerBound) == .determiner ? 1 : 0
    let end = phrase.dropFirst(article).first { kind($0) != .proper } ?? phrase.upperBound
    return end > phrase.lowerBound + article && end < phrase.upperBound
      ? phrase.lowerBound..<end : nil
  }
}
