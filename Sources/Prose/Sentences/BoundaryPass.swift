/// Adds and removes ends of sentences where the weights know better than the rules.
///
/// In edited text it changes little; where sentences end without a stop or begin in lower case, as in letters and
/// posts, it finds them.
struct BoundaryPass {
  private let bytes: [UInt8]
  private let tokens: [Token]
  private let signs: [BoundarySign]
  /// The tokens of each block.
  let blocks: [Range<Int>]
  /// What the rules see after each token.
  let rules: [SentenceBorder]

  init(
    _ bytes: [UInt8], tokens: [Token], keys: [WordKey], blocks: [Range<Int>],
    rules: [SentenceBorder]
  ) {
    self.bytes = bytes
    self.tokens = tokens
    self.blocks = blocks
    self.rules = rules
    signs = tokens.indices.map { BoundarySign(tokens[$0], key: keys[$0], bytes: bytes) }
  }

  /// The ends of sentences by rules and weights, one entry per token.
  func ends(weights: BoundaryWeights) -> [Bool] {
    var ends = rules.map { $0 == .end }
    for block in blocks where block.count > 1 {
      // Where nearly every word has a capital, one more does not begin a sentence.
      let addition = isTitle(block) ? Int.max : weights.addition
      visit(block, bits: weights.bits) { index, buckets in
        let sum = weights.sum(buckets)
        ends[index] = rules[index] == .end ? sum >= weights.removal : sum > addition
        return ends[index]
      }
    }
    return ends
  }

  /// Calls `decide` with each border where a sentence may end, and its features; it says whether one does.
  func visit(_ block: Range<Int>, bits: Int, decide: (Int, BoundaryBuckets) -> Bool) {
    var reader = BoundaryReader(
      block, bytes: bytes, tokens: tokens, signs: signs, rules: rules, bits: bits)
    for index in block.dropLast() {
      reader.take(index)
      guard rules[index] == .end || rules[index] == .open && mayBreak(before: index + 1) else {
        continue
      }
      if decide(index, reader.buckets(index)) { reader.end(index) }
    }
  }

  /// True unless a token hangs on the one before it: part of a contraction, a comma, a mark that closes.
  private func mayBreak(before index: Int) -> Bool {
    if tokens[index - 1].range.upper < tokens[index].range.lower { return true }
    switch tokens[index].kind {
    case .word: return tokens[index - 1].kind != .word && !startsWithApostrophe(index)
    case .number, .openingQuote, .address: return true
    case .punctuation, .symbol, .closingQuote: return false
    }
  }

  /// True when most longer words of a block have capitals, as in many headlines.
  private func isTitle(_ block: Range<Int>) -> Bool {
    var words = 0
    var capitals = 0
    // Headlines have up to some forty words.
    for token in tokens[block.prefix(60)] where token.kind == .word && token.range.count >= 4 {
      let reader = TextReader(bytes: bytes, block: token.range.indices)
      words += 1
      if reader.kind(at: Int(token.range.lower)) == .upper { capitals += 1 }
    }
    // By hand on the samples: prose with names stays under two thirds.
    return words >= 4 && capitals * 3 >= words * 2
  }

  private func startsWithApostrophe(_ index: Int) -> Bool {
    let range = tokens[index].range.indices
    return TextReader(bytes: bytes, block: range).apostrophe(at: range.lowerBound) > 0
  }
}
