/// Finds the tree of greatest score over words: Chu and Liu 1965, Edmonds 1967, with exactly one root.
enum DependencyTree {
  /// The head of each word, 0 for the root and otherwise a word's number from 1.
  ///
  /// `scores[w][h]` is how well word w + 1 hangs on h. A word never hangs on itself. Time is quadratic in the words for
  /// ordinary sentences, cubic at worst.
  static func heads(_ scores: [[Float]]) -> [Int] {
    var scores = scores
    let count = scores.count
    guard count > 0 else { return [] }
    for word in 0..<count { scores[word][word + 1] = -.infinity }
    let best = scores.map(largest)
    guard best.count(where: { $0 == 0 }) != 1 || cycle(in: best) != nil else { return best }
    // The root is the word that gains most, or loses least, by being it.
    var root = 0
    var most = -Float.infinity
    for word in 0..<count {
      let other = scores[word].dropFirst().max() ?? -.infinity
      let gain = count == 1 ? 0 : scores[word][0] - other
      if gain > most {
        most = gain
        root = word
      }
    }
    for word in 0..<count {
      if word == root {
        for head in 1...count { scores[word][head] = -.infinity }
      } else {
        scores[word][0] = -.infinity
      }
    }
    return tree(scores)
  }

  private static func largest(_ row: [Float]) -> Int {
    var best = 0
    for place in row.indices where row[place] > row[best] { best = place }
    return best
  }

  /// Words, from 0, whose heads go round in a circle, or nil.
  private static func cycle(in heads: [Int]) -> [Int]? {
    // 0: not looked at; otherwise the number of the walk that came by.
    var seen = [Int](repeating: 0, count: heads.count)
    for start in heads.indices where seen[start] == 0 {
      var word = start
      while seen[word] == 0 {
        seen[word] = start + 1
        if heads[word] == 0 { break }
        word = heads[word] - 1
      }
      guard heads[word] != 0, seen[word] == start + 1 else { continue }
      var members = [word]
      var next = heads[word] - 1
      while next != word {
        members.append(next)
        next = heads[next] - 1
      }
      return members
    }
    return nil
  }

  /// The best tree: each word takes its best head; a circle is made one word, and the tree of the rest opened again.
  private static func tree(_ scores: [[Float]]) -> [Int] {
    var heads = scores.map(largest)
    guard let circle = cycle(in: heads) else { return heads }
    let isInside = Set(circle)
    let outside = scores.indices.filter { !isInside.contains($0) }
    // The new words: those outside in order, then the circle. Heads are counted from 1.
    let whole = outside.count
    let circleScore = circle.reduce(Float(0)) { $0 + scores[$1][heads[$1]] }
    var smaller: [[Float]] = []
    /// For each outside word, the word of the circle it would hang on.
    var inner: [Int] = []
    for word in outside {
      var row = [scores[word][0]] + outside.map { scores[word][$0 + 1] }
      let best = circle.max { scores[word][$0 + 1] < scores[word][$1 + 1] } ?? circle[0]
      inner.append(best)
      row.append(scores[word][best + 1])
      smaller.append(row)
    }
    /// For each head outside, the word of the circle that would hang on it.
    var entries: [Int] = []
    var row: [Float] = []
    for head in [0] + outside.map({ $0 + 1 }) {
      func gain(_ word: Int) -> Float { scores[word][head] - scores[word][heads[word]] }
      let best = circle.max { gain($0) < gain($1) } ?? circle[0]
      entries.append(best)
      row.append(circleScore + gain(best))
    }
    smaller.append(row + [-.infinity])
    let found = tree(smaller)
    for (place, word) in outside.enumerated() {
      let head = found[place]
      heads[word] = head == 0 ? 0 : head - 1 == whole ? inner[place] + 1 : outside[head - 1] + 1
    }
    let entered = found[whole]
    if entered <= whole {
      heads[entries[entered]] = entered == 0 ? 0 : outside[entered - 1] + 1
    }
    return heads
  }
}
