/// Finds what a mistyped word may have meant.
enum Nearest {
  /// The word with the fewest slips (letters added, lost, changed, or two swapped), when they are at most a third of it.
  static func word(to typed: String, among words: [String]) -> String? {
    let limit = max(1, typed.count / 3)
    let best = words.map { ($0, distance(typed.lowercased(), $0.lowercased())) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let best, best.1 <= limit else { return nil }
    return best.0
  }

  /// The restricted Damerau–Levenshtein distance (Damerau 1964); O(n·m) for short words.
  static func distance(_ left: String, _ right: String) -> Int {
    let left = Array(left)
    let right = Array(right)
    var older: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let isSame = left[row] == right[column]
        var cost = min(last[column + 1] + 1, current[column] + 1, last[column] + (isSame ? 0 : 1))
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          cost = min(cost, older[column - 1] + 1)
        }
        current.append(cost)
      }
      older = last
      last = current
    }
    return last[right.count]
  }
}
