import Testing

@testable import Shell

@Suite struct NearestTests {
  // By hand: one slip each of adding, losing, changing, swapping; then two.
  @Test(arguments: [
    ("claims", "claims", 0), ("claim", "claims", 1), ("claaims", "claims", 1),
    ("clains", "claims", 1), ("cliams", "claims", 1), ("cliam", "claims", 2), ("", "abc", 3),
    ("abc", "", 3), ("né", "ne", 1),
  ]) func `slips are counted`(left: String, right: String, distance: Int) {
    #expect(Nearest.distance(left, right) == distance)
  }

  @Test(arguments: [
    ("clims", "claims"), ("TAGS", "tags"), ("sorces", "sources"), ("xyzzy", nil),
    // One slip is the limit for words of up to five letters.
    ("tg", "tag"), ("tgg", "tag"), ("gat", nil),
  ]) func `the nearest word is offered when it is near`(typed: String, nearest: String?) {
    #expect(Nearest.word(to: typed, among: ["claims", "sources", "tag", "tags"]) == nearest)
  }
}
