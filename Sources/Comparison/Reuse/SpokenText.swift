internal import Prose

/// The words of an article as they are spoken: what shared wording is looked for in.
struct SpokenText {
  let article: ComparedArticle
  /// The tokens that are words, signs of currency and the like left out.
  let tokens: [Int]
  /// Their folded words.
  let words: [WordKey]

  init(_ article: ComparedArticle) {
    self.article = article
    tokens = article.document.tokens.indices.filter { token in
      article.isWord(token) && article.document.tokens[token].kind != .symbol
    }
    words = tokens.map { article.words[$0] }
  }
}
