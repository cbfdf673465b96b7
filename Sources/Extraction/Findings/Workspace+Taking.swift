package import Casebook

extension Workspace {
  /// The edits that put an article's findings into the workspace.
  ///
  /// A claim that was found before keeps its number, and with it all that the analyst did: the one at the same place,
  /// else one with the same words elsewhere, else one with nearly the same words there. What the analyst corrected or
  /// added stays above the new reading. A claim that is found no longer goes, unless the analyst has touched it: then
  /// it stays, marked as orphaned, and points to what the new analysis has in the place of the old. No edits when
  /// nothing has changed.
  package func edits(taking findings: Findings, for article: ArticleID) -> [Edit] {
    guard let text = text(of: article) else { return [] }
    // Looking for the claims of an article takes time in all claims there are: not for one that is new.
    let old = analyses[article] == nil ? [] : claims(of: article)
    let touched = old.isEmpty ? [] : touchedClaims(among: old)
    var pool = ClaimPool(old, findings.analysis, text)
    var edits: [Edit] = []
    if analyses[article] != findings.analysis {
      edits.append(.analysis(article, findings.analysis))
    }
    // Claims in their old place come first, so that none of them is taken for a moved one.
    var kept = findings.claims.map { pool.take(at: $0.anchor) }
    for index in kept.indices where kept[index] == nil {
      kept[index] = pool.takeCorrected(at: findings.claims[index].anchor)
    }
    for index in kept.indices where kept[index] == nil {
      kept[index] = pool.take(wording: findings.claims[index].wording)
    }
    pool.takeOverlapping(findings.claims, &kept, touched: touched)
    var given = 0
    for (found, before) in zip(findings.claims, kept) {
      var claim = found.with(id: before?.id ?? next(offset: given), in: article)
      if let before {
        claim.others = before.others
        claim.isAdded = before.isAdded
        claim = claim.correcting(before.correction, in: findings.analysis, text: text)
      } else {
        given += 1
      }
      if claim != before { edits.append(.claim(claim.id, claim)) }
    }
    for claim in old where pool.holds(claim.id) {
      guard touched.contains(claim.id) else {
        edits += self.edits(removing: claim.id)
        continue
      }
      let stays = staying(claim, findings, text)
      if stays != claim { edits.append(.claim(claim.id, stays)) }
    }
    return edits
  }

  /// The places of the claims that the analyst added to an article: what findings are asked for besides.
  package func addedPlaces(in article: ArticleID) -> [ScalarRange] {
    guard analyses[article] != nil else { return [] }
    return claims(of: article).filter(\.isAdded).map(\.uncorrected.span)
  }

  /// A claim that is found no longer and stays nevertheless.
  private func staying(_ claim: Claim, _ findings: Findings, _ text: ArticleText) -> Claim {
    var stays = claim.uncorrected
    if claim.isAdded, let read = findings.asked.first(where: { $0.anchor == stays.anchor }) {
      stays = read.with(id: claim.id, in: claim.article)
      stays.others = claim.others
      stays.isAdded = true
    } else {
      stays = stays.pointing(from: analyses[claim.article], into: findings.analysis)
      stays.isOrphaned = !claim.isAdded
    }
    return stays.correcting(claim.correction, in: findings.analysis, text: text)
  }

  /// The claims that the analyst has corrected, added, judged, tagged, annotated, linked, rated or grouped.
  private func touchedClaims(among claims: [Claim]) -> Set<ClaimID> {
    var touched = Set(standings.keys)
    touched.formUnion(verdicts.keys.map(\.claim))
    touched.formUnion(groups.values.flatMap(\.claims))
    let targets =
      taggings.keys + ratings.keys + annotations.values.map(\.target)
      + links.values.flatMap { [$0.from, $0.to] }
    for case .claim(let id) in targets { touched.insert(id) }
    for claim in claims where claim.isAdded || claim.correction != nil { touched.insert(claim.id) }
    return touched
  }
}

extension Claim {
  /// The claim under a number of the session.
  package func with(id: ClaimID, in article: ArticleID) -> Claim {
    var claim = self
    claim.id = id
    claim.article = article
    return claim
  }

  /// The claim with its indices into an old analysis exchanged for those of the same findings in a new one.
  package func pointing(from old: Analysis?, into new: Analysis) -> Claim {
    guard let old, old != new else { return self }
    var claim = self
    let attribution = attribution.map {
      Claim.moved([$0], from: old.attributions, into: new.attributions) { [$0.source, $0.cue] }
    }
    claim.attribution = attribution?.first
    claim.hedges = Claim.moved(hedges, from: old.hedges, into: new.hedges, by: \.span)
    claim.quantities = Claim.moved(
      quantities, from: old.quantities, into: new.quantities, by: \.span)
    claim.times = Claim.moved(times, from: old.times, into: new.times, by: \.span)
    return claim
  }

  private static func moved<Finding, Key: Hashable>(
    _ indices: [Int], from old: [Finding], into new: [Finding], by key: (Finding) -> Key
  ) -> [Int] {
    guard !indices.isEmpty else { return [] }
    let places = Dictionary(new.indices.map { (key(new[$0]), $0) }) { first, _ in first }
    return indices.filter(old.indices.contains).compactMap { places[key(old[$0])] }
  }
}
