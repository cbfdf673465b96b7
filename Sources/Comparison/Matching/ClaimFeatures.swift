internal import Casebook
internal import JSON
internal import Prose

/// What a claim can be known again by: its names, figures and content words, each once.
struct ClaimFeatures {
  /// The features with the first token that bears each, in text order.
  private(set) var features: [(feature: Feature, token: Int)] = []
  private var seen: Set<Feature> = []

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
    for source in wording.attributions.first?.source ?? [] {
      for token in article.tokens(of: source) where article.isContentWord(token) {
        insert(Feature(kind: .source, key: article.stems[token]), token)
      }
    }
  }

  private mutating func insert(wordAt token: Int, in article: ComparedArticle) {
    if article.document.tokens[token].kind == .number {
      insert(Feature(kind: .number, key: article.words[token]), token)
    } else if article.isContentWord(token) {
      insert(Feature(kind: .word, key: article.stems[token]), token)
    }
  }

  private mutating func insert(_ feature: Feature, _ token: Int) {
    if seen.insert(feature).inserted { features.append((feature, token)) }
  }
}

/// One thing by which claims are known again.
struct Feature: Hashable {
  var kind: Kind
  var key: WordKey

  /// Which words count how much.
  enum Kind: UInt8 {
    case word, number, source

    /// By hand on the dev families: a shared figure weighs more than a word, a shared speaker less, for people say
    /// many things.
    var weight: Int {
      switch self {
      case .word: 2
      case .number: 3
      case .source: 1
      }
    }
  }
}

extension ComparedArticle {
  /// True for a word that says what a claim is about.
  func isContentWord(_ token: Int) -> Bool {
    document.tokens[token].kind == .word && !FunctionWords.all.contains(words[token])
  }
}
