import Casebook
import Comparison
import JSON
import Testing

@Suite struct ConflictTests {
  /// The conflicts between two claims that the analyst put into one group, as "kind: reason (obstacle)".
  private func conflicts(_ a: Sketch, _ b: Sketch, names: [(String, Name.Kind)] = []) throws
    -> [String]
  {
    func page(_ sketch: Sketch) -> Page {
      Page(
        paragraphs: [sketch.words], names: names.filter { sketch.words.contains($0.0) },
        claims: [sketch])
    }
    var workspace = try Workspace([page(a), page(b)])
    try workspace.apply([
      .group(GroupID(1), Group(id: GroupID(1), claims: [ClaimID(1), ClaimID(2)]))
    ])
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    return collation.conflicts(in: collation.groups, check: { () throws(Never) in }).map {
      conflict in
      "\(conflict.kind.rawValue): \(conflict.reason)"
        + (conflict.obstacle.map { " (\($0))" } ?? "")
    }
  }

  private func dead(_ words: String, _ figure: String, _ value: Int, modifier: String? = nil)
    -> Sketch
  {
    Sketch(
      words: words,
      figures: [.init(words: figure, value: value, modifier: modifier, of: "soldiers")])
  }

  @Test func `two counts of one thing cannot both hold`() throws {
    #expect(
      try conflicts(
        dead("The blast killed four soldiers at the bridge", "four", 4),
        dead("The blast killed six soldiers at the bridge", "six", 6))
        == ["number: ‘four’ against ‘six’"])
  }

  @Test func `figures that no machine can hold are no trap`() throws {
    let digits = String(repeating: "9", count: 400)
    let literal = try #require(JSONNumber(literal: digits))
    var workspace = try Workspace([
      Page(
        paragraphs: ["About \(digits) soldiers held the bridge"],
        claims: [dead("About \(digits) soldiers held the bridge", digits, 1, modifier: "about")]),
      Page(
        paragraphs: ["Four soldiers held the bridge"],
        claims: [dead("Four soldiers held the bridge", "Four", 4)]),
    ])
    var analysis = try #require(workspace.analyses[ArticleID(1)])
    analysis.quantities[0].value = literal
    analysis.quantities[0].bound = .about
    try workspace.apply([
      .analysis(ArticleID(1), analysis),
      .group(GroupID(1), Group(id: GroupID(1), claims: [ClaimID(1), ClaimID(2)])),
    ])
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    let found = collation.conflicts(in: collation.groups) { () throws(Never) in }
    #expect(found.map(\.kind) == [.number])
    #expect(found.map(\.isComparable) == [true])
  }

  @Test func `figures of one rounding agree`() throws {
    #expect(
      try conflicts(
        dead("The depot holds 412 soldiers at the bridge", "412", 412),
        dead("The depot holds about 400 soldiers at the bridge", "400", 400, modifier: "about"))
        == [])
  }

  @Test func `yes and no of one thing are a conflict, silence about evidence is none`() throws {
    #expect(
      try conflicts(
        Sketch(words: "The rebels did not claim responsibility for the attack"),
        Sketch(words: "The rebel leader has now claimed responsibility for the attack"))
        == [
          "polarity: one denies what the other says: ‘not’, "
            + "‘The rebel leader has now claimed responsibility for the attack’"
        ])
    #expect(
      try conflicts(
        Sketch(words: "The firm found no sign that bank details were stolen"),
        Sketch(words: "Bank details were stolen from the firm")) == [])
  }

  @Test func `two days for one event are a conflict`() throws {
    #expect(
      try conflicts(
        Sketch(
          words: "The trust closed the showers on 1 September",
          times: [("1 September", timex: "2023-09-01")]),
        Sketch(
          words: "The trust closed the showers on 30 August",
          times: [("30 August", timex: "2023-08-30")]))
        == ["date: ‘1 September’ against ‘30 August’"])
  }

  @Test func `ages of two people are no conflict`() throws {
    func age(_ words: String, _ figure: String, _ value: Int) -> Sketch {
      Sketch(words: words, figures: [.init(words: figure, value: value, of: "years")])
    }
    #expect(
      try conflicts(
        age("Gail Pritchard, 58, lives in the harbour town", "58", 58),
        Sketch(words: "Ron Pritchard lives in the harbour town"),
        names: [("Gail Pritchard", .person), ("Ron Pritchard", .person)]) == [])
  }
}
