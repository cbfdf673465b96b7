internal import Prose

/// The tables of words, made ready for looking up.
struct Lexicon: Sendable {
  static let english = Lexicon()

  let functions: [WordKey: WordClass]
  /// Every form of every verb of the tables.
  let verbs: [WordKey: VerbForm]
  /// The nouns that report, singular and plural.
  let cueNouns: [WordKey: CueClass]
  let sources: [WordKey: SourceWord]
  let impersonal: Set<WordKey>
  let titles: Set<WordKey>

  private init() {
    functions = Dictionary(words: functionWords)
    var verbs: [WordKey: VerbForm] = [:]
    for (kind, list) in cueVerbs {
      for line in list.split(whereSeparator: \.isNewline) {
        let fields = line.split(separator: " ")
        guard let lemma = fields.first, let frames = fields.last else { continue }
        let cue = CueVerb(kind: kind, takes: CueFrames(letters: frames))
        Lexicon.add(lemma, isNoun: frames.contains("N"), cue: cue, to: &verbs)
      }
    }
    let fields = commonVerbs.split(whereSeparator: \.isWhitespace)
    for (index, lemma) in fields.enumerated() where lemma != "N" {
      let isNoun = index + 1 < fields.count && fields[index + 1] == "N"
      Lexicon.add(lemma, isNoun: isNoun, cue: nil, to: &verbs)
    }
    self.verbs = verbs
    var nouns: [WordKey: CueClass] = [:]
    for (kind, list) in Extraction.cueNouns {
      for noun in list.split(whereSeparator: \.isWhitespace) {
        nouns[WordKey(noun)] = kind
        nouns[WordKey(Inflection.third(of: String(noun)))] = kind
      }
    }
    cueNouns = nouns
    sources = Lexicon.sources(from: sourceWords)
    impersonal = Set(words: impersonalSources)
    titles = Set(words: personTitles)
  }

  /// Adds the forms of a verb, written `lemma/past/participle`; a form that two verbs share is both.
  private static func add(
    _ entry: Substring, isNoun: Bool, cue: CueVerb?, to verbs: inout [WordKey: VerbForm]
  ) {
    for (word, form) in Inflection(entry: entry).forms {
      let nominal =
        isNoun && !form.isDisjoint(with: [.base, .third]) && form.isDisjoint(with: .past)
      verbs[WordKey(word), default: VerbForm(forms: [], isNoun: false, cue: nil)]
        .join(forms: form, isNoun: nominal, cue: cue)
    }
  }

  private static func sources(
    from lists: KeyValuePairs<String, SourceWord>
  ) -> [WordKey: SourceWord] {
    var sources: [WordKey: SourceWord] = [:]
    for (list, kind) in lists {
      for noun in list.split(whereSeparator: \.isWhitespace) {
        sources[WordKey(noun), default: []].insert(kind)
      }
    }
    // Plurals come second, so that none covers a word that a list has: "authorities" are no authority.
    let listed = sources
    for (list, kind) in lists {
      let plural: SourceWord = kind == .person ? .group : kind
      for noun in list.split(whereSeparator: \.isWhitespace) {
        let key = WordKey(Inflection.third(of: String(noun)))
        if listed[key] == nil { sources[key, default: []].insert(plural) }
      }
    }
    return sources
  }
}

/// What a verb's form can be, and what it reports if it does.
struct VerbForm: Sendable {
  var forms: Forms
  /// True when the form is a noun as well: "reports".
  var isNoun: Bool
  var cue: CueVerb?

  struct Forms: OptionSet {
    let rawValue: UInt8
    static let base = Forms(rawValue: 1)
    static let third = Forms(rawValue: 2)
    static let past = Forms(rawValue: 4)
    static let participle = Forms(rawValue: 8)
    static let ing = Forms(rawValue: 16)
  }

  mutating func join(forms: Forms, isNoun: Bool, cue: CueVerb?) {
    self.forms.formUnion(forms)
    self.isNoun = self.isNoun || isNoun
    guard let cue else { return }
    // Of two verbs or classes, the first keeps the name, and both keep what they take.
    self.cue = CueVerb(
      kind: self.cue?.kind ?? cue.kind, takes: cue.takes.union(self.cue?.takes ?? []))
  }
}
