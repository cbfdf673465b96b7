internal import Casebook
internal import Prose

extension ClaimPair {
  /// Hedges of the first wording for which the second has none.
  var hedgesDropped: [Delta] {
    let escalates = !escalations.isEmpty
    return ClaimPair.missingHedges(of: from, in: to).filter { hedge in
      // “may be missing” and “were stolen”: the graver word took the softened one's place.
      escalates
        || survives(softenedWord(hedge, in: from), of: from, in: alignment.stretches.map(\.a))
    }.map { hedge in
      Delta(
        kind: .hedgeDropped, fromSpan: hedge.span, toSpan: place(of: hedge.span),
        reason: "\(from.article.quote(hedge.span)) is gone")
    } + boundsDropped
  }

  /// What may be so, and in the second wording is so or will be.
  var possibilityLost: [Delta] {
    guard from.claim.modality == .possible,
      to.claim.modality == .done || to.claim.modality == .planned,
      hedgesDropped.isEmpty, !to.hasSofteningNearby, sharedContent >= ClaimPair.leastSharedContent
    else { return [] }
    let span = from.claim.modalityWords.first
    return [
      Delta(
        kind: .hedgeDropped, fromSpan: span ?? from.claim.span, toSpan: to.claim.span,
        reason: "\(span.map(from.article.quote) ?? "it") leaves open what is put forward as "
          + (to.claim.modality == .done ? "so here" : "settled here"))
    ]
  }

  /// Hedges of the second wording for which the first has none.
  ///
  /// Where the first names who says so and the second only that it is said, the source was lost and no hedge came.
  var hedgesAdded: [Delta] {
    ClaimPair.missingHedges(of: to, in: from).filter { hedge in
      (hedge.kind != .evidential || from.attribution == nil)
        && (hedge.kind == .evidential
          || survives(softenedWord(hedge, in: to), of: to, in: alignment.stretches.map(\.b)))
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
    let hedges = one.hedges.filter(\.isSoftening)
    guard !hedges.isEmpty, !other.hasSofteningNearby else { return [] }
    let words = Set(other.nearbyTokens.map { other.article.words[$0] })
    return hedges.filter { hedge in
      let tokens = one.article.tokens(of: hedge.span).filter(one.article.isWord)
      return !tokens.allSatisfy { words.contains(one.article.words[$0]) }
    }
  }

  /// How many words behind a hedge, or before one that ends its clause, its word may stand: "may well have been stolen".
  private static let hedgeReach = 4

  /// The word that a hedge softens: the next content word, else the one before.
  private func softenedWord(_ hedge: Hedge, in wording: ClaimWording) -> Int? {
    let article = wording.article
    let span = article.tokens(of: hedge.span)
    let reach = ClaimPair.hedgeReach
    let after = wording.tokens.filter { (span.upperBound..<(span.upperBound + reach)).contains($0) }
    let before = wording.tokens.filter {
      ((span.lowerBound - reach)..<span.lowerBound).contains($0)
    }
    return after.first(where: article.isContentWord) ?? before.last(where: article.isContentWord)
  }

  /// True when a word stands in both wordings, so that the hedge is missing from the same statement and did not go with it.
  private func survives(_ word: Int?, of wording: ClaimWording, in sides: [Range<Int>]) -> Bool {
    guard let word, let place = wording.tokens.firstIndex(of: word) else { return false }
    return zip(alignment.stretches, sides).contains { $0.isSame && $1.contains(place) }
  }

  /// Where the second wording has what stands around a span of the first: the other side of its change, if any.
  private func place(of span: ScalarRange) -> ScalarRange? {
    changes.first { fromSpan($0.from)?.overlaps(span) == true }.flatMap { toSpan($0.to) }
  }
}

extension ClaimWording {
  /// True when a word of hearsay or doubt stands in the claim or reaches into it, whether or not extraction puts the
  /// claim under it; one that softens another clause of the sentence does not count.
  fileprivate var hasSofteningNearby: Bool {
    article.analysis.hedges.contains { hedge in
      hedge.isSoftening && (hedge.span.overlaps(claim.span) || hedge.scope.overlaps(claim.span))
    }
  }
}

extension Hedge {
  /// True for words of hearsay and of doubt.
  var isSoftening: Bool { kind == .evidential || kind == .epistemic }
}
