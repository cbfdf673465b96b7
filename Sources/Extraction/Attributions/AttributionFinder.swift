internal import Casebook
internal import Prose

/// Finds attributions sentence by sentence; what one sentence says about the next is left to later steps.
struct AttributionFinder {
  let reading: Reading
  private(set) var found: [AttributionDraft] = []
  /// Where those of the sentence that is being read begin in `found`.
  var sentenceStart = 0
  /// The attributions that each quotation has, so that none gets a second speaker from its neighbours.
  private(set) var claimed: Set<Int> = []

  init(_ reading: Reading) {
    self.reading = reading
  }

  mutating func read(_ sentence: Sentence) {
    sentenceStart = found.count
    // A cue that another has made part of itself: "quoted as saying".
    var done = sentence.tokens.lowerBound
    for token in sentence.tokens where token >= done {
      if let end = readPhraseCue(at: token, in: sentence) {
        done = end
      } else if let group = reading.group(at: token), group.head == token,
        let cue = reading.words[token].cue
      {
        let window = Window(reading, around: token, in: sentence)
        let use = CueUse(cue: cue, group: group, window: window)
        if let end = readVerb(use) { done = end }
      } else if reading.words[token].kind == .nominal,
        let kind = Lexicon.english.cueNouns[reading.words[token].key]
      {
        readNoun(at: token, kind: kind, window: Window(reading, around: token, in: sentence))
      }
    }
    if let annotation = reading.annotation { settle(sentence, by: annotation) }
  }

  /// Takes those of the sentence's attributions back that fulfil a condition, with what they claimed.
  mutating func leaveOut(where isOut: (AttributionDraft) -> Bool) {
    guard found[sentenceStart...].contains(where: isOut) else { return }
    let drafts = found[sentenceStart...]
    var places: [Int: Int] = [:]
    found.removeLast(drafts.count)
    for (index, draft) in zip(drafts.indices, drafts) where !isOut(draft) {
      var draft = draft
      // What an outlet was told goes with the outlet: both have the same cue.
      draft.parent = draft.parent.flatMap { $0 < sentenceStart ? $0 : places[$0] }
      places[index] = found.count
      found.append(draft)
    }
    for draft in drafts where isOut(draft) {
      for part in draft.content where reading.kind(part.lowerBound) == .openingQuote {
        if let index = reading.quotations.index(at: part.lowerBound) { claimed.remove(index) }
      }
    }
  }

  /// Gives the attribution at an index other borders.
  mutating func redraw(_ index: Int, source: TokenRange?, content: [TokenRange]) {
    if let source {
      found[index].source = [source]
      found[index].sourceType = reading.sourceType(of: source)
    }
    found[index].content = content
    found[index].kind = kind(of: content)
    claim(content)
  }

  /// How many of `found` stand in sentences of their own; the others were inferred from them later.
  private(set) var localCount = 0

  /// Ends the reading of sentences: what comes now is inferred from several.
  mutating func finishSentences() { localCount = found.count }

  /// Keeps an attribution, with its kind and its source's type.
  mutating func keep(_ draft: AttributionDraft, type: Attribution.SourceType? = nil) {
    var draft = draft
    draft.content = draft.content.filter { !$0.isEmpty }
    guard !draft.content.isEmpty else { return }
    draft.kind = kind(of: draft.content)
    if let type {
      draft.sourceType = type
    } else if let source = draft.source.first {
      draft.sourceType = reading.sourceType(of: source)
    }
    claim(draft.content)
    found.append(draft)
  }

  /// Notes that the quotations in a content have a speaker.
  private mutating func claim(_ content: [TokenRange]) {
    for part in content where reading.kind(part.lowerBound) == .openingQuote {
      if let index = reading.quotations.index(at: part.lowerBound) { claimed.insert(index) }
    }
  }

  /// Gives the attribution at an index one more part of a quotation.
  mutating func extend(_ index: Int, by quotation: Int) {
    found[index].content += reading.quotations.all[quotation].parts
    if found[index].kind == .indirect { found[index].kind = .mixed }
    claimed.insert(quotation)
    // The outlet that it was told to passes all of it on.
    if let parent = found[index].parent, found[parent].rule == .toldOutlet {
      extend(parent, by: quotation)
    }
  }

  /// All, some or none of the content in quotation marks.
  private func kind(of content: [TokenRange]) -> Attribution.Kind {
    var isAllQuoted = true
    var isAnyQuoted = false
    for part in content {
      let isQuoted =
        reading.kind(part.lowerBound) == .openingQuote
        && reading.quotations.index(at: part.lowerBound).map { index in
          reading.quotations.all[index].part(at: part.upperBound - 1) != nil
        } ?? false
      isAllQuoted = isAllQuoted && isQuoted
      isAnyQuoted =
        isAnyQuoted || isQuoted
        || part.contains { reading.kind($0) == .openingQuote }
    }
    return isAllQuoted ? .direct : isAnyQuoted ? .mixed : .indirect
  }

  /// The last attribution of this sentence on the same level, whose source a shared subject means.
  func previous(in window: Window) -> AttributionDraft? {
    found[sentenceStart...].last { draft in
      draft.isStated && !draft.source.isEmpty
        && reading.quotations.index(at: draft.place) == window.level
    }
  }
}

/// A verb that reports, where it stands.
struct CueUse {
  let cue: CueVerb
  let group: VerbGroup
  let window: Window

  /// The attribution that a source and content make with this cue.
  func draft(
    source: TokenRange?, content: [TokenRange], rule: Rule, circumstances: [TokenRange] = []
  ) -> AttributionDraft {
    let isNegated = group.isNegated
    var draft = AttributionDraft(
      source: source.map { [$0] } ?? [], cue: [group.tokens], content: content, rule: rule)
    draft.circumstances = circumstances.filter { !$0.isEmpty }
    // What somebody did not say is not put forward; what somebody does not believe is denied.
    let assertsNothing = isNegated && (cue.kind == .saying || cue.kind == .writing)
    draft.isStatement =
      cue.kind.isStatement && !assertsNothing && rule != .cueInfinitive
      || rule == .cueInfinitive && cue.kind == .saying
    draft.isDenial = (cue.kind == .denying) != (isNegated && !assertsNothing)
    return draft
  }
}
