import Prose
import TestSupport
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

  /// The nearest case that must stay as it is stands beside each rule's own.
  @Test(arguments: [
    // An hour that leads, and one that ends.
    "⟦At about 5 a.m. Mr. Hale left.⟧ ⟦He was back at 6 p.m.⟧ ⟦Mrs. Hale was out.⟧",
    "⟦They met at 5 p.m. Monday.⟧ ⟦It rained.⟧",
    // Abbreviations before names, numbers and dates.
    "⟦P.S. The key is in the shed.⟧ ⟦He lives in the U.S.⟧ ⟦The end.⟧",
    "⟦See N°. 12 of the list.⟧ ⟦It was 30°.⟧ ⟦12 people fell ill.⟧",
    "⟦Ida Moss (b. March 1960) has two sons.⟧ ⟦She liked plan b.⟧ ⟦March was cold.⟧",
    // Words left out.
    "⟦The port was small.⟧ ⟦. . . The town grew.⟧ ⟦Nobody saw it. . . .⟧",
    "⟦“It was late [...]⟧ ⟦However, we left.”⟧ ⟦The council [...] met twice.⟧",
    // Marks within words, and names in small letters.
    "⟦He speaks !Kung and !Xun.⟧ ⟦Stop!⟧ ⟦Go!⟧",
    "⟦He sold it.⟧ ⟦eBay took a share.⟧ ⟦The iPhone was lost.⟧",
    // Notes upon a stop.
    "⟦The tide came in the end.12⟧ ⟦Nobody drowned.”3⟧ ⟦It was over.⟧",
    "⟦Prices rose by 3.12 Danish crowns.⟧ ⟦The rest fell.⟧",
    // Lists, captions, dates.
    "⟦1) Buy rope⟧ ⟦2) Tie the boat⟧ ⟦1) Untie it⟧ ⟦2) Sail⟧",
    "⟦i) Buy rope.⟧\n⟦ii) Tie the boat.⟧\n⟦iii) Sell it.⟧",
    "⟦The harbour of Dorn at night⟧ ⟦Photo: Ida Moss.⟧",
    "⟦He sent a photo: Ida was in it.⟧",
    "⟦Thursday, May 7, 2015⟧ ⟦The mayor of Dorn has left.⟧",
    "⟦On Thursday, May 7, 2015 Mayor Hale left.⟧",
    "⟦A heading of the page⟧\n⟦(with a note)⟧\n⟦The port of Dorn is closed, the mayor said in a long letter.⟧",
  ])
  func `rules of sentences hold, and go no further`(marked: String) {
    let text = MarkedText(marked)
    let document = Document(text.bytes, blocks: [ByteRange(text.bytes.indices)])
    #expect(document.marked(document.sentences.map(\.range)) == marked)
  }

  @Test(arguments: [
    // Letters and posts, where sentences end without a stop or begin in lower case.
    "⟦i went there last week.⟧ ⟦the food was great!⟧ ⟦they were nice too.⟧",
    "⟦Please call me when you can.⟧ ⟦Thanks,⟧ ⟦Anna⟧",
    // Edited text stays whole.
    "⟦The council of Dorn said on Tuesday that Mayor Hale would leave Europe in May.⟧",
    "⟦“Did you see it?” she said.⟧ ⟦“No.” he answered.⟧ ⟦“Why?” Mr. Hale asked.⟧",
    "⟦“We saw it,” Anna Moss, a nurse at Pell Hospital, told The Dorn Post.⟧ ⟦“It was late.”⟧",
    "⟦President Ida Moss and Prime Minister Jon Hale met in New Pell, North Dorn, on March 3, 2016.⟧",
  ])
  func `the weights find what has no stop, and leave edited text alone`(marked: String) {
    let text = MarkedText(marked)
    let document = Document(text.bytes, blocks: [ByteRange(text.bytes.indices)])
    #expect(document.marked(document.sentences.map(\.range)) == marked)
  }

  @Test func `each border has its reasons`() {
    let document = Document("i saw it. they left")
    let reasons = document.boundaryReasons(after: 3)
    #expect(reasons.count == BoundaryFeature.allCases.count)
    #expect(reasons.map(\.weight).reduce(0, +) > 0)
    #expect(document.boundaryReasons(after: 0).map(\.weight).reduce(0, +) < 0)
    #expect(document.boundaryReasons(after: 5).isEmpty)
  }

  @Test func `sentences cover all tokens in order, with blocks anywhere`() {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let pieces = ["A", "b", ".", "?!", " ", "\n", "(", ")", "“", "”", "1.", "[...]", "é", "Mr."]
      var bytes: [UInt8] = []
      var blocks: [ByteRange] = []
      for _ in 0..<random.below(4) {
        let start = bytes.count
        for piece in random.list(upTo: 20, { $0.pick(pieces) ?? "" }) { bytes += Array(piece.utf8) }
        blocks.append(ByteRange(start..<bytes.count))
      }
      let document = Document(bytes, blocks: blocks)
      let covered = document.sentences.flatMap { Array($0.tokens) }
      #expect(covered == Array(document.tokens.indices), "seed \(seed)")
      for sentence in document.sentences {
        #expect(blocks[sentence.block].contains(sentence.range), "seed \(seed)")
        #expect(
          sentence.range
            == document.tokens[sentence.tokens.lowerBound].range
            .union(document.tokens[sentence.tokens.upperBound - 1].range), "seed \(seed)")
      }
    }
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
