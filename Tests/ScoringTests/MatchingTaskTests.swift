import Scoring
import Testing

/// The small core's vectors are a text's length and its first letter: of no help for one claim over another here.
struct MatchingTaskTests {
  private static let claims =
    "claim_id\tclaim\ttitle\nx1\tdrums stolen\tdrums\nx2\tschool opened\tschool"

  private func figures(_ claims: String, _ queries: String, _ right: String) throws -> String {
    score("matching", try corpus(claims), try corpus(queries), try corpus(right))
  }

  /// The first query's claim comes first (1), the second's second (½): mean ¾, one of two first.
  @Test func `the rank of the right claim counts`() throws {
    #expect(
      try figures(
        Self.claims, "query_id\ttext\nq1\tdrums were stolen\nq2\ta school opened",
        "query_id\tclaim_id\nq1\tx1\nq2\tx1")
        == #"{"claims":2,"map5":0.75000,"p1":0.50000,"queries":2}"#)
  }

  @Test func `a query without a right claim is not counted`() throws {
    #expect(
      try figures(
        Self.claims, "query_id\ttext\nq1\tdrums were stolen\nq3\tnothing",
        "query_id\tclaim_id\nq1\tx1")
        == #"{"claims":2,"map5":1.00000,"p1":1.00000,"queries":1}"#)
  }

  @Test func `what is wrong with the files is told`() throws {
    #expect(
      try figures("id\tclaim\nx1\tdrums", "query_id\ttext\nq1\tdrums", "query_id\tclaim_id\nq1\tx1")
        .contains("a title ‘claim_id’"))
    #expect(
      score("matching", try corpus(Self.claims)).contains(
        "three files: claims, queries, right claims"))
    #expect(
      try figures(
        "claim_id\tclaim\nx1\tdrums\tmore", "query_id\ttext\nq1\tdrums",
        "query_id\tclaim_id\nq1\tx1"
      )
      .contains("claim_id, claim"))
  }
}
