import Casebook
import Comparison
import Testing

/// Texts made to be slow: each would take hours if any step grew with the square of its length.
@Suite struct HostileTests {
  static let texts: [(name: String, text: String)] = [
    ("one word over and over", String(repeating: "drum ", count: 30_000)),
    ("one line without spaces", String(repeating: "drum", count: 250_000)),
    ("ten thousand quotation marks", String(repeating: "“", count: 10_000) + "drum"),
    ("two words in turn", String(repeating: "drum not ", count: 15_000)),
    ("sentences all the same", String(repeating: "It was not a drum of Kelsow. ", count: 5_000)),
  ]

  @Test(.timeLimit(.minutes(2)), arguments: texts)
  func `time does not grow with the square`(name: String, text: String) throws {
    let other = text + " And more of it."
    let workspace = try Workspace([
      Page(paragraphs: [text], claims: [Sketch(words: text)]),
      Page(paragraphs: [other], claims: [Sketch(words: other)]),
    ])
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.matches.count + comparison.onlyInA.count == 1)
    let wording = try #require(WordingComparison(ClaimID(1), ClaimID(2), in: workspace))
    #expect(wording.pieces.first?.kind == .same)
    #expect(wording.pieces.last?.kind == .added)
  }

  @Test(.timeLimit(.minutes(2))) func `ten thousand equal claims are paired in order`() throws {
    let sentence = "It was not a drum of Kelsow."
    let text = String(repeating: sentence + " ", count: 10_000)
    let length = sentence.unicodeScalars.count
    var workspace = try Workspace([Page(paragraphs: [text]), Page(paragraphs: [text])])
    let source = try #require(workspace.text(of: ArticleID(1)))
    for article in 1...2 {
      for index in 0..<10_000 {
        let id: ClaimID = workspace.next()
        let start = index * (length + 1)
        let claim = Claim(
          id: id, article: ArticleID(article),
          anchor: Anchor(ScalarRange(start, start + length), in: source), proposition: [],
          rule: "sketch")
        try workspace.apply(.claim(id, claim))
      }
    }
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.matches.count == 10_000)
    #expect(comparison.matches.allSatisfy { $0.b.number == $0.a.number + 10_000 })
  }
}
