internal import Casebook
internal import Prose

/// Where one article names another's outlet as its source.
struct Credit {
  private let article: ComparedArticle
  /// Where the outlet is named, each place by its first token; in order.
  private let mentions: [Int]
  /// What stands under an attribution to the outlet, at any remove; in order and apart.
  private let governed: [ScalarRange]
  private let isSameOutlet: Bool

  /// The credits that `article` gives to the outlet of `other`.
  init(from article: ComparedArticle, to other: ComparedArticle) {
    let name = OutletName(other.article.outlet)
    self.init(
      from: article, places: name.places(in: article),
      isSameOutlet: !name.words.isEmpty && OutletName(article.article.outlet).words == name.words)
  }

  /// The credits of an article to an outlet that it names at some places.
  init(from article: ComparedArticle, places: [Range<Int>], isSameOutlet: Bool) {
    self.article = article
    self.isSameOutlet = isSameOutlet
    let mentions = places.map(\.lowerBound)
    self.mentions = mentions
    governed = Credit.joined(
      Credit.attributions(of: article) { source in
        article.tokens(of: source).holds(oneOf: mentions)
      }.flatMap(\.content))
  }

  /// True when the outlet is credited for some tokens.
  ///
  /// Credit stands in their sentences, in so many sentences before or after in the same paragraph, or in a lead-in that
  /// governs them. Articles of one outlet need none.
  func covers(_ tokens: ClosedRange<Int>, sentences: Int = 1) -> Bool {
    if isSameOutlet { return true }
    guard !mentions.isEmpty else { return false }
    if article.neighbourhood(of: tokens, sentences: sentences).holds(oneOf: mentions) {
      return true
    }
    let span = article.span(of: tokens)
    return governed.at(governed.bisect { $0.upper > span.lower })?.overlaps(span) ?? false
  }

  /// The attributions of which a source at any remove outward fulfils a condition; each is asked once.
  private static func attributions(
    of article: ComparedArticle, whoseSource holds: (ScalarRange) -> Bool
  ) -> [Attribution] {
    let attributions = article.analysis.attributions
    var known = [Bool?](repeating: nil, count: attributions.count)
    for index in attributions.indices {
      var path: [Int] = []
      var next: Int? = index
      var answer = false
      while let here = next, let attribution = attributions.at(here) {
        if let before = known[here] {
          answer = before
          break
        }
        // Marked before it is left, so that a cycle of a damaged file ends.
        answer = attribution.source.contains(where: holds)
        known[here] = answer
        path.append(here)
        next = answer ? nil : attribution.parent
      }
      for step in path { known[step] = answer }
    }
    return attributions.indices.filter { known[$0] == true }.map { attributions[$0] }
  }

  /// Spans in order, those that touch made one.
  private static func joined(_ spans: [ScalarRange]) -> [ScalarRange] {
    spans.sorted().reduce(into: []) { joined, span in
      if let last = joined.last, span.lower <= last.upper {
        joined[joined.count - 1] = ScalarRange(last.lower, max(last.upper, span.upper))
      } else {
        joined.append(span)
      }
    }
  }
}

extension Range<Int> {
  /// True when the range holds one of some numbers in order.
  fileprivate func holds(oneOf numbers: [Int]) -> Bool {
    numbers.at(numbers.bisect { $0 >= lowerBound }).map(contains) ?? false
  }
}
