internal import Casebook
internal import Prose

extension WordingComparison.Piece {
  /// The pieces of two wordings in reading order.
  static func pieces(_ a: ClaimWording, _ b: ClaimWording) -> [WordingComparison.Piece] {
    let stretches = readable(WordAlignment(a, b).stretches, a)
    return stretches.map { stretch in
      let spanA = a.span(ofWords: stretch.a)
      let spanB = b.span(ofWords: stretch.b)
      return WordingComparison.Piece(
        kind: kind(of: stretch), spanA: spanA, spanB: spanB,
        textA: spanA.map { a.article.text[$0] } ?? "", textB: spanB.map { b.article.text[$0] } ?? ""
      )
    }
  }

  private static func kind(of stretch: WordAlignment.Stretch) -> WordingComparison.Kind {
    if stretch.isSame { return .same }
    if stretch.b.isEmpty { return .removed }
    return stretch.a.isEmpty ? .added : .changed
  }

  /// Joins two changes over a lone word of grammar: "may be" and "are" with "of" between them and the next change
  /// read as one change, not as three.
  private static func readable(_ stretches: [WordAlignment.Stretch], _ a: ClaimWording)
    -> [WordAlignment.Stretch]
  {
    var result: [WordAlignment.Stretch] = []
    for (index, stretch) in stretches.enumerated() {
      let isLone =
        stretch.isSame && index > 0 && index + 1 < stretches.count && stretch.a.count == 1
        && !a.article.isContentWord(a.tokens[stretch.a.lowerBound])
      if let last = result.indices.last, isLone || !(stretch.isSame || result[last].isSame) {
        result[last].a = result[last].a.lowerBound..<stretch.a.upperBound
        result[last].b = result[last].b.lowerBound..<stretch.b.upperBound
      } else {
        result.append(stretch)
      }
    }
    return result
  }
}

extension ClaimWording {
  /// The span of some of the claim's words with the marks that belong to them, inside the claim; nil for none.
  fileprivate func span(ofWords words: Range<Int>) -> ScalarRange? {
    guard let first = words.first, let last = words.last else { return nil }
    let all = article.tokens(of: claim.span)
    var lower = tokens[first]
    var upper = tokens[last]
    let before = first > 0 ? tokens[first - 1] : all.lowerBound - 1
    let after = last + 1 < tokens.count ? tokens[last + 1] : all.upperBound
    while lower - 1 > before, first == 0 || article.opens(lower - 1) { lower -= 1 }
    while upper + 1 < after, last + 1 == tokens.count || !article.opens(upper + 1) { upper += 1 }
    return article.span(of: lower...upper)
  }
}

extension ComparedArticle {
  /// True for a mark that belongs to the word after it.
  fileprivate func opens(_ token: Int) -> Bool {
    switch document.tokens[token].kind {
    case .openingQuote: true
    case .punctuation:
      ["(", "[", "{"].contains(document.text(document.tokens[token]))
    case .word, .number, .symbol, .address, .closingQuote: false
    }
  }
}
