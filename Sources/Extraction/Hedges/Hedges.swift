internal import Casebook
internal import Prose

/// The hedges of a document in text order.
struct Hedges {
  var found: [HedgeDraft] = []
  let reading: Reading
  let attributions: Attributions
  /// Where a figure begins, by token.
  let isFigure: [Bool]

  /// Finds the hedges of a document in time linear in its tokens; the attributions tell who speaks where.
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
    readAsides()
    found.sort {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
  }

  private mutating func read(_ sentence: Sentence) {
    var token = sentence.tokens.lowerBound
    while token < sentence.tokens.upperBound {
      let hedge =
        approximator(at: token, in: sentence) ?? impersonal(at: token, in: sentence)
        ?? believers(at: token, in: sentence) ?? passive(at: token, in: sentence)
        ?? word(at: token, in: sentence) ?? praise(at: token, in: sentence)
        ?? amount(at: token, in: sentence)
      if let hedge { keep(hedge) }
      token = max(hedge?.words.upperBound ?? 0, token + 1)
    }
  }

  /// Keeps a hedge; "is widely regarded as" takes its "widely" along.
  private mutating func keep(_ hedge: HedgeDraft) {
    if let last = found.last, last.kind == .vague, last.words.upperBound > hedge.words.lowerBound {
      found.removeLast()
    }
    found.append(hedge)
  }

  /// The phrases of a list, one a line, by their first word; the longest first.
  static func table(of phrases: String) -> [WordKey: [[WordKey]]] {
    let phrases = phrases.split(whereSeparator: \.isNewline)
      .map { $0.split(separator: " ").map { WordKey($0) } }
    return Dictionary(grouping: phrases) { $0.first ?? "" }
      .mapValues { $0.sorted { $0.count > $1.count } }
  }

  /// Where a phrase of a table that begins at a token ends, or nil.
  func end(ofPhrase table: [WordKey: [[WordKey]]], at token: Int) -> Int? {
    let phrase = table[reading.key(token)]?.first { phrase in
      phrase.indices.allSatisfy { reading.key(token + $0) == phrase[$0] }
    }
    return phrase.map { token + $0.count }
  }
}

/// The grammar of words, as the language core has it.
extension Hedges {
  func relation(_ token: Int) -> Relation? {
    guard let words = reading.annotation?.words, words.indices.contains(token) else { return nil }
    return words[token].relation
  }

  func form(_ token: Int) -> WordForm? {
    guard let words = reading.annotation?.words, words.indices.contains(token) else { return nil }
    return words[token].form
  }

  /// The token that a token hangs on, or nil for the root of a sentence.
  func head(_ token: Int) -> Int? {
    guard let words = reading.annotation?.words, words.indices.contains(token),
      words[token].head >= 0
    else { return nil }
    return Int(words[token].head)
  }

  /// How far behind a verb what hangs on it is looked for, in tokens; an agent stands close.
  private static let reachOfAgents = 12

  /// The head of "by …" that hangs on a participle, or nil.
  func agent(of participle: Int) -> Int? {
    (participle + 1..<participle + Hedges.reachOfAgents).first { token in
      relation(token) == .agent && head(token) == participle
    }
  }
}
