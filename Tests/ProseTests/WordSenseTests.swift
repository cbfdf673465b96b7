import Prose
import Testing

@Suite struct WordSenseTests {
  @Test func `words that mean much the same point much the same way`() throws {
    let model = try #require(LanguageModel.bundled)
    let text = "The ministry bought bicycles. The ministry purchased bikes. Rain fell on Friday."
    let document = Document(Array(text.utf8), blocks: [ByteRange(0..<text.utf8.count)])
    let senses = model.annotate(document, vectors: true).senses
    #expect(senses.count == document.tokens.count)
    let directions = document.sentences.map { sentence in
      senses.direction(of: sentence.tokens.map { ($0, 1) }) ?? []
    }
    try #require(directions.count == 3)
    func product(_ a: Int, _ b: Int) -> Int {
      zip(directions[a], directions[b]).reduce(0) { $0 + Int($1.0) * Int($1.1) }
    }
    #expect(directions.allSatisfy { $0.count == WordSenses.width })
    #expect(product(0, 1) * 2 > product(0, 0))
    #expect(product(0, 2) * 2 < product(0, 0))
  }

  @Test func `a direction is of no length where there are no words`() {
    var senses = WordSenses()
    #expect(senses.direction(of: [(0, 1)]) == nil)
    senses.append([])
    #expect(senses.direction(of: [(0, 1)]) == nil)
    senses.append([3, -6])
    #expect(senses.direction(of: [(1, 1), (7, 1)])?.prefix(3) == [64, -127, 0])
  }
}
