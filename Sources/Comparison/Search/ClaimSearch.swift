internal import Prose

/// Finds which of many known claims a text repeats.
///
/// Two rankings are added: BM25 over the stems of content words and figures (Robertson and Zaragoza, 2009), which knows
/// the rare word, and the cosine of the vectors of meaning, which knows the paraphrase.
package struct ClaimSearch: Sendable {
  /// The usual constants of BM25: how soon more of a word counts no more, and how far length is taken off.
  private static let saturation = 1.2
  private static let lengthShare = 0.75
  /// By hand, on two sets of fact-checks: a sum of BM25 of some twenty bits is worth half a cosine of 1.
  private static let wordScale = 29.0
  private static let meaningWeight = 3.0

  private let lengths: [Double]
  private let meanLength: Double
  private let postings: [WordKey: [(claim: Int, count: Int)]]
  private let vectors: [[[Float]]]

  /// The index of claims, each with its texts (the claim, its title) and a vector for each of these.
  package init(_ claims: [(texts: [String], vectors: [[Float]])]) {
    var postings: [WordKey: [(claim: Int, count: Int)]] = [:]
    var lengths: [Double] = []
    for (index, claim) in claims.enumerated() {
      let terms = claim.texts.flatMap(ClaimSearch.terms)
      lengths.append(Double(terms.count))
      var counts: [WordKey: Int] = [:]
      for term in terms { counts[term, default: 0] += 1 }
      for (term, count) in counts { postings[term, default: []].append((index, count)) }
    }
    self.postings = postings
    self.lengths = lengths
    meanLength = max(1, lengths.reduce(0, +) / Double(max(1, lengths.count)))
    vectors = claims.map { $0.vectors.map(ClaimSearch.unit) }
  }

  /// The claims that a text most likely repeats, the likeliest first, of equals the earlier; at most `limit`.
  ///
  /// Linear in the number of claims.
  package func best(_ limit: Int, for text: String, vector: [Float]) -> [(
    claim: Int, score: Double
  )] {
    var scores = [Double](repeating: 0, count: lengths.count)
    // A word counts once, however often the text says it; in order, so that sums are the same in each run.
    var seen: Set<WordKey> = []
    for term in ClaimSearch.terms(of: text) where seen.insert(term).inserted {
      guard let claims = postings[term] else { continue }
      let rarity = ClaimSearch.rarity(claims.count, among: lengths.count)
      for (claim, count) in claims {
        let count = Double(count)
        let length =
          1 - ClaimSearch.lengthShare + ClaimSearch.lengthShare * lengths[claim] / meanLength
        scores[claim] +=
          rarity * count * (ClaimSearch.saturation + 1)
          / (count + ClaimSearch.saturation * length) / ClaimSearch.wordScale
      }
    }
    let direction = ClaimSearch.unit(vector)
    for claim in scores.indices {
      let nearest = vectors[claim].map { ClaimSearch.product($0, direction) }.max() ?? 0
      scores[claim] += ClaimSearch.meaningWeight * nearest
    }
    return scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }.prefix(limit)
      .map { ($0, scores[$0]) }
  }

  /// The weight of a word that so many claims have: log2(1 + (N - n + ½) / (n + ½)), straight between powers of two.
  private static func rarity(_ count: Int, among total: Int) -> Double {
    let ratio = 1 + (Double(total - count) + 0.5) / (Double(count) + 0.5)
    return Double(ratio.exponent) + ratio.significand - 1
  }

  /// The stems of content words and the figures of a text, in order.
  private static func terms(of text: String) -> [WordKey] {
    let bytes = Array(text.utf8)
    let document = Document(bytes, blocks: [ByteRange(bytes.indices)])
    return document.tokens.compactMap { token in
      guard token.kind == .word || token.kind == .number else { return nil }
      let word = FoldedWord(bytes, token.range.indices)
      return FunctionWords.all.contains(word.key) ? nil : word.stem
    }
  }

  private static func unit(_ vector: [Float]) -> [Float] {
    let length = product(vector, vector).squareRoot()
    return length > 0 ? vector.map { $0 / Float(length) } : vector
  }

  private static func product(_ a: [Float], _ b: [Float]) -> Double {
    var sum: Float = 0
    for (one, other) in zip(a, b) { sum += one * other }
    return Double(sum)
  }
}
