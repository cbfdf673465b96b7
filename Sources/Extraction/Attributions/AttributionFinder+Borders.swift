internal import Casebook
internal import Prose

/// Where sources and contents begin and end, by what the language core reads at a cue.
extension AttributionFinder {
  /// Rules whose contents follow from quotation marks, from colons or from another attribution: they keep them.
  private static let bounded: Set<Rule> = [
    .cueBeforeQuote, .cueAfterQuote, .cueInsideQuote, .toldOutlet, .blockLeadIn,
  ]

  /// Gives what rules found at a cue the source and the content that the core reads for it.
  mutating func redraw(by span: AttributionSpan, _ annotation: LinguisticAnnotation) {
    let content = content(of: span, within: annotation)
    guard !content.isEmpty else { return }
    for index in sentenceStart..<found.count
    where found[index].parent == nil && !Self.bounded.contains(found[index].rule)
      && found[index].cue.contains(where: { $0.overlaps(span.cue) })
    {
      let draft = found[index]
      var source = source(of: span, annotation)
      // "Reports that …" that nobody holds are not those of whom the sentence is about.
      if draft.rule == .nounClause { source = nil }
      if let other = source, let own = draft.source.first,
        own.contains(other)
          || !own.overlaps(other) && isSubject(own, of: span.cue, annotation)
      {
        source = nil
      }
      let whole = withSubject(content, of: draft, annotation)
      let reached = reaching(whole, asFarAs: draft.content, annotation)
      redraw(index, source: source, content: reached.compactMap { clear($0, of: draft) })
    }
  }

  /// Who the core says it is, where the grammar allows it.
  ///
  /// Of several runs the subject is meant, else the one nearest to the cue. What is somebody's cannot say itself, and a noun such as "claims"
  /// has its holder in its own phrase: "denies claims that" leaves them nobody's.
  func source(of span: AttributionSpan, _ annotation: LinguisticAnnotation) -> TokenRange? {
    func steps(_ run: TokenRange) -> Int {
      run.upperBound <= span.cue.lowerBound
        ? span.cue.lowerBound - run.upperBound : run.lowerBound - span.cue.upperBound
    }
    let runs = joined(
      span.source.compactMap(words), apart: [span.cue] + span.content,
      isApart: { annotation.cueMargins[$0] > 0 })
    let subject = runs.first { isSubject($0, of: span.cue, annotation) }
    guard let nearest = subject ?? runs.min(by: { steps($0) < steps($1) }) else { return nil }
    let noun = span.cue.last { annotation.words[$0].wordClass == .noun }
    let hasVerb = span.cue.contains { reading.group(at: $0) != nil }
    if let noun, !hasVerb { return hangs(nearest, on: noun, annotation) ? nearest : nil }
    let isPossessor =
      reading.kind(nearest.upperBound) == .clitic || reading.kind(nearest.upperBound - 1) == .clitic
    return isPossessor && span.cue.contains { reading.group(at: $0)?.isFinite == true }
      ? nil : nearest
  }

  /// True when a word of a phrase is a modifier of a noun, or of such a modifier.
  private func hangs(
    _ phrase: TokenRange, on noun: Int, _ annotation: LinguisticAnnotation
  ) -> Bool {
    phrase.contains { token in
      var head = Int(annotation.words[token].head)
      // "claims by the head of the union of drivers": a few steps.
      for _ in 0..<4 where head >= 0 && head != noun { head = Int(annotation.words[head].head) }
      return head == noun
    }
  }

  /// Runs with those joined that only a few words part, none of which are `apart`.
  private func joined(
    _ runs: [TokenRange], apart others: [TokenRange], isApart: (Int) -> Bool = { _ in false }
  ) -> [TokenRange] {
    var made: [TokenRange] = []
    for run in runs {
      if let last = made.last, let gap = gap(last.upperBound, run.lowerBound),
        gap.count <= Self.widestGap, !others.contains(where: { $0.overlaps(gap) }),
        !gap.contains(where: { isQuotationMark($0) || isApart($0) })
      {
        made[made.count - 1] = last.lowerBound..<run.upperBound
      } else {
        made.append(run)
      }
    }
    return made
  }

  /// The runs of a content; what another attribution in it says belongs to it.
  func content(of span: AttributionSpan, within annotation: LinguisticAnnotation) -> [TokenRange] {
    var runs = joined(span.content.compactMap(trimmed), apart: [span.cue] + span.source)
    // "rejects reports that …": the reports are what is rejected.
    if let first = runs.first, let gap = gap(span.cue.upperBound, first.lowerBound),
      gap.count <= Self.widestGap, !span.source.contains(where: { $0.overlaps(gap) }),
      hasCue(in: gap, annotation)
    {
      runs[0] = gap.lowerBound..<first.upperBound
    }
    return runs
  }

  /// Words between two parts of a content that another attribution takes: "has since confirmed", "reports".
  private static let widestGap = 5

  private func gap(_ lower: Int, _ upper: Int) -> TokenRange? {
    lower < upper ? lower..<upper : nil
  }

  private func isQuotationMark(_ token: Int) -> Bool {
    reading.kind(token) == .openingQuote || reading.kind(token) == .closingQuote
  }

  private func hasCue(in tokens: TokenRange, _ annotation: LinguisticAnnotation) -> Bool {
    tokens.contains { annotation.cueMargins[$0] > 0 }
  }

  /// True when a phrase is the subject of a cue's verb, or of the verb it is joined to by "and".
  private func isSubject(
    _ phrase: TokenRange, of cue: TokenRange, _ annotation: LinguisticAnnotation
  ) -> Bool {
    var verbs = Set(cue)
    for token in cue where annotation.words[token].relation == .conjunct {
      verbs.insert(Int(annotation.words[token].head))
    }
    return phrase.contains { token in
      let word = annotation.words[token]
      return (word.relation == .subject || word.relation == .passiveSubject)
        && verbs.contains(Int(word.head))
    }
  }

  /// Ends the contents of the sentence's attributions where the content that they stand in ends.
  mutating func clipNested() {
    for index in sentenceStart..<found.count {
      let place = found[index].place
      // What holds a cue is seldom farther away than a few others.
      for outer in max(sentenceStart, index - 8)..<min(index + 8, found.count)
      where outer != index && found[index].parent != outer {
        guard let part = found[outer].content.first(where: { $0.contains(place) }),
          let own = found[index].content.first(where: { $0.contains(part.upperBound - 1) }),
          own.upperBound > part.upperBound, own.lowerBound >= part.lowerBound
        else { continue }
        redraw(
          index, source: nil,
          content: found[index].content.compactMap { run in
            run == own ? run.lowerBound..<part.upperBound : run
          })
      }
    }
  }

  /// A part of a content without circumstances of the saying before it: "in a statement on Friday".
  private func clear(_ part: TokenRange, of draft: AttributionDraft) -> TokenRange? {
    var part = part
    for words in draft.circumstances.sorted(by: { $0.lowerBound < $1.lowerBound })
    where words.lowerBound <= part.lowerBound && words.upperBound > part.lowerBound {
      part = min(words.upperBound, part.upperBound)..<part.upperBound
    }
    return part.isEmpty ? nil : trimmed(part)
  }

  /// A content with the subject of its verb, where the core takes that for another source.
  private func withSubject(
    _ content: [TokenRange], of draft: AttributionDraft, _ annotation: LinguisticAnnotation
  ) -> [TokenRange] {
    guard let first = content.first, let own = draft.content.first,
      own.lowerBound < first.lowerBound, own.contains(first.lowerBound)
    else { return content }
    // "Accuses them of" says nothing without "them".
    if draft.rule == .cueDeed, reading.kind(first.lowerBound) == .preposition {
      return [own.lowerBound..<first.upperBound] + content.dropFirst()
    }
    // A subject with what belongs to it has some twenty words.
    let missing = max(own.lowerBound, first.lowerBound - 20)..<first.lowerBound
    let group = reading.group(at: first.lowerBound)
    let beginsWithVerb =
      group.map { $0.isFinite && $0.tokens.lowerBound == first.lowerBound } ?? false
    let hasSubject =
      beginsWithVerb
      || missing.contains { token in
        let word = annotation.words[token]
        return (word.relation == .subject || word.relation == .passiveSubject)
          && first.contains(Int(word.head))
      }
    return hasSubject ? [own.lowerBound..<first.upperBound] + content.dropFirst() : content
  }

  /// A content with the clause behind it that hangs on one of its verbs: "says it ended after others had left".
  private func reaching(
    _ content: [TokenRange], asFarAs other: [TokenRange], _ annotation: LinguisticAnnotation
  ) -> [TokenRange] {
    guard let last = content.last, let end = other.last?.upperBound, end > last.upperBound else {
      return content
    }
    let whole = Array(content.dropLast()) + [last.lowerBound..<end]
    // No phrase ends with "in" or "the".
    switch reading.kind(last.upperBound - 1) {
    case .preposition, .determiner, .coordinator: return whole
    default: break
    }
    guard reading.kind(last.upperBound) == .subordinator else { return content }
    let verb = Int(annotation.words[last.upperBound].head)
    guard annotation.words.indices.contains(verb),
      content.contains(where: { $0.contains(Int(annotation.words[verb].head)) })
    else { return content }
    return whole
  }

  /// A run of words without marks at its ends; nil when nothing is left.
  private func words(_ run: TokenRange) -> TokenRange? {
    func isEdge(_ token: Int) -> Bool {
      switch reading.document.tokens[token].kind {
      case .punctuation, .openingQuote, .closingQuote: true
      case .word, .number, .symbol, .address: false
      }
    }
    guard let first = run.first(where: { !isEdge($0) }),
      let last = run.last(where: { !isEdge($0) })
    else { return nil }
    return first..<last + 1
  }

  /// A run of words with the quotation marks that belong to it; nil when it has no word.
  func trimmed(_ run: TokenRange) -> TokenRange? {
    guard var range = words(run) else { return nil }
    if let part = quoted(at: range.lowerBound), part.lowerBound == range.lowerBound - 1 {
      range = part.lowerBound..<range.upperBound
    }
    // The stop may stand before the closing mark.
    if let part = quoted(at: range.upperBound - 1), part.lowerBound >= range.lowerBound,
      part.upperBound > range.upperBound, part.upperBound - range.upperBound <= 2
    {
      range = range.lowerBound..<part.upperBound
    }
    return range
  }

  /// The part of a quotation that a token stands in.
  private func quoted(at token: Int) -> TokenRange? {
    reading.quotations.index(at: token).flatMap { reading.quotations.all[$0].part(at: token) }
  }
}
