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
    #expect(workspace.claims[ClaimID(2)]?.isOrphaned == true)
    // Found again, it is as any other.
    try workspace.apply(workspace.edits(taking: findings, for: article))
    #expect(workspace.claims[ClaimID(2)]?.isOrphaned == false)
  }

  @Test func `other borders of the same statement keep its number`() throws {
    var (workspace, findings) = try workspace("The old bridge at Skell has now closed for good.")
    try workspace.apply(workspace.edits(taking: findings, for: article))
    try workspace.apply(.standing(ClaimID(1), .accepted))
    var later = findings
    // Without “The old” it says the same of the same.
    later.claims[0].anchor = Anchor(
      ScalarRange(8, findings.claims[0].span.upper),
      in: ArticleText("The old bridge at Skell has now closed for good."))
    try workspace.apply(workspace.edits(taking: later, for: article))
    #expect(workspace.claims.keys == [ClaimID(1)])
    #expect(workspace.claims[ClaimID(1)]?.wording == "bridge at Skell has now closed for good")
  }

  @Test(arguments: [
    "It has not rained for 40 days in Skell", "for 40 days in Skell it has not rained",
  ])
  func `a negation or figure more is another statement`(sentence: String) throws {
    let text = ArticleText(sentence + " and around it again.")
    var (workspace, findings) = try workspace(text.string)
    findings.claims = [
      Claim(
        id: ClaimID(1), article: article, anchor: Anchor(text.all, in: text),
        proposition: [text.all], rule: "clause")
    ]
    try workspace.apply(workspace.edits(taking: findings, for: article))
    try workspace.apply(.standing(ClaimID(1), .accepted))
    var later = findings
    let figure = text.string.hasPrefix("It") ? 0 : 12
    later.claims[0].anchor = Anchor(
      ScalarRange(figure == 0 ? 11 : figure, text.scalarCount), in: text)
    try workspace.apply(workspace.edits(taking: later, for: article))
    #expect(workspace.claims.keys == [ClaimID(1), ClaimID(2)])
    #expect(workspace.claims[ClaimID(1)]?.isOrphaned == true)
  }

  @Test func `what the analyst corrected stays above the new reading`() throws {
    var (workspace, findings) = try workspace()
    try workspace.apply(workspace.edits(taking: findings, for: article))
    var correction = Claim.Correction()
    correction.polarity = .denied
    correction.source = Claim.Mouth("Ana Ruiz", type: .namedPerson)
    let claim = try #require(workspace.claims[ClaimID(2)])
    let text = try #require(workspace.text(of: article))
    try workspace.apply(
      .claim(claim.id, claim.correcting(correction, in: findings.analysis, text: text)))
    var later = findings
    later.claims[1].modality = .planned
    later.claims[1].rule = "better"
    try workspace.apply(workspace.edits(taking: later, for: article))
    let after = try #require(workspace.claims[ClaimID(2)])
    #expect(after.rule == "better")
    #expect(after.modality == .planned)
    #expect(after.polarity == .denied)
    #expect(after.uncorrected.polarity == .affirmed)
    #expect(workspace.chain(of: after).links.map(\.source) == ["Ana Ruiz", "The Skell Courier"])
  }

  @Test func `a claim that the analyst added is never taken away`() throws {
    var (workspace, findings) = try workspace()
    try workspace.apply(workspace.edits(taking: findings, for: article))
    let text = try #require(workspace.text(of: article))
    let value = try #require(workspace.articles[article])
    let place = ScalarRange(4, 10)
    var claim = try #require(Findings(of: value, text: text, asking: [place]).asked.first)
    #expect(claim.wording == "bridge")
    #expect(claim.rule == "added")
    claim = claim.with(id: ClaimID(9), in: article)
    claim.isAdded = true
    try workspace.apply(.claim(ClaimID(9), claim))
    #expect(workspace.addedPlaces(in: article) == [place])
    let again = Findings(of: value, text: text, asking: workspace.addedPlaces(in: article))
    #expect(workspace.edits(taking: again, for: article).isEmpty)
    try workspace.apply(workspace.edits(taking: findings, for: article))
    #expect(workspace.claims[ClaimID(9)] == claim)
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
