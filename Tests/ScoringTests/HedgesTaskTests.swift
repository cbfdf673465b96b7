import JSON
import Scoring
import Testing

struct HedgesTaskTests {
  /// One right, one missed, one alarm, and one where nothing is found and nothing should be.
  private static let lines =
    "label\ttext\nuncertain\tThe mayor reportedly left.\nuncertain\tThe mayor left.\n"
    + "certain\tThe clerk may have left.\ncertain\tThe clerk left.\n"

  @Test func `a sentence counts once, however many hedges it has`() throws {
    #expect(
      score("hedges", try corpus(HedgesTaskTests.lines))
        == #"{"f1":0.50000,"found":2,"hedged":2,"p":0.50000,"r":0.50000,"sentences":4}"#)
  }

  @Test func `what is wrong with a file of sentences is said`() throws {
    #expect(
      score("hedges", try corpus("perhaps\tThe clerk left.\n", path: "a.tsv"))
        == """
        a.tsv:1: ‘perhaps’ should be “uncertain” or “certain”.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("hedges", try corpus("certain\n", path: "a.tsv"))
        == """
        a.tsv:1: the line has 1 column.
          The task reads tab-separated lines of “uncertain” or “certain” and a sentence.
        """)
    #expect(score("hedges", try corpus("")).hasPrefix("corpus: there is nothing to measure"))
  }
}
