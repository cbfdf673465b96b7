internal import Casebook
internal import Prose

/// Finds whom each article draws on.
struct DerivationFinder {
  let articles: [ComparedArticle]
  let outlets: Outlets

  /// The credits of all articles, by article and place; each outlet once an article.
  func stated() -> [Derivation] {
    articles.indices.flatMap { index in
      (toNamed(inArticle: index) + toItself(inArticle: index) + toOthers(inArticle: index))
        .sorted { $0.span < $1.span }
    }
  }

  /// The credits to outlets that have a loaded article.
  private func toNamed(inArticle index: Int) -> [Derivation] {
    let article = articles[index]
    let speakers = article.sourceTokens
    let voices = article.spokenForTokens
    return outlets.named(inArticle: index).compactMap { outlet, places in
      let resolved = source(of: outlet, for: index)
      // Who speaks for a body talks to the article: the body's document is not cited.
      let told = places.filter {
        article.isStory($0.lowerBound) && !voices.contains($0.lowerBound)
      }
      let cited = told.first { speakers.contains($0.lowerBound) }
      guard let place = cited ?? (resolved == nil ? nil : told.first),
        let span = article.span(of: place)
      else { return nil }
      let name = article.text[span]
      return Derivation(
        article: article.article.id, cites: name,
        resolves: resolved.map { articles[$0].article.id },
        span: span, reason: reason(resolved, outlet: outlet, name: name))
    }
  }

  private func reason(_ resolved: Int?, outlet: Int, name: String) -> String {
    if let resolved {
      let article = articles[resolved].article
      let date = article.published.map { ", of \($0)" } ?? ""
      return "\(article.id) is by \(article.outlet ?? name)\(date)"
    }
    let later = outlets.articles[outlet].map { articles[$0].article.id.description }
    return "\(later.joined(separator: ", ")) by that name \(later.count == 1 ? "is" : "are") later"
  }

  /// The loaded article of an outlet that another can have drawn on: the latest that is not later.
  func source(of outlet: Int, for index: Int) -> Int? {
    let date = articles[index].article.published
    let earlier = outlets.articles[outlet].filter { $0 != index && !isLater($0, than: date) }
    return earlier.max {
      (articles[$0].article.published ?? "") < (articles[$1].article.published ?? "")
    }
  }

  /// True when both dates are known and the article's is the later one, as far as both are given.
  private func isLater(_ index: Int, than date: String?) -> Bool {
    guard let date, let other = articles[index].article.published else { return false }
    let length = min(date.utf8.count, other.utf8.count)
    return other.prefix(length) > date.prefix(length)
  }

  /// The credit to an earlier article of the same outlet: "the figure was given in these pages last week".
  private func toItself(inArticle index: Int) -> [Derivation] {
    let article = articles[index]
    guard let outlet = outlets.ofArticle[index], let resolved = source(of: outlet, for: index),
      let token = article.ownPages, let span = article.span(of: token)
    else { return [] }
    return [
      Derivation(
        article: article.article.id, cites: article.text[span],
        resolves: articles[resolved].article.id, span: span,
        reason: reason(resolved, outlet: outlet, name: article.text[span]))
    ]
  }

  /// The credits to outlets of which nothing is loaded.
  private func toOthers(inArticle index: Int) -> [Derivation] {
    let article = articles[index]
    let loaded = Set(
      outlets.named(inArticle: index).flatMap { $0.places.flatMap { Array($0) } })
    let own = outlets.ofArticle[index].map { outlets.names[$0].words } ?? []
    var seen: Set<[WordKey]> = []
    return article.outletsByKind.compactMap { span in
      let tokens = article.tokens(of: span)
      let words = OutletName(article.text[span]).words
      guard !words.isEmpty, !words.allSatisfy(own.contains),
        !tokens.contains(where: loaded.contains),
        let first = tokens.first, article.isStory(first), !article.isAboutItself(first, own),
        seen.insert(words).inserted
      else { return nil }
      return Derivation(
        article: article.article.id, cites: article.text[span], resolves: nil, span: span,
        reason: "no loaded article is by that name")
    }
  }
}

extension ComparedArticle {
  /// True outside furniture.
  fileprivate func isStory(_ token: Int) -> Bool { !role(ofToken: token).isFurniture }

  /// The tokens of sources that are spoken for: "a spokeswoman for Halvorsen Tait".
  fileprivate var spokenForTokens: Set<Int> {
    Set(
      analysis.attributions.flatMap(\.source).map(tokens).filter { source in
        source.contains { SourceNouns.speakers.contains(words[$0]) }
      }.joined())
  }

  /// True behind an opening bracket: "Cllr Ana Ruiz (Independent)" is of a party.
  private func isBracketed(_ token: Int) -> Bool {
    token > 0 && document.text(document.tokens[token - 1]) == "("
  }

  /// True in a sentence that begins with the article's own outlet: who publishes it is no source.
  fileprivate func isAboutItself(_ token: Int, _ own: [WordKey]) -> Bool {
    guard !own.isEmpty, let sentence = document.sentences.at(sentence(ofToken: token)) else {
      return false
    }
    let beginning = words[sentence.tokens].drop { $0 == "the" }
    return beginning.starts(with: own)
  }

  /// The words by which an article points to what its outlet wrote before: "these pages".
  fileprivate var ownPages: Range<Int>? {
    words.indices.dropFirst().first { token in
      SourceNouns.ownPages.contains(words[token])
        && (words[token - 1] == "these" || words[token - 1] == "this")
    }.map { ($0 - 1)..<($0 + 1) }
  }

  /// The names of outlets and journals that the text itself calls so: "the journal Auris Letters", or the source of an
  /// attribution that extraction took for an outlet; in order.
  fileprivate var outletsByKind: [ScalarRange] {
    let cited = Set(
      analysis.attributions.filter { $0.sourceType == .outlet }.flatMap(\.source).flatMap(tokens))
    return analysis.names.filter { name in
      guard name.type == .organisation || name.type == .other,
        let first = tokens(of: name.span).first, !isBracketed(first)
      else { return false }
      return cited.contains(first)
        || (first > 0 && SourceNouns.outlets.contains(stems[first - 1]))
    }.map(\.span)
  }

  /// The span from the first to the last of some tokens, or nil when there are none.
  func span(of tokens: Range<Int>) -> ScalarRange? {
    tokens.isEmpty ? nil : span(of: tokens.lowerBound...(tokens.upperBound - 1))
  }
}
