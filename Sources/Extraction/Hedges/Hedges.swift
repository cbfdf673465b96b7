internal import Casebook
internal import Prose

/// The hedges of a document in text order.
struct Hedges {
  private(set) var found: [HedgeDraft] = []

  private static let words: [WordKey: HedgeClass] = Dictionary(words: hedgeWords)
  private static let passives: [WordKey: HedgeClass] = Dictionary(words: passiveHedges)
  private static let phrases = table(of: approximatorPhrases)
  private static let vague = table(of: vagueAmounts)

  /// The phrases of a list, one a line, by their first word; the longest first.
  private static func table(of phrases: String) -> [WordKey: [[WordKey]]] {
    let phrases = phrases.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: " ").map { WordKey($0) } }
    return Dictionary(grouping: phrases) { $0.first ?? "" }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  private let reading: Reading
  private let attributions: Attributions
  /// Where a figure begins, by token.
  private let isFigure: [Bool]

  /// Finds the hedges of a document; the attributions tell which quotations have a speaker.
  init(in reading: Reading, attributions: Attributions) {
    self.reading = reading
    self.attributions = attributions
    var isFigure = reading.words.map { $0.kind == .number }
    for quantity in reading.quantities {
      let tokens = reading.tokens(in: quantity.range)
      if let first = tokens.first { isFigure[first] = true }
    }
    self.isFigure = isFigure
    for sentence in reading.document.sentences {
      let isFurniture = reading.roles[sentence.block].isFurniture
      if !isFurniture { read(sentence) }
    }
    readQuotations()
    found.sort {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  private mutating func read(_ sentence: Sentence) {
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let hedge =
        approximator(at: token, in: sentence) ?? impersonal(at: token, in: sentence)
        ?? passive(at: token, in: sentence) ?? word(at: token, in: sentence)
      if let hedge { found.append(hedge) }
      token = max(hedge?.words.upperBound ?? 0, token + 1)
    }
  }

  // MARK: Figures

  private func approximator(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    if let end = end(ofPhrase: Hedges.vague, at: token), end < sentence.tokens.upperBound {
      return HedgeDraft(
        words: token..<end, kind: .approximator, scope: end..<phraseEnd(from: end, in: sentence),
        rule: .hedgeNumber)
    }
    var end = end(ofPhrase: Hedges.phrases, at: token)
    if end == nil, Hedges.words[reading.key(token)] == .approximator { end = token + 1 }
    guard let end, end < sentence.tokens.upperBound else { return nil }
    // "more than a third", "up to US$155 billion".
    let isArticle = reading.kind(end) == .determiner && isFigure(end + 1)
    guard isFigure(end) || isArticle || isFigure(end + 1) && reading.kind(end) == .symbol else {
      return nil
    }
    return HedgeDraft(
      words: token..<end, kind: .approximator, scope: figure(from: end), rule: .hedgeNumber)
  }

  /// Where a phrase of a table that begins at a token ends, or nil.
  private func end(ofPhrase table: [WordKey: [[WordKey]]], at token: Int) -> Int? {
    let phrase = (table[reading.key(token)] ?? []).first { phrase in
      phrase.indices.allSatisfy { reading.key(token + $0) == phrase[$0] }
    }
    return phrase.map { token + $0.count }
  }

  private func isFigure(_ token: Int) -> Bool {
    isFigure.indices.contains(token) && isFigure[token]
  }

  private func figure(from token: Int) -> TokenRange {
    let start = reading.document.tokens[token].range
    let index = reading.quantities.partitioningIndex { $0.range.upper > start.lower }
    guard reading.quantities.indices.contains(index),
      reading.quantities[index].range.lower <= start.upper
    else { return token..<token + 1 }
    let tokens = reading.tokens(in: reading.quantities[index].range)
    return token..<max(tokens.upperBound, token + 1)
  }

  // MARK: Words and passives

  private func word(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard let kind = Hedges.words[reading.key(token)], kind != .approximator else { return nil }
    if kind == .modal {
      guard reading.kind(token) == .modal, let group = reading.group(at: token) else { return nil }
      let scope = group.tokens.upperBound - 1..<clauseEnd(from: token, in: sentence)
      return HedgeDraft(
        words: token..<token + 1, kind: .epistemic, scope: scope, rule: .hedgeModal)
    }
    guard reading.kind(token) != .proper else { return nil }
    let isVerbal = reading.group(at: token) != nil || reading.kind(token) == .adverb
    let end =
      isVerbal ? clauseEnd(from: token, in: sentence) : phraseEnd(from: token + 1, in: sentence)
    return HedgeDraft(
      words: token..<token + 1, kind: kind.kind, scope: scope(token + 1, end, at: token),
      rule: .hedgeWord)
  }

  /// "is believed to", "said to be", "accused of", "it is feared that".
  private func passive(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard let kind = Hedges.passives[reading.key(token)] else {
      return appearance(at: token, in: sentence)
    }
    let group = reading.group(at: token)
    let isPassive = group.map { $0.isPassive && $0.head == token } ?? false
    let next = reading.key(token + 1)
    let isReduced = !isPassive && group?.isFinite != true && reading.kind(token) != .proper
    let follows = next == "to" || next == "of" && Hedges.takeOf.contains(reading.key(token))
    let isThat =
      next == "that" && isPassive && group.map { isIt(before: $0.tokens.lowerBound) } ?? false
    let isActive = group.map { $0.isFinite && !$0.isPassive } ?? false
    guard
      follows && (isPassive || isReduced || isActive && next == "to" && isSaidToBe(token))
        || isThat,
      reading.key(token + 2) != "by"
    else { return nil }
    let start = isPassive ? passiveStart(group, token) : token
    let words = start..<token + 2
    return HedgeDraft(
      words: words, kind: kind.kind,
      scope: scope(token + 2, clauseEnd(from: token + 2, in: sentence), at: token),
      rule: .hedgePassive)
  }

  private static let takeOf: Set<WordKey> = ["accused", "suspected"]

  /// "commanders said to be": the tagger takes "said" for a finite verb.
  private func isSaidToBe(_ token: Int) -> Bool {
    ["said", "thought", "believed"].contains(reading.key(token))
      && [.be, .have].contains(reading.kind(token + 2))
  }

  private func isIt(before token: Int) -> Bool { reading.key(token - 1) == "it" }

  private func passiveStart(_ group: VerbGroup?, _ token: Int) -> Int {
    guard let group else { return token }
    // "has been accused of" as a whole; a modal before it is a hedge of its own.
    return group.tokens.first { reading.kind($0) != .modal } ?? token
  }

  private static let appearances: Set<WordKey> = Set(
    words: "appears appear appeared seems seem seemed tends")

  private func appearance(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard Hedges.appearances.contains(reading.key(token)), reading.key(token + 1) == "to" else {
      return nil
    }
    return HedgeDraft(
      words: token..<token + 2, kind: .epistemic,
      scope: scope(token + 2, clauseEnd(from: token, in: sentence), at: token), rule: .hedgePassive)
  }

  /// "according to reports": words of nobody in particular.
  private func impersonal(at token: Int, in sentence: Sentence) -> HedgeDraft? {
    guard reading.key(token) == "according", reading.key(token + 1) == "to" else { return nil }
    let window = Window(reading, around: token, in: sentence)
    guard let source = window.phrase(from: token + 2), reading.isImpersonal(source) else {
      return nil
    }
    let behind =
      reading.kind(source.upperBound) == .comma ? source.upperBound + 1 : source.upperBound
    let end = clauseEnd(from: behind, in: sentence)
    let scope = end > behind ? behind..<end : window.start(before: token)..<token
    return HedgeDraft(
      words: token..<source.upperBound, kind: .evidential, scope: scope, rule: .hedgeImpersonal)
  }

  // MARK: Quotation marks

  /// Quotation marks that no speaker goes with: in a headline, or around a few words.
  private mutating func readQuotations() {
    let sentences = reading.document.sentences
    for quotation in reading.quotations.all where quotation.parts.count == 1 && quotation.isClosed {
      let index = sentences.partitioningIndex { $0.tokens.upperBound > quotation.first }
      guard sentences.indices.contains(index) else { continue }
      let role = reading.roles[sentences[index].block]
      guard !role.isFurniture, quotation.count > 2, !isSpoken(quotation) else { continue }
      let isHeadline = role == .headline || role == .heading
      // Longer quotations are somebody's words whether or not the rules have found whose.
      guard isHeadline || quotation.count <= Hedges.longestScare + 2, !isSentence(quotation) else {
        continue
      }
      found.append(
        HedgeDraft(
          words: quotation.first..<quotation.end, kind: .claimQuotes,
          scope: quotation.first + 1..<quotation.end - 1,
          rule: isHeadline ? .headlineQuotes : .scareQuotes))
    }
  }

  /// Words that scare quotes hold at most; by hand on the seed and the samples.
  private static let longestScare = 12

  private func isSpoken(_ quotation: Quotation) -> Bool {
    guard let speaker = attributions.speaker(at: quotation.first) else { return false }
    return attributions.found[speaker].isStated
      && attributions.found[speaker].rule != .blockLeadIn
  }

  /// True when it begins like a sentence of its own.
  private func isSentence(_ quotation: Quotation) -> Bool {
    let last = reading.kind(quotation.end - 2)
    return last == .stop || last == .comma && quotation.count > 5
  }

  // MARK: Scope

  private func scope(_ start: Int, _ end: Int, at token: Int) -> TokenRange {
    end > start ? start..<end : token..<token + 1
  }

  private func phraseEnd(from start: Int, in sentence: Sentence) -> Int {
    var index = start
    let limit = min(sentence.tokens.upperBound, start + Window.longestPhrase)
    while index < limit, reading.kind(index).isNominal { index += 1 }
    return index
  }

  /// Where what a hedge softens ends: at a comma, a conjunction with a new verb, or the sentence's end.
  private func clauseEnd(from start: Int, in sentence: Sentence) -> Int {
    var index = start
    let limit = min(sentence.tokens.upperBound, start + Window.reach)
    var hasVerb = false
    while index < limit {
      if let group = reading.group(at: index) {
        // The verb behind "commanders said to be on the list" is of the clause around it.
        if hasVerb, group.isFinite, group.tokens.lowerBound == index { return index }
        hasVerb = true
      }
      switch reading.kind(index) {
      case .stop, .comma, .colon, .dash, .relative: return index
      case .coordinator where reading.group(at: index + 1)?.isFinite == true: return index
      case .subordinator
      where index > start && reading.hasFiniteVerb(in: index..<min(index + 12, limit)):
        return index
      default: index += 1
      }
    }
    return limit
  }
}

extension HedgeClass {
  fileprivate var kind: Hedge.Kind {
    switch self {
    case .evidential: .evidential
    case .epistemic, .modal: .epistemic
    case .approximator: .approximator
    }
  }
}
