internal import Casebook
internal import Prose

extension ClaimPair {
  /// Hedges of the first wording for which the second has none.
  var hedgesDropped: [Delta] {
    ClaimPair.missingHedges(of: from, in: to).map { hedge in
      Delta(
        kind: .hedgeDropped, fromSpan: hedge.span, toSpan: place(of: hedge.span),
        reason: "\(from.article.quote(hedge.span)) is gone")
    } + boundsDropped
  }

  /// Hedges of the second wording for which the first has none.
  ///
  /// Where the first names who says so and the second only that it is said, the source was lost and no hedge came.
  var hedgesAdded: [Delta] {
    ClaimPair.missingHedges(of: to, in: from).filter { hedge in
      hedge.kind != .evidential || from.attributions.isEmpty
    }.map { hedge in
      Delta(
        kind: .hedgeAdded, fromSpan: nil, toSpan: hedge.span,
        reason: "\(to.article.quote(hedge.span)) was added")
    }
  }

  /// The hedges of one wording of which the other's sentence has none, in words or in kind.
  ///
  /// Approximators belong to figures, see `boundsDropped`; claim quotes to headlines, which have their own style.
  private static func missingHedges(of one: ClaimWording, in other: ClaimWording) -> [Hedge] {
    let hedges = one.hedges.filter(isSoftening)
    guard !hedges.isEmpty, !other.hasSofteningNearby else { return [] }
    let words = Set(other.sentenceTokens.map { other.article.words[$0] })
    return hedges.filter { hedge in
      let tokens = one.article.tokens(of: hedge.span).filter(one.article.isWord)
      return !tokens.allSatisfy { words.contains(one.article.words[$0]) }
    }
  }

  static func isSoftening(_ hedge: Hedge) -> Bool {
    hedge.kind == .evidential || hedge.kind == .epistemic
  }

  /// Where the second wording has what stands around a span of the first: the other side of its change, if any.
  private func place(of span: ScalarRange) -> ScalarRange? {
    changes.first { fromSpan($0.from)?.overlaps(span) == true }.flatMap { toSpan($0.to) }
  }
}

extension ClaimWording {
  /// The tokens of the sentences that the claim stands in.
  var sentenceTokens: Range<Int> {
    guard let first = tokens.first, let last = tokens.last,
      let start = article.document.sentences.at(article.sentence(ofToken: first)),
      let end = article.document.sentences.at(article.sentence(ofToken: last))
    else { return 0..<0 }
    return start.tokens.lowerBound..<max(start.tokens.lowerBound, end.tokens.upperBound)
  }

  /// True when a word of hearsay or doubt stands in the claim's sentences, whether or not the claim is held to be under it.
  fileprivate var hasSofteningNearby: Bool {
    let sentence = sentenceTokens
    guard let first = sentence.first, let last = sentence.last else { return false }
    let span = article.span(of: first...last)
    return article.analysis.hedges.contains { hedge in
      ClaimPair.isSoftening(hedge) && hedge.span.overlaps(span)
    }
  }
}
