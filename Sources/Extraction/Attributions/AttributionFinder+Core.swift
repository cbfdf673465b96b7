internal import Casebook
internal import Prose

extension AttributionFinder {
  /// A cue of the rules that the core reads as none by more than this is none.
  ///
  /// Measured on PolNeAR dev2 (documents that may be read): full F1 56.7 at 4, 57.1 at 2, 57.4 at 1, 56.1 at 0.5.
  private static let leastMargin: Float = -1

  /// Orders by office are attributions that the core was not taught.
  private static let leastMarginOfOrders: Float = -3

  /// Rules whose form alone tells: the core was taught little of cues that nobody holds, and of passives.
  private static let surely: Set<Rule> = [.nounClause, .cuePassive, .accordingTo, .citing]

  /// Leaves out of a sentence's attributions those whose cue the core reads as none, and adds those that it alone sees.
  mutating func settle(_ sentence: Sentence, by annotation: LinguisticAnnotation) {
    let margins = annotation.cueMargins
    guard margins.count == reading.document.tokens.count else { return }
    let drafts = found[sentenceStart...]
    let cues = drafts.flatMap(\.cue)
    let reading = reading
    leaveOut { draft in
      guard !Self.surely.contains(draft.rule) else { return false }
      let best = draft.cue.joined().map { margins[$0] }.max() ?? 0
      let isOrder = draft.cue.joined().contains { reading.cueKind($0) == .ordering }
      return best < (isOrder ? Self.leastMarginOfOrders : Self.leastMargin)
    }
    var index = annotation.attributions.partitioningIndex {
      $0.cue.lowerBound >= sentence.tokens.lowerBound
    }
    while index < annotation.attributions.count,
      annotation.attributions[index].cue.lowerBound < sentence.tokens.upperBound
    {
      let span = annotation.attributions[index]
      if !cues.contains(where: { $0.overlaps(span.cue) }) { add(span) }
      index += 1
    }
  }

  /// Adds what only the core sees, where it names a source.
  private mutating func add(_ span: AttributionSpan) {
    let sources = span.source.compactMap(trimmed)
    let content = span.content.compactMap(trimmed)
    // Of several runs the one nearest to the cue is meant.
    guard let source = sources.min(by: { steps(from: $0, span.cue) < steps(from: $1, span.cue) }),
      !content.isEmpty, !isLeftToRules(span.cue, source, content)
    else { return }
    var draft = AttributionDraft(
      source: [source], cue: [span.cue], content: content, rule: .coreReads)
    let kind = span.cue.compactMap(reading.cueKind).first
    let isAction = content.first.map { reading.key($0.lowerBound) == "to" } ?? false
    // Words that no table knows put forward what is a clause: "approves the plan" states nothing.
    let isClause = content.contains { reading.hasFiniteVerb(in: $0) }
    let takesNouns = span.cue.contains { reading.words[$0].cue?.takes.contains(.noun) ?? false }
    guard takesNouns || isClause || isAction || draft.content.contains(where: isQuoted) else {
      return
    }
    draft.isStatement = (kind?.isStatement ?? isClause) && (!isAction || kind == .saying)
    draft.isDenial = kind == .denying
    keep(draft)
  }

  /// True for what rules read on purpose in another way: lead-ins with a colon, passives without a believer, "according
  /// to reports".
  private func isLeftToRules(
    _ cue: TokenRange, _ source: TokenRange, _ content: [TokenRange]
  ) -> Bool {
    if reading.isImpersonal(source) { return true }
    if reading.key(cue.upperBound) == "to", Self.passives.contains(reading.key(cue.upperBound - 1))
    {
      return true
    }
    if reading.text(cue.upperBound - 1..<cue.upperBound + 1).hasSuffix(":") { return true }
    return cue.contains { token in
      reading.group(at: token).map { $0.isPassive || $0.form == .participle } ?? false
    }
  }

  private func steps(from run: TokenRange, _ cue: TokenRange) -> Int {
    run.upperBound <= cue.lowerBound
      ? cue.lowerBound - run.upperBound : run.lowerBound - cue.upperBound
  }

  private func isQuoted(_ run: TokenRange) -> Bool {
    reading.quotations.index(at: run.lowerBound) != nil
  }

  /// "Said to be" names nobody who says it.
  private static let passives = Set(words: "said reported believed thought alleged understood")

  /// A run of words without marks at its ends, but with the quotation marks that belong to it; nil when nothing is left.
  private func trimmed(_ run: TokenRange) -> TokenRange? {
    func isEdge(_ token: Int) -> Bool {
      switch reading.document.tokens[token].kind {
      case .punctuation, .openingQuote, .closingQuote: true
      case .word, .number, .symbol, .address: false
      }
    }
    guard let first = run.first(where: { !isEdge($0) }),
      let last = run.last(where: { !isEdge($0) })
    else { return nil }
    var range = first..<last + 1
    if let quotation = reading.quotations.index(at: first),
      let part = reading.quotations.all[quotation].part(at: first)
    {
      if part.lowerBound == first - 1 { range = part.lowerBound..<range.upperBound }
      // The stop may stand before the closing mark.
      if part.upperBound - range.upperBound <= 2, part.upperBound > range.upperBound {
        range = range.lowerBound..<part.upperBound
      }
    }
    return range
  }
}

extension Reading {
  /// What the tables know of a word that reports.
  fileprivate func cueKind(_ token: Int) -> CueClass? {
    words[token].cue?.kind ?? Lexicon.english.cueNouns[words[token].key]
  }
}
