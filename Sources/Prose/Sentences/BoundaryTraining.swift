extension Document {
  /// The buckets of each border where a sentence may end, for the training of the weights.
  ///
  /// `ends` holds the byte positions at which sentences end in truth; `visit` gets a border's position, what the
  /// rules say there, and its buckets, two to the power `bits` in all.
  package func boundaries(
    ends: Set<UInt32>, bits: Int,
    visit: (_ position: UInt32, _ rule: Bool, _ buckets: [UInt32]) -> Void
  ) {
    let pass = boundaryPass
    for block in pass.blocks where block.count > 1 {
      pass.visit(block, bits: bits) { index, buckets in
        let position = tokens[index].range.upper
        visit(position, pass.rules[index] == .end, buckets.indices.map { buckets[$0] })
        return ends.contains(position)
      }
    }
  }

  /// Why a sentence ends or does not end after a token: the weight of each feature, heaviest first.
  ///
  /// The weights are in their own steps; positive ones speak for an end. Empty at the last token of a block and
  /// where no sentence may end. Reads the whole document.
  package func boundaryReasons(after token: Int) -> [(feature: BoundaryFeature, weight: Int)] {
    guard let weights = BoundaryWeights.bundled else { return [] }
    let pass = boundaryPass
    let ends = Set(sentences.map { $0.tokens.upperBound - 1 })
    var reasons: [(feature: BoundaryFeature, weight: Int)] = []
    for block in pass.blocks where block.contains(token) {
      pass.visit(block, bits: weights.bits) { index, buckets in
        if index == token {
          reasons = BoundaryFeature.allCases.map { ($0, weights[buckets[Int($0.rawValue)]]) }
        }
        return ends.contains(index)
      }
    }
    return reasons.sorted { abs($0.weight) > abs($1.weight) }
  }

  private var boundaryPass: BoundaryPass {
    var blockTokens: [Range<Int>] = []
    var next = 0
    for block in blocks {
      let start = next
      while next < tokens.count, tokens[next].range.upper <= block.upper { next += 1 }
      blockTokens.append(start..<next)
    }
    let rules = SentenceSplitter.borders(bytes, tokens: tokens, keys: keys, blocks: blockTokens)
    return BoundaryPass(bytes, tokens: tokens, keys: keys, blocks: blockTokens, rules: rules)
  }
}
