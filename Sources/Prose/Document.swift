/// A text cut into tokens and sentences: what all later stages read.
///
/// Made once per text in time linear in its bytes; the same bytes give the same document on any machine.
package struct Document: Sendable {
  /// The text, valid UTF-8.
  package let bytes: [UInt8]
  /// The blocks (paragraphs) that were given, in order; no sentence crosses from one into the next.
  package let blocks: [ByteRange]
  package let tokens: [Token]
  /// The key of each token for tables of words, same order as `tokens`.
  package let keys: [WordKey]
  package let sentences: [Sentence]

  /// The document of a text; `blocks` are in order, do not overlap and fall on scalar boundaries.
  package init(_ bytes: [UInt8], blocks: [ByteRange]) {
    self.bytes = bytes
    self.blocks = blocks
    var tokens: [Token] = []
    // English news has about 5.5 bytes to a token (measured on Wikinews 2019).
    tokens.reserveCapacity(bytes.count / 5)
    var blockTokens: [Range<Int>] = []
    for block in blocks {
      let start = tokens.count
      Tokeniser.append(block, of: bytes, to: &tokens)
      blockTokens.append(start..<tokens.count)
    }
    let keys = tokens.map { WordKey(bytes, $0.range.indices) }
    self.tokens = tokens
    self.keys = keys
    sentences = Sentence.sentences(bytes, tokens: tokens, keys: keys, blocks: blockTokens)
  }

  /// The words of a range as they stand.
  package func text(_ range: ByteRange) -> String {
    String(decoding: bytes[range.indices], as: UTF8.self)
  }

  /// A token's words as they stand.
  package func text(_ token: Token) -> String { text(token.range) }
}

extension Document {
  /// True when a token does not follow right upon the one before it; at the end of the text too.
  func hasSpace(before index: Int) -> Bool {
    index == 0 || index >= tokens.count || tokens[index - 1].range.upper < tokens[index].range.lower
  }

  /// From the first byte of some tokens to the last; the tokens are at least one.
  func range(_ indices: Range<Int>) -> ByteRange {
    tokens[indices.lowerBound].range.union(tokens[indices.upperBound - 1].range)
  }

  /// True when a token begins with a capital letter.
  func isCapitalised(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.kind == .word else { return false }
    let reader = TextReader(bytes: bytes, block: token.range.indices)
    return reader.kind(at: Int(token.range.lower)) == .upper
  }
}

extension Document {
  /// The document of text that is cut into words and sentences already; one space is put between words.
  package init(words: [[String]]) {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    var sentences: [Sentence] = []
    for sentence in words where !sentence.isEmpty {
      let first = tokens.count
      for word in sentence {
        if !bytes.isEmpty { bytes.append(Byte.space) }
        let start = bytes.count
        bytes.append(contentsOf: word.utf8)
        tokens.append(Token(ByteRange(start..<bytes.count), Document.kind(of: word)))
      }
      let range = tokens[first].range.union(tokens[tokens.count - 1].range)
      sentences.append(Sentence(tokens: first..<tokens.count, range: range, block: 0))
    }
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    blocks = [ByteRange(bytes.indices)]
    keys = tokens.map { WordKey(bytes, $0.range.indices) }
  }

  private static func kind(of word: String) -> Token.Kind {
    guard let first = word.unicodeScalars.first else { return .symbol }
    if first.properties.isAlphabetic { return .word }
    return first.properties.numericType == nil ? .punctuation : .number
  }
}
