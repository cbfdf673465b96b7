internal import Casebook

/// Finds what is missing in articles, for an analyst to close or to note.
struct GapFinder {
  /// The credits of each article to outlets that are not loaded.
  private let missing: [ArticleID: [Derivation]]
  private let workspace: Workspace
  private let claims: [ArticleID: [Claim]]

  /// The worth, in hundredths, from which a claim in the outlet's own voice is listed; by hand: two in three of the sample's
  /// claims have less.
  private static let leastWorth = 60

  init(derivations: [Derivation], in workspace: Workspace) {
    missing = [ArticleID: [Derivation]](
      grouping: derivations.filter { $0.resolves == nil }, by: \.article)
    self.workspace = workspace
    claims = workspace.claimsByArticle
  }

  /// The gaps of an article: those of the whole first, then by place.
  func gaps(of article: ComparedArticle) -> [Gap] {
    let id = article.article.id
    let placed =
      notLoaded(id) + unresolved(article) + (claims[id] ?? []).compactMap { gap(of: $0) }
    return undated(article.article)
      + placed.sorted { ($0.span ?? ScalarRange(0, 0)) < ($1.span ?? ScalarRange(0, 0)) }
  }

  private func undated(_ article: Article) -> [Gap] {
    guard article.published == nil else { return [] }
    return [
      Gap(
        kind: .undated, article: article.id, text: "the article has no date",
        mend: "set \(article.id) published:YYYY-MM-DD")
    ]
  }

  private func notLoaded(_ id: ArticleID) -> [Gap] {
    (missing[id] ?? []).map { derivation in
      Gap(
        kind: .notLoaded, article: id, span: derivation.span,
        text: "\(derivation.cites ?? "") is cited and not loaded", mend: "load FILE")
    }
  }

  /// Times that wait for a date; a length or a repeated time waits for none.
  private func unresolved(_ article: ComparedArticle) -> [Gap] {
    article.analysis.times.filter { time in
      !time.isResolved && time.type != .set && (time.type != .duration || time.needs != nil)
    }.map { time in
      Gap(
        kind: .unresolvedTime, article: article.article.id, span: time.span,
        text: "\(article.quote(time.span)) may be any day",
        mend: article.article.published == nil
          ? "set \(article.article.id) published:YYYY-MM-DD"
          : "annotate \(article.article.id) \(article.quote(time.span)) is …")
    }
  }

  private func gap(of claim: Claim) -> Gap? {
    guard workspace.standings[claim.id] != .rejected else { return nil }
    if claim.isFurniture {
      return Gap(
        kind: .selfClaim, article: claim.article, span: claim.span, claim: claim.id,
        text: "the page says it of itself", mend: "verdict \(claim.id) content WORD")
    }
    guard !claim.isHeadline, workspace.attribution(of: claim) == nil else { return nil }
    let figures = workspace.quantities(of: claim).filter { $0.kind != .ordinal }
    if !figures.isEmpty {
      return Gap(
        kind: .unsourcedNumber, article: claim.article, span: claim.span, claim: claim.id,
        text: "nobody is given for the figure", mend: "edit \(claim.id) source:\"NAME\"")
    }
    guard let worth = claim.worth, worth.score >= GapFinder.leastWorth else { return nil }
    return Gap(
      kind: .unattributed, article: claim.article, span: claim.span, claim: claim.id,
      text: "nobody is given for it, and it is worth checking",
      mend: "edit \(claim.id) source:\"NAME\"")
  }
}
