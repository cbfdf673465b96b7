/// A sentence of a text.
package struct Sentence: Hashable, Sendable {
  /// Its tokens, as indices into `Document.tokens`; never empty.
  package var tokens: Range<Int>
  /// From the first byte of its first token to the last byte of its last.
  package var range: ByteRange
  /// The block it stands in, as an index into `Document.blocks`.
  package var block: Int

  package init(tokens: Range<Int>, range: ByteRange, block: Int) {
    self.tokens = tokens
    self.range = range
    self.block = block
  }
}

extension Sentence {
  /// The sentences of a text: the rules' borders, then what the weights make of them.
  static func sentences(
    _ bytes: [UInt8], tokens: [Token], keys: [WordKey], blocks: [Range<Int>]
  ) -> [Sentence] {
    let borders = SentenceSplitter.borders(bytes, tokens: tokens, keys: keys, blocks: blocks)
    var ends = borders.map { $0 == .end }
    if let weights = BoundaryWeights.bundled {
      let pass = BoundaryPass(bytes, tokens: tokens, keys: keys, blocks: blocks, rules: borders)
      ends = pass.ends(weights: weights)
    }
    var sentences: [Sentence] = []
    for (number, block) in blocks.enumerated() {
      var start = block.lowerBound
      for index in block where ends[index] {
        let range = tokens[start].range.union(tokens[index].range)
        sentences.append(Sentence(tokens: start..<index + 1, range: range, block: number))
        start = index + 1
      }
    }
    return sentences
  }
}
