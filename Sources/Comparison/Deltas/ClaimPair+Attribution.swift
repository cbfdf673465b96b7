internal import Casebook
internal import Prose

extension ClaimPair {
  /// A source that the first wording gives and the second does not, neither there nor close by.
  var attributionLost: [Delta] {
    guard let source = from.attributions.first(where: { $0.sourceType != .impersonal }),
      let span = source.source.first, to.attributions.allSatisfy({ $0.sourceType == .impersonal }),
      !to.isQuotation, !isSourceNamed(source, span), !isOutletCredited
    else { return [] }
    let name = from.article.quote(span)
    let impersonal = to.attributions.first?.cue.first.map(to.article.quote)
    return [
      Delta(
        kind: .attributionLost, fromSpan: span, toSpan: to.claim.span,
        reason: impersonal.map { "\(name) says so; here it is only \($0)" }
          ?? "\(name) says so; here nobody is given")
    ]
  }

  /// True when the second wording's paragraph names the source of the first.
  private func isSourceNamed(_ source: Attribution, _ span: ScalarRange) -> Bool {
    let stems = from.article.contentStems(span, resolved: source.resolved)
    return to.article.paragraphTokens(around: to.sentenceTokens).contains { token in
      stems.contains(to.article.stems[token])
    }
  }

  /// Credit to the outlet that the words came through is credit.
  private var isOutletCredited: Bool {
    guard let first = to.tokens.first, let last = to.tokens.last else { return false }
    return Credit(from: to.article, to: from.article).covers(first...last)
  }
}

extension ClaimWording {
  /// True when most of the claim's words stand between quotation marks.
  fileprivate var isQuotation: Bool {
    tokens.count { article.isQuoted[$0] } * 2 > tokens.count
  }
}

extension ComparedArticle {
  /// The tokens of the paragraph in which some tokens begin.
  func paragraphTokens(around tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first else { return tokens }
    let home = sentence(ofToken: first)
    guard let block = document.sentences.at(home)?.block else { return tokens }
    var start = home
    var end = home
    while start > 0, document.sentences[start - 1].block == block { start -= 1 }
    while let next = document.sentences.at(end + 1), next.block == block { end += 1 }
    return document.sentences[start].tokens.lowerBound..<document.sentences[end].tokens.upperBound
  }
}
