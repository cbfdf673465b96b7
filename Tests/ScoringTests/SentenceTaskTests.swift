import Scoring
import Testing

struct SentenceTaskTests {
  @Test func `a case is right when all its sentences are`() throws {
    let file = try corpus(
      #"""
      [{"id": "a", "text": "The boat left. Nobody saw it.", "sentences": ["The boat left. ", "Nobody saw it."]},
       {"text": "A heading\n\nThe boat left.", "sentences": ["A heading", "The boat left."]},
       {"text": "It left. It sank.", "sentences": ["It left. It sank."]}]
      """#)
    #expect(score("sentences", file) == #"{"cases":3,"exact":0.66667,"right":2}"#)
  }

  /// Found: "The boat left.", "It sank.", "Port closes"; wanted: the first two as one.
  @Test func `sentences of running text by their ends, and whole`() throws {
    let file = try treebank(
      """
      # newdoc id = one
      # newpar
      # text = The boat left. It sank.
      1 The the DET 2 det
      """,
      """
      # newpar
      # newpar_block = head
      # text = Port closes
      1 Port port NOUN 2 nsubj
      """)
    #expect(
      score("sentences", file)
        == #"{"f1":0.80000,"p":0.66667,"r":1.00000,"sentences":2,"spans":"#
        + #"{"f1":0.40000,"p":0.33333,"r":0.50000}}"#)
  }

  @Test func `a paragraph ends a sentence, and a comment that only begins like it does not`() throws
  {
    let paragraphs = try treebank(
      "# newpar id = p1\n# text = Port closes\n1 x x X 0 root",
      "# newpar id = p2\n# text = Boats leave\n1 x x X 0 root")
    let block = try treebank(
      "# newpar id = p1\n# text = Port closes\n1 x x X 0 root",
      "# newpar_block = p\n# text = and boats leave\n1 x x X 0 root")
    #expect(score("sentences", paragraphs).hasPrefix(#"{"f1":1.00000,"#))
    #expect(score("sentences", block).hasPrefix(#"{"f1":0.66667,"p":1.00000,"r":0.50000,"#))
  }

  /// "Don't go." from a multiword token, a word in it, an empty node and a stop without space before it.
  @Test func `text is rebuilt from tokens where no comment has it`() throws {
    let file = try treebank(
      """
      1-2 Don't _ _ _ _
      1 Do do AUX 3 aux
      2 n't not PART 3 advmod
      3 go go VERB 0 root SpaceAfter=No
      3.1 on on ADP _ _
      4 . . PUNCT 3 punct Note=X|SpaceAfter=No
      """,
      """
      1 Stay stay VERB 0 root
      2 here here ADV 1 advmod SpaceAfter=No
      3 . . PUNCT 1 punct
      """)
    #expect(
      score("sentences", file)
        == #"{"f1":1.00000,"p":1.00000,"r":1.00000,"sentences":2,"spans":"#
        + #"{"f1":1.00000,"p":1.00000,"r":1.00000}}"#)
  }

  @Test func `cases and running text together give both figures`() throws {
    let cases = try corpus(#"[{"text": "It left.", "sentences": ["It left."]}]"#)
    let bank = try treebank("# text = It left.\n1 x x X 0 root")
    #expect(
      score("sentences", cases, bank, core: nil)
        == #"{"cases":1,"exact":1.00000,"f1":1.00000,"p":1.00000,"r":1.00000,"right":1,"#
        + #""sentences":1,"spans":{"f1":1.00000,"p":1.00000,"r":1.00000}}"#)
  }

  @Test func `what is wrong with a list of cases is said`() throws {
    #expect(
      score("sentences", try corpus("[\n{\"text\" 1}]", path: "a.json"))
        == """
        a.json:2: the file is not JSON: unexpected ‘1’.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("sentences", try corpus(#"[{"text": "One.", "sentences": ["One."]}, {}]"#))
        == """
        corpus: [1].text should be a text.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("sentences", try corpus("[]"))
        == """
        corpus: there is nothing to measure: no case in the list.
          Is it a file of this task, and complete?
        """)
  }
}
