import Testing

@testable import Prose

@Suite struct AttributionHeadTests {
  private func annotation(_ sentences: String...) throws -> (Document, LinguisticAnnotation) {
    let document = Document(words: sentences.map { $0.split(separator: " ").map(String.init) })
    return (document, try #require(LanguageModel.bundled).annotate(document))
  }

  private func words(_ ranges: [Range<Int>], of document: Document) -> [String] {
    ranges.map { document.text(document.range($0)) }
  }

  @Test func `a cue has its source before it and its content on both sides`() throws {
    let (document, annotation) = try annotation(
      "“ The mast , ” the engineer Ilda Ferran said , “ has never been inspected . ”")
    let span = try #require(annotation.attributions.first)
    #expect(annotation.attributions.count == 1)
    #expect(words([span.cue], of: document) == ["said"])
    #expect(words(span.source, of: document) == ["the engineer Ilda Ferran"])
    #expect(span.content.count == 2)
    #expect(span.margin > 0)
  }

  @Test func `token numbers go on over sentences`() throws {
    let (document, annotation) = try annotation(
      "The ferry sailed at noon .", "The mayor believes that it will come back .")
    #expect(annotation.attributions.map { words([$0.cue], of: document) } == [["believes"]])
    #expect(annotation.cueMargins.count == document.tokens.count)
    let margins = annotation.cueMargins
    #expect(margins.indices.filter { margins[$0] > 0 } == [8])
  }

  @Test func `where nothing is reported, nothing is found`() throws {
    let (_, annotation) = try annotation("The ferry sailed at noon .", "", "Nobody came .")
    #expect(annotation.attributions.isEmpty)
  }
}
