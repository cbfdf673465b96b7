/// How a word hangs on its head: a relation of Universal Dependencies, with the subtypes that EWT and GUM use.
///
/// The raw values are the order of a parser's outputs; they never change.
package enum Relation: UInt8, CaseIterable, Hashable, Sendable {
  case clausalModifier, relativeClause
  case adverbialClause, adverbialRelativeClause
  case adverbialModifier, adjectivalModifier, apposition
  case auxiliary, passiveAuxiliary
  case caseMarker, coordinator, preconjunction
  case clausalComplement, compound, verbParticle, conjunct, copula
  case clausalSubject, outerClausalSubject, passiveClausalSubject
  case dependent, determiner, predeterminer, discourse, dislocated
  case expletive, fixed, flat, goesWith, indirectObject, list, marker
  case nounModifier, descriptiveNoun, possessive, unmarkedNounModifier
  case subject, outerSubject, passiveSubject, numericModifier
  case object, oblique, agent, unmarkedOblique
  case orphan, parataxis, punctuation, reparandum, root, vocative, openComplement
}

extension Relation {
  /// The spelling of Universal Dependencies, such as "nsubj:pass".
  package var name: String {
    switch self {
    case .clausalModifier: "acl"
    case .relativeClause: "acl:relcl"
    case .adverbialClause: "advcl"
    case .adverbialRelativeClause: "advcl:relcl"
    case .adverbialModifier: "advmod"
    case .adjectivalModifier: "amod"
    case .apposition: "appos"
    case .auxiliary: "aux"
    case .passiveAuxiliary: "aux:pass"
    case .caseMarker: "case"
    case .coordinator: "cc"
    case .preconjunction: "cc:preconj"
    case .clausalComplement: "ccomp"
    case .compound: "compound"
    case .verbParticle: "compound:prt"
    case .conjunct: "conj"
    case .copula: "cop"
    case .clausalSubject: "csubj"
    case .outerClausalSubject: "csubj:outer"
    case .passiveClausalSubject: "csubj:pass"
    case .dependent: "dep"
    case .determiner: "det"
    case .predeterminer: "det:predet"
    case .discourse: "discourse"
    case .dislocated: "dislocated"
    case .expletive: "expl"
    case .fixed: "fixed"
    case .flat: "flat"
    case .goesWith: "goeswith"
    case .indirectObject: "iobj"
    case .list: "list"
    case .marker: "mark"
    case .nounModifier: "nmod"
    case .descriptiveNoun: "nmod:desc"
    case .possessive: "nmod:poss"
    case .unmarkedNounModifier: "nmod:unmarked"
    case .subject: "nsubj"
    case .outerSubject: "nsubj:outer"
    case .passiveSubject: "nsubj:pass"
    case .numericModifier: "nummod"
    case .object: "obj"
    case .oblique: "obl"
    case .agent: "obl:agent"
    case .unmarkedOblique: "obl:unmarked"
    case .orphan: "orphan"
    case .parataxis: "parataxis"
    case .punctuation: "punct"
    case .reparandum: "reparandum"
    case .root: "root"
    case .vocative: "vocative"
    case .openComplement: "xcomp"
    }
  }

  /// The relation that Universal Dependencies spells so, or nil; an unknown subtype gives its universal relation.
  package init?(name: String) {
    if let known = Self.byName[name] {
      self = known
    } else if let known = Self.byName[String(name.prefix { $0 != ":" })] {
      self = known
    } else {
      return nil
    }
  }

  private static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ($0.name, $0) })

  /// The relation without its subtype.
  package var universal: Relation {
    switch self {
    case .relativeClause: .clausalModifier
    case .adverbialRelativeClause: .adverbialClause
    case .passiveAuxiliary: .auxiliary
    case .preconjunction: .coordinator
    case .verbParticle: .compound
    case .outerClausalSubject, .passiveClausalSubject: .clausalSubject
    case .predeterminer: .determiner
    case .descriptiveNoun, .possessive, .unmarkedNounModifier: .nounModifier
    case .outerSubject, .passiveSubject: .subject
    case .agent, .unmarkedOblique: .oblique
    default: self
    }
  }
}
