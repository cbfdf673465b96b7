import Casebook
import Comparison
import Testing

@Suite struct TraceTests {
  private static let theft = "forty drums of solvent were stolen from the depot in Kelsow"

  private func page(
    _ outlet: String, source: String? = nil, type: Attribution.SourceType = .outlet,
    published: String? = nil, before: String = "", told: String = theft
  ) -> Page {
    let words = source.map { "\($0) said \(told)" } ?? told
    return Page(
      outlet: outlet, published: published, paragraphs: ["\(before)\(words)."],
      claims: [
        Sketch(
          words: words, proposition: told, source: source.map { .init(words: $0, type: type) })
      ])
  }

  /// The way of the last claim: "c2 named c1: delta kinds", innermost last.
  private func way(_ pages: Page...) throws -> [String] {
    let workspace = try Workspace(pages)
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    let last = try #require(workspace.claims.values.last)
    var lines: [String] = []
    func read(_ trace: Trace) {
      for source in trace.sources {
        let kinds = source.deltas.map(\.kind.rawValue).joined(separator: " ")
        lines.append("\(trace.claim) \(source.evidence.rawValue) \(source.trace.claim): \(kinds)")
        read(source.trace)
      }
    }
    read(try #require(collation.traces(of: [last]).first))
    return lines
  }

  @Test func `a claim is followed through named outlets to the first`() throws {
    #expect(
      try way(
        page("The Harbour Gazette", source: "an official", type: .unnamedPerson),
        page("The Northern Ledger", source: "The Harbour Gazette"),
        page("The Daily Lantern", source: "The Northern Ledger"))
        == ["c3 named c2: ", "c2 named c1: "])
  }

  @Test func `a credit elsewhere in the article will do`() throws {
    #expect(
      try way(
        page("The Harbour Gazette"),
        page("The Northern Ledger", before: "The Harbour Gazette has the story. "))
        == ["c2 credited c1: "])
  }

  @Test func `without a credit only the wording of an earlier article shows it`() throws {
    #expect(
      try way(page("A", published: "2024-03-05"), page("B", published: "2024-03-06"))
        == ["c2 wording c1: "])
    #expect(try way(page("A", published: "2024-03-07"), page("B", published: "2024-03-06")) == [])
  }

  @Test func `outlets that name each other end the way`() throws {
    #expect(
      try way(
        page("The Harbour Gazette", source: "The Northern Ledger"),
        page("The Northern Ledger", source: "The Harbour Gazette"))
        == ["c2 named c1: "])
  }

  @Test func `steps say which outlets are not loaded`() throws {
    let workspace = try Workspace([
      page("The Daily Lantern", source: "The Coast Mail")
    ])
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    let trace = try #require(collation.traces(of: workspace.claims.values).first)
    #expect(trace.steps.map(\.isMissing) == [true, false])
    #expect(trace.steps.map(\.article) == [nil, ArticleID(1)])
  }
}
