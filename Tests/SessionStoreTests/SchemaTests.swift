import Casebook
import JSON
import SessionStore
import TestSupport
import Testing

/// The schema and the files agree.
@Suite struct SchemaTests {
  private let schema: JSONSchema
  private let text: JSONValue

  init() throws {
    text = try JSONParser.value(of: SessionSchema.text)
    schema = JSONSchema(text)
  }

  private func saved(_ session: Session) throws -> JSONValue {
    let shelf = try Shelf()
    let opened = try shelf.create()
    try opened.stored.save(session, time: Shelf.time)
    return try JSONParser.value(of: try #require(shelf.folder.bytes(of: "harbour.json")))
  }

  @Test func `every session that is written fits`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let file = try saved(random.session(steps: 40))
      let problems = try schema.problems(in: file)
      try #require(problems == [], "seed \(seed)")
    }
  }

  @Test func `it names every member that is written`() throws {
    let empty = try saved(Session())
    let named = Set(try #require(text["properties"]?.object).keys)
    #expect(Set(try #require(empty.object).keys) == named)
  }

  @Test(
    arguments: [
      ("major", 2, [".major is not number(JSON.JSONNumber(literal: \"1\"))"]),
      (
        "claims", [["id": "c1"]], [".claims[0].article is missing", ".claims[0].anchor is missing"]
      ),
      ("texts", ["k": 1], [".texts.k is no [\"string\"]"]),
      ("undoable", ["e0"], [".undoable[0] is not like string(\"^e[1-9][0-9]{0,8}$\")"]),
      (
        "standings", ["c1": "maybe"],
        [
          ".standings.c1 is none of array([JSON.JSONValue.string(\"accepted\"), JSON.JSONValue.string(\"rejected\")])"
        ]
      ),
    ] as [(String, JSONValue, [String])])
  func `what does not fit is found`(key: String, value: JSONValue, problems: [String]) throws {
    var file = try #require(try saved(Session()).object)
    file[key] = value
    #expect(try schema.problems(in: .object(file)) == problems)
  }
}
