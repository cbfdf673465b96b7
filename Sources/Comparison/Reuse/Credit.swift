internal import Casebook
internal import Prose

/// Where one article names another's outlet as its source.
struct Credit {
  private let article: ComparedArticle
  /// Where the outlet is named, each place by its first token; in order.
  private let mentions: [Int]
  private let isSameOutlet: Bool

  /// The credits that `article` gives to the outlet of `other`.
  init(from article: ComparedArticle, to other: ComparedArticle) {
    self.article = article
    let name = OutletName(other.article.outlet)
    isSameOutlet = !name.words.isEmpty && OutletName(article.article.outlet).words == name.words
    mentions = name.places(in: article)
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
}
