import Casebook
import Comparison
import Testing

@Suite struct DerivationTests {
  /// The credits of the last of some pages, as "cites > article".
  private func credits(_ pages: Page...) throws -> [String] {
    let workspace = try Workspace(pages)
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    return collation.derivations.filter { $0.article == workspace.articles.keys.last }.map {
      "\($0.cites ?? "") > \($0.resolves?.description ?? "not loaded")"
    }
  }

  private let ledger = Page(
    outlet: "The Northern Ledger", published: "2024-03-05", paragraphs: ["A crane broke."])

  @Test(arguments: [
    "A crane broke, the Northern Ledger reports.", "The Ledger says a crane broke.",
  ])
  func `an outlet that is named is matched to its article`(text: String) throws {
    let name = text.hasPrefix("The") ? "The Ledger" : "the Northern Ledger"
    let teller = Page(
      outlet: "Radio Kelsow", published: "2024-03-06", paragraphs: [text],
      claims: [Sketch(words: text, source: .init(words: name, type: .outlet))])
    let cited = name.split(separator: " ").dropFirst().joined(separator: " ")
    #expect(try credits(ledger, teller) == ["\(cited) > a1"])
  }

  @Test func `initials in capitals are the outlet, small letters are not`() throws {
    let agency = Page(outlet: "Continental Press Agency", paragraphs: ["A crane broke."])
    #expect(
      try credits(agency, Page(outlet: "B", paragraphs: ["A crane broke, CPA reports."]))
        == ["CPA > a1"])
    #expect(
      try credits(agency, Page(outlet: "B", paragraphs: ["The cpa of the firm said so."])) == [])
  }

  @Test func `of several articles the latest that is not later is meant`() throws {
    var later = ledger
    later.published = "2024-03-09"
    var between = ledger
    between.published = "2024-03"
    let teller = Page(
      outlet: "Radio Kelsow", published: "2024-03-06",
      paragraphs: ["The Northern Ledger said a crane broke."],
      claims: [
        Sketch(
          words: "The Northern Ledger said a crane broke",
          source: .init(words: "The Northern Ledger", type: .outlet))
      ])
    #expect(try credits(ledger, later, teller) == ["Northern Ledger > a1"])
    #expect(try credits(later, teller) == ["Northern Ledger > not loaded"])
    #expect(try credits(between, later, teller) == ["Northern Ledger > a1"])
  }

  @Test func `an outlet without a loaded article is told once`() throws {
    let words = "A crane broke, the magazine Crane Week said."
    let page = Page(
      outlet: "Radio Kelsow", paragraphs: [words, "Crane Week gave no date."],
      names: [("Crane Week", .organisation)])
    #expect(try credits(page) == ["Crane Week > not loaded"])
  }

  @Test func `an outlet that speaks of itself credits nobody, but for what it wrote before`() throws
  {
    var second = ledger
    second.published = "2024-03-07"
    second.paragraphs = ["The Northern Ledger was told so. As these pages said, a crane broke."]
    #expect(try credits(second) == [])
    #expect(try credits(ledger, second) == ["these pages > a1"])
  }

  @Test func `furniture credits nobody, and a spokeswoman is no document`() throws {
    let furniture = Page(outlet: "B", paragraphs: ["News.", "~Seen in the Northern Ledger"])
    #expect(try credits(ledger, furniture) == [])
    let spoken = Page(
      outlet: "B", paragraphs: ["A spokeswoman for the Northern Ledger said it rained."],
      claims: [
        Sketch(
          words: "A spokeswoman for the Northern Ledger said it rained",
          source: .init(words: "A spokeswoman for the Northern Ledger", type: .unnamedPerson))
      ])
    #expect(try credits(ledger, spoken) == [])
  }

  @Test func `a name that two loaded bodies share by its last word stays open`() throws {
    let one = Page(outlet: "Dunmere Town Council", paragraphs: ["A crane broke."])
    let other = Page(outlet: "Kelsow Town Council", paragraphs: ["It rained."])
    let teller = Page(
      outlet: "B", paragraphs: ["The council said a crane broke."],
      claims: [
        Sketch(
          words: "The council said a crane broke",
          source: .init(words: "The council", type: .namedOrganisation))
      ])
    #expect(try credits(one, teller) == ["council > a1"])
    #expect(try credits(one, other, teller) == [])
  }
}
