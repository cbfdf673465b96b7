import Prose
import Testing

struct LemmaTests {
  /// The lemmas of words of one form.
  private func lemmas(_ words: String, _ form: WordForm, _ wordClass: WordClass) -> String {
    words.split(separator: " ")
      .map { Lemmatiser.lemma(of: String($0), form: form, wordClass: wordClass) }
      .joined(separator: " ")
  }

  @Test(arguments: [
    ("making hoping hopping planning telling falling", "make hope hop plan tell fall"),
    ("seeing agreeing dying lying studying skiing", "see agree die lie study ski"),
    ("visiting inviting developing scoping offering", "visit invite develop scope offer"),
    ("changing bringing merging handling crawling", "change bring merge handle crawl"),
    ("breathing bathing panicking adding putting", "breathe bathe panic add put"),
    ("requiring quitting squeezing equipping", "require quit squeeze equip"),
    ("Goin' runnin’ SAYING", "go run say"), ("spring", "spring"),
  ])
  func `the -ing form leads back to its verb`(words: String, expected: String) {
    #expect(lemmas(words, .vbg, .verb) == expected)
  }

  @Test(arguments: [
    ("said went was found lay left thought", "say go be find lie leave think"),
    ("carried tied agreed freed admitted", "carry tie agree free admit"),
    ("cancelled travelled killed expelled filled", "cancel travel kill expel fill"),
    ("focused used caused raised passed", "focus use cause raise pass"),
    ("created treated repeated stated invited", "create treat repeat state invite"),
    ("argued continued issued rescued", "argue continue issue rescue"),
    ("wasted tasted lasted posted rested", "waste taste last post rest"),
    ("overcame rebuilt undid foresaw hand-held", "overcome rebuild undo foresee hand-hold"),
    ("put cut let shed spread", "put cut let shed spread"),
  ])
  func `the past leads back to its verb`(words: String, expected: String) {
    #expect(lemmas(words, .vbd, .verb) == expected)
  }

  @Test(arguments: [
    ("says goes watches pushes passes fixes", "say go watch push pass fix"),
    ("carries dies lies relies uses closes", "carry die lie rely use close"),
    ("focuses aches realizes buzzes", "focus ache realize buzz"), ("is has does", "be have do"),
  ])
  func `the form in -s leads back to its verb`(words: String, expected: String) {
    #expect(lemmas(words, .vbz, .verb) == expected)
  }

  @Test(arguments: [
    ("cities movies ties days heroes shoes", "city movie tie day hero shoe"),
    ("houses viruses buses classes boxes bases", "house virus bus class box basis"),
    ("wives housewives olives wolves leaves gloves", "wife housewife olive wolf leaf glove"),
    ("men congressmen grandchildren feet mice", "man congressman grandchild foot mouse"),
    ("crises criteria alumni vertebrae", "crisis criterion alumnus vertebra"),
    ("police people news troops species", "police people news troops species"),
    ("1990s 1990’s NGO’s", "1990s 1990s ngo"),
    ("runners-up brothers-in-law by-laws", "runner-up brother-in-law by-law"),
  ])
  func `plurals lead back to one`(words: String, expected: String) {
    #expect(lemmas(words, .nns, .noun) == expected)
  }

  @Test func `degrees lead back to the adjective or adverb`() {
    #expect(
      lemmas("better worse larger bigger easier nicer freer", .jjr, .adjective)
        == "good bad large big easy nice free")
    #expect(
      lemmas("strangest politest cheapest most", .jjs, .adjective) == "strange polite cheap most")
    #expect(lemmas("better worse later further", .rbr, .adverb) == "well badly late far")
  }

  @Test func `pronouns, auxiliaries and contractions are read as what they stand for`() {
    #expect(lemmas("him them us me I Her", .prp, .pronoun) == "he they we I I she")
    #expect(lemmas("his her THEIR", .prpDollar, .pronoun) == "his her their")
    #expect(lemmas("n't n’t not", .rb, .particle) == "not not not")
    #expect(lemmas("’s 's '", .pos, .particle) == "'s 's 's")
    #expect(lemmas("’s ’re 'm", .vbz, .auxiliary) == "be be be")
    #expect(lemmas("ca wo ’ll 'd", .md, .auxiliary) == "can will will would")
    #expect(lemmas("'d", .vbd, .auxiliary) == "have")
    #expect(lemmas("an these those", .dt, .determiner) == "a this that")
  }

  @Test func `names keep their spelling, other words lose their capitals`() {
    #expect(
      lemmas("Baghdad NATO BAGHDADI Sept.", .nnp, .properNoun) == "Baghdad NATO Baghdadi September")
    #expect(lemmas("Americans Philippines", .nnps, .properNoun) == "American Philippines")
    #expect(lemmas("United Rolling", .nnp, .verb) == "Unite Roll")
    #expect(
      lemmas("Turkish Yesterday anti-American Kurdish-led", .jj, .adjective)
        == "Turkish yesterday anti-American Kurdish-led")
    #expect(lemmas("École CO2 TV", .nn, .noun) == "école CO2 TV")
    #expect(lemmas("70,000 1,8 II", .cd, .numeral) == "70000 1,8 II")
  }

  @Test func `the key of a lemma in a text is the key of its words`() {
    let bytes = Array("She studied internationalised misunderstandings better.".utf8)
    let words: [(Range<Int>, WordForm, WordClass)] = [
      (4..<11, .vbd, .verb), (12..<29, .vbn, .verb), (30..<47, .nns, .noun),
      (48..<54, .rbr, .adverb),
    ]
    let keys = words.map { Lemmatiser.key(of: $0.0, in: bytes, form: $0.1, wordClass: $0.2) }
    #expect(keys == ["study", "internationalise", "misunderstanding", "well"])
  }

  @Test func `no form of any word traps, be it empty, hostile or of another script`() {
    let words = [
      "", "s", "'", "’", "ing", "ed", "ies", "-", "é", "ß’s", "aaaaing", "日本語s", "yyy", "est",
      String(repeating: "y", count: 100_000) + "ing",
    ]
    let classes: [WordClass] = [.noun, .verb, .pronoun, .properNoun, .numeral]
    for word in words {
      for form in WordForm.allCases where !form.isMark {
        for wordClass in classes {
          let bytes = Array(word.utf8)
          let lemma = Lemmatiser.lemma(
            of: bytes.indices, in: bytes, form: form, wordClass: wordClass)
          #expect(lemma.kept <= bytes.count)
        }
      }
    }
  }
}

struct AnnotationNameTests {
  @Test func `classes, forms and relations are spelled as in the treebanks, both ways`() {
    for value in WordClass.allCases { #expect(WordClass(name: value.name) == value) }
    for value in WordForm.allCases { #expect(WordForm(name: value.name) == value) }
    for value in Relation.allCases {
      #expect(Relation(name: value.name) == value)
      #expect(value.universal.name == String(value.name.prefix { $0 != ":" }))
    }
  }

  @Test func `an unknown subtype of a relation is its universal relation`() {
    #expect(Relation(name: "nsubj:unheard") == .subject)
    #expect(Relation(name: "unheard") == nil)
    #expect(WordClass(name: "noun") == nil)
    #expect(WordForm(name: "") == nil)
  }
}
