import Casebook
import Extraction
import Testing

/// What speakers say of their own thinking is no further mouth.
@Suite struct AsideTests {
  @Test(arguments: ["I think", "We believe", "I know", "I still hope"])
  func `the speaker of a quotation is its only mouth`(aside: String) {
    let found = Found("“\(aside) the bridge will hold,” Mayor Ana Ruiz said.")
    #expect(found.attributions.map(\.sourceType) == [.namedPerson])
    #expect(found.chain("the bridge will hold") == ["Mayor Ana Ruiz"])
  }

  @Test func `thinking softens what is said, knowing does not`() throws {
    let thinking = Found("“We believe the bridge will hold,” Mayor Ana Ruiz said.")
    #expect(thinking.hedges == ["We believe (epistemic)"])
    #expect(try #require(thinking.claim("the bridge")).hedges == [0])
    #expect(Found("“We know the bridge will hold,” Mayor Ana Ruiz said.").hedges.isEmpty)
  }

  @Test func `what the speaker takes back is denied`() throws {
    let found = Found("“I don't think the bridge is safe,” the mayor said.")
    #expect(found.attributions.count == 1)
    #expect(found.claims == ["the bridge is safe"])
    #expect(try #require(found.claim("the bridge")).polarity == .denied)
  }

  @Test func `what the speaker said before is another saying`() {
    let found = Found("“I told them that the bridge was weak,” the engineer said.")
    #expect(found.attributions.count == 2)
    #expect(found.attributions.contains { $0.parent != nil })
  }

  @Test func `“you know” tells nothing`() {
    let found = Found("“You know how weak the bridge is,” the engineer said.")
    #expect(found.attributions.count == 1)
  }

  @Test func `“I” outside a quotation is the author`() {
    let found = Found("I think that the bridge is weak.")
    #expect(found.attributions.count == 1)
  }

  @Test func `what others think stays in the chain`() {
    let found = Found("“Farmers believe that the bridge is weak,” the engineer said.")
    #expect(found.chain("the bridge is weak") == ["Farmers", "the engineer"])
  }
}
