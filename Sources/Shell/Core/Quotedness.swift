internal import Casebook

extension Workspace {
  /// True when a claim stands in its source's own words, all or some of them.
  ///
  /// An attribution over paragraphs may be mixed where a claim in it is not quoted: then the marks decide.
  func isQuoted(_ claim: Claim) -> Bool {
    switch attribution(of: claim)?.kind {
    case .direct: return true
    case .indirect, nil: return false
    case .mixed:
      // The marks stand in the claim or just outside of it.
      let wide = ScalarRange(max(0, claim.span.lower - 1), claim.span.upper + 1)
      return text(of: claim.article)?[wide].contains { "“”\"‘«»".contains($0) } ?? false
    }
  }
}
