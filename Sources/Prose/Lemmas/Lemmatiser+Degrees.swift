extension Lemmatiser {
  /// The lemma of a comparative or superlative.
  static func degree(_ word: Spelling, _ form: WordForm) -> Lemma {
    let isAdverb = form == .rbr || form == .rbs
    let table = isAdverb ? IrregularDegrees.adverbs : IrregularDegrees.adjectives
    let key = word.key
    if let lemma = table[key] { return Lemma(0, lemma) }
    if IrregularDegrees.unchanged.contains(key) { return Lemma(word.count) }
    let isComparative = form == .jjr || form == .rbr
    guard isComparative ? word.ends("e", "r") : word.ends("e", "s", "t") else {
      return Lemma(word.count)
    }
    let stem = word.dropping(isComparative ? 2 : 3)
    guard stem.count > 1 else { return Lemma(word.count) }
    if stem.last == "i" { return Lemma(stem.count - 1, y) }
    return mended(stem)
  }
}
