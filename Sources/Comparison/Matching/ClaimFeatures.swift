internal import Casebook
internal import JSON
internal import Prose

/// What a claim can be known again by: its names, figures and content words, each once.
struct ClaimFeatures {
  /// The features with the first token that bears each, in text order.
  private(set) var features: [(feature: Feature, token: Int)] = []
  private var seen: Set<Feature> = []

  private init() {}

  init(_ wording: ClaimWording) {
    let article = wording.article
    var inQuantity: Set<Int> = []
    for quantity in wording.quantities {
      let tokens = article.tokens(of: quantity.span)
      inQuantity.formUnion(tokens)
      for number in [quantity.value, quantity.low, quantity.high].compactMap({ $0 }) {
        insert(Feature(kind: .number, key: WordKey(number.literal)), tokens.lowerBound)
      }
    }
    for token in wording.propositionTokens where !inQuantity.contains(token) {
      insert(wordAt: token, in: article)
    }
    for source in wording.attribution?.source ?? [] {
      for token in article.tokens(of: source) where article.isContentWord(token) {
        insert(Feature(kind: .source, key: article.stems[token]), token)
      }
    }
  }

  private mutating func insert(wordAt token: Int, in article: ComparedArticle) {
    if article.document.tokens[token].kind == .number {
      insert(Feature(kind: .number, key: article.words[token]), token)
    } else if article.isContentWord(token) {
      let kind: Feature.Kind = article.isNamePart(token) ? .name : .word
      insert(Feature(kind: kind, key: article.stems[token]), token)
    }
  }

  private mutating func insert(_ feature: Feature, _ token: Int) {
    if seen.insert(feature).inserted { features.append((feature, token)) }
  }
}

extension ClaimFeatures {
  /// The words of a phrase by which a claim is known again; by hand: four in a row are often mere grammar.
  static let phraseLength = 5

  /// The phrases of a claim instead of its words: what quotations are known by, of which the words may all be common.
  static func phrases(of wording: ClaimWording) -> ClaimFeatures {
    var phrases = ClaimFeatures()
    let tokens = wording.propositionTokens
    guard tokens.count >= phraseLength else { return phrases }
    let letters = tokens.map { token in
      FoldedWord(wording.article.text.bytes, wording.article.document.tokens[token].range.indices)
        .letters
    }
    for start in 0...(tokens.count - phraseLength) {
      let phrase = Array(
        letters[start..<(start + phraseLength)].joined(separator: [UInt8(ascii: " ")]))
      phrases.insert(
        Feature(kind: .phrase, key: WordKey(phrase, phrase.indices)), tokens[start])
    }
    return phrases
  }
}

/// One thing by which claims are known again.
struct Feature: Hashable {
  var kind: Kind
  var key: WordKey

  /// Which words count how much.
  enum Kind: UInt8 {
    case word, name, number, source, phrase

    /// The weight before rarity.
    ///
    /// By hand on the dev families: a shared figure weighs more than a word; a word of a name less, for names have
    /// several and stand in many claims; a word of the speaker less too, for people say many things.
    var weight: Int {
      switch self {
      case .word: 2
      case .number: 3
      case .name, .source, .phrase: 1
      }
    }
  }
}

extension ComparedArticle {
  /// True for a word that says what a claim is about.
  func isContentWord(_ token: Int) -> Bool {
    document.tokens[token].kind == .word && !FunctionWords.all.contains(words[token])
  }

  /// True for a word of a name: one that was found, or a capital inside a sentence.
  func isNamePart(_ token: Int) -> Bool {
    if nameIndices[token] >= 0 { return true }
    guard isCapitalised(token), let home = document.sentences.at(sentence(ofToken: token)) else {
      return false
    }
    return token != home.tokens.first(where: isWord)
  }
}
