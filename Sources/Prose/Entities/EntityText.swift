/// What the entities' stages read of a document: sentences and quotations by token, and its syntax.
struct EntityText: Sendable {
  let document: Document
  let syntax: EntitySyntax
  /// The sentence of each token.
  let sentences: [Int32]
  /// The outermost quotation of each token, by the token that opens it; -1 outside.
  let quotations: [Int32]

  init(_ document: Document, _ syntax: EntitySyntax) {
    self.document = document
    self.syntax = syntax
    var sentences = [Int32](repeating: -1, count: document.tokens.count)
    var quotations = sentences
    var block = -1
    var depth = 0
    var opening: Int32 = -1
    for (index, sentence) in document.sentences.enumerated() {
      if sentence.block != block {
        block = sentence.block
        depth = 0
      }
      for token in sentence.tokens {
        sentences[token] = Int32(index)
        if document.tokens[token].kind == .openingQuote {
          if depth == 0 { opening = Int32(token) }
          depth += 1
        }
        quotations[token] = depth > 0 ? opening : -1
        if document.tokens[token].kind == .closingQuote { depth = max(0, depth - 1) }
      }
    }
    self.sentences = sentences
    self.quotations = quotations
  }

  func key(_ token: Int) -> WordKey {
    document.keys.indices.contains(token) ? document.keys[token] : ""
  }

  /// The tokens of the sentence of a token.
  func sentence(of token: Int) -> Range<Int> {
    let index = Int(sentences[token])
    return index >= 0 ? document.sentences[index].tokens : token..<token + 1
  }

  /// True for a word that can stand between an article and its noun.
  func isModifier(_ token: Int) -> Bool {
    document.tokens.indices.contains(token)
      && (document.tokens[token].kind == .word || document.tokens[token].kind == .number
        || document.keys[token] == "-")
      && !CommonWords.function.contains(document.keys[token])
  }

  /// The article or pronoun before a noun, past at most five modifiers.
  func determiner(of noun: Int) -> Int? {
    let start = sentence(of: noun).lowerBound
    var token = noun - 1
    while token >= start, noun - token <= 6 {
      if EntityText.determiners.contains(document.keys[token]) { return token }
      // "Hale's brother".
      guard isModifier(token) else { return nil }
      token -= 1
    }
    return nil
  }

  static let definite = Set(words: "the this that")
  static let indefinite = Set(words: "a an another one some any every each no")
  static let determiners = Set(
    words: """
      the this that a an another one some any every each no his her its their our my your whose
      """)
}
