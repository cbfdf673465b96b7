internal import Casebook
internal import Prose

/// Says of articles that are not in English what their findings are worth.
enum ArticleLanguage {
  /// The language of an article's story, page text left out.
  static func guess(of article: Article, text: ArticleText) -> LanguageGuess {
    let story = article.paragraphs.filter { !$0.role.isFurniture }
    return LanguageGuess(
      of: text.bytes, blocks: story.map { ByteRange(text.byteRange(of: $0.span)) })
  }

  /// The BCP 47 tag of an article's language, or nil where nothing is decided.
  static func tag(of article: Article, text: ArticleText) -> String? {
    guess(of: article, text: text).tag
  }

  /// "looks like German; extraction is made for English", or nil for English and what is undecided.
  static func note(on article: Article, text: ArticleText) -> String? {
    let guess = guess(of: article, text: text)
    guard guess.isForeign else { return nil }
    return "looks like \(name(of: guess)); \(consequence)"
  }

  /// One line for each language other than English: "a3 and a5 look like German; …".
  static func notes(on articles: [(article: Article, text: ArticleText)]) -> [String] {
    var found: [(guess: LanguageGuess, articles: [Article])] = []
    for (article, text) in articles {
      let guess = guess(of: article, text: text)
      guard guess.isForeign else { continue }
      if let index = found.firstIndex(where: { $0.guess == guess }) {
        found[index].articles.append(article)
      } else {
        found.append((guess, [article]))
      }
    }
    return found.map { guess, articles in
      let ids = Phrases.targets(articles.map { .article($0.id) })
      let verb = articles.count == 1 ? "looks" : "look"
      return "\(ids) \(verb) like \(name(of: guess)); \(consequence)."
    }
  }

  private static let consequence = "extraction is made for English"

  private static func name(of guess: LanguageGuess) -> String {
    guess.language?.name ?? "a language other than English"
  }
}
