import Casebook
import Extraction
import Testing

/// How a source knows, where the text says it.
@Suite struct BasisTests {
  @Test(arguments: [
    ("“I saw two men run from the depot,” said Omar Li.", "witnessed", "I saw"),
    ("The clerk said she watched the roof fall.", "witnessed", "she watched"),
    ("“I was there, and it burned all night,” said Omar Li.", "witnessed", "I was there"),
    ("Witnesses said the roof fell in.", "witnessed", "Witnesses"),
    ("He said he had been told that the drums were stolen.", "told", "he had been told"),
    ("The clerk said she had heard from a guard that it burned.", "told", "had heard from"),
    (
      "The drums were stolen, said two people familiar with the inquiry.", "told", "familiar with"
    ),
    ("The drums were stolen, according to papers seen by the Courier.", "told", "seen by"),
    (
      "The Courier, citing a port official, reported that forty drums were stolen.", "told",
      "citing a port official"
    ),
    ("Experts believe the fire started in the kitchen.", "inferred", "believe"),
    ("The inspectors concluded that the wall was weak.", "inferred", "concluded"),
    ("The toll appears to be higher, officials said.", "inferred", "appears to"),
    (
      "The camp has grown, officials said, based on satellite pictures.", "inferred",
      "based on satellite pictures"
    ),
    ("The mayor said the ferry sails.", "unstated", ""),
    ("“I see no reason to stop,” said Omar Li.", "unstated", ""),
    ("Residents said they were told to leave.", "unstated", ""),
  ])
  func `a source has a basis with its words`(
    sentence: String, basis: String, words: String
  ) throws {
    let found = Found(sentence)
    let claim = try #require(found.findings.claims.last { $0.attribution != nil })
    let attribution = try #require(found.findings.analysis.attributions(of: claim).first)
    #expect(attribution.basis?.rawValue == basis, "\(attribution.basisRule)")
    #expect(found.words(attribution.basisWords).joined(separator: " … ") == words)
  }

  @Test func `an outlet that passes another's words on was told`() throws {
    let found = Found("The Ledger reports: “It fell,” a guard told the Courier.")
    let attributions = found.findings.analysis.nesting(
      from: try #require(found.claim("It fell")).attribution)
    #expect(attributions.count >= 2)
    #expect(attributions.dropFirst().allSatisfy { $0.basis == .told })
  }
}
