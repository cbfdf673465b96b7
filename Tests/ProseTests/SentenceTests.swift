import Prose
import Testing

struct SentenceTests {
  /// Sentences are bracketed in the text.
  @Test(arguments: [
    "⟦Mr. Hale met J. R. Moss on Jan. 3.⟧ ⟦They talked.⟧",
    "⟦It cost $3.50 at 5 p.m. on Monday.⟧ ⟦He paid.⟧",
    "⟦She moved to the U.S. Senate.⟧ ⟦He stayed in the U.S.⟧ ⟦They never met.⟧",
    "⟦The firm is Pell & Co. of Dorn.⟧ ⟦It sells nets, ropes, etc.⟧ ⟦The rest is rented.⟧",
    "⟦“Stop!” he said.⟧ ⟦“Stop!” Anna Moss shouted.⟧ ⟦“Stop!”⟧ ⟦The boat turned.⟧",
    "⟦\"They got it,\" he said.⟧ ⟦\"It was late.\"⟧ ⟦Nobody spoke.⟧",
    "⟦He called it “a mess”.⟧ ⟦(She did not.)⟧ ⟦The end.”⟧",
    "⟦Was it so?⟧ ⟦Who knows!?⟧ ⟦I do.⟧",
    "⟦He was … tired.⟧ ⟦He left...⟧ ⟦She stayed.⟧ ⟦Well ... I mean it.⟧",
    "⟦The port (he saw it once.) is closed.⟧ ⟦It rusts.[1] [2]⟧ ⟦Nobody cares.⟧",
    "⟦Version 2.1 is out.⟧ ⟦See example.com.⟧ ⟦It works.⟧",
    "⟦1. The first item⟧ ⟦2. The second item⟧ ⟦3. The third⟧",
    "⟦(a) One thing.⟧ ⟦(b) Another thing.⟧",
    "⟦• First⟧ ⟦• Second⟧",
    "⟦Port closes⟧\n⟦The port of Dorn is closed, the mayor said in a long letter.⟧",
    "⟦The port of Dorn is closed, said\nMayor Hale.⟧",
    "⟦今日は雨。⟧ ⟦明日は晴れ。⟧",
    "⟦A heading without a stop⟧",
  ])
  func `sentences end where they should`(marked: String) {
    let text = MarkedText(marked)
    let document = Document(text.bytes, blocks: [ByteRange(text.bytes.indices)])
    #expect(document.marked(document.sentences.map(\.range)) == marked)
  }

  @Test func `no sentence crosses from one block into the next`() {
    let text = MarkedText("⟦Port closes⟧\n\n⟦⟧ ⟦the mayor said. He left⟧")
    let document = Document(text.bytes, blocks: text.ranges)
    #expect(
      document.sentences.map { document.text($0.range) } == [
        "Port closes", "the mayor said.", "He left",
      ])
    #expect(document.sentences.map(\.block) == [0, 2, 2])
    #expect(document.sentences.map(\.tokens) == [0..<2, 2..<6, 6..<8])
  }
}
