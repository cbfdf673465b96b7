import Scoring
import Testing

/// The small core takes evidence with "not" for a refutation, with "?" for an open question.
struct DriftTaskTests {
  private func line(_ claim: String, _ evidence: String, _ label: String) -> String {
    #"{"claim": "\#(claim)", "evidence": "\#(evidence)", "label": "\#(label)", "page": "x"}"#
  }

  /// Three of five are right, one of two with a figure.
  ///
  /// Of the two refutations one is found first, at a recall of a half;
  /// three fifths need the second, which stands behind a wrong one: precision 2/3.
  @Test func `labels are counted, and refutations down to three fifths of them`() throws {
    let file = try corpus(
      [
        line("It rained.", "It did not rain at all.", "REFUTES"),
        line("It rained.", "It did not rain here.", "NOT ENOUGH INFO"),
        line("It cost 3.", "It did not.", "REFUTES"),
        line("It cost 4.", "It cost what?", "SUPPORTS"),
        line("It rained.", "Rain fell.", "SUPPORTS"),
      ].joined(separator: "\n"))
    #expect(
      score("drift", file)
        == #"{"accuracy":0.60000,"digits":0.50000,"pairs":5,"refutes":{"f1":0.80000,"p":0.66667,"r":1.00000}}"#
    )
  }

  @Test(arguments: [
    (#"{"claim": "It rained."}"#, "evidence"),
    (#"{"claim": "a", "evidence": "b", "label": "MAYBE"}"#, "label"),
    ("no JSON", "object"),
  ])
  func `a line of another shape is named`(text: String, word: String) throws {
    let words = score("drift", try corpus(text))
    #expect(words.contains("line 1") || words.contains(":1"), "\(words)")
    #expect(words.contains("VitaminC"))
  }

  @Test func `a file without a pair is refused`() throws {
    #expect(score("drift", try corpus("\n")).contains("a pair of statements"))
  }
}
