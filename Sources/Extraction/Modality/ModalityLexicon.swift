internal import Prose

/// The words of modality, made ready for looking up.
struct ModalityLexicon: Sendable {
  static let english = ModalityLexicon()

  let intending: Set<WordKey>
  let hoping: Set<WordKey>
  let ordering: Set<WordKey>
  let orderingSomebody: Set<WordKey>
  let commanding: Set<WordKey>
  let asking: Set<WordKey>
  let awaiting: Set<WordKey>
  let announcing = Set(words: "announce announces announced announcing")
  let coming = Set(words: comingWords)
  let open = Set(words: openWords)
  let unclear = Set(words: unclearWords)
  let intentions = Set(words: intentionNouns)
  let orders = Set(words: orderNouns)
  let will = Set(words: "will 'll wo shall")
  let may = Set(words: "may might could")
  let must = Set(words: "must ought should")
  let have = Set(words: "have has 've")
  let conditions = Set(words: "if unless")
  let questions = Set(words: "whether if how why what where when who which")
  let negative = Set(
    words: "no nobody nothing none neither nor nowhere hardly never not n't without")

  private init() {
    func forms(_ kind: ModalityClass) -> Set<WordKey> {
      Set(
        modalityVerbs.filter { $0.value == kind }
          .flatMap { $0.key.split(whereSeparator: \.isWhitespace) }
          .flatMap { Inflection(entry: $0).forms.map { WordKey($0.0) } })
    }
    intending = forms(.intending)
    hoping = forms(.hoping)
    ordering = forms(.ordering)
    orderingSomebody = forms(.orderingSomebody)
    commanding = forms(.commanding)
    asking = forms(.asking)
    awaiting = forms(.awaiting)
  }
}
