/// Gives the lemma of a word: the form that a dictionary lists, as UD English-EWT has it.
///
/// Rules of English spelling, with tables of the words that break them. "’s" as a verb is "be": what it stands for
/// ("has") only the sentence can tell. Time linear in the word's bytes; no memory is allocated.
package enum Lemmatiser {
  /// The lemma of a word that stands at a range of a text.
  package static func lemma(
    of word: Range<Int>, in bytes: [UInt8], form: WordForm, wordClass: WordClass
  ) -> Lemma {
    // No English word is longer; addresses and hostile text are.
    guard word.count <= 60 else { return Lemma(word.count, capitals: .stay) }
    let spelling = Spelling(bytes, word)
    if form.isProper { return name(spelling, form, wordClass) }
    if let lemma = closed(spelling, form, wordClass) { return lemma }
    switch form {
    case .vbd, .vbn, .vbg, .vbz: return verb(spelling, form)
    case .nns where wordClass == .noun: return plural(spelling)
    case .jjr, .jjs, .rbr, .rbs: return degree(spelling, form)
    case .jj, .nn: return Lemma(word.count, capitals: capitals(of: spelling, form))
    case .add, .sym, .currency: return Lemma(word.count, capitals: .stay)
    case .cd where wordClass == .numeral:
      return Lemma(word.count, capitals: spelling.isRoman ? .stay : .fold)
    case .prp where spelling.count == 1 && spelling.last == "i":
      return Lemma(1, capitals: .lead)
    default: return Lemma(word.count)
    }
  }

  /// The lemma's key in tables, where capitals do not count.
  package static func key(
    of word: Range<Int>, in bytes: [UInt8], form: WordForm, wordClass: WordClass
  ) -> WordKey {
    lemma(of: word, in: bytes, form: form, wordClass: wordClass).key(in: bytes, word)
  }

  /// The lemma of a word that stands alone; numbers are without the marks that group them.
  package static func lemma(of word: String, form: WordForm, wordClass: WordClass) -> String {
    let bytes = Array(word.utf8)
    let lemma = lemma(of: bytes.indices, in: bytes, form: form, wordClass: wordClass)
    let text = lemma.text(in: bytes, bytes.indices)
    return wordClass == .numeral && form == .cd ? withoutGroups(text) : text
  }

  /// A number without the commas before three digits.
  private static func withoutGroups(_ number: String) -> String {
    let parts = number.split(separator: ",", omittingEmptySubsequences: false)
    let isGrouped =
      parts.count > 1
      && parts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.utf8.count == 3 }
    return isGrouped ? parts.joined() : number
  }

  /// The lemma of a word that a table of its class has.
  private static func closed(
    _ spelling: Spelling, _ form: WordForm, _ wordClass: WordClass
  ) -> Lemma? {
    guard let table = table(of: form, wordClass), spelling.count <= 15,
      let lemma = table[spelling.key]
    else { return nil }
    return Lemma(0, lemma, capitals: lemma == first ? .lead : .fold)
  }

  private static let first: WordKey = "i"

  private static func table(
    of form: WordForm, _ wordClass: WordClass
  ) -> [WordKey: WordKey]? {
    switch wordClass {
    case .pronoun: form == .prpDollar ? ClosedWords.possessives : ClosedWords.pronouns
    case .determiner: ClosedWords.determiners
    // "’d" in the past tense is "had", else "would".
    case .auxiliary: form == .vbd ? ClosedWords.pastAuxiliaries : ClosedWords.auxiliaries
    case .verb: ClosedWords.verbs
    case .particle: ClosedWords.particles
    case .adposition: ClosedWords.adpositions
    case .coordinator: ClosedWords.coordinators
    case .noun, .adverb: ClosedWords.abbreviations
    case .numeral where form == .cd: ClosedWords.numbers
    case .punctuation, .symbol: ClosedWords.marks
    default: nil
    }
  }
}
