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
