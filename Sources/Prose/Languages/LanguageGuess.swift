/// The language that a text looks like.
package enum LanguageGuess: Hashable, Sendable {
  case language(Language)
  /// Prose that is not English, and none of the languages that are known.
  case other
  /// Too short, mixed, or no prose: headlines, lists of names, tables of figures.
  case undecided

  /// Words in Latin letters, or as much in other ones, below which nothing is decided: about two sentences.
  package static let fewestWords = 20

  /// The guess for a document's text.
  package init(of document: Document) {
    self.init(of: document.bytes, blocks: document.blocks)
  }

  /// The guess for some ranges of a text, valid UTF-8.
  ///
  /// At most 20,000 bytes are read, spread over the ranges. Scripts decide where they can; languages in Latin letters
  /// are told by their commonest words, in the manner of Ingle's words (1976): no statistics were trained.
  package init(of bytes: [UInt8], blocks: [ByteRange]) {
    var tally = LanguageTally()
    for range in LanguageSample.ranges(of: bytes, blocks: blocks) { tally.read(bytes, range) }
    self = tally.guess
  }

  /// The language, if it is a known one.
  package var language: Language? {
    if case .language(let language) = self { language } else { nil }
  }

  /// True for what is surely not English.
  package var isForeign: Bool { self != .undecided && self != .language(.english) }

  /// The BCP 47 tag: "de"; "mis" for a language that is not known, nil where nothing is decided.
  package var tag: String? {
    switch self {
    case .language(let language): language.rawValue
    case .other: "mis"
    case .undecided: nil
    }
  }
}

extension LanguageTally {
  /// The guess that the counts allow.
  var guess: LanguageGuess {
    // As words, so that Chinese weighs against Latin what it says and not how many letters it takes.
    let amounts = Script.allCases.map { Double(letters[$0.rawValue]) / Double($0.lettersPerWord) }
    let total = amounts.reduce(0, +)
    guard total >= Double(LanguageGuess.fewestWords) else { return .undecided }
    // Three quarters by hand: a page with an English menu and some names stays what it is, half and half is mixed.
    func prevails(_ scripts: Script...) -> Bool {
      scripts.reduce(0) { $0 + amounts[$1.rawValue] } >= 0.75 * total
    }
    if prevails(.latin) { return guessOfWords }
    if prevails(.cyrillic) { return .language(cyrillicLanguage) }
    if prevails(.arabic) { return .language(arabicLanguage) }
    if prevails(.han, .kana) {
      // Japanese news has half its letters in kana, a Chinese text hardly any.
      return .language(amounts[Script.kana.rawValue] > 0.1 * total ? .japanese : .chinese)
    }
    for (script, language) in LanguageTally.scripts where prevails(script) {
      return .language(language)
    }
    return prevails(.other) ? .other : .undecided
  }

  private static let scripts: [(Script, Language)] = [
    (.greek, .greek), (.hebrew, .hebrew), (.devanagari, .hindi), (.bengali, .bengali),
    (.tamil, .tamil), (.thai, .thai), (.georgian, .georgian), (.armenian, .armenian),
    (.hangul, .korean),
  ]

  private var guessOfWords: LanguageGuess {
    guard words >= LanguageGuess.fewestWords else { return .undecided }
    let ranked = Language.allCases.map { ($0, scores[$0] ?? 0) }
      .sorted { $0.1 > $1.1 }
    let (best, score) = ranked[0]
    let second = ranked[1]
    // By hand on the tests' sentences: prose has a share of 0.15 (Turkish) to 0.45 (English, French).
    let share = score / Double(words)
    guard share >= 0.1, score >= 3 else {
      // Unknown languages share a word or two with English by chance, markup around English text has more of it.
      let english = (scores[.english] ?? 0) / Double(words)
      return smallWords >= 60 && smallWords * 2 > words && english < 0.015 ? .other : .undecided
    }
    let margin = LanguageTally.areRelated(best, second.0) ? 1.1 : 1.6
    return score >= margin * second.1 ? .language(best) : .undecided
  }

  /// True for languages that share many of their commonest words.
  private static func areRelated(_ first: Language, _ second: Language) -> Bool {
    families.contains { $0.contains(first) && $0.contains(second) }
  }

  private static let families: [Set<Language>] = [
    [.swedish, .danish, .norwegian], [.spanish, .portuguese, .italian, .french, .romanian],
    [.german, .dutch], [.polish, .czech, .croatian],
  ]

  private var cyrillicLanguage: Language {
    let ukrainian = count(of: "іїєґІЇЄҐ".unicodeScalars)
    let serbian = count(of: "јљњђћџЈЉЊЂЋЏ".unicodeScalars)
    let russian = count(of: "ыэёЫЭЁ".unicodeScalars)
    let most = max(ukrainian, serbian, russian)
    // Bulgarian has none of these letters.
    guard most > letters[Script.cyrillic.rawValue] / 200 else { return .bulgarian }
    return most == ukrainian ? .ukrainian : most == serbian ? .serbian : .russian
  }

  private var arabicLanguage: Language {
    let urdu = count(of: "ٹڈڑںےھ".unicodeScalars)
    let persian = count(of: "پچژگکی".unicodeScalars)
    let total = letters[Script.arabic.rawValue]
    if urdu * 50 > total { return .urdu }
    return persian * 50 > total ? .persian : .arabic
  }
}
