internal import Casebook

/// What to check first: claims by their worth, with the reasons.
enum WorthListing {
  /// The claims from the most to the least worth checking; equal ones as they were, those without a score last.
  static func ranked(_ claims: [Claim]) -> [Claim] {
    let order = claims.indices.sorted { left, right in
      (-(claims[left].worth?.score ?? -1), left) < (-(claims[right].worth?.score ?? -1), right)
    }
    return order.map { claims[$0] }
  }

  /// The claims with their scores and the strongest reasons for them.
  static func table(
    _ claims: [Claim], in workspace: Workspace, whenEmpty: StyledText
  ) -> Table {
    let rows = claims.map { claim in
      Table.Row(
        [
          StyledText("\(claim.id)", .id),
          StyledText(claim.worth.map { WorthWords.score($0.score) } ?? "", .number),
          ClaimText(claim, in: workspace).marked,
          StyledText(
            claim.worth.map {
              WorthWords.short($0, in: workspace.text(of: claim.article))
            } ?? "", .faint),
        ], json: ClaimRecord.json(claim, in: workspace))
    }
    return Table(
      [.init("ID"), .init("WORTH"), .init("CLAIM", wraps: true), .init("WHY", wraps: true)],
      rows: rows, whenEmpty: whenEmpty)
  }
}
