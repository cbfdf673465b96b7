internal import Casebook
internal import Prose

extension AttributionFinder {
  /// A cue of the rules that the core reads as none by more than this is none.
  ///
  /// Measured on PolNeAR dev2 and GUM dev, full F1: .612 and .535 at 1, .612 and .513 at 2, .611 and .507 at 3.
  private static let leastMargin: Float = -1

  /// Orders by office are attributions that the core was not taught, and quotation marks are a reason of their own.
  private static let leastMarginOfOrders: Float = -3

  /// Rules whose form alone tells: the core was taught little of cues that nobody holds, and of passives.
  private static let surely: Set<Rule> = [.nounClause, .cuePassive, .accordingTo, .citing]

  /// Leaves out of a sentence's attributions those whose cue the core reads as none, takes its borders for those that both
  /// see, and adds those that it alone sees.
  mutating func settle(_ sentence: Sentence, by annotation: LinguisticAnnotation) {
    let margins = annotation.cueMargins
    guard margins.count == reading.document.tokens.count else { return }
    let cues = found[sentenceStart...].flatMap(\.cue)
    let reading = reading
    leaveOut { draft in
      guard !Self.surely.contains(draft.rule) else { return false }
      let best = draft.cue.joined().map { margins[$0] }.max() ?? 0
      let isOrder = draft.cue.joined().contains { reading.cueKind($0) == .ordering }
      let isQuoted = draft.content.joined().contains { reading.kind($0) == .openingQuote }
      return best < (isOrder || isQuoted ? Self.leastMarginOfOrders : Self.leastMargin)
    }
    var index = annotation.attributions.partitioningIndex {
      $0.cue.lowerBound >= sentence.tokens.lowerBound
    }
    while index < annotation.attributions.count,
      annotation.attributions[index].cue.lowerBound < sentence.tokens.upperBound
    {
      let span = annotation.attributions[index]
      if cues.contains(where: { $0.overlaps(span.cue) }) {
        redraw(by: span, annotation)
      } else {
        add(span, annotation)
      }
      index += 1
    }
    clipNested()
  }

  /// Adds what only the core sees, where it names a source.
  private mutating func add(_ span: AttributionSpan, _ annotation: LinguisticAnnotation) {
    let content = content(of: span, within: annotation)
    guard let source = source(of: span, annotation), !content.isEmpty,
      !isLeftToRules(span.cue, source, content)
    else { return }
    let cue = withParticle(span.cue, annotation)
    var draft = AttributionDraft(source: [source], cue: [cue], content: content, rule: .coreReads)
    let kind = span.cue.compactMap(reading.cueKind).first
    let opening = content.first.map { reading.key($0.lowerBound) } ?? ""
    let isAction = opening == "to"
    let isQuestion = kind == .asking || Self.asking.contains(opening)
    // "Complained of headaches" tells what happened; only a clause, quoted words or what the tables know are put forward.
    let isPutForward =
      content.contains {
        reading.hasFiniteVerb(in: $0) || reading.quotations.index(at: $0.lowerBound) != nil
      }
      || span.cue.contains { reading.words[$0].cue?.takes.contains(.noun) ?? false }
    let isNegated = span.cue.contains { reading.group(at: $0)?.isNegated ?? false }
    let isHeld = span.act == .thought
    // What somebody did not say is not put forward; what somebody does not believe is denied.
    draft.isStatement =
      span.act != .stance && (!isAction || kind == .saying) && (!isNegated || isHeld)
      && !isQuestion && isPutForward
    draft.isDenial = kind == .denying || isNegated && isHeld
    keep(draft)
  }

  private static let asking = Set(words: "whether if")

  /// A cue with the particle of its verb behind it: "pointed out".
  private func withParticle(
    _ cue: TokenRange, _ annotation: LinguisticAnnotation
  ) -> TokenRange {
    let next = cue.upperBound
    guard annotation.words.indices.contains(next),
      annotation.words[next].relation == .verbParticle,
      cue.contains(Int(annotation.words[next].head))
    else { return cue }
    return cue.lowerBound..<next + 1
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

  /// "Said to be" names nobody who says it.
  private static let passives = Set(words: "said reported believed thought alleged understood")
}

extension Reading {
  /// What the tables know of a word that reports.
  fileprivate func cueKind(_ token: Int) -> CueClass? {
    words[token].cue?.kind ?? Lexicon.english.cueNouns[words[token].key]
  }
}
