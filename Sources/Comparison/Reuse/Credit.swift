internal import Casebook
internal import Prose

/// Where one article names another's outlet as its source.
struct Credit {
  private let article: ComparedArticle
  /// The tokens that name the outlet, each by its first; in order.
  private let mentions: [Int]
  private let isSameOutlet: Bool

  /// The credits that `article` gives to the outlet of `other`.
  init(from article: ComparedArticle, to other: ComparedArticle) {
    self.article = article
    let name = Credit.words(of: other.article.outlet)
    isSameOutlet = !name.isEmpty && Credit.words(of: article.article.outlet) == name
    mentions = Credit.places(of: name, in: article.words)
  }

  /// True when the outlet is credited for some tokens.
  ///
  /// Credit stands in their sentences, in the sentence before or after in the same paragraph, or in a lead-in that
  /// governs them. Articles of one outlet need none.
  func covers(_ tokens: ClosedRange<Int>) -> Bool {
    if isSameOutlet { return true }
    guard !mentions.isEmpty else { return false }
    let home = neighbourhood(of: tokens)
    if mentions.contains(where: home.contains) { return true }
    let span = article.span(of: tokens)
    let analysis = article.analysis
    return analysis.attributions.indices.contains { index in
      let attribution = analysis.attributions[index]
      return attribution.content.contains { $0.overlaps(span) }
        && analysis.nesting(from: index).contains { $0.source.contains(where: names) }
    }
  }

  private func names(_ span: ScalarRange) -> Bool {
    mentions.contains(where: article.tokens(of: span).contains)
  }

  /// The tokens of the sentences that hold some tokens, with one sentence of the same paragraph on each side.
  private func neighbourhood(of tokens: ClosedRange<Int>) -> Range<Int> {
    let sentences = article.document.sentences
    var first = article.sentence(ofToken: tokens.lowerBound)
    var last = article.sentence(ofToken: tokens.upperBound)
    guard sentences.indices.contains(first), sentences.indices.contains(last), first <= last else {
      return tokens.lowerBound..<(tokens.upperBound + 1)
    }
    if let before = sentences.at(first - 1), before.block == sentences[first].block { first -= 1 }
    if let after = sentences.at(last + 1), after.block == sentences[last].block { last += 1 }
    return sentences[first].tokens.lowerBound..<sentences[last].tokens.upperBound
  }

  /// The folded words of an outlet's name without a leading "the" and what stands in brackets.
  private static func words(of outlet: String?) -> [WordKey] {
    guard let outlet else { return [] }
    let name = outlet.prefix { $0 != "(" }
    let words = name.split(whereSeparator: \.isWhitespace).map { word in
      let bytes = Array(word.utf8)
      return FoldedWord(bytes, bytes.indices).key
    }
    return words.first == "the" && words.count > 1 ? Array(words.dropFirst()) : words
  }

  /// Where a row of words occurs in another; the row is short.
  private static func places(of name: [WordKey], in words: [WordKey]) -> [Int] {
    guard let first = name.first else { return [] }
    return words.indices.filter { words[$0] == first && words[$0...].starts(with: name) }
  }
}
