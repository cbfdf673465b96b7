import Casebook
import Extraction
import TestSupport
import Testing

/// Whatever the analyst did stays, whatever a later extraction reads.
@Suite struct TakingPropertyTests {
  private static let text = """
    The old bridge at Skell has closed, and the ferry sails twice a day. The mayor said 40 drums may be missing. \
    Officials reportedly sealed the depot. “We are counting,” a guard told the Herald. Nobody was hurt, she said.

    Ana Ruiz denied that the mill was sold. Inspectors will visit the harbour on Friday, and the council plans to wait.
    """

  private let article = ArticleID(1)

  /// The findings of rules of tomorrow: some claims gone, some with other borders or readings, some attributions more.
  private func disturbed(
    _ findings: Findings, by random: inout SplitMix64, in text: ArticleText
  ) -> Findings {
    var later = findings
    later.analysis.extractor = "later"
    if random.oneIn(2) {
      later.analysis.attributions.insert(
        Attribution(
          source: [], cue: [], content: [ScalarRange(0, 3)], kind: .indirect,
          sourceType: .impersonal, rule: "new"), at: 0)
      for index in later.claims.indices {
        later.claims[index].attribution = later.claims[index].attribution.map { $0 + 1 }
      }
    }
    later.claims.removeAll { _ in random.oneIn(4) }
    for index in later.claims.indices where random.oneIn(3) {
      let span = later.claims[index].span
      let lower = span.lower + random.below(span.count / 2 + 1)
      later.claims[index].anchor = Anchor(
        ScalarRange(lower, span.upper - random.below((span.upper - lower) / 2 + 1)), in: text)
    }
    for index in later.claims.indices where random.oneIn(4) {
      later.claims[index].polarity = random.one()
      later.claims[index].modality = random.one()
    }
    return later
  }

  private func work(
    on workspace: inout Workspace, _ findings: Findings, by random: inout SplitMix64,
    _ text: ArticleText
  ) throws {
    for claim in workspace.claims.values {
      switch random.below(6) {
      case 0: try workspace.apply(.standing(claim.id, random.one()))
      case 1:
        try workspace.apply([
          .tag(try #require(TagPath("later")), Casebook.Tag(path: try #require(TagPath("later")))),
          .tagging(Tagging(.claim(claim.id), try #require(TagPath("later"))), true),
        ])
      case 2, 3:
        var correction = random.correction()
        correction.wording = correction.wording.map { _ in
          Anchor(ScalarRange(claim.span.lower, claim.span.upper - claim.span.count / 3), in: text)
        }
        try workspace.apply(
          .claim(claim.id, claim.correcting(correction, in: findings.analysis, text: text)))
      default: break
      }
    }
    let place = ScalarRange(4 + random.below(20), 40 + random.below(40))
    let value = try #require(workspace.articles[article])
    var added = try #require(Findings(of: value, text: text, asking: [place]).asked.first)
      .with(id: workspace.next(), in: article)
    added.isAdded = true
    try workspace.apply(.claim(added.id, added))
  }

  @Test func `no extraction takes anything from the analyst`() throws {
    let found = Found(TakingPropertyTests.text)
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var workspace = Workspace()
      workspace.keep(found.text, as: found.article.textKey)
      try workspace.apply(.article(article, found.article))
      try workspace.apply(workspace.edits(taking: found.findings, for: article))
      try work(on: &workspace, found.findings, by: &random, found.text)
      for _ in 0..<3 {
        let before = workspace
        let later = disturbed(found.findings, by: &random, in: found.text)
        let inverse = try workspace.apply(workspace.edits(taking: later, for: article))
        #expect(workspace.standings == before.standings, "seed \(seed)")
        #expect(workspace.taggings == before.taggings, "seed \(seed)")
        for claim in before.claims.values {
          let now = workspace.claims[claim.id]
          if claim.isAdded { #expect(now?.isAdded == true, "seed \(seed), \(claim.id)") }
          guard var words = claim.correction else { continue }
          var kept = try #require(now?.correction, "seed \(seed), \(claim.id)")
          words.machine = nil
          kept.machine = nil
          #expect(kept == words, "seed \(seed), \(claim.id)")
          if let wording = words.wording { #expect(now?.anchor == wording, "seed \(seed)") }
        }
        // No two claims with the same place by the machine; the second taking finds nothing to do.
        #expect(workspace.edits(taking: later, for: article).isEmpty, "seed \(seed)")
        var undone = workspace
        try undone.apply(inverse)
        #expect(undone.claims == before.claims, "seed \(seed)")
      }
    }
  }

  @Test func `the old findings again give every claim its reading back`() throws {
    let found = Found(TakingPropertyTests.text)
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var workspace = Workspace()
      workspace.keep(found.text, as: found.article.textKey)
      try workspace.apply(.article(article, found.article))
      try workspace.apply(workspace.edits(taking: found.findings, for: article))
      for claim in workspace.claims.values { try workspace.apply(.standing(claim.id, .accepted)) }
      let before = workspace
      // Only readings differ this time, no borders: nothing may change its number.
      var later = found.findings
      for index in later.claims.indices { later.claims[index].modality = random.one() }
      try workspace.apply(workspace.edits(taking: later, for: article))
      try workspace.apply(workspace.edits(taking: found.findings, for: article))
      #expect(workspace.claims == before.claims, "seed \(seed)")
    }
  }
}
