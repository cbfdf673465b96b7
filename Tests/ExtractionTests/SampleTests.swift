import Casebook
import Extraction
import Files
import Intake
import Testing

/// The three articles of the tour, with what a reader finds in them.
@Suite struct SampleTests {
  private func found(_ name: String) throws -> Found {
    // From Tests/ExtractionTests/SampleTests.swift up to the package and down to its sessions.
    let package = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    let path = "/\(package)/Sessions/samples/\(name).txt"
    let item = try #require(try articles(from: try Files.read(path), name: path).first)
    return Found(item.article(id: ArticleID(1)), item.text)
  }

  @Test func `the Gazette hedges and names its sources`() throws {
    let found = try found("1-harbour-gazette")
    #expect(
      found.hedges == [
        "may (epistemic)", "At least (approximator)", "may (epistemic)",
        "about (approximator)", "reportedly (evidential)",
      ])
    #expect(found.chain("Drums") == ["official"])
    #expect(found.chain("At least 40 drums") == ["a port official"])
    #expect(found.chain("We cannot") == ["the official"])
    #expect(found.chain("We are still") == ["the official"])
    #expect(found.chain("It holds") == [])
    #expect(found.chain("The last delivery") == ["Tarn Freight"])
    #expect(found.chain("nothing has") == ["Edwin Sorley, the company’s managing director"])
    #expect(found.chain("Three workers") == [])
    #expect(found.chain("it had treated") == ["The hospital in Dunmere"])
    #expect(found.chain("The depot has not") == ["harbour master Petra Voss"])
    #expect(found.chain("There is no sign") == ["harbour master Petra Voss"])
    #expect(found.claim("The depot has not")?.polarity == .denied)
  }

  @Test func `the Ledger passes the Gazette on without its hedges`() throws {
    let found = try found("2-northern-ledger")
    #expect(found.hedges.isEmpty)
    #expect(found.chain("40 drums of solvent are") == ["The Harbour Gazette"])
    #expect(found.chain("We cannot") == ["a port official", "The Harbour Gazette"])
    #expect(found.chain("We are still") == ["a port official", "The Harbour Gazette"])
    #expect(found.chain("The last delivery") == [])
    #expect(found.claim("The company has promised")?.attribution == nil)
  }

  @Test func `the Lantern hides behind two papers`() throws {
    let found = try found("3-daily-lantern")
    #expect(
      found.hedges == [
        "‘Poison’ (claim-quotes)", "‘Stolen By Gang’ (claim-quotes)", "More than (approximator)",
        "is believed to (epistemic)", "are said to (evidential)",
      ])
    #expect(found.chain("More than 400") == [])
    #expect(found.chain("400 drums") == ["The Harbour Gazette", "The Northern Ledger"])
    let official = ["a port official", "The Harbour Gazette", "The Northern Ledger"]
    #expect(found.chain("We cannot") == official)
    #expect(found.chain("Everybody") == official)
    #expect(
      found.chain("Our records") == [
        "Edwin Sorley, the managing director of Tarn Freight", "The Northern Ledger",
      ])
    #expect(found.claim("The depot has been closed")?.polarity == .affirmed)
    #expect(found.findings.claims.filter(\.isFurniture).count == 3)
  }
}
