import Casebook
import Extraction
import Testing

@Suite struct ClaimTests {
  @Test(arguments: [
    ("The bridge fell.", ["The bridge fell"]),
    ("The bridge fell and the ferry sank.", ["The bridge fell", "the ferry sank"]),
    ("The bridge fell and was closed.", ["The bridge fell", "was closed"]),
    ("The bridge fell, killing two men.", ["The bridge fell", "killing two men"]),
    ("The bridge fell after the ferry sank.", ["The bridge fell", "the ferry sank"]),
    ("After years of war the bridge fell.", ["After years of war the bridge fell"]),
    (
      "The bridge, which was old, has fallen.",
      ["The bridge, which was old, has fallen", "which was old"]
    ),
    ("The mayor said the bridge fell.", ["the bridge fell"]),
    ("The bridge, the mayor said, has fallen.", ["The bridge, the mayor said, has fallen"]),
    ("The council announced the closure of the bridge.", ["the closure of the bridge"]),
    ("Has the bridge fallen?", []),
    ("Good morning to all readers.", []),
    ("A cold night in Dunmere.", []),
  ])
  func `each clause that can be checked is a claim`(text: String, claims: [String]) {
    #expect(Found(text).claims == claims)
  }

  @Test(arguments: [
    ("The bridge is reportedly closed.", ["The bridge is", "closed"]),
    ("The mayor is believed to have left.", ["The mayor", "have left"]),
    ("The bridge, the mayor said, has fallen.", ["The bridge", "has fallen"]),
    ("There are just 500 drums.", ["There are", "500 drums"]),
  ])
  func `a proposition goes without saying and hedging`(text: String, parts: [String]) throws {
    let found = Found(text)
    let claim = try #require(found.findings.claims.first)
    #expect(found.words(claim.proposition) == parts)
  }

  @Test func `a joined clause has the subject of the one before`() throws {
    let found = Found("The mayor has left the town and has sold his boat.")
    let claim = try #require(found.claim("has sold"))
    #expect(claim.rule == Rule.clauseSharedSubject.rawValue)
    #expect(found.words(claim.proposition) == ["The mayor", "has sold his boat"])
  }

  @Test(arguments: [
    ("The bridge has not fallen.", Claim.Polarity.denied), ("The bridge has fallen.", .affirmed),
    ("Nobody was hurt.", .denied), ("There is no sign of a leak.", .denied),
    ("The mayor denied that the bridge had fallen.", .denied),
    ("The mayor denied that the bridge had not fallen.", .affirmed),
  ])
  func `a claim affirms or denies`(text: String, polarity: Claim.Polarity) {
    #expect(Found(text).findings.claims.map(\.polarity) == [polarity])
  }

  @Test func `headline and furniture are claims of their own kind`() {
    let found = Found(
      """
      Bridge falls into the harbour

      Checked by The Courier’s own desk

      The bridge fell at noon.

      About Dex Calloway 2304 Articles

      Dex Calloway
      """, roles: [.headline, .badge, .body, .bio, .bio])
    #expect(found.findings.claims.map(\.isHeadline) == [true, false, false, false])
    #expect(found.findings.claims.map(\.isFurniture) == [false, true, false, true])
    #expect(found.claims.last == "About Dex Calloway 2304 Articles")
  }

  @Test func `an order is told, but its content is no claim`() {
    let found = Found("The mayor ordered the clerk to leave.")
    #expect(found.attributions.count == 1)
    #expect(found.claims == ["The mayor ordered the clerk to leave"])
    #expect(found.chain("The mayor") == [])
  }
}
