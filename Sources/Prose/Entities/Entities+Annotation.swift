/// The entities of a document whose names and syntax were found by the language core.
package func entities(
  in document: Document, _ annotation: LinguisticAnnotation, times: FoundTimes? = nil
) -> Entities {
  let names = foundNames(in: document, annotation, times: times)
  return entities(in: document, of: names, EntitySyntax(annotation.words))
}

extension EntitySyntax {
  /// What the entities need of a document's words.
  init(_ words: [Word]) {
    self.init(heads: words.map(\.head), roles: words.map { Role($0.relation) })
  }
}

extension EntitySyntax.Role {
  init(_ relation: Relation) {
    self =
      switch relation {
      case .subject, .passiveSubject, .outerSubject: .subject
      case .object, .indirectObject, .oblique: .object
      case .apposition: .apposition
      case .copula: .copula
      case .possessive: .possessive
      case .compound, .descriptiveNoun: .compound
      case .conjunct: .conjunct
      case .openComplement: .openClause
      case .vocative: .vocative
      default: .other
      }
  }
}
