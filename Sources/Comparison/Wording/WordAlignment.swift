internal import Prose

/// Two rows of words laid side by side: stretches that are the same and stretches that differ.
///
/// Myers's greedy algorithm (1986, "An O(ND) difference algorithm"): a longest common subsequence in time
/// proportional to the words times the differences. Beyond `differenceLimit` differences what lies between the common
/// beginning and the common end is one change, so that the time stays linear.
struct WordAlignment {
  /// Two wordings of one claim never differ in so many words; by hand.
  static let differenceLimit = 500

  /// A stretch of words by their places in each row; they are the same, or one or both differ.
  struct Stretch: Hashable {
    var isSame: Bool
    var a: Range<Int>
    var b: Range<Int>
  }

  /// In order and without gaps; of two neighbours at least one differs.
  let stretches: [Stretch]

  init(stretches: [Stretch]) {
    self.stretches = stretches
  }

  init(_ a: [WordKey], _ b: [WordKey]) {
    let shorter = min(a.count, b.count)
    var prefix = 0
    while prefix < shorter, a[prefix] == b[prefix] { prefix += 1 }
    var suffix = 0
    while suffix < shorter - prefix, a[a.count - 1 - suffix] == b[b.count - 1 - suffix] {
      suffix += 1
    }
    var pairs = (0..<prefix).map { (a: $0, b: $0) }
    let middle = Search(
      a: a[prefix..<(a.count - suffix)], b: b[prefix..<(b.count - suffix)]
    ).commonPairs()
    pairs += middle
    pairs += (0..<suffix).map { (a.count - suffix + $0, b.count - suffix + $0) }
    stretches = WordAlignment.stretches(pairs, a.count, b.count)
  }

  /// Gathers pairs of equal words into stretches.
  private static func stretches(_ pairs: [(a: Int, b: Int)], _ aCount: Int, _ bCount: Int)
    -> [Stretch]
  {
    var stretches: [Stretch] = []
    var a = 0
    var b = 0
    for pair in pairs + [(aCount, bCount)] {
      if pair.a > a || pair.b > b {
        stretches.append(Stretch(isSame: false, a: a..<pair.a, b: b..<pair.b))
      }
      guard pair.a < aCount, pair.b < bCount else { break }
      if let last = stretches.indices.last, stretches[last].isSame {
        stretches[last].a = stretches[last].a.lowerBound..<(pair.a + 1)
        stretches[last].b = stretches[last].b.lowerBound..<(pair.b + 1)
      } else {
        stretches.append(
          Stretch(isSame: true, a: pair.a..<(pair.a + 1), b: pair.b..<(pair.b + 1)))
      }
      a = pair.a + 1
      b = pair.b + 1
    }
    return stretches
  }
}

/// Myers's forward search with the furthest points of each round kept for the way back.
private struct Search {
  let a: ArraySlice<WordKey>
  let b: ArraySlice<WordKey>

  func commonPairs() -> [(a: Int, b: Int)] {
    guard !a.isEmpty, !b.isEmpty else { return [] }
    // Round d holds the furthest x on diagonals -d, -d+2 … d, at index (k + d) / 2.
    var rounds: [[Int]] = []
    for d in 0...min(a.count + b.count, WordAlignment.differenceLimit) {
      var round: [Int] = []
      for k in stride(from: -d, through: d, by: 2) {
        var x = start(on: k, round: d, rounds)
        var y = x - k
        while x < a.count, y >= 0, y < b.count, a[a.startIndex + x] == b[b.startIndex + y] {
          x += 1
          y += 1
        }
        round.append(x)
        if x >= a.count, y >= b.count { return wayBack(from: d, rounds + [round]) }
      }
      rounds.append(round)
    }
    return []
  }

  /// Where diagonal `k` is entered in round `d`: by a removal from the left or an addition from above.
  private func start(on k: Int, round d: Int, _ rounds: [[Int]]) -> Int {
    guard d > 0 else { return 0 }
    return isAddition(k, d, rounds)
      ? furthest(k + 1, d - 1, rounds) : furthest(k - 1, d - 1, rounds) + 1
  }

  private func isAddition(_ k: Int, _ d: Int, _ rounds: [[Int]]) -> Bool {
    k == -d || (k != d && furthest(k - 1, d - 1, rounds) < furthest(k + 1, d - 1, rounds))
  }

  private func furthest(_ k: Int, _ d: Int, _ rounds: [[Int]]) -> Int { rounds[d][(k + d) / 2] }

  private func wayBack(from last: Int, _ rounds: [[Int]]) -> [(a: Int, b: Int)] {
    var pairs: [(a: Int, b: Int)] = []
    var x = a.count
    var k = a.count - b.count
    for d in stride(from: last, through: 0, by: -1) {
      let entry = start(on: k, round: d, rounds)
      while x > entry {
        x -= 1
        pairs.append((a.startIndex + x, b.startIndex + x - k))
      }
      guard d > 0 else { break }
      k += isAddition(k, d, rounds) ? 1 : -1
      x = furthest(k, d - 1, rounds)
    }
    return pairs.reversed()
  }
}
