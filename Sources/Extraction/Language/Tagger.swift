internal import Prose

/// Gives each token its word class by tables, endings and the words beside it, in one pass from left to right.
///
/// Not a statistical tagger: it knows just enough to tell where clauses and the phrases of sources begin and end.
struct Tagger {
  private let document: Document
  var words: [Word] = []
  let lexicon = Lexicon.english
  /// One entry per token: true where a name stands.
  private let isName: [Bool]
  /// What the language core says of each token; empty when it was not asked.
  let readings: [Prose.Word]

  /// The words of a document, one per token.
  static func words(
    of document: Document, names: [NameMention], readings: [Prose.Word] = []
  ) -> [Word] {
    var tagger = Tagger(document, names: names, readings: readings)
    for sentence in document.sentences { tagger.tag(sentence) }
    return tagger.words
  }

  private init(_ document: Document, names: [NameMention], readings: [Prose.Word]) {
    self.document = document
    self.readings = readings
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
    // In Headlines With Capitals the core takes nouns for verbs: "Kelsow ‘Poison’ Drums".
    if readings.isEmpty || ignoresCase {
      decideVerbs(sentence.tokens, candidates)
      reduceParticiples(sentence.tokens)
    } else {
      takeVerbs(sentence.tokens, candidates)
    }
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

  /// True for a mark without white space on either side, as in "1-in-77".
  ///
  /// An em dash parts words even so.
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
