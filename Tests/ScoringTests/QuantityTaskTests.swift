import JSON
import Scoring
import Testing

struct QuantityTaskTests {
  /// One case right, one with a wrong value, one with nothing to find, one not found.
  private let cases = """
    [{"id": "PercentModel-1", "spec": "PercentModel", "input": "é 7% left", "reference": null, "results":
      [{"start": 2, "end": 4, "type": "percentage", "resolution": {"value": "7%"}}]},
     {"id": "PercentModel-2", "spec": "PercentModel", "input": "8% left", "results":
      [{"start": 0, "end": 2, "type": "percentage", "resolution": {"value": "9%"}}]},
     {"id": "PercentModel-3", "spec": "PercentModel", "input": "nobody left", "results": []},
     {"id": "PercentModel-4", "spec": "PercentModel", "input": "some left", "results":
      [{"start": 0, "end": 4, "type": "percentage", "resolution": {"value": "5%"}}]}]
    """

  @Test func `spans and values are counted apart`() throws {
    let figures = score("quantities", try corpus(cases))
    #expect(figures.hasPrefix(#"{"cases":4,"found":2,"right":2,"span":{"f1":0.80000,"p":1.00000,"#))
    #expect(figures.contains(#""value":{"f1":0.40000,"p":0.50000,"r":0.33333},"wanted":3}"#))
  }

  @Test func `what is out of scope is left out of the second figure`() throws {
    let scope = try RecognizersScope(
      corpus(#"{"excluded": [{"reason": "rare", "cases": ["PercentModel-2", "PercentModel-4"]}]}"#))
    let task = try #require(ScoringTask.all.first { $0.name == "quantities" })
    let figures = try task.figures(
      of: [corpus(cases)], core: nil, options: ScoringOptions(scope: scope, listsMisses: true))
    let inScope = try #require(figures["inScope"])
    #expect(inScope["cases"]?.integer == 2)
    #expect(inScope["right"]?.integer == 2)
    let misses = try #require(figures["misses"]?.array)
    #expect(misses.map { $0["id"]?.string } == ["PercentModel-2", "PercentModel-4"])
  }

  @Test func `a file of another shape is told`() throws {
    #expect(score("quantities", try corpus("[]")).hasPrefix("corpus: there is nothing to measure"))
    #expect(score("quantities", try corpus(#"[{"id": 1}]"#)).contains("[0].id should be a text"))
  }
}
