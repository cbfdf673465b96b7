extension Lemmatiser {
  /// The lemma of a verb in its past, participle, "-ing" or "-s" form.
  static func verb(_ word: Spelling, _ form: WordForm) -> Lemma {
    switch form {
    case .vbg: gerund(word)
    case .vbz: third(word)
    default: past(word)
    }
  }

  private static func past(_ word: Spelling) -> Lemma {
    if let lemma = irregularPast(word) { return lemma }
    guard word.ends("e", "d"), word.count > 3 else { return Lemma(word.count) }
    let part = word.dropping(first: word.lastPart)
    if IrregularVerbs.unchanged.contains(part.key) { return Lemma(word.count) }
    if word.ends("i", "e", "d") {
      return WordsInE.ie.contains(part.dropping(1).key)
        ? Lemma(word.count - 1) : Lemma(word.count - 3, y)
    }
    return mended(word.dropping(2))
  }

  /// The verb of an irregular past, also behind a hyphen or a prefix: "re-sold", "overcame".
  private static func irregularPast(_ word: Spelling) -> Lemma? {
    if let verb = IrregularVerbs.past[word.key] { return Lemma(0, verb) }
    let before = word.lastPart
    if before > 0, let verb = IrregularVerbs.past[word.dropping(first: before).key] {
      return Lemma(before, verb)
    }
    guard word.count > 4 else { return nil }
    for prefix in IrregularVerbs.prefixes where word.begins(with: prefix) {
      if let verb = IrregularVerbs.past[word.dropping(first: prefix.count).key] {
        return Lemma(prefix.count, verb)
      }
    }
    return nil
  }

  private static func gerund(_ word: Spelling) -> Lemma {
    // "goin’" and "going"
    let bare = word.dropping(word.apostropheWidth)
    let ending = bare.ends("i", "n") ? 2 : 3
    guard ending == 2 || word.ends("i", "n", "g") else { return Lemma(word.count) }
    let stem = bare.dropping(ending)
    guard stem.hasVowel else {
      // "dying" is of "die", "spring" of nothing.
      return stem.last == "y" && stem.count == 2 ? Lemma(stem.count - 1, ie) : Lemma(word.count)
    }
    if WordsInE.ying.contains(stem.key) { return Lemma(stem.count - 1, ie) }
    // "seeing" keeps its vowel.
    if stem.last == "e" { return Lemma(stem.count) }
    return mended(stem)
  }

  /// The verb of a form in "-s".
  private static func third(_ word: Spelling) -> Lemma {
    guard word.last == "s", word.count > 2 else { return Lemma(word.count) }
    return Lemma.singular(word)
  }

  /// The lemma of a stem, with the "e" or without the letter that it needs.
  static func mended(_ stem: Spelling) -> Lemma {
    switch Stems.mending(stem.dropping(first: stem.lastPart)) {
    case .nothing: Lemma(stem.count)
    case .addE: Lemma(stem.count, e)
    case .dropLetter: Lemma(stem.count - 1)
    }
  }

  static let e: WordKey = "e"
  static let y: WordKey = "y"
  static let ie: WordKey = "ie"
}
