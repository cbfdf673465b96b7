import Scoring
import Testing

/// The small core finds texts worth checking from ten letters on, and the more the longer they are.
struct WorthTaskTests {
  private static let rows = """
    Sentence_id\tText\tclass_label
    1\tThe long sentence is first.\tYes
    2\tA middling one.\tNo
    3\tTen lettrs\tYes
    4\tShort.\tYes
    5\tNo.\tNo

    """

  /// Found 3, right 2 of 3 wanted; accuracy 3 of 5; precisions at the wanted 1, 2/3, 3/4: mean 0.80556.
  @Test func `sentences found are held against people’s, and the ranking is measured`() throws {
    let file = try corpus(WorthTaskTests.rows)
    #expect(
      score("worth", file)
        == #"{"accuracy":0.60000,"averagePrecision":0.80556,"f1":0.66667,"p":0.66667,"r":0.66667,"sentences":5}"#
    )
  }

  @Test func `what is wrong with a file is said`() throws {
    #expect(
      score("worth", try corpus("t\n1\ttext\n", path: "a.tsv"))
        == """
        a.tsv:2: the line has 2 columns.
          The task reads tab-separated lines of id, text, and Yes or No, with a line of titles.
        """)
    #expect(
      score("worth", try corpus("t\n1\ttext\tMaybe\n", path: "a.tsv"))
        == """
        a.tsv:2: ‘Maybe’ should be Yes or No.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("worth", try corpus("t\n", path: "a.tsv"))
        == """
        a.tsv: there is nothing to measure: no sentence.
          Is it a file of this task, and complete?
        """)
  }

  @Test func `the bundled core tells a fact from an opinion`() throws {
    let file = try corpus(
      "i\tt\tl\n1\tThe governor cut 300 jobs last year.\tYes\n2\tI think that is lovely.\tNo\n")
    #expect(score("worth", file, core: .bundled).contains(#""f1":1.00000"#))
  }
}
