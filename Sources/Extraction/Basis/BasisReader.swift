internal import Casebook
internal import Prose

/// How a source knows, in tokens.
struct BasisDraft: Sendable {
  var value: Attribution.Basis
  /// The words that show it, in text order.
  var words: [TokenRange] = []
  var rule: Rule

  static let unstated = BasisDraft(value: .unstated, rule: .basisUnstated)
}

/// Reads how each source of a document knows what it says: what the text shows of it, and nothing else.
struct BasisReader {
  private let reading: Reading
  private let found: [AttributionDraft]
  /// For each attribution the largest stated one that stands in it, or nil.
  private var inner: [Int?]
  private let lexicon = BasisLexicon.english

  /// One basis for each attribution, in its order; linear in their words.
  static func bases(in reading: Reading, _ attributions: Attributions) -> [BasisDraft] {
    let reader = BasisReader(reading, attributions)
    return attributions.found.indices.map { reader.basis(of: $0) }
  }

  private init(_ reading: Reading, _ attributions: Attributions) {
    self.reading = reading
    found = attributions.found
    inner = [Int?](repeating: nil, count: found.count)
    for (index, draft) in found.enumerated() where draft.isStated && draft.isStatement {
      guard let parent = draft.parent, found.indices.contains(parent) else { continue }
      if inner[parent].map({ found[$0].size < draft.size }) ?? true { inner[parent] = index }
    }
  }

  private func basis(of index: Int) -> BasisDraft {
    let draft = found[index]
    return cue(of: draft) ?? content(of: draft) ?? source(of: draft) ?? passedOn(index) ?? citing(
      draft)
      ?? concluded(draft) ?? restsOn(draft) ?? .unstated
  }

  // MARK: The cue and the source

  /// "saw the man fall", "was told that", "heard that".
  private func cue(of draft: AttributionDraft) -> BasisDraft? {
    for part in draft.cue {
      for token in part {
        let key = reading.key(token)
        guard let group = reading.group(at: token), group.head == token else { continue }
        if group.isPassive, lexicon.telling.contains(key) {
          return BasisDraft(value: .told, words: [group.tokens], rule: .basisTold)
        }
        let goesOn = reading.kind(part.upperBound)
        if lexicon.hearsay.contains(key), reading.key(part.upperBound) == "from" {
          return BasisDraft(
            value: .told, words: [part.lowerBound..<part.upperBound + 1], rule: .basisTold)
        }
        if lexicon.hearsay.contains(key), goesOn == .that || !lexicon.witnessing.contains(key) {
          return BasisDraft(value: .told, words: [part], rule: .basisTold)
        }
        // "sees it as a threat" is a view; "seen by" is none's.
        let isView = draft.rule == .cueRole
        if lexicon.witnessing.contains(key), !isView, !group.isPassive {
          return BasisDraft(value: .witnessed, words: [part], rule: .basisSaw)
        }
      }
    }
    return nil
  }

  /// "witnesses", "two people briefed on it", "documents seen by the Gazette".
  private func source(of draft: AttributionDraft) -> BasisDraft? {
    // What describes a source may stand behind the words that name it.
    let behind = draft.source.last.map { [$0.upperBound..<$0.upperBound + 2] } ?? []
    for token in (draft.source + behind).joined() {
      let key = reading.key(token)
      if lexicon.witnesses.contains(key), draft.source.contains(where: { $0.contains(token) }) {
        return BasisDraft(value: .witnessed, words: [token..<token + 1], rule: .basisWitness)
      }
      guard lexicon.informed.contains(key), reading.kind(token) != .proper else { continue }
      let next = reading.key(token + 1)
      guard next == "by" || next == "of" || next == "on" || next == "about" || next == "with" else {
        continue
      }
      return BasisDraft(value: .told, words: [token..<token + 2], rule: .basisInformed)
    }
    return nil
  }

  /// The source says what another says: "the Courier, citing an official".
  private func passedOn(_ index: Int) -> BasisDraft? {
    guard let child = inner[index], let source = found[child].source.first,
      !isPronoun(source), begins(child, in: found[index])
    else { return nil }
    // Where the other says only a part, the rest is the source's own; by hand: four fifths are all but a few words.
    let own = found[child].source.joined().count + found[child].cue.joined().count
    guard (found[child].size + own) * 5 >= found[index].size * 4 else { return nil }
    let words = ([source] + found[child].cue).sorted { $0.lowerBound < $1.lowerBound }
    return BasisDraft(value: .told, words: words, rule: .basisPassesOn)
  }

  /// "He said he believed": the same mouth.
  private func isPronoun(_ source: TokenRange) -> Bool {
    source.count == 1 && reading.kind(source.lowerBound) == .pronoun
  }

  /// True when what another says is all there is, from the beginning, and no clause among others.
  private func begins(_ child: Int, in outer: AttributionDraft) -> Bool {
    switch found[child].rule {
    case .citing, .accordingTo, .toldOutlet: return true
    default: break
    }
    guard let start = outer.content.first?.lowerBound else { return false }
    let parts = found[child].source + found[child].cue + found[child].content
    // A quotation mark and "that" may stand before it.
    return parts.contains { $0.lowerBound <= start + 2 }
  }

  /// "the Courier, citing an official, reported", where no attribution of the other was found.
  private func citing(_ draft: AttributionDraft) -> BasisDraft? {
    guard draft.isStated, let source = draft.source.first, let cue = draft.cue.first else {
      return nil
    }
    let gap = min(source.upperBound, cue.lowerBound)..<max(source.upperBound, cue.lowerBound)
    guard
      let word = gap.prefix(Window.reach).first(where: {
        lexicon.citing.contains(reading.key($0)) && reading.kind($0 - 1) == .comma
      })
    else { return nil }
    let end = (word + 1..<gap.upperBound).first { reading.kind($0).isBreak }
    return BasisDraft(
      value: .told, words: [word..<(end ?? gap.upperBound)], rule: .basisPassesOn)
  }

  // MARK: What is said

  /// “I saw two men”, “we were told that”, "said she had seen".
  private func content(of draft: AttributionDraft) -> BasisDraft? {
    for part in draft.content {
      let start = part.first { reading.kind($0) != .openingQuote && reading.kind($0) != .that }
      for token in part.prefix(BasisReader.reach) where reading.kind(token) == .pronoun {
        let key = reading.key(token)
        let speaks = lexicon.first.contains(key) || token == start && lexicon.others.contains(key)
        if speaks, let found = ownSenses(of: token) { return found }
        if lexicon.objects.contains(key), let found = toldMe(token) { return found }
      }
    }
    return nil
  }

  /// How far into what is said it is looked for; by hand: three long sentences.
  private static let reach = 120

  private func ownSenses(of pronoun: Int) -> BasisDraft? {
    guard let group = verb(behind: pronoun), group.isFinite, !group.isNegated else { return nil }
    let key = reading.key(group.head)
    let words = [pronoun..<group.tokens.upperBound]
    let next = group.tokens.upperBound
    if group.isPassive {
      let isOrder = reading.kind(next) == .to
      return lexicon.telling.contains(key) && !isOrder
        ? BasisDraft(value: .told, words: words, rule: .basisTold) : nil
    }
    if lexicon.hearsay.contains(key), reading.kind(next) == .that || reading.key(next) == "from" {
      return BasisDraft(
        value: .told, words: [pronoun..<next + 1], rule: .basisTold)
    }
    if lexicon.witnessing.contains(key), reading.kind(next) != .that {
      // "I see", "I hear you": what was seen is in the past.
      guard group.head > group.tokens.lowerBound || isPast(group.head) else { return nil }
      return BasisDraft(value: .witnessed, words: words, rule: .basisSaw)
    }
    let isThere =
      reading.kind(group.head) == .be && reading.key(next) == "there"
      && reading.kind(next + 1) != .nominal
    if isThere, lexicon.first.contains(reading.key(pronoun)) {
      return BasisDraft(value: .witnessed, words: [pronoun..<next + 1], rule: .basisSaw)
    }
    if lexicon.first.contains(reading.key(pronoun)), lexicon.inferring.contains(key) {
      return BasisDraft(value: .inferred, words: words, rule: .basisConcludes)
    }
    return nil
  }

  private func isPast(_ token: Int) -> Bool {
    guard let words = reading.annotation?.words, words.indices.contains(token) else { return true }
    return words[token].form == .vbd
  }

  /// The verb behind a pronoun, an adverb apart.
  private func verb(behind pronoun: Int) -> VerbGroup? {
    let next = pronoun + 1
    return reading.group(at: next)
      ?? (reading.kind(next) == .adverb ? reading.group(at: next + 1) : nil)
  }

  /// "he told me".
  private func toldMe(_ object: Int) -> BasisDraft? {
    guard let group = reading.group(at: object - 1), !group.isPassive,
      lexicon.telling.contains(reading.key(group.head)), reading.kind(object + 1) != .to
    else { return nil }
    return BasisDraft(
      value: .told, words: [group.tokens.lowerBound..<object + 1], rule: .basisTold)
  }

  // MARK: Conclusions

  /// A cue of concluding, or what is said only seems so.
  private func concluded(_ draft: AttributionDraft) -> BasisDraft? {
    for token in draft.cue.joined() {
      let key = reading.key(token)
      let isBelief = reading.words[token].cue?.kind == .believing && draft.isStatement
      if isBelief || lexicon.inferring.contains(key) || lexicon.inferences.contains(key) {
        return BasisDraft(value: .inferred, words: draft.cue, rule: .basisConcludes)
      }
    }
    for part in draft.content {
      guard let token = part.prefix(Window.reach).first(where: { reading.group(at: $0) != nil }),
        let group = reading.group(at: token)
      else { continue }
      if lexicon.seeming.contains(reading.key(group.head)),
        reading.kind(group.tokens.upperBound) == .to
          || reading.key(group.tokens.upperBound) == "that"
          || reading.key(group.tokens.upperBound) == "as"
          || reading.key(group.tokens.upperBound) == "like"
      {
        return BasisDraft(
          value: .inferred, words: [group.tokens.lowerBound..<group.tokens.upperBound + 1],
          rule: .basisSeems)
      }
      let must = group.tokens.first { reading.key($0) == "must" }
      if let must, reading.kind(must + 1) == .have {
        return BasisDraft(value: .inferred, words: [must..<must + 2], rule: .basisSeems)
      }
    }
    return nil
  }

  /// "…, based on satellite pictures", "judging by".
  private func restsOn(_ draft: AttributionDraft) -> BasisDraft? {
    guard let cue = draft.cue.first else { return nil }
    let sentences = reading.document.sentences
    let index = sentences.partitioningIndex { $0.tokens.upperBound > cue.lowerBound }
    guard sentences.indices.contains(index) else { return nil }
    let start = sentences[index].tokens.lowerBound
    for token in sentences[index].tokens.prefix(Window.reach) {
      let key = reading.key(token)
      let next = reading.key(token + 1)
      let isBased = key == "based" && (next == "on" || next == "upon")
      let isJudged = key == "judging" && (next == "by" || next == "from")
      guard isBased || isJudged else { continue }
      // "a firm based on the coast" is somewhere, and rests on nothing.
      guard token == start || reading.kind(token - 1).isBreak || cue.upperBound == token else {
        continue
      }
      let end = (token + 2..<token + 12).first {
        reading.kind($0).isBreak || reading.group(at: $0) != nil
      }
      return BasisDraft(
        value: .inferred, words: [token..<max(token + 2, end ?? token + 2)], rule: .basisRestsOn)
    }
    return nil
  }
}
