internal import Casebook
internal import Prose

extension ClaimMatch {
  /// How many words a reason quotes at most; by hand, to fit a line.
  static let quotedWords = 5

  /// The match of two claims that were found to share words.
  ///
  /// The same words may have lost their source, so they are looked at as well.
  init(_ pair: ClaimMatcher.Pair, _ a: ClaimWording, _ b: ClaimWording, credit: Credit) {
    let laidOut = ClaimPair(a, b, credit: credit)
    var reasons = pair.sameWords ? ["the same words"] : ClaimMatch.reasons(pair.shared, in: a)
    if !pair.sameWords, laidOut == nil {
      reasons.append("too long to look for changes word by word")
    }
    self.init(
      a: a.claim.id, b: b.claim.id, score: pair.score, reasons: reasons,
      deltas: laidOut?.deltas ?? [])
  }

  /// What two claims share in words, told in the spelling of the first.
  private static func reasons(_ shared: [Feature], in wording: ClaimWording) -> [String] {
    let article = wording.article
    // Whether a word is a name was settled over both articles, so features are found again by their word.
    let keys = Set(shared.map(\.key))
    let found = ClaimFeatures(wording).features.filter { keys.contains($0.feature.key) }
    var names: [String] = []
    var figures: [String] = []
    var words: [String] = []
    for (feature, token) in found {
      let text = article.document.text(article.document.tokens[token])
      switch feature.kind {
      case .source, .phrase: continue
      case .number: figures.append(text)
      case .word, .name:
        if let name = article.analysis.names.at(article.nameIndices[token]) {
          let whole = article.text[name.span]
          if !names.contains(whole) { names.append(whole) }
        } else {
          words.append("‘\(text)’")
        }
      }
    }
    var reasons: [String] = []
    if !names.isEmpty { reasons.append("both name \(list(names, joint: "and"))") }
    if !figures.isEmpty { reasons.append("both have \(list(figures, joint: "and"))") }
    if let phrase = ClaimMatch.phrase(shared, in: wording) {
      reasons.append("both say ‘\(phrase) …’")
    }
    if !words.isEmpty { reasons.append("both say \(list(words, joint: "and"))") }
    if shared.contains(where: { $0.kind == .source }) { reasons.append("both from a like source") }
    return reasons
  }

  /// The first phrase that two claims share, as it stands in the first.
  private static func phrase(_ shared: [Feature], in wording: ClaimWording) -> String? {
    let keys = Set(shared.filter { $0.kind == .phrase }.map(\.key))
    guard !keys.isEmpty,
      let start = ClaimFeatures.phrases(of: wording).features.first(where: {
        keys.contains($0.feature.key)
      })
    else { return nil }
    let tokens = wording.propositionTokens.drop { $0 < start.token }
    return wording.article.wording(of: Array(tokens.prefix(ClaimFeatures.phraseLength))[...])
  }

  /// "A, B and C", cut to what a line holds.
  private static func list(_ words: [String], joint: String) -> String {
    let shown = words.prefix(quotedWords)
    let rest = words.count - shown.count
    if rest > 0 { return shown.joined(separator: ", ") + " and \(rest) more" }
    guard let last = shown.last, shown.count > 1 else { return shown.first ?? "" }
    return shown.dropLast().joined(separator: ", ") + " \(joint) " + last
  }
}
