import Casebook
import Testing

@testable import Shell

/// Over the sample: c1 headline with claim quotes, c2 hedged figure of an unnamed official, c3 quotation, c4 Tarn
/// Freight with an open date, all in a1; c5 headline and c6 figure from The Harbour Gazette in a2.
@Suite struct QueryTests {
  private func ids(_ query: String, after lines: String...) throws -> String {
    var shell = try Workbench().sampleShell()
    for line in lines { #expect(shell.run(line, on: .none).error == nil) }
    let words = try LineParser.parse(query).words
    return try shell.state.claims(words).map(\.id.description).joined(separator: " ")
  }

  @Test(arguments: [
    ("", "c1 c2 c3 c4 c5 c6"),
    ("drums", "c1 c2 c5 c6"), ("DRUMS kelsow", "c2 c5 c6"), ("-drums", "c3 c4"),
    ("\"drums stolen\"", "c5"), ("“still counting”", "c3"), ("\"'missing'\"", "c1"),
    ("drums -kelsow", "c1"), ("depot or counting", "c1 c2 c3 c4 c6"),
    ("c2 c6", "c2 c6"), ("c2-c4,c6", "c2 c3 c4 c6"), ("c2-4 drums", "c2"), ("a2", "c5 c6"),
    ("a2 c1", "c1 c5 c6"), ("-c2 a1", "c1 c3 c4"), ("a1 is:hedged", "c1 c2"),
    ("is:quote", "c3"), ("is:indirect", "c2 c4 c6"), ("is:attributed", "c2 c3 c4 c6"),
    ("is:unattributed", "c1 c5"), ("is:headline", "c1 c5"), ("-is:headline has:number", "c2 c6"),
    ("is:candidate", "c1 c2 c3 c4 c5 c6"), ("is:accepted", ""), ("is:orphaned", ""),
    ("is:denied", ""), ("is:furniture", ""), ("has:number", "c2 c6"), ("has:date", "c4"),
    ("has:tag", ""), ("source:unnamed", "c2 c3"), ("source:named", "c4"), ("source:outlet", "c6"),
    ("source:\"tarn freight\"", "c4"), ("source:official", "c2 c3"),
    ("outlet:ledger", "c5 c6"), ("outlet:\"The Harbour\"", "c1 c2 c3 c4"),
    ("article:a1", "c1 c2 c3 c4"), ("article:a1,a2", "c1 c2 c3 c4 c5 c6"),
    ("kind:direct", "c3"), ("hedge:claim-quotes", "c1"), ("hedge:approximator", "c2 c6"),
    ("hedge:\"more than\"", "c6"), ("removes:1", "c2 c3 c4 c6"), ("removes:>=1", "c2 c3 c4 c6"),
    ("removes:0", "c1 c5"), ("number:40", "c2"), ("number:>100", "c6"), ("number:<=400", "c2 c6"),
    ("date:2024", ""), ("number:>100 or is:quote", "c3 c6"),
    ("is:headline or is:quote a1", "c1 c3"),
  ]) func `a query selects claims`(query: String, ids: String) throws {
    #expect(try self.ids(query) == ids)
  }

  @Test func `what the analyst corrected is what a query sees`() throws {
    let edits =
      "edit c2 source:\"Ana Ruiz\" modality:planned basis:witnessed unhedge:may polarity:denied"
    #expect(try ids("source:\"ana ruiz\"", after: edits) == "c2")
    #expect(try ids("source:unnamed", after: edits) == "c3")
    #expect(try ids("modality:planned", after: edits) == "c2")
    #expect(try ids("-modality:planned is:quote", after: edits) == "c3")
    #expect(try ids("basis:witnessed", after: edits) == "c2")
    #expect(try ids("hedge:epistemic", after: edits) == "")
    #expect(try ids("is:denied", after: edits) == "c2")
    #expect(try ids("is:edited", after: edits) == "c2")
    #expect(try ids("is:unattributed", after: "edit c2 source:\"\"") == "c1 c2 c5")
    #expect(try ids("has:number", after: "edit c2 wording:\"Kelsow\" at:a1:2") == "c6")
    #expect(try ids("is:added", after: "add a1 \"solvent\"") == "c7")
  }

  @Test func `what the analyst added can be asked for`() throws {
    #expect(try ids("tag:check", after: "tag c2 check/figures", "tag c5 checked") == "c2")
    #expect(try ids("has:tag", after: "tag c2 x") == "c2")
    #expect(try ids("has:note", after: "annotate c3 why?") == "c3")
    #expect(try ids("has:conflict", after: "link c2 contradicts c6") == "c2 c6")
    #expect(try ids("has:link", after: "link c2 repeats c6") == "c2 c6")
    #expect(try ids("rating:B", after: "rate a2 B", "rate c1 B3") == "c1 c5 c6")
    #expect(try ids("rating:b3", after: "rate c1 B3") == "c1")
    #expect(try ids("verdict:said", after: "verdict c3 attribution said") == "c3")
    #expect(try ids("has:verdict", after: "verdict c3 content unproven") == "c3")
  }

  @Test func `rejected claims appear only when asked for`() throws {
    #expect(try ids("a2", after: "reject c5") == "c6")
    #expect(try ids("is:rejected", after: "reject c5") == "c5")
    #expect(try ids("c5", after: "reject c5") == "c5")
    #expect(try ids("-is:rejected a2", after: "reject c5") == "c6")
    #expect(try ids("is:accepted", after: "reject c5", "accept c5") == "c5")
  }

  @Test func `it is what was listed last`() throws {
    #expect(try ids("it drums", after: "claims a1") == "c1 c2")
    #expect(throws: ShellError(.emptySelection, at: 0..<2)) { try ids("it") }
  }

  private static let mistakes: [(query: String, reason: ShellError.Reason)] = [
    ("tga:x", .unknownQueryTerm("tga", known: QueryParser.keys, nearest: "tag")),
    ("is:", .badQueryValue(key: "is", value: "", expected: QueryParser.expected(for: "is"))),
    ("group:x", .badQueryValue(key: "group", value: "x", expected: "a group such as g1")),
    (
      "article:c1",
      .badQueryValue(key: "article", value: "c1", expected: "articles such as a1 or a1,a3")
    ),
    (
      "date:1.2.2024",
      .badQueryValue(
        key: "date", value: "1.2.2024",
        expected: "a date such as 2018-10, or a period such as 2018-10..2019-02")
    ),
    (
      "removes:few",
      .badQueryValue(key: "removes", value: "few", expected: "a count such as 2 or >=2")
    ),
    (
      "worth:much",
      .badQueryValue(key: "worth", value: "much", expected: "a score such as >0.6 or <.5")
    ),
    (
      "has:numbr",
      .badQueryValue(
        key: "has", value: "numbr", expected: QueryParser.expected(for: "has"),
        nearest: "number")
    ),
    ("or x", .danglingOr), ("x or", .danglingOr), ("x or or y", .danglingOr),
    ("c7", .unknownID("c7", noun: "claim", known: "c1 to c6")),
  ]

  @Test(arguments: mistakes) func `what a query cannot mean is an error`(
    query: String, reason: ShellError.Reason
  ) throws {
    let error = try #require(throws: ShellError.self) { try ids(query) }
    #expect(error.reason == reason)
  }

  private static let periods: [(text: String, from: String?, to: String?)] = [
    ("2018", "2018-01-01", "2018-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2023-02", "2023-02-01", "2023-02-28"), ("1900-02", "1900-02-01", "1900-02-28"),
    ("2018-10..2019-02", "2018-10-01", "2019-02-28"), ("2018..", "2018-01-01", nil),
    ("..2019-06-30", nil, "2019-06-30"),
  ]

  @Test(arguments: periods)
  func `a period of dates`(text: String, from: String?, to: String?) {
    #expect(QueryParser.dateRange(text) == Query.DateRange(from: from, to: to))
  }

  @Test(arguments: ["", "..", "2019-13", "2019-02-30", "19", "2019..2018", "2019-2"])
  func `what is no period`(text: String) {
    #expect(QueryParser.dateRange(text) == nil)
  }

  @Test func `a period overlaps what shares a day with it`() {
    let october = Query.DateRange(from: "2018-10-01", to: "2018-10-31")
    #expect(october.overlaps(from: "2018-10-31", to: "2018-11-02"))
    #expect(!october.overlaps(from: "2018-11-01", to: "2018-11-02"))
    #expect(october.overlaps(from: nil, to: "2018-10-01"))
    #expect(!october.overlaps(from: nil, to: "2018-09-30"))
  }
}
