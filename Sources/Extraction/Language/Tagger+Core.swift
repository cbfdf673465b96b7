internal import Prose

/// Verbs as the language core has them.
extension Tagger {
  /// Makes verbs of the words that the core takes for verbs, and of no others.
  mutating func takeVerbs(_ tokens: TokenRange, _ candidates: [VerbForm?]) {
    for (token, candidate) in zip(tokens, candidates) {
      let kind = words[token].kind
      guard kind == .nominal || kind == .proper || kind == .adverb else { continue }
      guard let verb = verbClass(token) ?? (isLeadInVerb(token, in: tokens) ? .verb : nil) else {
        continue
      }
      words[token].kind = verb
      words[token].cue = candidate?.cue ?? lexicon.verbs[words[token].key]?.cue
    }
  }

  /// The class of a token as a verb, or nil when the core takes it for none.
  private func verbClass(_ token: Int) -> WordClass? {
    let reading = readings[token]
    guard reading.wordClass == .verb || reading.wordClass == .auxiliary else { return nil }
    // "the managing director": a participle that describes the noun behind it is a part of the noun phrase.
    let describes = reading.relation == .adjectivalModifier || reading.relation == .compound
    if describes, Int(reading.head) > token { return nil }
    switch reading.form {
    case .vbg: return .ing
    case .vbn: return .participle
    case .vbd, .vbp, .vbz: return .verb
    case .vb: return followsTo(token) ? .infinitive : .verb
    default: return nil
    }
  }

  /// True for the last word before the colon that ends a sentence of a name and nothing else: "The Daily Clarion reports:".
  ///
  /// The core, which reads small letters only, takes it for a plural.
  private func isLeadInVerb(_ token: Int, in tokens: TokenRange) -> Bool {
    guard token + 2 == tokens.upperBound, words[token + 1].kind == .colon,
      !words[token].isCapitalised, words[token].endsInS,
      lexicon.verbs[words[token].key]?.cue != nil, token > tokens.lowerBound
    else { return false }
    return (tokens.lowerBound..<token).allSatisfy { words[$0].isCapitalised }
  }

  /// True behind "to", with adverbs or a negation between.
  private func followsTo(_ token: Int) -> Bool {
    var before = token - 1
    while words.indices.contains(before) {
      switch words[before].kind {
      case .adverb, .negation: before -= 1
      case .to: return true
      default: return false
      }
    }
    return false
  }
}
