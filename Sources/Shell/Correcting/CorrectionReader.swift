internal import Casebook

/// Turns the `field:value` words of a line into the analyst's correction of a claim.
struct CorrectionReader {
  let claim: Claim
  let state: ShellState
  private let words: WordsInText
  private let chains: ChainWords
  private(set) var correction: Claim.Correction

  init?(_ claim: Claim, in state: ShellState) {
    guard let words = WordsInText(claim.article, in: state) else { return nil }
    self.claim = claim
    self.state = state
    self.words = words
    chains = ChainWords(words: words, workspace: state.workspace, span: claim.span)
    correction = claim.correction ?? Claim.Correction()
  }

  /// Takes in every field that a line gives.
  mutating func take(_ arguments: Arguments) throws(ShellError) {
    if let word = arguments.option("source"), let other = arguments.option("chain") {
      throw ShellError(
        .other(
          "‘source:’ and ‘chain:’ both say who says so.",
          mend: "‘chain:’ names all of them, so leave ‘source:\(word.text)’ out."), at: other.place)
    }
    for field in ClaimField.allCases {
      guard let word = arguments.option(field.rawValue) else { continue }
      try take(field, word, at: arguments.option("at"))
    }
  }

  private mutating func take(
    _ field: ClaimField, _ word: Word, at: Word?
  ) throws(ShellError) {
    switch field {
    case .wording:
      let place = try words.place(of: try given(word, field), at: at, near: claim.span)
      correction.wording = Anchor(place, in: words.text)
    case .source: takeSource(word)
    case .chain:
      correction.chain = try chains.chain(word)
      correction.source = nil
      correction.sourceType = nil
    case .type: try takeType(word)
    case .kind: correction.kind = try choice(word, field)
    case .basis:
      try needSource(field, word)
      correction.basis = try choice(word, field)
    case .polarity: correction.polarity = try choice(word, field)
    case .modality: correction.modality = try choice(word, field)
    case .hedge: try addHedge(try given(word, field), at: at)
    case .unhedge: try removeHedge(try given(word, field))
    }
  }

  private func given(_ word: Word, _ field: ClaimField) throws(ShellError) -> Word {
    guard !word.text.allSatisfy(\.isWhitespace) else {
      throw ShellError(
        .other(
          "There is nothing behind ‘\(field.rawValue):’.",
          mend: "Give the words as the article has them: \(field.rawValue):\"…\""), at: word.place)
    }
    return word
  }

  private func choice<Value: RawRepresentable<String> & CaseIterable>(
    _ word: Word, _ field: ClaimField
  ) throws(ShellError) -> Value {
    if let value = Value(rawValue: word.text.lowercased()) { return value }
    let choices = Value.allCases.map(\.rawValue)
    throw ShellError(
      .notOneOf(
        word.text, choices: choices, nearest: Nearest.word(to: word.text, among: choices)),
      at: word.place)
  }

  // MARK: Who says so

  private mutating func takeSource(_ word: Word) {
    let name = Folding.singleLine(word.text)
    correction.sourceType = nil
    if name.isEmpty {
      correction.source = nil
      correction.chain = []
      // Nobody is left whose they could be.
      correction.kind = nil
      correction.basis = nil
    } else if var chain = correction.chain {
      chain.replaceSubrange(0..<min(1, chain.count), with: [chains.mouth(name)])
      correction.chain = chain
    } else {
      correction.source = chains.mouth(name)
    }
  }

  private mutating func takeType(_ word: Word) throws(ShellError) {
    try needSource(.type, word)
    let type: Attribution.SourceType = try choice(word, .type)
    if correction.source != nil {
      correction.source?.type = type
    } else if let chain = correction.chain, !chain.isEmpty {
      correction.chain?[0].type = type
    } else {
      correction.sourceType = type
    }
  }

  /// A type and a basis are a source's.
  private func needSource(_ field: ClaimField, _ word: Word) throws(ShellError) {
    var own = claim.uncorrected
    own.correction = correction
    guard state.workspace.attribution(of: own) == nil else { return }
    throw ShellError(
      .other(
        "\(name) is in the outlet's own voice, and has no ‘\(field.rawValue):’.",
        mend: "Say first who says so: source:\"NAME\""), at: word.place)
  }

  /// The claim's number, where it has one already.
  private var name: String {
    state.workspace.claims[claim.id] == nil ? "The claim" : claim.id.description
  }

  // MARK: Hedges

  private mutating func addHedge(_ word: Word, at: Word?) throws(ShellError) {
    var words = word
    var kind = Hedge.Kind.epistemic
    if let colon = word.text.firstIndex(of: ":"),
      let given = Hedge.Kind(rawValue: word.text[..<colon].lowercased())
    {
      kind = given
      words.text = String(word.text[word.text.index(after: colon)...])
    }
    let range = neighbourhood
    let place: ScalarRange
    if at == nil {
      let near = self.words.places(of: words.text, in: range)
      let own = near.filter(claim.span.overlaps)
      guard let first = own.first ?? near.first else { throw notInSentence(words) }
      place =
        (own.isEmpty ? near : own).count == 1
        ? first : try self.words.place(of: words, at: nil, near: claim.span)
    } else {
      place = try self.words.place(of: words, at: at, near: claim.span)
    }
    correction.notHedges.removeAll { $0.overlaps(place) }
    correction.hedges.removeAll { $0.span.overlaps(place) }
    correction.hedges.append(
      Hedge(span: place, kind: kind, scope: claim.span, rule: Claim.analystRule))
    correction.hedges.sort { $0.span < $1.span }
  }

  /// The sentences that the claim stands in.
  private var neighbourhood: ScalarRange {
    let sentences = (state.workspace.analyses[claim.article]?.sentences ?? [])
      .filter(claim.span.overlaps)
    return ScalarRange(
      min(sentences.first?.lower ?? claim.span.lower, claim.span.lower),
      max(sentences.last?.upper ?? claim.span.upper, claim.span.upper))
  }

  private func notInSentence(_ word: Word) -> ShellError {
    ShellError(
      .other(
        "‘\(word.text)’ does not stand in the sentence of \(name).",
        mend:
          "Give the softening words as they stand: “\(Phrases.excerpt(self.words.text[neighbourhood], characters: 90))”"
      ), at: word.place)
  }

  private mutating func removeHedge(_ word: Word) throws(ShellError) {
    var own = claim
    own.correction = correction
    let hedges = state.workspace.hedges(of: own)
    let wanted = Phrases.withoutMarks(Folding.fold(word.text))
    let found = hedges.filter {
      Phrases.withoutMarks(Folding.fold(words.text[$0.span])) == wanted
    }
    guard !found.isEmpty else {
      let names = hedges.map { Phrases.quoted(words.text[$0.span]) }
      throw ShellError(
        .other(
          "‘\(word.text)’ is no hedge of \(name).",
          mend: names.isEmpty ? "It has none." : "Its hedges are \(ShellError.list(names))."),
        at: word.place)
    }
    for hedge in found {
      if correction.hedges.contains(hedge) {
        correction.hedges.removeAll { $0 == hedge }
      } else {
        correction.notHedges.append(hedge.span)
      }
    }
    correction.notHedges.sort()
  }
}
