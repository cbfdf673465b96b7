internal import Casebook
internal import Prose

extension ClaimPair {
  /// The words of a change within which a part may become the whole, and where in them it stands; by hand.
  private static let scopeWords = (most: 6, first: 2)

  /// A part that became the whole: "some of them" and "they", "most" and "all".
  var scopeWidened: [Delta] {
    changes.compactMap { change in
      let (most, first) = ClaimPair.scopeWords
      guard max(change.from.count, change.to.count) <= most,
        let part = change.from.prefix(first).first(where: { from.isIn(FunctionWords.partials, $0) }
        ),
        let whole = change.to.prefix(first).first(where: { to.isIn(FunctionWords.totals, $0) }),
        !to.has(FunctionWords.partials, change.to), !from.has(FunctionWords.totals, change.from)
      else { return nil }
      let old = from.article.document.text(from.article.document.tokens[part])
      let new = to.article.document.text(to.article.document.tokens[whole])
      return Delta(
        kind: .scopeWidened, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: "‘\(old)’ became ‘\(new)’")
    }
  }

  /// A whole that was not spoken of before: "30,000 people" and "the whole of the north".
  var wholesAdded: [Delta] {
    guard scopeWidened.isEmpty else { return [] }
    return changes.compactMap { change in
      guard !change.from.isEmpty, !change.from.contains(where: from.isDenial),
        let whole = change.to.first(where: { to.isIn(FunctionWords.wholes, $0) }),
        !from.has(FunctionWords.totals, from.tokens[...])
      else { return nil }
      return Delta(
        kind: .scopeWidened, fromSpan: fromSpan(change.from), toSpan: toSpan(change.to),
        reason: "‘\(word(whole, in: to.article))’ was not said before")
    }
  }

  /// A place that kept the statement to a part, gone while the figures stayed: "sales in Germany fell by 18 per cent".
  var placesDropped: [Delta] {
    guard
      from.quantities.contains(where: { old in
        old.kind != .ordinal
          && to.quantities.contains { $0.agrees(with: old) && $0.kind == old.kind }
      })
    else { return [] }
    let names = from.article.analysis.names.filter { name in
      name.type == .place && from.claim.proposition.contains { $0.contains(name.span) }
    }
    let nearby = to.article.neighbourhood(of: to.tokens, sentences: 1)
    let isPlaced = nearby.contains { token in
      to.article.analysis.names.at(to.article.nameIndices[token])?.type == .place
    }
    guard let place = names.first, !isPlaced else { return [] }
    return [
      Delta(
        kind: .scopeWidened, fromSpan: place.span, toSpan: to.claim.span,
        reason: "\(from.article.quote(place.span)) is gone: it was said of that place")
    ]
  }

  /// A word that says something graver than the word in its place.
  var escalations: [Delta] {
    Gravity.scales.compactMap { scale in
      guard let mild = from.tokens.last(where: { scale.mild.contains(from.article.stems[$0]) }),
        let grave = to.tokens.first(where: { scale.grave.contains(to.article.stems[$0]) }),
        !to.tokens.contains(where: { scale.mild.contains(to.article.stems[$0]) })
      else { return nil }
      return Delta(
        kind: .escalated, fromSpan: from.article.span(of: mild...mild),
        toSpan: to.article.span(of: grave...grave),
        reason: "‘\(word(mild, in: from.article))’ became ‘\(word(grave, in: to.article))’")
    }
  }

  private func word(_ token: Int, in article: ComparedArticle) -> String {
    article.document.text(article.document.tokens[token])
  }
}

extension ClaimWording {
  fileprivate func isIn(_ list: Set<WordKey>, _ token: Int) -> Bool {
    list.contains(article.words[token])
  }
}
