/// Who says a claim, through how many mouths: from the origin outward to the article's own outlet.
package struct Chain: Hashable, Sendable {
  /// Innermost first; the last is the article's outlet.
  package var links: [ChainLink]

  /// The number of mouths between the outlet and the origin.
  package var removes: Int { links.count - 1 }
}

/// One mouth of a chain.
package struct ChainLink: Hashable, Sendable {
  /// The source as the article words it, or as it was resolved; "nobody named" when there is none.
  package var source: String
  /// Nil for the article's own outlet.
  package var type: Attribution.SourceType?
  /// False when the link is inferred.
  package var stated: Bool
  /// True when the source is a pronoun, and whom it means is a guess.
  package var isGuess = false
}

extension Workspace {
  /// The attribution chain of a claim, computed from the article's attributions and outlet.
  package func chain(of claim: Claim) -> Chain {
    guard let article = articles[claim.article] else { return Chain(links: []) }
    let inner = attributions(of: claim).map { attribution in
      ChainLink(
        source: source(of: attribution, in: article), type: attribution.sourceType,
        stated: attribution.stated, isGuess: attribution.resolution == .likely)
    }
    let outlet = ChainLink(source: outletName(of: article), type: nil, stated: true)
    return Chain(links: inner + [outlet])
  }

  /// The source of an attribution in words.
  package func source(of attribution: Attribution, in article: Article) -> String {
    if let resolved = attribution.resolved { return resolved }
    guard !attribution.source.isEmpty, let text = texts[article.textKey] else {
      return "nobody named"
    }
    return attribution.source.map { text[$0] }.joined(separator: " … ")
  }

  /// The article's outlet, a suggested one with a question mark, or its id.
  package func outletName(of article: Article) -> String {
    if let outlet = article.outlet { return outlet }
    if let suggested = article.suggestions.first(where: { $0.field == "outlet" }) {
      return "\(suggested.value)?"
    }
    return article.id.description
  }
}
