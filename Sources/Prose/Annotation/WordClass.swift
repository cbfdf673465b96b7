/// The class of a word: the universal part of speech (UPOS) of Universal Dependencies.
///
/// The raw values are the order of a tagger's outputs; they never change.
package enum WordClass: UInt8, CaseIterable, Hashable, Sendable {
  case adjective, adposition, adverb, auxiliary, coordinator, determiner, interjection, noun
  case numeral, particle, pronoun, properNoun, punctuation, subordinator, symbol, verb, other
}

extension WordClass {
  /// The spelling of Universal Dependencies, such as "NOUN".
  package var name: String {
    switch self {
    case .adjective: "ADJ"
    case .adposition: "ADP"
    case .adverb: "ADV"
    case .auxiliary: "AUX"
    case .coordinator: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun: "NOUN"
    case .numeral: "NUM"
    case .particle: "PART"
    case .pronoun: "PRON"
    case .properNoun: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinator: "SCONJ"
    case .symbol: "SYM"
    case .verb: "VERB"
    case .other: "X"
    }
  }

  /// The class that Universal Dependencies spells so, or nil; capitals matter.
  package init?(name: String) {
    guard let known = Self.byName[name] else { return nil }
    self = known
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// True for words that carry meaning of their own: nouns, names, verbs, adjectives, adverbs and numerals.
  package var isContent: Bool {
    switch self {
    case .adjective, .adverb, .noun, .numeral, .properNoun, .verb: true
    default: false
    }
  }
}
