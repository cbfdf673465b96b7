internal import Casebook
internal import Prose

/// The claims of a document in text order: one for each clause that can be checked.
struct Claims {
  private(set) var found: [ClaimDraft] = []
  let reading: Reading
  let attributions: Attributions
  let hedges: [HedgeDraft]
  let modalities: ModalityReader
  /// True for words that belong to the saying and not to what is said, by token.
  private var isSaying: [Bool]

  /// Finds the claims of a document in time linear in its tokens.
  init(in reading: Reading, attributions: Attributions, hedges: Hedges) {
    self.reading = reading
    self.attributions = attributions
    self.hedges = hedges.found
    modalities = ModalityReader(reading, attributions)
    isSaying = [Bool](repeating: false, count: reading.document.tokens.count)
    markSayings()
    for sentence in reading.document.sentences { read(sentence) }
    found.sort {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  /// The claim that some words make which no rule took for one.
  func claim(of tokens: TokenRange, inHeadline isHeadline: Bool, furniture: Bool) -> ClaimDraft {
    var claim = draft([tokens], rule: .added)
    claim.attribution = attributions.speaker(at: tokens.lowerBound)
    claim.isHeadline = isHeadline
    claim.isFurniture = furniture
    return finished(claim)
  }

  private mutating func markSayings() {
    for hedge in hedges where hedge.rule == .hedgeImpersonal {
      for token in hedge.words { isSaying[token] = true }
    }
    // Of asides only those of known form: "I think" goes, "We cannot rule out" is what is said.
    let asides = attributions.asides.filter { $0.rule != .coreReads }
    for draft in asides + attributions.found where draft.isStatement && draft.isStated {
      for token in draft.cue.joined() { isSaying[token] = true }
      for token in draft.circumstances.joined() { isSaying[token] = true }
      guard let source = draft.source.first, let cue = draft.cue.first else { continue }
      // A source that stands apart from its cue is the subject of another clause as well.
      let gap = max(cue.lowerBound - source.upperBound, source.lowerBound - cue.upperBound)
      // Two tokens hold an adverb, or "on Friday by"; circumstances were marked above.
      let isNear = gap <= 2 || draft.rule == .cuePassive
      if isNear { for token in source { isSaying[token] = true } }
    }
  }

  private mutating func read(_ sentence: Sentence) {
    switch reading.roles[sentence.block] {
    case .headline: readHeadline(sentence)
    case .badge, .bio, .caption: readSelfClaim(sentence)
    case .body, .standfirst, .embed, .correction: readClauses(sentence)
    case .byline, .dateline, .heading, .related, .furniture: break
    }
  }

  // MARK: Headlines and furniture

  private mutating func readHeadline(_ sentence: Sentence) {
    let parts = unsaid(sentence.tokens)
    guard let first = parts.first, let last = parts.last, !isQuestion(sentence),
      wordCount(parts) >= Claims.fewestWords
    else { return }
    var claim = draft(parts, rule: .headline)
    claim.words = first.lowerBound..<last.upperBound
    claim.attribution = attributions.speaker(at: first.lowerBound)
    claim.isHeadline = true
    found.append(finished(claim))
  }

  private mutating func readSelfClaim(_ sentence: Sentence) {
    let tokens = trimmed(sentence.tokens)
    let isBadge = reading.roles[sentence.block] == .badge
    let hasFigure = tokens.contains { reading.kind($0) == .number }
    guard wordCount([tokens]) >= Claims.fewestWords,
      isBadge || hasFigure || reading.hasFiniteVerb(in: tokens)
    else { return }
    var claim = draft([tokens], rule: .selfClaim)
    claim.isFurniture = true
    found.append(finished(claim))
  }

  /// A claim has a subject and what is said of it.
  private static let fewestWords = 2

  private func unsaid(_ tokens: TokenRange) -> [TokenRange] {
    var parts: [TokenRange] = []
    for token in tokens where !isSaying[token] {
      if let last = parts.last, last.upperBound == token {
        parts[parts.count - 1] = last.lowerBound..<token + 1
      } else {
        parts.append(token..<token + 1)
      }
    }
    return parts.map(trimmed).filter { !$0.isEmpty }
  }

  private func wordCount(_ parts: [TokenRange]) -> Int {
    parts.joined().count { !reading.kind($0).isBreak }
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    sentence.tokens.suffix(2).contains { reading.key($0) == "?" }
  }

  // MARK: Clauses

  private mutating func readClauses(_ sentence: Sentence) {
    guard !isQuestion(sentence) else { return }
    let segments = Segmenter.segments(
      of: sentence, in: reading, voices: attributions.voice,
      isSaying: Array(isSaying[sentence.tokens]))
    var subjects = Subjects()
    for (index, segment) in segments.enumerated() {
      let parts = segment.parts.map(trimmed).filter { !$0.isEmpty }
      guard let first = parts.first else { continue }
      if leadsOn(parts, to: segments.dropFirst(index + 1).first) {
        continue
      } else if segment.hasFiniteVerb {
        found.append(finished(clauseClaim(parts, segment, &subjects)))
      } else if let claim = phraseClaim(parts, segment) {
        found.append(finished(claim))
      } else {
        subjects.pending = (first.lowerBound..<(parts.last?.upperBound ?? 0), segment.voice)
      }
    }
  }

  private static let leadingOn: Set<WordKey> = Set(words: "comes came follows followed")

  /// "The news comes" before "after …": it says nothing that the clause behind it does not.
  private func leadsOn(_ parts: [TokenRange], to next: Segment?) -> Bool {
    guard let next, next.opening == .subordination, let last = parts.last?.last else {
      return false
    }
    // "The surprise announcement comes" has four words; more of them say something.
    return Claims.leadingOn.contains(reading.key(last)) && wordCount(parts) <= 4
  }

  /// The subjects that later segments of a sentence may share.
  private struct Subjects {
    /// A phrase that still waits for its verb.
    var pending: (tokens: TokenRange, voice: Int?)?
    /// The subject of the last main clause.
    var main: (tokens: TokenRange, voice: Int?)?
  }

  /// The claim of a segment that has a verb.
  private func clauseClaim(
    _ parts: [TokenRange], _ segment: Segment, _ subjects: inout Subjects
  ) -> ClaimDraft {
    let first = parts.first ?? 0..<0
    let verb = parts.joined().first { reading.group(at: $0)?.isFinite == true }
    let beginsWithVerb = verb == firstWord(of: first)
    var claim = draft(parts, rule: segment.opening.rule)
    claim.attribution = segment.voice
    guard beginsWithVerb else {
      let subject = trimmed(first.lowerBound..<min(verb ?? first.upperBound, first.upperBound))
      if segment.opening != .relative, !subject.isEmpty { subjects.main = (subject, segment.voice) }
      return claim
    }
    if let pending = subjects.pending, pending.voice == segment.voice,
      segment.opening == .resumption
    {
      // "The depot, which …, has been closed": the phrase before the inset is the subject.
      claim = draft([pending.tokens] + parts, rule: .clause)
      claim.attribution = segment.voice
      subjects.main = pending
      subjects.pending = nil
    } else if let main = subjects.main, main.voice == segment.voice {
      claim.rule = .clauseSharedSubject
      claim.proposition.insert(main.tokens, at: 0)
    }
    return claim
  }

  /// A phrase without a verb of its own that is a claim nevertheless.
  private func phraseClaim(_ parts: [TokenRange], _ segment: Segment) -> ClaimDraft? {
    var claim: ClaimDraft
    if segment.opening == .participle {
      claim = draft(parts, rule: .clauseParticiple)
    } else if let voice = segment.voice, isPhraseContent(attributions.found[voice], from: segment) {
      claim = draft(parts, rule: .contentPhrase)
    } else {
      return nil
    }
    guard wordCount(parts) >= Claims.fewestWords else { return nil }
    claim.attribution = segment.voice
    return claim
  }

  /// True when a segment begins content that may be a phrase: "announced the arrest of forty".
  private func isPhraseContent(_ draft: AttributionDraft, from segment: Segment) -> Bool {
    guard draft.content.contains(where: { $0.lowerBound == segment.tokens.lowerBound }) else {
      return false
    }
    switch draft.rule {
    case .cueNounPhrase, .cueDeed, .cueRole, .cuePassive, .cueInfinitive: return true
    default: return false
    }
  }

  private func firstWord(of tokens: TokenRange) -> Int {
    tokens.first { reading.kind($0) != .adverb && reading.kind($0) != .coordinator }
      ?? tokens.lowerBound
  }
}
