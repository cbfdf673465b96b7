extension Analysis {
  /// Who says a claim, from the innermost outward, with the analyst's word above the machine's.
  package func attributions(of claim: Claim) -> [Attribution] {
    let found = nesting(from: claim.attribution)
    guard let correction = claim.correction else { return found }
    var mouths = correction.chain?.map { Attribution(of: claim, by: $0) } ?? found
    if let source = correction.source {
      let innermost = mouths.first.map { $0.said(by: source) } ?? Attribution(of: claim, by: source)
      mouths.replaceSubrange(0..<min(1, mouths.count), with: [innermost])
    }
    if let first = mouths.indices.first {
      if let type = correction.sourceType { mouths[first].sourceType = type }
      if let kind = correction.kind { mouths[first].kind = kind }
      if let basis = correction.basis {
        mouths[first].basis = basis
        mouths[first].basisWords = []
        mouths[first].basisRule = Claim.analystRule
      }
    }
    return mouths
  }

  /// The hedges on a claim in text order, with the analyst's word above the machine's.
  package func hedges(of claim: Claim) -> [Hedge] {
    let found = claim.hedges.filter(hedges.indices.contains).map { hedges[$0] }
    guard let correction = claim.correction else { return found }
    let kept = found.filter { hedge in !correction.notHedges.contains(where: hedge.span.overlaps) }
    let added = correction.hedges.filter { own in
      !kept.contains { $0.span == own.span && $0.kind == own.kind }
    }
    return (kept + added).sorted { $0.span < $1.span }
  }
}

extension Attribution {
  /// What the analyst says of who says a claim.
  fileprivate init(of claim: Claim, by mouth: Claim.Mouth) {
    self.init(
      source: mouth.spans, cue: [], content: [claim.span], kind: .indirect,
      sourceType: mouth.type, resolved: mouth.name, rule: Claim.analystRule)
  }

  /// The same saying, by somebody else.
  fileprivate func said(by mouth: Claim.Mouth) -> Attribution {
    var attribution = self
    attribution.source = mouth.spans
    attribution.resolved = mouth.name
    attribution.sourceType = mouth.type
    attribution.stated = true
    attribution.rule = Claim.analystRule
    return attribution
  }
}
