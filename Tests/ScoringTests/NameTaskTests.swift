import Scoring
import Testing

/// The small core takes each run of words in capitals for a person.
struct NameTaskTests {
  private static let perfect =
    #"{"LOC":{"f1":0.00000,"p":0.00000,"r":0.00000},"ORG":{"f1":0.00000,"p":0.00000,"r":0.00000},"#
    + #""PER":{"f1":1.00000,"p":1.00000,"r":1.00000},"f1":1.00000,"names":2,"p":1.00000,"#
    + #""r":1.00000}"#

  @Test(arguments: [
    "Anna\tB-PER\nMoss\tI-PER\nmet\tO\nHale\tB-person\n",
    "# sent_id = 1\n# text = Type O\n1\tAnna\tB-PER\t-\tx\n2\tMoss\tI-PER\t-\tx\n3\tmet\tO\tB-OTH\tx\n4\tHale\tB-PER\t-\tx\n",
    "Anna I-PER\nMoss I-PER\nmet O\nHale I-PER\n\n-DOCSTART- O\n",
    "Anna NNP I-NP B-PER\nMoss NNP I-NP I-PER\nmet VBD I-VP O\nHale NNP I-NP B-PER\n",
    "#\tO\n#news\tO\n\tO\nAnna\tB-PER\nMoss\tI-PER\nmet\tO\n\nHale\tB-PER",
    "Anna\tB-PER\nMoss\tI-PER\nmet\tO\n\t\nHale\tB-PER\nby\tO\nnets\tB-product\nold\tB-MISC\n",
    "# is O\nAnna B-PER\nMoss I-PER\n# a comment\nmet O\nHale B-PER",
    "1\tAnna\tB-PER\n1.1\tX\tB-LOC\n2\tMoss\tI-PER\n3-4\tmetHale\tO\n3\tmet\tO\n4\tHale\tB-PER",
  ])
  func `the layouts of name files`(text: String) throws {
    #expect(score("names", try corpus(text)) == NameTaskTests.perfect)
  }

  /// Wanted PER 0..<1, PER 1..<2, LOC 3..<4 and ORG 5..<6; found PER 0..<2, 3..<4 and 5..<6.
  @Test func `spans and kinds must both be right`() throws {
    let file = try corpus(
      "Anna\tB-PER\nMoss\tB-PER\nleft\tO\nDorn\tB-location\nfor\tO\nPell\tB-corporation\n")
    #expect(score("names", file).hasSuffix(#""f1":0.00000,"names":4,"p":0.00000,"r":0.00000}"#))
  }

  /// "Anna" is right, "The" is no name, "Dorn" of another kind, and "moss" was not found.
  @Test func `figures by kind and together`() throws {
    let one = try corpus("Anna\tB-PER\nsaw\tO\nmoss\tB-PER\n")
    let other = try corpus("The\tO\nport\tO\nof\tO\nDorn\tB-LOC\n")
    #expect(
      score("names", one, other)
        == #"{"LOC":{"f1":0.00000,"p":0.00000,"r":0.00000},"#
        + #""ORG":{"f1":0.00000,"p":0.00000,"r":0.00000},"#
        + #""PER":{"f1":0.40000,"p":0.33333,"r":0.50000},"#
        + #""f1":0.33333,"names":3,"p":0.33333,"r":0.33333}"#)
  }

  @Test func `a tag of another class ends a name and begins one`() throws {
    let file = try corpus("anna\tI-PER\nDorn\tI-LOC\nHale\tB-PER\n")
    #expect(score("names", file).contains(#""names":3"#))
  }

  @Test func `what is wrong with a name file is said`() throws {
    #expect(
      score("names", try corpus("Anna\tB-PER\nmet\tverb\n", path: "a.iob2"))
        == """
        a.iob2:2: ‘verb’ should be a tag such as O, B-PER or I-PER.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("names", try corpus("Anna B-PER\nmet\n", path: "a.iob2"))
        == """
        a.iob2:2: the line has 1 column.
          The task reads IOB2: a word and its tag on each line, with a tab or a space between.
        """)
    #expect(
      score("names", try corpus("met\tO\n"))
        == """
        corpus: there is nothing to measure: no name of a person, organisation or place.
          Is it a file of this task, and complete?
        """)
    #expect(
      score("names", try corpus("\n", path: "a.iob2"))
        == """
        a.iob2: there is nothing to measure: no tagged word.
          Is it a file of this task, and complete?
        """)
  }
}
