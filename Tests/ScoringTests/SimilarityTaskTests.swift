import Scoring
import Testing

/// The small core's vectors are a text's length and its first letter.
struct SimilarityTaskTests {
  /// "aa" (2, 97): with itself 1; with 97 letters, (97, 97), some 0.72; with 40 letters (40, 97) some 0.93.
  private static let rows = [
    "5.0\taa\taa", "1\taa\t" + String(repeating: "a", count: 97),
    "3.5\taa\t" + String(repeating: "a", count: 40),
  ]

  /// Cosines (4 + 97²) / 9413 = 1; (194 + 97²) / (√9413 √18818) = 0.72152; (80 + 97²) / (√9413 √11009) = 0.93214;
  /// means 0.88456 and, of the scores 5, 1 and 3.5, 3.16667.
  @Test func `the cosines are correlated with the scores`() throws {
    let file = try corpus(
      "score\ttext_1\ttext_2\n" + SimilarityTaskTests.rows.joined(separator: "\n"))
    #expect(score("similarity", file) == #"{"pairs":3,"pearson":0.98959,"spearman":1.00000}"#)
  }

  @Test func `titles name the columns, and may be missing`() throws {
    let plain = try corpus(SimilarityTaskTests.rows.joined(separator: "\n"))
    let titled = try corpus(
      "id\tsentence1\tsentence2\tscore\n"
        + SimilarityTaskTests.rows.map { row in
          let cells = row.split(separator: "\t")
          return "x\t\(cells[1])\t\(cells[2])\t\(cells[0])"
        }.joined(separator: "\n"))
    #expect(score("similarity", titled) == score("similarity", plain))
  }

  @Test func `what is wrong with a file of pairs is said`() throws {
    #expect(
      score("similarity", try corpus("5\tone\n", path: "a.tsv"))
        == """
        a.tsv:1: the line has 2 columns.
          The task reads tab-separated lines of score, text and text, with or without a line of titles.
        """)
    #expect(
      score("similarity", try corpus("5\tone\ttwo\nfive\tone\ttwo\n", path: "a.tsv"))
        == """
        a.tsv:2: ‘five’ should be a number.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("similarity", try corpus("a\tb\tc\n", path: "a.tsv"))
        == """
        a.tsv:1: ‘a b c’ should be a score and two texts, or titles.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("similarity", try corpus("5\tone\ttwo\n", path: "a.tsv"))
        == """
        a.tsv: there is nothing to measure: no two pairs of texts.
          Is it a file of this task, and complete?
        """)
  }
}
