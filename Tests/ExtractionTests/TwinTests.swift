import Casebook
import Extraction
import Testing

/// An invented article with the traps of the one that the project started from.
@Suite struct TwinTests {
  static let text = """
    Runaway Kelsow Mayor ‘Outwits’ Plot By His Own Clerks

    Fact checked by The Daily Lantern Truth Desk

    Mayor Abel Torrin is reportedly hiding on an island after fleeing an attempted plot by his clerks.

    Torrin, who has, according to reports, been wounded or robbed on a number of occasions, is believed to have survived the plot and has placed a reward on the head of the clerk behind it.

    The Mail Ledger reports:  Abel Torrin was attacked in a tavern near Orrel in eastern Dunmere on January 10 before fleeing with his guards to nearby islands, reports the Courier.

    Following the brawl, the town council offered a reward for anyone who finds Ivo Quist, a senior clerk.

    ‘They got wind of it just in time,’ a harbour official told the Courier. ‘There was a brawl and two people were hurt. These were his most trusted people.’

    After years of strikes, there are just 500 clerks left, down from a peak of at least 70,000 in 2015.

    Torrin has not been seen publicly since mid-2014, when he declared himself keeper of the coal.

    The news comes after he reportedly sold 320 of his boats back in October 2018.

    Clerks said to be on the wanted list include Ivo Quist, Oda Brandt and Nils al-Mower.

    Harbour officials believe the clerks have enough coal to last another month.

    Dex Calloway

    About Dex Calloway 15017 Articles
    """
  static let roles: [Paragraph.Role] =
    [.headline, .badge] + Array(repeating: .body, count: 10) + [.bio, .bio]

  let found = Found(TwinTests.text, roles: TwinTests.roles, outlet: "The Daily Lantern")

  @Test func `the headline keeps its verb at a distance`() throws {
    let headline = try #require(found.claim("Runaway"))
    #expect(headline.isHeadline)
    #expect(
      found.words(headline.proposition).joined(separator: " ")
        == "Runaway Kelsow Mayor Outwits Plot By His Own Clerks")
    #expect(found.hedges.first == "‘Outwits’ (claim-quotes)")
  }

  @Test func `the badge and the author’s count are self-claims`() {
    let selfClaims = found.findings.claims.filter(\.isFurniture).map(\.wording)
    #expect(
      selfClaims == [
        "Fact checked by The Daily Lantern Truth Desk", "About Dex Calloway 15017 Articles",
      ])
  }

  @Test func `the first two sentences have their hedges where they belong`() throws {
    #expect(
      found.hedges.dropFirst().prefix(4) == [
        "reportedly (evidential)", "according to reports (evidential)",
        "a number of (approximator)", "is believed to (epistemic)",
      ])
    let hiding = try #require(found.claim("Mayor Abel Torrin"))
    let wounded = try #require(found.claim("who has"))
    let survived = try #require(found.claim("Torrin, who"))
    let reward = try #require(found.claim("has placed"))
    #expect([hiding, wounded, survived, reward].map(\.hedges) == [[1], [2, 3], [4], []])
    #expect(found.words(survived.proposition) == ["Torrin", "have survived the plot"])
    #expect(found.words(reward.proposition).first == "Torrin")
    #expect([hiding, wounded, survived, reward].allSatisfy { $0.attribution == nil })
  }

  @Test func `the chain runs through every mouth`() {
    #expect(found.chain("Abel Torrin was") == ["the Courier", "The Mail Ledger"])
    let official = ["a harbour official", "the Courier", "The Mail Ledger"]
    #expect(found.chain("They got wind") == official)
    #expect(found.chain("There was a brawl") == official)
    #expect(found.chain("two people") == official)
    #expect(found.chain("These were") == official)
    #expect(found.chain("Following the brawl") == ["The Mail Ledger"])
    #expect(found.chain("the clerks have") == ["Harbour officials", "The Mail Ledger"])
  }

  @Test func `what the block governs is marked as inferred`() throws {
    let brawl = try #require(found.claim("Following"))
    let index = try #require(brawl.attribution)
    #expect(found.attributions[index].rule == "block-goes-on")
    #expect(!found.attributions[index].stated)
  }

  @Test func `two bounded figures stand in one claim`() throws {
    let claim = try #require(found.claim("After years"))
    let hedges = claim.hedges.map { found.text[found.findings.analysis.hedges[$0].span] }
    #expect(hedges == ["just", "at least"])
  }

  @Test func `a pronoun means the person whom its sentence is about`() throws {
    let declared = try #require(found.claim("himself"))
    let index = try #require(declared.attribution)
    #expect(found.attributions[index].resolved == "Abel Torrin")
  }

  @Test func `news that comes after something is that something`() {
    #expect(found.claim("The news") == nil)
    #expect(found.claim("he reportedly") != nil)
  }

  @Test func `names in a list are no clauses`() {
    #expect(
      found.claim("Clerks said")?.wording
        == "Clerks said to be on the wanted list include Ivo Quist, Oda Brandt and Nils al-Mower")
    #expect(found.claim("Oda") == nil)
  }
}
