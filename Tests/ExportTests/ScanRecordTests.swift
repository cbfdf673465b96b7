import Casebook
import Export
import Extraction
import Intake
import JSON
import Testing

@Suite struct ScanRecordTests {
  private func record(_ line: String) throws -> JSONValue {
    let item = try #require(try articles(from: Array(line.utf8), name: "in.jsonl").first)
    let article = item.article(id: ArticleID(1))
    let findings = Findings(of: article, text: item.text)
    return ScanRecord(article: article, text: item.text, findings: findings, language: "en").json
  }

  private static let line = """
    {"id": "x7", "outlet": "The Skell Courier", "published": "2024-03-06", "title": "Bridge", \
    "text": "Café closed — really.\\n\\n“It may fall,” a clerk told the Herald."}
    """

  @Test func `a record has the article’s own id, metadata and text`() throws {
    let json = try record(ScanRecordTests.line)
    #expect(json["id"] == "x7")
    #expect(json["outlet"] == "The Skell Courier")
    #expect(json["published"] == "2024-03-06")
    #expect(json["language"] == "en")
    #expect(json["text"] == "Café closed — really.\n\n“It may fall,” a clerk told the Herald.")
    #expect(try record("{\"id\": \"x8\", \"text\": \"Snow fell.\"}")["outlet"] == .null)
  }

  @Test func `its keys are those of the design`() throws {
    let json = try record(ScanRecordTests.line)
    #expect(
      json.object?.keys.sorted() == [
        "attributions", "byline", "claims", "dateline", "hedges", "id", "language", "names",
        "outlet", "paragraphs", "published", "quantities", "sentences", "suggestions", "text",
        "times", "title", "url",
      ])
    #expect(
      json["attributions"]?.array?.first?.object?.keys.sorted() == [
        "basis", "basisRule", "basisWords", "content", "cue", "id", "kind", "parent", "resolution",
        "resolved",
        "rule", "source", "sourceType", "stated",
      ])
    #expect(
      json["claims"]?.array?.first?.object?.keys.sorted() == [
        "attribution", "chain", "furniture", "headline", "hedges", "modality",
        "modalityRule", "modalityWords", "polarity", "proposition", "quantities", "rule", "span",
        "times", "worth",
      ])
  }

  @Test func `offsets count scalars, and a chain runs from the origin to the outlet`() throws {
    let json = try record(ScanRecordTests.line)
    // “It may fall,” begins at scalar 23: 21 of the first paragraph and two line ends.
    let attributions = try #require(json["attributions"]?.array)
    #expect(attributions.map { $0["id"] } == [0, 1])
    #expect(attributions[1]["content"] == [[23, 37]])
    #expect(attributions[1]["source"] == [[38, 45]])
    #expect(attributions[1]["parent"] == 0)
    #expect(attributions[0]["parent"] == .null)
    let claim = try #require(json["claims"]?.array?.last)
    #expect(claim["span"] == [24, 35])
    #expect(claim["chain"] == ["a clerk", "the Herald", "The Skell Courier"])
    #expect(claim["attribution"] == 1)
    #expect(claim["hedges"] == [0])
    #expect(json["hedges"]?.array?.first?["span"] == [27, 30])
  }
}
