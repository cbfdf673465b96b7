import Scoring
import Testing

/// The model that is compiled in, on words and texts that leave no doubt.
struct BundledCoreTests {
  @Test func `heads and classes are those of each sentence`() throws {
    let file = try treebank(
      """
      1 She she PRON 2 nsubj
      2 sleeps sleep VERB 0 root
      3 . . PUNCT 2 punct
      """,
      """
      1 The the DET 2 det
      2 dogs dog NOUN 3 nsubj
      3 barked bark VERB 0 root
      4 . . PUNCT 3 punct
      """)
    #expect(score("upos", file, core: .bundled) == #"{"accuracy":1.00000,"words":7}"#)
    #expect(score("lemmas", file, core: .bundled) == #"{"accuracy":1.00000,"words":7}"#)
    #expect(
      score("syntax", file, core: .bundled)
        == #"{"las":1.00000,"lasUniversal":1.00000,"uas":1.00000,"words":7}"#)
  }

  @Test func `names are those of each sentence`() throws {
    let file = try corpus(
      "Angela\tB-PER\nMerkel\tI-PER\nvisited\tO\nParis\tB-LOC\n.\tO\n\n"
        + "She\tO\nmet\tO\nJohn\tB-PER\nSmith\tI-PER\nin\tO\nBerlin\tB-LOC\n.\tO\n")
    let figures = score("names", file, core: .bundled)
    #expect(figures.hasSuffix(#""f1":1.00000,"names":4,"p":1.00000,"r":1.00000}"#))
  }

  @Test func `texts that say the same are more alike, of one sentence or of two`() throws {
    let file = try corpus(
      "5\tThe port is closed. Boats wait.\tThe port is closed. Boats wait.\n"
        + "3\tThe port is closed.\tThe harbour was shut.\n"
        + "0\tThe port is closed.\tMy sister likes cake.\n")
    let figures = score("similarity", file, core: .bundled)
    #expect(figures.hasSuffix(#""spearman":1.00000}"#))
  }
}
