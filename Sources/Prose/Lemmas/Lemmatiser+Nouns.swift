extension Lemmatiser {
  /// The lemma of a plural noun.
  static func plural(_ word: Spelling) -> Lemma {
    let before = word.lastPart
    let part = word.dropping(first: before)
    if let noun = IrregularNouns.plural[word.key] { return Lemma(0, noun) }
    if before > 0, let noun = IrregularNouns.plural[part.key] { return Lemma(before, noun) }
    if IrregularNouns.unchanged.contains(part.key) { return Lemma(word.count) }
    // "congressmen", "grandchildren"
    if word.ends("m", "e", "n"), word.count > 4 { return Lemma(word.count - 2, an) }
    if word.ends("d", "r", "e", "n"), word.count > 8 { return Lemma(word.count - 3) }
    if word.ends("v", "e", "s"), let lemma = inF(word) { return lemma }
    guard word.last == "s" else { return Lemma(word.count) }
    // "NGO's"
    let apostrophe = word.dropping(1).apostropheWidth
    if apostrophe > 0 {
      let stem = word.dropping(1 + apostrophe)
      // "1990's" stays a decade.
      return stem.endsInDigit ? Lemma(stem.count, s) : Lemma(stem.count)
    }
    // "1990s"
    if word.dropping(1).endsInDigit { return Lemma(word.count) }
    return Lemma.singular(word)
  }

  /// "housewives" is of "housewife", "bookshelves" of "bookshelf"; "olives" is of neither.
  private static func inF(_ word: Spelling) -> Lemma? {
    guard word.count > 5, !(word.ends("i", "v", "e", "s") && word.letter(6) == "o") else {
      return nil
    }
    var length = min(word.count, 7)
    while length >= 4 {
      let tail = word.dropping(first: word.count - length)
      if let noun = IrregularNouns.plural[tail.key], IrregularNouns.withF.contains(noun) {
        return Lemma(word.count - length, noun)
      }
      length -= 1
    }
    return nil
  }

  private static let an: WordKey = "an"
  private static let s: WordKey = "s"
}

extension Lemma {
  /// The word of a form in "-s", be it a plural noun or a verb.
  static func singular(_ word: Spelling) -> Lemma {
    if word.ends("s", "s") { return Lemma(word.count) }
    if word.ends("i", "e", "s"), word.count > 3 {
      let part = word.dropping(first: word.lastPart).dropping(1)
      let hasIE = part.count < 4 || WordsInE.ie.contains(part.key)
      return hasIE ? Lemma(word.count - 1) : Lemma(word.count - 3, Lemmatiser.y)
    }
    guard word.letter(2) == "e" else { return Lemma(word.count - 1) }
    return dropsE(word.dropping(2), word) ? Lemma(word.count - 2) : Lemma(word.count - 1)
  }

  /// True when the "e" of "-es" is part of the ending: "boxes", "wishes", "heroes".
  private static func dropsE(_ stem: Spelling, _ word: Spelling) -> Bool {
    let part = word.dropping(first: word.lastPart)
    switch stem.last {
    case "x", "h", "o":
      let hisses = stem.last != "h" || stem.letter(2) == "s" || stem.letter(2) == "c"
      return hisses && !WordsInE.e.contains(part.dropping(1).key)
    case "z":
      return stem.letter(2) == "z" || stem.letter(2) == "t"
    case "s":
      if stem.letter(2) == "s" || StemWords.plain.contains(part.dropping(2).key) { return true }
      // "viruses", but "houses", "causes" and "uses"
      return stem.letter(2) == "u" && stem.letter(3) != "o" && stem.letter(3) != "a"
        && !WordsInE.e.contains(part.dropping(1).key)
    default: return false
    }
  }
}
