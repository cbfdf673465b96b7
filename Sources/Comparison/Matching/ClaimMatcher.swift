internal import Casebook
internal import Prose

/// Finds the claims of two articles that may say the same of the same.
struct ClaimMatcher {
  /// The least score of a match.
  ///
  /// Measured on the sentences of the dev families, of pairs right and found: at 0.25 88 % and 46 %, at 0.30 95 % and 38 %,
  /// at 0.35 97 % and 32 %. False matches cost more than misses.
  static let threshold = 0.32
  /// The fewest features that two claims share, not all of them names: names alone are a topic, not a statement.
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

    /// Adds what speaks for the same two claims from another point of view; the better score counts.
    fileprivate mutating func take(_ other: Pair) {
      guard other.shared != shared else { return }
      score = max(score, other.score)
      shared += other.shared
    }
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

  /// The pairs that are good enough by their words or by their phrases, by `a`, then `b`.
  private func candidatePairs() -> [Pair] {
    let byWords = candidates(by: { ClaimFeatures($0) }).filter { pair in
      pair.shared.count { $0.kind != .source } >= ClaimMatcher.leastShared
        && pair.shared.contains { $0.kind == .word || $0.kind == .number }
    }
    let byPhrases = candidates(by: ClaimFeatures.phrases)
    var pairs: [[Int]: Pair] = [:]
    for pair in byWords + byPhrases where pair.score >= ClaimMatcher.threshold {
      pairs[[pair.a, pair.b], default: pair].take(pair)
    }
    return pairs.values.sorted { ($0.a, $0.b) < ($1.a, $1.b) }
  }

  private func candidates(by features: (ClaimWording) -> ClaimFeatures) -> [Pair] {
    ClaimIndex([a.map(features), b.map(features)]).candidates().map {
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
