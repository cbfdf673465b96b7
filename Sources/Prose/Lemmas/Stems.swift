/// Tells whether a stem that was cut from an ending had an "e" or a letter less: "hop(ing)" is "hope", "hopp(ing)" "hop".
enum Stems {
  /// What a stem needs to be a word again.
  enum Mending { case nothing, addE, dropLetter }

  /// The mending of a stem before "-ing", "-ed", "-er" or "-est"; time linear in its letters.
  static func mending(_ stem: Spelling) -> Mending {
    let key = stem.key
    if StemWords.withE.contains(key) { return .addE }
    if StemWords.plain.contains(key) { return .nothing }
    if stem.endsDouble { return mendingOfDouble(stem, key) }
    // "panicking"
    if stem.ends("c", "k"), StemWords.withC.contains(stem.dropping(1).key) { return .dropLetter }
    return takesE(stem) ? .addE : .nothing
  }

  private static func mendingOfDouble(_ stem: Spelling, _ key: WordKey) -> Mending {
    switch stem.last {
    case "b", "d", "g", "k", "m", "n", "p", "r", "t", "v":
      StemWords.double.contains(key) ? .nothing : .dropLetter
    case "l", "s", "z":
      StemWords.doubling.contains(stem.dropping(1).key) ? .dropLetter : .nothing
    default: .nothing
    }
  }

  /// The rule for stems in one consonant or vowel that no table names.
  private static func takesE(_ stem: Spelling) -> Bool {
    let before = stem.letter(2)
    switch stem.last {
    case "v", "u", "c", "e": return true
    case "z": return before != "t"
    case "s": return true
    case "g": return stem.isVowel(2) || before == "d" || before == "r" || before == "l"
    case "h", "w", "x", "y", "i", "o", "a", "j", "q": return false
    case "l" where !stem.isVowel(2): return before != "l" && before != "r" && before != "w"
    case "r" where !stem.isVowel(2): return before == "t" || before == "v" || before == "c"
    default: break
    }
    guard stem.isVowel(2) else { return false }
    if stem.isVowel(3), isDigraph(stem.letter(3), stem.letter(2)) { return false }
    // One syllable with a short vowel would have doubled its consonant: "hop(ing)".
    return stem.isFirstVowel(2) || takesE(stem.letter(2), stem.last)
  }

  /// True for two vowels that are one sound before a consonant: "train", "need", "cloud".
  private static func isDigraph(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Bool {
    switch (first, second) {
    case ("a", "i"), ("a", "u"), ("e", "a"), ("e", "e"), ("e", "i"), ("e", "u"), ("i", "e"),
      ("o", "a"), ("o", "e"), ("o", "i"), ("o", "o"), ("o", "u"), ("u", "i"):
      true
    default: false
    }
  }

  /// What is commoner after a vowel and a consonant in a word of several syllables: "(dec)id(ing)", "(vis)it(ing)".
  private static func takesE(_ vowel: Unicode.Scalar, _ consonant: Unicode.Scalar) -> Bool {
    switch consonant {
    case "d", "f", "k": true
    case "b": vowel == "i" || vowel == "o"
    case "l": vowel == "i" || vowel == "u" || vowel == "y"
    case "m": vowel != "o"
    case "n": vowel == "i" || vowel == "u"
    case "p": vowel == "a" || vowel == "y"
    case "r": vowel != "e" && vowel != "o"
    case "t": vowel == "a" || vowel == "u"
    default: false
    }
  }
}
