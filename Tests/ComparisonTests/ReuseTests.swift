import Casebook
import Comparison
import TestSupport
import Testing

@Suite struct ReuseTests {
  /// The runs of two pages, as "words kind credit: text in the first".
  private func runs(_ a: Page, _ b: Page) throws -> [String] {
    let workspace = try Workspace([a, b])
    let text = try #require(workspace.text(of: ArticleID(1)))
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    return comparison.reuse.map { run in
      "\(run.wordCount) \(run.kind.rawValue) \(run.isCredited ? "credited" : "uncredited"): "
        + text[run.spanA]
    }
  }

  @Test func `all pairs of articles are looked at, each once and in order`() throws {
    let pier = "Yesterday the old crane on the north pier"
    let workspace = try Workspace([
      Page(paragraphs: ["\(pier) broke."]), Page(paragraphs: ["A calm day, no news."]),
      Page(paragraphs: ["\(pier) burned."]), Page(paragraphs: ["Again: \(pier) fell."]),
    ])
    let found = SharedWording.all(among: workspace.articles.keys, in: workspace) {
      () throws(Never) in
    }
    let told = found.map { "\($0.a) \($0.b) \($0.run.wordCount)" }
    #expect(told == ["a1 a3 8", "a1 a4 8", "a3 a4 8"])
  }

  /// The common ancestors of some pages, as "a1 a2 name".
  private func ancestors(_ pages: Page...) throws -> [String] {
    let workspace = try Workspace(pages)
    let ids = workspace.articles.keys
    let found = SharedWording.all(among: ids, in: workspace) { () throws(Never) in }
    let collation = Collation(of: ids, in: workspace) { () throws(Never) in }
    return CommonAncestor.all(behind: found, derivations: collation.derivations).map {
      "\($0.a) \($0.b) \($0.name)"
    }
  }

  private func wired(_ outlet: String, _ end: String) -> Page {
    let text = "The old crane on the north pier broke in two on Monday, \(end)."
    let words = end.split(separator: " ").dropLast()
    let name = words.drop { $0 == "the" }.joined(separator: " ")
    return Page(
      outlet: outlet, paragraphs: [text], names: [(name, .organisation)],
      claims: [
        Sketch(words: text, source: .init(words: words.joined(separator: " "), type: .outlet))
      ])
  }

  @Test func `a source that is not loaded and that both name may be where the words come from`()
    throws
  {
    let one = wired("The Ledger", "the Continental Press Agency said")
    let two = wired("Radio Kelsow", "Continental Press Agency reported")
    let three = wired("The Courier", "the Harbour Wire said")
    #expect(try ancestors(one, two) == ["a1 a2 Continental Press Agency"])
    #expect(try ancestors(one, three).isEmpty)
    let agency = Page(
      outlet: "Continental Press Agency", paragraphs: ["The old crane broke in two."])
    #expect(try ancestors(one, two, agency).isEmpty)
  }

  @Test(arguments: 0..<20)
  func `the index finds what trying all pairs finds`(seed: Int) throws {
    var random = SplitMix64(seed: UInt64(seed))
    let passages = (0..<6).map { _ in
      (0..<12).map { _ in
        ["red", "blue", "pier", "crane", "ship", "rope", "mast"].randomElement(using: &random) ?? ""
      }
      .joined(separator: " ")
    }
    let pages = (0..<5).map { _ in
      Page(
        paragraphs: (0..<3).map { _ in (passages.randomElement(using: &random) ?? "") + "." })
    }
    let workspace = try Workspace(pages)
    let ids = workspace.articles.keys
    let found = SharedWording.all(among: ids, in: workspace) { () throws(Never) in }
    var expected: [SharedWording] = []
    for (index, a) in ids.enumerated() {
      for b in ids.dropFirst(index + 1) {
        let comparison = try #require(ArticleComparison(a, b, in: workspace))
        expected += comparison.reuse.map { SharedWording(a: a, b: b, run: $0) }
      }
    }
    #expect(found == expected)
  }

  @Test func `the search for shared wording stops when it is told to`() throws {
    struct Stop: Error {}
    let workspace = try Workspace([Page(paragraphs: ["One."]), Page(paragraphs: ["Two."])])
    #expect(throws: Stop.self) {
      _ = try SharedWording.all(among: workspace.articles.keys, in: workspace) {
        () throws(Stop) in throw Stop()
      }
    }
  }

  @Test func `seven shared words are no run and eight are`() throws {
    let seven = Page(paragraphs: ["Yesterday the old crane on the north pier broke."])
    let eight = Page(paragraphs: ["Yesterday the old crane on the north quay fell."])
    #expect(try runs(seven, eight) == [])
    let other = Page(paragraphs: ["Again: yesterday, THE old crane on the north pier burned."])
    #expect(
      try runs(seven, other)
        == ["8 prose uncredited: Yesterday the old crane on the north pier"])
  }

  @Test func `a run goes on over sentences and ends where the words differ`() throws {
    let a = Page(paragraphs: ["The depot belongs to Tarn Freight. It holds about 400 drums."])
    let b = Page(paragraphs: ["As we know, the depot belongs to Tarn Freight. It holds 412 drums."])
    #expect(
      try runs(a, b) == ["8 prose uncredited: The depot belongs to Tarn Freight. It holds"])
  }

  @Test func `words quoted in both are a quotation, quoted in one they are prose`() throws {
    let words = "we cannot rule out that some were never delivered"
    let quoted = Page(paragraphs: ["“\(words),” said one of the clerks at the gate."])
    let alsoQuoted = Page(paragraphs: ["A clerk: ‘\(words).’"])
    let unquoted = Page(paragraphs: ["The company says \(words) to anybody."])
    #expect(try runs(quoted, alsoQuoted) == ["9 quotation uncredited: \(words)"])
    #expect(try runs(quoted, unquoted) == ["9 prose uncredited: \(words)"])
  }

  @Test func `a list of places is names`() throws {
    let a = Page(paragraphs: ["Inspectors visit Dunmere, Skell Point, Harrow Quay and Little Tarn."]
    )
    let b = Page(paragraphs: ["Depots stand in Dunmere, Skell Point, Harrow Quay and Little Tarn."])
    #expect(
      try runs(a, b)
        == ["8 names uncredited: Dunmere, Skell Point, Harrow Quay and Little Tarn"])
  }

  @Test func `furniture is boilerplate`() throws {
    let words = "Tarn Watch prints what the harbour towns talk about each week."
    #expect(
      try runs(Page(paragraphs: ["News.", "~" + words]), Page(paragraphs: [words]))
        == ["11 boilerplate uncredited: \(words.dropLast())"])
  }

  @Test func `the later article must credit the earlier, not the reverse`() throws {
    let words = "The last barge of the season left the north pier at noon."
    let early = Page(outlet: "The Tarn Watch", published: "2024-03-05", paragraphs: [words])
    let late = Page(
      outlet: "Dunmere Post", published: "2024-03-06",
      paragraphs: [words + " The Tarn Watch reported it first."])
    let silent = Page(outlet: "Dunmere Post", published: "2024-03-06", paragraphs: [words])
    let naming = Page(
      outlet: "The Tarn Watch", published: "2024-03-05",
      paragraphs: [words + " The Dunmere Post was there as well."])
    #expect(try runs(early, late) == ["12 prose credited: \(words.dropLast())"])
    #expect(try runs(early, silent) == ["12 prose uncredited: \(words.dropLast())"])
    #expect(try runs(naming, silent) == ["12 prose uncredited: \(words.dropLast())"])
  }

  @Test func `credit in another paragraph does not cover`() throws {
    let words = "The last barge of the season left the north pier at noon."
    let a = Page(outlet: "The Tarn Watch", paragraphs: [words])
    let b = Page(paragraphs: [words, "The Tarn Watch wrote about fish."])
    #expect(try runs(a, b) == ["12 prose uncredited: \(words.dropLast())"])
  }

  @Test func `no reason accuses anybody`() throws {
    let words = "The last barge of the season left the north pier at noon."
    let workspace = try Workspace([Page(paragraphs: [words]), Page(paragraphs: [words])])
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.reuse.map(\.reason) == ["shared wording not credited here"])
  }
}
