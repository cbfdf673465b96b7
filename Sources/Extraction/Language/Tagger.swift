internal import Prose

/// Gives each token its word class by tables, endings and the words beside it, in one pass from left to right.
///
/// Not a statistical tagger: it knows just enough to tell where clauses and the phrases of sources begin and end.
struct Tagger {
  private let document: Document
  private var words: [Word] = []
  private let lexicon = Lexicon.english
  /// One entry per token: true where a name stands.
  private let isName: [Bool]

  /// The words of a document, one per token.
  static func words(of document: Document, names: [NameMention]) -> [Word] {
    var tagger = Tagger(document, names: names)
    for sentence in document.sentences { tagger.tag(sentence) }
    return tagger.words
  }

  private init(_ document: Document, names: [NameMention]) {
    self.document = document
    words.reserveCapacity(document.tokens.count)
    var isName = [Bool](repeating: false, count: document.tokens.count)
    var token = 0
    for name in names {
      while token < isName.count, document.tokens[token].range.upper <= name.range.lower {
        token += 1
      }
      while token < isName.count, document.tokens[token].range.lower < name.range.upper {
        isName[token] = true
        token += 1
      }
    }
    self.isName = isName
  }

  private mutating func tag(_ sentence: Sentence) {
    // Tokens between sentences would be none of ours; keep the places of all tokens equal.
    while words.count < sentence.tokens.lowerBound { words.append(plain(words.count)) }
    let ignoresCase = isTitle(sentence.tokens)
    var candidates: [VerbForm?] = []
    for token in sentence.tokens {
      var word = plain(token)
      var form: VerbForm?
      if document.tokens[token].kind == .word {
        let isFirst = token == sentence.tokens.lowerBound || words[token - 1].kind == .openingQuote
        (word.kind, form) = open(token, word, informsByCase: !ignoresCase && !isFirst)
      }
      words.append(word)
      candidates.append(form)
    }
    decideVerbs(sentence.tokens, candidates)
    reduceParticiples(sentence.tokens)
  }

  /// True when most words have capitals, as in many headlines: then capitals tell nothing.
  private func isTitle(_ tokens: TokenRange) -> Bool {
    var capitals = 0
    var others = 0
    for token in tokens where document.tokens[token].kind == .word {
      if document.bytes[Int(document.tokens[token].range.lower)] & 0xDF < 0x5B {
        if isCapital(token) { capitals += 1 } else { others += 1 }
      }
    }
    // Headlines leave short function words small: one in four by hand on some headlines.
    return capitals >= 4 && others * 3 <= capitals
  }

  private func isCapital(_ token: Int) -> Bool {
    let range = document.tokens[token].range.indices
    let first = document.bytes[range.lowerBound]
    // Letters from U+00C0 to U+00DE are the capitals of Latin 1; other scripts tell by their names.
    return (0x41...0x5A).contains(first)
      || first == 0xC3 && range.count > 1
        && (0x80...0x9E).contains(document.bytes[range.lowerBound + 1])
  }

  /// A token by its form alone.
  private func plain(_ token: Int) -> Word {
    let range = document.tokens[token].range.indices
    let key = WordKey(document.bytes, range)
    let kind: WordClass =
      switch document.tokens[token].kind {
      case .word: .nominal
      case .number: .number
      case .openingQuote: .openingQuote
      case .closingQuote: .closingQuote
      case .symbol: .symbol
      case .address: .proper
      case .punctuation: punctuation(range)
      }
    return Word(
      key: key, kind: kind, isCapitalised: isCapital(token), endsInS: endsInS(range), cue: nil)
  }

  /// True for words in -s but not -ss.
  private func endsInS(_ range: Range<Int>) -> Bool {
    let bytes = document.bytes[range]
    return bytes.count > 2 && bytes.hasSuffix("s") && !bytes.hasSuffix("ss")
  }

  private func punctuation(_ range: Range<Int>) -> WordClass {
    switch document.bytes[range.lowerBound] {
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .dash
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"): .bracket
    case UInt8(ascii: "-"): isInWord(range) ? .symbol : .dash
    case 0xE2: isDash(range) ? isInWord(range) ? .symbol : .dash : .stop
    default: .stop
    }
  }

  /// True for U+2010 to U+2015, the dashes.
  private func isDash(_ range: Range<Int>) -> Bool {
    range.count == 3 && document.bytes[range.lowerBound + 1] == 0x80
      && (0x90...0x95).contains(document.bytes[range.lowerBound + 2])
  }

  /// True for a mark without white space on either side: "1-in-77". An em dash parts words even so.
  private func isInWord(_ range: Range<Int>) -> Bool {
    let bytes = document.bytes
    guard range.lowerBound > 0, range.upperBound < bytes.count else { return false }
    let isLong = range.count == 3 && bytes[range.lowerBound + 2] >= 0x94
    return !isLong && bytes[range.lowerBound - 1] > 0x20 && bytes[range.upperBound] > 0x20
  }

  /// A word's class where no verb is in question, and the verb that it may be.
  private func open(
    _ token: Int, _ word: Word, informsByCase: Bool
  ) -> (WordClass, VerbForm?) {
    if let function = lexicon.functions[word.key],
      !(informsByCase && word.isCapitalised && (isName[token] || function == .modal))
    {
      return (function, nil)
    }
    if word.key == "'s" || word.key == "'" {
      return (isPronominal(token - 1) ? .be : .clitic, nil)
    }
    if informsByCase, word.isCapitalised || hasInnerCapital(token) { return (.proper, nil) }
    if word.isCapitalised, token + 1 < document.tokens.count, isCapital(token + 1),
      lexicon.verbs[word.key] == nil
    {
      // The first word of a sentence, before another capital: "United States".
      return (.proper, nil)
    }
    if isName[token], word.isCapitalised, lexicon.verbs[word.key]?.cue == nil {
      return (.proper, nil)
    }
    if let form = lexicon.verbs[word.key] { return (.nominal, form) }
    return guess(token, word)
  }

  /// True for "al-Mowahed" and "iPhone".
  private func hasInnerCapital(_ token: Int) -> Bool {
    document.bytes[document.tokens[token].range.indices].dropFirst()
      .contains { (0x41...0x5A).contains($0) }
  }

  private func isPronominal(_ token: Int) -> Bool {
    guard words.indices.contains(token) else { return false }
    switch words[token].kind {
    case .pronoun, .relative, .that: return true
    case .adverb: return words[token].key == "there" || words[token].key == "here"
    default: return false
    }
  }

  /// What a word that no table knows may be by its ending.
  private func guess(_ token: Int, _ word: Word) -> (WordClass, VerbForm?) {
    let bytes = document.bytes[document.tokens[token].range.indices]
    // Shorter words than "added" and "going" are seldom verbs that the tables lack.
    if bytes.count >= 5, bytes.hasSuffix("ed") {
      return (.nominal, VerbForm(forms: [.past, .participle], isNoun: false, cue: nil))
    }
    if bytes.count >= 6, bytes.hasSuffix("ing") {
      return (.nominal, VerbForm(forms: .ing, isNoun: true, cue: nil))
    }
    if bytes.count >= 5, bytes.hasSuffix("ly") { return (.adverb, nil) }
    return (.nominal, nil)
  }

  /// Decides which of the candidates are verbs here.
  private mutating func decideVerbs(_ tokens: TokenRange, _ candidates: [VerbForm?]) {
    var context = Context()
    for (token, candidate) in zip(tokens, candidates) {
      if let candidate {
        let kind = decide(token, candidate, after: context, end: tokens.upperBound)
        words[token].kind = kind
        if kind == .verb || kind == .infinitive || kind == .participle || kind == .ing {
          words[token].cue = candidate.cue
        }
      }
      context.pass(words[token])
    }
    if !tokens.contains(where: { isFinite($0) }) { findVerb(tokens, candidates) }
  }

  private func isFinite(_ token: Int) -> Bool {
    switch words[token].kind {
    case .verb, .have, .do, .modal: true
    case .be: !Tagger.nonfinite.contains(words[token].key)
    default: false
    }
  }

  /// In a sentence without any verb, takes the first word that can be one behind a noun: "Iran conducts strikes".
  private mutating func findVerb(_ tokens: TokenRange, _ candidates: [VerbForm?]) {
    for (token, candidate) in zip(tokens, candidates).dropFirst() {
      guard let candidate, words[token].kind == .nominal else { continue }
      let before = words[token - 1]
      guard before.kind == .nominal || before.kind == .proper || before.kind == .closingQuote
      else { continue }
      let agrees =
        candidate.forms.contains(.third) && !before.isPlural
        || candidate.forms.contains(.base) && before.isPlural
      guard agrees, candidate.isNoun else { continue }
      words[token].kind = .verb
      words[token].cue = candidate.cue
      return
    }
  }

  /// What stands before a word.
  private struct Context {
    var last: WordClass = .stop
    /// The last word that is no adverb or negation.
    var head: WordClass = .stop
    var headKey = WordKey("")
    /// True when that word looks like a plural.
    var isPlural = false

    mutating func pass(_ word: Word) {
      last = word.kind
      guard word.kind != .adverb, word.kind != .negation else { return }
      head = word.kind
      headKey = word.key
      isPlural = word.isPlural
    }
  }

  private func decide(
    _ token: Int, _ form: VerbForm, after context: Context, end: Int
  ) -> WordClass {
    let forms = form.forms
    switch context.head {
    case .to: return forms.contains(.base) ? .infinitive : forms.contains(.ing) ? .ing : .nominal
    case .modal, .do:
      if forms.contains(.base) { return .verb }
      return forms.contains(.past) && context.head == .do ? .verb : .nominal
    case .be:
      if forms.contains(.participle) { return .participle }
      return forms.contains(.ing) ? .ing : .nominal
    case .have: return forms.contains(.participle) ? .participle : .nominal
    case .determiner, .possessive, .number, .clitic:
      // "some say", "many believe": a determiner can be a subject for verbs that are no nouns.
      // "one in three said that", "many believe the": what follows is what is said.
      let next: WordClass = token + 1 < end ? words[token + 1].kind : .stop
      let isCount =
        context.head == .number
        || context.head == .determiner && !Tagger.articles.contains(context.headKey)
      let isSaid = next == .that || next == .pronoun || next == .determiner || next == .possessive
      if context.last == context.head, isCount, isSaid, !form.isNoun,
        form.cue?.takes.contains(.clause) == true
      {
        return .verb
      }
      let isSubject =
        context.head == .determiner && context.last != .clitic && !form.isNoun
        && forms.isDisjoint(with: [.participle, .ing]) && !Tagger.articles.contains(context.headKey)
      return isSubject ? .verb : .nominal
    case .preposition:
      if forms.contains(.ing) { return .ing }
      return forms == .past ? .verb : .nominal
    default: break
    }
    if forms.contains(.ing) { return .ing }
    // "been killed or wounded": joined to a participle, it is one.
    if context.head == .coordinator, forms.contains(.participle), token > 1,
      words[token - 2].kind == .participle
    {
      return .participle
    }
    if forms.contains(.past) { return .verb }
    if forms.contains(.participle) { return .participle }
    return present(token, form, after: context, end: end)
  }

  private static let articles: Set<WordKey> = Set(words: "a an the this these those each every no")

  /// A plain form or one in -s, which may be a noun.
  private func present(
    _ token: Int, _ form: VerbForm, after context: Context, end: Int
  ) -> WordClass {
    let next: WordClass = token + 1 < end ? words[token + 1].kind : .stop
    switch context.head {
    case .pronoun, .relative: return .verb
    case .that: return form.isNoun && !Tagger.followsVerb(next) ? .nominal : .verb
    case .nominal, .proper, .closingQuote, .comma, .dash, .bracket, .coordinator: break
    default: return .nominal
    }
    if form.forms.contains(.third) {
      if !form.isNoun || Tagger.followsVerb(next) { return .verb }
      // "The Times reports:" and "reports on": behind a name a noun is rare, unless it goes on.
      let goesOn = next == .proper || next == .nominal || next == .verb || next.isAuxiliary
      return context.head == .proper && !context.isPlural && !goesOn ? .verb : .nominal
    }
    let isPlural = context.isPlural || context.head != .nominal
    return isPlural && (!form.isNoun || Tagger.followsVerb(next)) ? .verb : .nominal
  }

  /// True for what follows a verb rather than a noun.
  private static func followsVerb(_ next: WordClass) -> Bool {
    switch next {
    case .determiner, .possessive, .pronoun, .that, .openingQuote, .colon, .to, .proper, .number:
      true
    default: false
    }
  }

  /// Makes participles of pasts that no clause of their own goes with: "a depot owned by Tarn collapsed".
  private mutating func reduceParticiples(_ tokens: TokenRange) {
    // Whether a finite verb stands behind each token before the clause may end, read from right to left.
    var finiteFollows = false
    for token in tokens.reversed() {
      let word = words[token]
      switch word.kind {
      case .verb where token > tokens.lowerBound:
        let before = words[token - 1].kind
        let isPast = lexicon.verbs[word.key].map { $0.forms.contains(.participle) } ?? true
        let next = token + 1 < tokens.upperBound ? words[token + 1].key : WordKey("")
        let mayBeReduced = before == .nominal || before == .proper || before == .clitic
        // "accused of" without an object has none to be active on.
        let isObjectless = next == "of" && word.cue?.takes.contains(.deed) == true
        if isPast, mayBeReduced, next == "by" || isObjectless || finiteFollows && word.cue == nil {
          words[token].kind = .participle
        } else {
          finiteFollows = true
        }
      case .verb, .modal, .have, .do: finiteFollows = true
      case .be: finiteFollows = finiteFollows || !Tagger.nonfinite.contains(word.key)
      case .comma, .colon, .stop, .dash, .coordinator, .subordinator, .relative, .that,
        .openingQuote, .closingQuote:
        finiteFollows = false
      default: break
      }
    }
  }

  /// The forms of "be" that make no clause alone.
  static let nonfinite: Set<WordKey> = Set(words: "be been being")
}

extension Word {
  /// True when the word looks like a plural, or is one that does not show it.
  var isPlural: Bool { endsInS || Word.plurals.contains(key) }

  private static let plurals: Set<WordKey> = Set(
    words: "people police media men women children they we you i both many some others who")
}

extension ArraySlice<UInt8> {
  /// True when the bytes end in some ASCII letters.
  func hasSuffix(_ letters: String) -> Bool {
    suffix(letters.utf8.count).elementsEqual(letters.utf8)
  }
}
