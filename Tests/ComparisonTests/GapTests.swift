import Casebook
import Comparison
import Testing

@Suite struct GapTests {
  /// The gaps of some pages, as "a1 kind: what > mend".
  private func gaps(_ pages: Page...) throws -> [String] {
    let workspace = try Workspace(pages)
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    return collation.gaps.map { "\($0.article) \($0.kind.rawValue): \($0.text) > \($0.mend)" }
  }

  @Test func `an article without a date is told, and so is each date that hangs on it`() throws {
    let words = "The gate broke last night"
    let page = Page(
      paragraphs: [words], claims: [Sketch(words: words, times: [("last night", timex: "XXXX")])])
    #expect(
      try gaps(page) == [
        "a1 undated: the article has no date > set a1 published:YYYY-MM-DD",
        "a1 unresolved-time: ‘last night’ may be any day > set a1 published:YYYY-MM-DD",
      ])
  }

  @Test func `an outlet that is cited and not loaded is told`() throws {
    let words = "The gate broke, the magazine Gate Week said"
    let page = Page(
      published: "2024-03-05", paragraphs: [words], names: [("Gate Week", .organisation)])
    #expect(try gaps(page) == ["a1 not-loaded: Gate Week is cited and not loaded > load FILE"])
  }

  @Test func `a figure needs a source, one with a source has none missing`() throws {
    func page(source: Sketch.Source?) -> Page {
      let words = "Voss said 40 drums are gone"
      return Page(
        published: "2024-03-05", paragraphs: [words],
        claims: [
          Sketch(
            words: words, proposition: "40 drums are gone", source: source,
            figures: [.init(words: "40", value: 40, of: "drums")])
        ])
    }
    #expect(
      try gaps(page(source: nil), page(source: .init(words: "Voss")))
        == ["a1 unsourced-number: nobody is given for the figure > edit c1 source:\"NAME\""])
  }

  @Test func `what a page says of itself is told, what was rejected is not`() throws {
    var workspace = try Workspace([
      Page(
        published: "2024-03-05", paragraphs: ["News.", "~Checked by our desk"],
        claims: [Sketch(words: "Checked by our desk")])
    ])
    var claim = try #require(workspace.claims[ClaimID(1)])
    claim.isFurniture = true
    try workspace.apply([.claim(claim.id, claim)])
    func kinds() -> [Gap.Kind] {
      Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }.gaps.map(\.kind)
    }
    #expect(kinds() == [.selfClaim])
    try workspace.apply([.standing(claim.id, .rejected)])
    #expect(kinds() == [])
  }
}
