/// The forms of an English verb, by the rules of spelling.
struct Inflection {
  let lemma: String
  let past: String
  let participle: String
  let ing: String

  /// The verb of a table's entry: `lemma`, `lemma/past` or `lemma/past/participle`.
  init(entry: Substring) {
    let parts = entry.split(separator: "/").map(String.init)
    lemma = parts.first ?? ""
    let regular = Inflection.past(of: lemma)
    past = parts.count > 1 ? parts[1] : regular
    participle = parts.count > 2 ? parts[2] : past
    ing = Inflection.ing(of: lemma, past: past, isRegular: past == regular)
  }

  var forms: [(String, VerbForm.Forms)] {
    [
      (lemma, .base), (Inflection.third(of: lemma), .third), (past, .past),
      (participle, .participle), (ing, .ing),
    ]
  }

  /// The form in -s, of verbs and nouns alike.
  static func third(of word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ies" }
    let takesE = ["s", "x", "z", "ch", "sh", "o"].contains { word.hasSuffix($0) }
    return word + (takesE ? "es" : "s")
  }

  private static func past(of word: String) -> String {
    if endsInConsonantY(word) { return word.dropLast() + "ied" }
    return word + (word.hasSuffix("e") ? "d" : "ed")
  }

  private static func ing(of word: String, past: String, isRegular: Bool) -> String {
    if word.hasSuffix("ie") { return word.dropLast(2) + "ying" }
    if word.hasSuffix("e"), !word.hasSuffix("ee"), word.utf8.count > 2 {
      return word.dropLast() + "ing"
    }
    // "admit/admitted" and, without a doubled past to tell it, "run/ran".
    let doubles =
      !isRegular
      && (past.hasSuffix("ed") ? past.utf8.count == word.utf8.count + 3 : endsShort(word))
    return word + (doubles ? String(word.suffix(1)) : "") + "ing"
  }

  private static let vowels = Set("aeiou".utf8)

  private static func endsInConsonantY(_ word: String) -> Bool {
    let end = Array(word.utf8.suffix(2))
    return end.count == 2 && end[1] == UInt8(ascii: "y") && !vowels.contains(end[0])
  }

  /// True for one consonant, one vowel, one consonant at the end: "run", "begin".
  private static func endsShort(_ word: String) -> Bool {
    let end = Array(word.utf8.suffix(3))
    return end.count == 3 && !vowels.contains(end[0]) && vowels.contains(end[1])
      && !vowels.contains(end[2]) && !Set("wxy".utf8).contains(end[2])
  }
}
