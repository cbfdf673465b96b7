import Scoring
import Testing

struct TreebankTaskTests {
  /// The small core calls "Boats" a noun, "sink" a verb and the stop punctuation.
  @Test func `parts of speech, lemmas and syntax of two sentences`() throws {
    let file = try treebank(
      """
      # text = Boats sink.
      1 Boats boat NOUN 2 nsubj
      2 sink sink VERB 0 root SpaceAfter=No
      3 . . PUNCT 2 punct
      """,
      """
      1 She she PRON 2 nsubj:pass
      2 sees see VERB 0 root
      3 ships ship NOUN 1 obj
      """)
    #expect(score("upos", file) == #"{"accuracy":0.83333,"words":6}"#)
    #expect(score("lemmas", file) == #"{"accuracy":0.50000,"words":6}"#)
    #expect(
      score("syntax", file)
        == #"{"las":0.50000,"lasUniversal":0.66667,"uas":0.83333,"words":6}"#)
  }

  @Test func `multiword tokens and empty nodes are no words`() throws {
    let file = try treebank(
      """
      1-2 Boatsll _ _ _ _
      1 Boats Boats NOUN 2 nsubj
      2 ll l VERB 0 root
      2.1 sink sink VERB _ _
      3 sink sink NOUN 2 obj
      """)
    #expect(score("upos", file) == #"{"accuracy":1.00000,"words":3}"#)
    #expect(
      score("syntax", file)
        == #"{"las":1.00000,"lasUniversal":1.00000,"uas":1.00000,"words":3}"#)
  }

  @Test func `files are pooled by words`() throws {
    let one = try treebank("1 Boats boat VERB 2 nsubj")
    let other = try treebank("1 Boats boat NOUN 2 nsubj\n2 go go VERB 0 root\n3 on on ADV 2 obj")
    #expect(score("upos", one, other) == #"{"accuracy":0.50000,"words":4}"#)
  }

  @Test func `words without a value do not count`() throws {
    let file = try treebank("1 Boats _ NOUN _ _\n2 go go _ 0 root")
    #expect(score("upos", file) == #"{"accuracy":1.00000,"words":1}"#)
    #expect(score("lemmas", file) == #"{"accuracy":1.00000,"words":1}"#)
    #expect(
      score("syntax", file)
        == #"{"las":1.00000,"lasUniversal":1.00000,"uas":1.00000,"words":1}"#)
  }

  @Test func `lines may end with CR LF, and the last with nothing`() throws {
    let file = try corpus(
      "1\tGo\tgo\tNOUN\t_\t_\t0\troot\t_\t_\r\n\r\n1\tGo\tgo\tX\t_\t_\t0\troot\t_\t_")
    #expect(score("upos", file) == #"{"accuracy":0.50000,"words":2}"#)
  }

  @Test func `more sentences than are read at a time keep their order`() throws {
    let rows = (0..<1100).map { "1 Boats x \($0 < 600 ? "NOUN" : "X") 0 root" }
    let file = try corpus(
      rows.map { row in
        let cells = row.split(separator: " ")
        return (cells[..<4] + ["_", "_"] + cells[4...] + ["_", "_"]).joined(separator: "\t")
      }.joined(separator: "\n\n"))
    #expect(score("upos", file) == #"{"accuracy":0.54545,"words":1100}"#)
  }

  @Test func `what is wrong with a treebank is said`() throws {
    #expect(
      score("upos", try corpus("# text = Go\n\nGo\tO\n", path: "a.conllu"))
        == "a.conllu:3: the line has 2 columns.\n  The task reads CoNLL-U, which has 10 columns.")
    #expect(
      score("upos", try corpus("# only a comment\n", path: "a.conllu"))
        == """
        a.conllu: there is nothing to measure: no sentence in CoNLL-U.
          Is it a file of this task, and complete?
        """)
    #expect(
      score("syntax", try treebank("1 Go go VERB up root"))
        == """
        corpus:1: ‘up’ should be the number of a word.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("syntax", try treebank("1 Go go VERB 0 root\n3 on on ADP 1 case"))
        == """
        corpus:2: ‘3’ stands where word 2 should.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("syntax", try treebank("a Go go VERB 0 root"))
        == """
        corpus:1: ‘a’ should be a word's number, as 1, 1-2 or 1.1.
          Is it a file of this task? ‘hearsay-lab score --help’ tells the format of each.
        """)
    #expect(
      score("syntax", try treebank("1 Go go VERB _ _"))
        == """
        corpus: there is nothing to measure: no heads and relations in columns 7 and 8.
          Is it a file of this task, and complete?
        """)
  }

  @Test func `text that is not UTF-8 is told by its line`() {
    #expect {
      try CorpusFile(path: "a.conllu", bytes: Array("one\ntwo ".utf8) + [0xFF, 0x0A])
    } throws: {
      ($0 as? ScoringError)?.description
        == "a.conllu:2: the line is not UTF-8 text.\n  Save the file as UTF-8."
    }
  }

  @Test(arguments: ["upos", "lemmas", "syntax"])
  func `without a model there are no figures`(task: String) throws {
    #expect(
      score(task, try treebank("1 Go go VERB 0 root"), core: nil)
        == """
        \(task) needs the language model, and this build has none.
          Build it with the model's files in Sources/CModels.
        """)
  }
}
