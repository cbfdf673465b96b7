import Casebook
import JSON
import Testing

/// The JSON of records as files have it: what may be missing, what is kept, what is refused.
@Suite struct RecordJSONTests {
  private func read<Value: JSONRepresentable>(
    _ type: Value.Type, _ text: String, path: String = "claims[3]"
  ) throws -> Value {
    try Value(json: JSONParser.value(of: text), path: path)
  }

  @Test func `the least that a claim needs`() throws {
    let claim = try read(
      Claim.self,
      #"{"id":"c3","article":"a1","anchor":{"span":[0,4],"quote":"Four"}}"#)
    #expect(claim.polarity == .affirmed && claim.attribution == nil && claim.hedges == [])
    #expect(!claim.isFurniture && !claim.isHeadline && claim.rule == "")
    #expect(claim.wording == "Four" && claim.span == ScalarRange(0, 4))
  }

  @Test func `fields that this version does not know are written back`() throws {
    let text = """
      {"anchor":{"after":"","before":"","quote":"Four","span":[0,4]},"article":"a1",\
      "certainty":{"p":0.30},"headline":true,"id":"c3","polarity":"denied","rule":"",\
      "zone":[1,null]}
      """
    let claim = try read(Claim.self, text)
    #expect(
      claim.others == [
        "certainty": ["p": .number(try #require(JSONNumber(literal: "0.30")))], "zone": [1, nil],
      ])
    #expect(JSONWriter.line(claim.json) == text)
  }

  @Test func `so are those inside an analysis`() throws {
    let text = """
      {"attributions":[{"content":[[0,4]],"kind":"direct","new":1,"rule":"","sourceType":"outlet"}],\
      "extractor":"2","hedges":[{"kind":"epistemic","new":2,"rule":"","scope":[0,4],"span":[0,1]}],\
      "names":[{"entity":0,"new":3,"span":[0,4],"type":"place"}],"new":4,\
      "quantities":[{"new":5,"span":[0,4]}],\
      "times":[{"new":6,"precision":"day","span":[0,4]}]}
      """
    #expect(JSONWriter.line(try read(Analysis.self, text).json) == text)
  }

  @Test func `a known field wins over one kept under its name`() throws {
    var rating = Rating(reliability: .B)
    rating.others = ["reliability": "Z", "x": 1]
    #expect(JSONWriter.line(rating.json) == #"{"reliability":"B","x":1}"#)
  }

  @Test(arguments: [
    (#"{"article":"a1","anchor":{"span":[0,4],"quote":"x"}}"#, "claims[3].id", "a value"),
    (#"{"id":"3"}"#, "claims[3].id", "an id such as “c1”"),
    (#"{"id":"c3","article":"c1"}"#, "claims[3].article", "an id such as “a1”"),
    (
      #"{"id":"c3","article":"a1","anchor":{"span":[4,0],"quote":"x"}}"#,
      "claims[3].anchor.span", "a span [start, end]"
    ),
    (
      #"{"id":"c3","article":"a1","anchor":{"span":[0,4],"quote":"x"},"polarity":"maybe"}"#,
      "claims[3].polarity", "a word of Polarity"
    ),
    (
      #"{"id":"c3","article":"a1","anchor":{"span":[0,4],"quote":"x"},"hedges":[0,"1"]}"#,
      "claims[3].hedges", "a list of numbers"
    ),
  ])
  func `an error names the place in the file`(
    text: String, path: String, expected: String
  ) throws {
    let error = try #require(throws: JSONShapeError.self) { try read(Claim.self, text) }
    #expect(error == JSONShapeError(path: path, expected: expected))
  }

  @Test(arguments: [
    "[0]", "[0,1,2]", "[-1,2]", "[3,2]", "[0,1.5]", "[0,\"1\"]", "{}", "null",
    "[0,99999999999999999999]",
  ])
  func `a span is two whole numbers in order`(text: String) {
    #expect(throws: JSONShapeError.self) { try read(ScalarRange.self, text) }
  }

  @Test(arguments: [
    (#"{"session":true}"#, Target.session), (#"{"article":"a1"}"#, .article(ArticleID(1))),
    (#"{"article":"a1","span":[0,4]}"#, .span(ArticleID(1), ScalarRange(0, 4))),
    (#"{"claim":"c2"}"#, .claim(ClaimID(2))), (#"{"group":"g3"}"#, .group(GroupID(3))),
  ])
  func `a target says what kind of thing it is`(text: String, target: Target) throws {
    #expect(try read(Target.self, text) == target)
    #expect(JSONWriter.line(target.json) == text)
  }

  @Test(arguments: ["{}", #"{"session":false}"#, #"{"claim":"a1"}"#, #"{"tag":"a//b"}"#, "\"c1\""])
  func `anything else is no target`(text: String) {
    #expect(throws: JSONShapeError.self) { try read(Target.self, text) }
  }

  @Test func `a quantity keeps its digits`() throws {
    let text = #"{"span":[0,4],"unit":"%","value":0.30}"#
    #expect(JSONWriter.line(try read(Quantity.self, text).json) == text)
  }
}
