package import Casebook

extension Workspace {
  /// The edits that put an article's findings into the workspace.
  ///
  /// A claim that was found before keeps its number: the one at the same place, else one with the same words
  /// elsewhere. A claim that is found no longer goes, unless the analyst has touched it: then it stays as it is, and
  /// points to what the new analysis has in the place of the old. No edits when nothing has changed.
  package func edits(taking findings: Findings, for article: ArticleID) -> [Edit] {
    // Looking for the claims of an article takes time in all claims there are: not for one that is new.
    let old = analyses[article] == nil ? [] : claims(of: article)
    var pool = ClaimPool(old)
    var edits: [Edit] = []
    if analyses[article] != findings.analysis {
      edits.append(.analysis(article, findings.analysis))
    }
    // Claims in their old place come first, so that none of them is taken for a moved one.
    var kept = findings.claims.map { pool.take(at: $0.anchor) }
    for index in kept.indices where kept[index] == nil {
      kept[index] = pool.take(wording: findings.claims[index].wording)
    }
    var given = 0
    for (found, before) in zip(findings.claims, kept) {
      var claim = found.with(id: before?.id ?? next(offset: given), in: article)
      if let before { claim.others = before.others } else { given += 1 }
      if claim != before { edits.append(.claim(claim.id, claim)) }
    }
    let gone = old.filter { pool.holds($0.id) }
    guard !gone.isEmpty else { return edits }
    let touched = touchedClaims
    for claim in gone {
      guard touched.contains(claim.id) else {
        edits += self.edits(removing: claim.id)
        continue
      }
      let moved = claim.pointing(from: analyses[article], into: findings.analysis)
      if moved != claim { edits.append(.claim(claim.id, moved)) }
    }
    return edits
  }

  /// The claims that the analyst has judged, tagged, annotated, linked, rated or grouped.
  private var touchedClaims: Set<ClaimID> {
    var touched = Set(standings.keys)
    touched.formUnion(verdicts.keys.map(\.claim))
    touched.formUnion(groups.values.flatMap(\.claims))
    let targets =
      taggings.keys + ratings.keys + annotations.values.map(\.target)
      + links.values.flatMap { [$0.from, $0.to] }
    for case .claim(let id) in targets { touched.insert(id) }
    return touched
  }
}

/// The claims of an earlier extraction that no new one has taken yet.
private struct ClaimPool {
  private var left: [ClaimID: Claim]
  private var byPlace: [Place: [ClaimID]] = [:]
  private var byWording: [String: [ClaimID]] = [:]

  /// Where a claim stands, and with which words: what two extractions have in common.
  private struct Place: Hashable {
    var span: ScalarRange
    var quote: String
  }

  init(_ claims: [Claim]) {
    left = Dictionary(claims.map { ($0.id, $0) }) { first, _ in first }
    // Reversed, so that the first in the text is the last and cheap to take.
    for claim in claims.reversed() {
      byPlace[Place(span: claim.span, quote: claim.wording), default: []].append(claim.id)
      byWording[claim.wording, default: []].append(claim.id)
    }
  }

  func holds(_ id: ClaimID) -> Bool { left[id] != nil }

  mutating func take(at anchor: Anchor) -> Claim? {
    guard let id = byPlace[Place(span: anchor.span, quote: anchor.quote)]?.popLast() else {
      return nil
    }
    return left.removeValue(forKey: id)
  }

  mutating func take(wording: String) -> Claim? {
    while let id = byWording[wording]?.popLast() {
      if let claim = left.removeValue(forKey: id) { return claim }
    }
    return nil
  }
}

extension Claim {
  /// The claim under a number of the session.
  fileprivate func with(id: ClaimID, in article: ArticleID) -> Claim {
    var claim = self
    claim.id = id
    claim.article = article
    return claim
  }

  /// The claim with its indices into an old analysis exchanged for those of the same findings in a new one.
  fileprivate func pointing(from old: Analysis?, into new: Analysis) -> Claim {
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
