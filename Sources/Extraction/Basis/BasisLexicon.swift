internal import Prose

/// The words of how a source knows, made ready for looking up.
struct BasisLexicon: Sendable {
  static let english = BasisLexicon()

  let witnessing = BasisLexicon.forms(witnessVerbs)
  let hearsay = BasisLexicon.forms(hearsayVerbs)
  let witnesses = Set(words: witnessNouns)
  let informed = Set(words: informedWords)
  let telling = BasisLexicon.forms(toldVerbs)
  let inferring = BasisLexicon.forms(inferringVerbs)
  let inferences = Set(words: inferringNouns)
  let seeming = BasisLexicon.forms(seemingVerbs)
  let citing = Set(words: "citing quoting")
  let first = Set(words: "i we")
  let others = Set(words: "he she they")
  let objects = Set(words: "me us")

  private static func forms(_ verbs: String) -> Set<WordKey> {
    Set(
      verbs.split(whereSeparator: \.isWhitespace)
        .flatMap { Inflection(entry: $0).forms.map { WordKey($0.0) } })
  }
}
