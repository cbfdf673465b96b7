import Casebook
import Extraction
import Testing

@Suite struct BlockTests {
  @Test func `a lead-in governs its paragraph and, inferred, the next ones`() {
    let found = Found(
      "The Dunmere Times reports: The bridge has closed.\n\nThe ferry sails at noon.")
    #expect(found.attributions.map(\.rule) == ["block-lead-in", "block-goes-on"])
    #expect(found.attributions.map(\.stated) == [true, false])
    #expect(found.chain("The bridge") == ["The Dunmere Times"])
    #expect(found.chain("The ferry") == ["The Dunmere Times"])
  }

  @Test(arguments: ["The Kelsow Lantern", "HarbourStaff Weekly", "Coast Sentinel"])
  func `a name, a word of saying and a colon are a lead-in by themselves`(outlet: String) {
    let found = Found(
      "Cranes Break Again\n\nIt has been a bad week for cranes.\n\n\(outlet) reports:\n\nA crane fell on Monday night."
    )
    #expect(found.chain("A crane fell") == [outlet])
  }

  @Test func `an outlet named at its level ends a block`() {
    let found = Found(
      """
      The Dunmere Times reports: The bridge has closed.

      The Kelsow Herald said the bridge was open.

      The ferry sails at noon.
      """)
    #expect(found.chain("the bridge was open") == ["The Kelsow Herald"])
    #expect(found.chain("The ferry") == [])
  }

  @Test func `an outlet at the end of the sentence stands inside the block`() {
    let found = Found("The Dunmere Times reports: The bridge has closed, reports the Herald.")
    #expect(found.chain("The bridge") == ["the Herald", "The Dunmere Times"])
  }

  @Test func `furniture is not governed`() {
    let found = Found(
      "The Dunmere Times reports: The bridge has closed.\n\nChecked by our desk",
      roles: [.body, .badge])
    #expect(found.chain("Checked") == [])
    #expect(found.claim("Checked")?.isFurniture == true)
  }

  @Test func `what was told to an outlet goes through it`() {
    let found = Found("“The bridge is weak,” a clerk told the Herald. “It may fall.”")
    #expect(found.chain("The bridge") == ["a clerk", "the Herald"])
    #expect(found.chain("It may") == ["a clerk", "the Herald"])
  }

  @Test func `the article’s own outlet is no further mouth`() {
    let found = Found("“The bridge is weak,” a clerk told The Skell Courier.")
    #expect(found.chain("The bridge") == ["a clerk"])
  }

  @Test func `the newspaper is the one named last`() {
    let found = Found(
      "The Dunmere Times said the bridge closed. “It may fall,” a clerk told the newspaper.")
    #expect(found.chain("It may") == ["a clerk", "The Dunmere Times"])
  }

  @Test func `a paragraph that is all quotation goes on with its speaker`() throws {
    let found = Found("“The bridge is weak,” the clerk said.\n\n“The ferry is safe.”")
    let second = try #require(found.attributions.last)
    #expect(second.rule == "quote-goes-on")
    #expect(!second.stated)
    #expect(found.chain("The ferry") == ["the clerk"])
  }
}
