import Casebook
import JSON
import Testing

@Suite struct WorthTests {
  @Test(arguments: [
    (0, "0.00"), (5, "0.05"), (82, "0.82"), (100, "1.00"), (-5, "-0.05"), (-40, "-0.40"),
  ])
  func `hundredths are written as decimals`(count: Int, literal: String) {
    #expect(JSONNumber.hundredths(count).literal == literal)
  }

  @Test func `a worth is read back, and fields of other versions stay`() throws {
    var worth = Worth(
      score: 82,
      reasons: [
        .init(rule: "figure-count", span: ScalarRange(3, 7), effect: 12),
        .init(rule: "short", span: nil, effect: -4),
      ])
    worth.others = ["model": "later"]
    #expect(
      JSONWriter.line(worth.json)
        == #"{"model":"later","reasons":[{"effect":0.12,"rule":"figure-count","span":[3,7]},{"effect":-0.04,"rule":"short"}],"score":0.82}"#
    )
    #expect(try Worth(json: worth.json, path: "worth") == worth)
  }

  @Test(arguments: [#"{"score": "high"}"#, "{}", #"{"score": 1e99}"#])
  func `a score that is no number is told`(text: String) throws {
    let json = try JSONParser.value(of: Array(text.utf8))
    #expect(throws: JSONShapeError(path: "worth.score", expected: "a number")) {
      try Worth(json: json, path: "worth")
    }
  }
}
