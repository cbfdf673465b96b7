internal import Casebook
internal import Prose

/// Finds the claims of two articles that may say the same of the same.
struct ClaimMatcher {
  /// The least score of a match; chosen on the dev families (see the commits): false matches cost more than misses.
  static let threshold = 0.42
  /// The fewest features that two claims share; one word or name alone is a topic, not a statement.
  static let leastShared = 2

  let a: [ClaimWording]
  let b: [ClaimWording]

  /// Two claims by their places in `a` and `b`, the score, and what they share.
  struct Pair {
    var a: Int
    var b: Int
    var score: Double
    var shared: [Feature]
    var sameWords: Bool
  }

  /// The matching pairs by `a`, then `b`.
  ///
  /// Claims of the same words are paired off first, the first with the first. Then each claim that is left takes its best
  /// partner, if good enough: so a headline and a lead may both match one sentence.
  func pairs() -> [Pair] {
    let exact = exactPairs()
    let taken = (a: Set(exact.map(\.a)), b: Set(exact.map(\.b)))
    let candidates = candidatePairs()
    var bestOfA: [Int: Pair] = [:]
    var bestOfB: [Int: Pair] = [:]
    for pair in candidates {
      if !taken.a.contains(pair.a), isBetter(pair, than: bestOfA[pair.a]) { bestOfA[pair.a] = pair }
      if !taken.b.contains(pair.b), isBetter(pair, than: bestOfB[pair.b]) { bestOfB[pair.b] = pair }
    }
    let best = candidates.filter { pair in
      bestOfA[pair.a]?.b == pair.b || bestOfB[pair.b]?.a == pair.a
    }
    return (exact + best).sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private func exactPairs() -> [Pair] {
    var waiting: [[WordKey]: [Int]] = [:]
    for (index, wording) in b.enumerated() { waiting[wording.words, default: []].append(index) }
    var next: [[WordKey]: Int] = [:]
    var pairs: [Pair] = []
    for (index, wording) in a.enumerated() {
      let words = wording.words
      let used = next[words] ?? 0
      guard !words.isEmpty, let partner = waiting[words]?.at(used) else { continue }
      next[words] = used + 1
      pairs.append(Pair(a: index, b: partner, score: 1, shared: [], sameWords: true))
    }
    return pairs
  }

  private func candidatePairs() -> [Pair] {
    let index = ClaimIndex([a.map(ClaimFeatures.init), b.map(ClaimFeatures.init)])
    return index.candidates().filter { candidate in
      candidate.score >= ClaimMatcher.threshold
        && candidate.shared.count { $0.kind != .source } >= ClaimMatcher.leastShared
    }.map {
      Pair(a: $0.a, b: $0.b - a.count, score: $0.score, shared: $0.shared, sameWords: false)
    }
  }

  /// Better is more shared; of equals, the partner nearer in its article's order, then the earlier.
  private func isBetter(_ pair: Pair, than other: Pair?) -> Bool {
    guard let other else { return true }
    if pair.score != other.score { return pair.score > other.score }
    return abs(pair.a - pair.b) < abs(other.a - other.b)
  }
}
