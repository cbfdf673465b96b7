import Casebook
import Extraction
import Testing

/// Putting findings into a workspace, for the first time and again.
@Suite struct TakingTests {
  private static let text =
    "The bridge has closed. The mayor said the ferry sails. The bridge has closed."

  private func workspace(_ string: String = TakingTests.text) throws -> (Workspace, Findings) {
    let found = Found(string)
    var workspace = Workspace()
    workspace.keep(found.text, as: found.article.textKey)
    try workspace.apply(.article(found.article.id, found.article))
    return (workspace, found.findings)
  }

  private let article = ArticleID(1)

  @Test func `findings come in with numbers of the session`() throws {
    var (workspace, findings) = try workspace()
    workspace.reserve(ClaimID.letter, upTo: 7)
    try workspace.apply(workspace.edits(taking: findings, for: article))
    #expect(workspace.claims.keys == [ClaimID(8), ClaimID(9), ClaimID(10)])
    #expect(workspace.claims[ClaimID(9)]?.wording == "the ferry sails")
    #expect(workspace.analyses[article] == findings.analysis)
  }

  @Test func `the same findings again change nothing`() throws {
    var (workspace, findings) = try workspace()
    try workspace.apply(workspace.edits(taking: findings, for: article))
    #expect(workspace.edits(taking: findings, for: article).isEmpty)
  }

  @Test func `a claim keeps its number where it stands and when it moves`() throws {
    var (workspace, findings) = try workspace()
    try workspace.apply(workspace.edits(taking: findings, for: article))
    // The rules of tomorrow miss the first claim and find the second in other words.
    var later = findings
    later.analysis.extractor = "rules-2"
    later.claims.removeFirst()
    later.claims[0].rule = "better"
    try workspace.apply(workspace.edits(taking: later, for: article))
    #expect(workspace.claims.keys == [ClaimID(2), ClaimID(3)])
    #expect(workspace.claims[ClaimID(2)]?.rule == "better")

    let (_, moved) = try self.workspace("Snow fell. " + TakingTests.text)
    try workspace.apply(workspace.edits(taking: moved, for: article))
    #expect(workspace.claims[ClaimID(2)]?.wording == "the ferry sails")
    #expect(workspace.claims[ClaimID(2)]?.span.lower == 49)
    #expect(workspace.claims[ClaimID(3)]?.wording == "The bridge has closed")
    #expect(workspace.claims.keys == [ClaimID(2), ClaimID(3), ClaimID(4), ClaimID(5)])
  }

  @Test func `what the analyst touched stays, the rest goes`() throws {
    var (workspace, findings) = try workspace()
    try workspace.apply(workspace.edits(taking: findings, for: article))
    try workspace.apply([
      .standing(ClaimID(1), .accepted),
      .annotation(
        AnnotationID(1),
        Annotation(
          id: AnnotationID(1), target: .claim(ClaimID(2)), text: "Ask the harbour.",
          time: "2024-03-06T10:00:00Z")),
    ])
    let kept = try #require(workspace.claims[ClaimID(2)])
    var later = findings
    later.claims = []
    // The attribution that the second claim points to has another before it now.
    later.analysis.attributions.insert(
      Attribution(
        source: [], cue: [], content: [ScalarRange(0, 3)], kind: .indirect,
        sourceType: .impersonal, rule: "new"), at: 0)
    try workspace.apply(workspace.edits(taking: later, for: article))
    #expect(workspace.claims.keys == [ClaimID(1), ClaimID(2)])
    #expect(kept.attribution == 0)
    #expect(workspace.claims[ClaimID(2)]?.attribution == 1)
    #expect(workspace.claims[ClaimID(2)]?.anchor == kept.anchor)
  }

  @Test func `undone, the workspace is as it was`() throws {
    var (workspace, findings) = try workspace()
    let before = workspace
    let inverse = try workspace.apply(workspace.edits(taking: findings, for: article))
    try workspace.apply(inverse)
    #expect(workspace.claims == before.claims)
    #expect(workspace.analyses == before.analyses)
  }

  @Test func `a new date changes the times and nothing else`() throws {
    let found = Found("The bridge closed on Monday. The mayor may go.")
    var dated = found.article
    dated.published = "2024-03-06"
    let resolved = found.findings.analysis.resolvingTimes(of: dated, text: found.text)
    #expect(resolved.times == Findings(of: dated, text: found.text).analysis.times)
    #expect(resolved.hedges == found.findings.analysis.hedges)
    #expect(resolved.attributions == found.findings.analysis.attributions)
  }
}
