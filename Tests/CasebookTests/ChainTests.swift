import Casebook
import Testing

@Suite struct ChainTests {
  /// A claim in the mouth of an official, as a paper reports, as the article's outlet repeats.
  private func workspace(parent: Int?) throws -> (Workspace, Claim) {
    let text = "The Ledger reports that an official saw four drums."
    var workspace = Workspace()
    workspace.keep(ArticleText(text), as: "sha256:t")
    var article = Article.sample(1, text: "sha256:t")
    article.suggestions = [Suggestion(field: "outlet", value: "The Lantern", reason: "badge")]
    let paper = Attribution(
      source: [ScalarRange(0, 10)], cue: [ScalarRange(11, 18)], content: [ScalarRange(24, 50)],
      kind: .indirect, sourceType: .outlet, parent: parent, rule: "cue")
    let official = Attribution(
      source: [ScalarRange(24, 35)], cue: [], content: [ScalarRange(40, 50)], kind: .indirect,
      sourceType: .unnamedPerson, parent: 0, stated: false, rule: "cue")
    var claim = Claim.sample(1, in: 1)
    claim.attribution = 1
    try workspace.apply([
      .article(ArticleID(1), article),
      .analysis(ArticleID(1), Analysis(extractor: "1", attributions: [paper, official])),
      .claim(ClaimID(1), claim),
    ])
    return (workspace, claim)
  }

  @Test func `a chain runs from the origin to the outlet`() throws {
    let (workspace, claim) = try workspace(parent: nil)
    let chain = workspace.chain(of: claim)
    #expect(chain.links.map(\.source) == ["an official", "The Ledger", "The Lantern?"])
    #expect(chain.links.map(\.stated) == [false, true, true])
    #expect(chain.links.map(\.type) == [.unnamedPerson, .outlet, nil])
    #expect(chain.removes == 2)
  }

  @Test func `attributions that stand in each other end the chain, not the program`() throws {
    let (workspace, claim) = try workspace(parent: 1)
    #expect(
      workspace.chain(of: claim).links.map(\.source) == [
        "an official", "The Ledger", "The Lantern?",
      ])
  }

  @Test(arguments: [nil, -1, 7, Int.max])
  func `without a usable attribution the outlet speaks`(attribution: Int?) throws {
    var (workspace, claim) = try workspace(parent: nil)
    claim.attribution = attribution
    try workspace.apply(.claim(claim.id, claim))
    #expect(workspace.chain(of: claim).links.map(\.source) == ["The Lantern?"])
    #expect(workspace.attribution(of: claim) == nil)
  }
}
