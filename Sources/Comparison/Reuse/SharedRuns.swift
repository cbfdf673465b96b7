internal import Prose

/// Finds the runs of words that two texts share.
///
/// Seeds of `shortest` words from one text are looked up in the other and drawn out to the right; then the search goes
/// on behind the run but for the last words of a seed. Each seed is tried in at most `placesTried` places, so the time
/// stays linear in the words of both, whatever they repeat.
struct SharedRuns {
  /// The shortest run worth a look: eight words, as in the families' rules; shorter ones arise by chance.
  static let shortest = 8
  /// How many places of one seed are tried; by hand: a passage stands rarely twice in an article.
  static let placesTried = 4

  /// A run by where it begins in each row of words, and its length.
  struct Run: Hashable {
    var a: Int
    var b: Int
    var length: Int
  }

  /// The runs of two rows of words, by their place in the first, then in the second.
  ///
  /// Looked for from either side, so that it does not matter which text comes first.
  static func runs(_ a: [WordKey], _ b: [WordKey]) -> [Run] {
    let forth = search(a, in: b)
    let back = search(b, in: a).map { Run(a: $0.b, b: $0.a, length: $0.length) }
    let runs = Set(forth + back).sorted {
      ($0.a, $0.b, $1.length) < ($1.a, $1.b, $0.length)
    }
    return withoutParts(runs)
  }

  /// Leaves out runs that lie inside another on the same diagonal; the runs come by their place in `a`.
  private static func withoutParts(_ runs: [Run]) -> [Run] {
    var reach: [Int: Int] = [:]
    return runs.filter { run in
      let diagonal = run.a - run.b
      let end = run.a + run.length
      guard end > reach[diagonal] ?? 0 else { return false }
      reach[diagonal] = end
      return true
    }
  }

  private static func search(_ words: [WordKey], in others: [WordKey]) -> [Run] {
    guard min(words.count, others.count) >= shortest else { return [] }
    let places = seeds(of: others)
    var runs: [Run] = []
    var start = 0
    while start + shortest <= words.count {
      let seed = Array(words[start..<(start + shortest)])
      var best: Run?
      for place in places[seed] ?? [] {
        var length = shortest
        while start + length < words.count, place + length < others.count,
          words[start + length] == others[place + length]
        {
          length += 1
        }
        if length > best?.length ?? 0 { best = Run(a: start, b: place, length: length) }
      }
      if let best { runs.append(best) }
      start += best.map { $0.length - shortest + 1 } ?? 1
    }
    return runs
  }

  /// The first places of each seed.
  private static func seeds(of words: [WordKey]) -> [[WordKey]: [Int]] {
    var places: [[WordKey]: [Int]] = [:]
    for start in 0...(words.count - shortest) {
      let seed = Array(words[start..<(start + shortest)])
      if places[seed]?.count ?? 0 < placesTried { places[seed, default: []].append(start) }
    }
    return places
  }
}
