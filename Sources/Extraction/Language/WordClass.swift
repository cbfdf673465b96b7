/// What a word does in its sentence, as far as rules can tell.
enum WordClass: UInt8, Sendable {
  case determiner, possessive, pronoun, relative, that, preposition, coordinator, subordinator, to
  case be, have, `do`, modal, negation, adverb
  /// The main verb of a clause, with or without auxiliaries before it.
  case verb
  /// A verb in its plain form after "to".
  case infinitive
  /// A past participle, alone or after an auxiliary.
  case participle
  case ing
  /// A noun or adjective.
  case nominal
  case proper
  case number
  /// The possessive "’s" or "’".
  case clitic
  case comma, colon, stop, dash, bracket, openingQuote, closingQuote, symbol

  var isAuxiliary: Bool { self == .be || self == .have || self == .do || self == .modal }

  /// True for words that a noun phrase is made of, prepositions and conjunctions apart.
  var isNominal: Bool {
    switch self {
    case .determiner, .possessive, .nominal, .proper, .number, .clitic, .pronoun, .symbol: true
    default: false
    }
  }

  /// True for a word that can stand before a noun and makes what follows one.
  var opensNoun: Bool {
    self == .determiner || self == .possessive || self == .clitic || self == .number
  }

  /// True for marks at which no phrase goes on.
  var isBreak: Bool {
    switch self {
    case .comma, .colon, .stop, .dash, .bracket, .openingQuote, .closingQuote: true
    default: false
    }
  }
}
