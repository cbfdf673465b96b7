internal import Prose

/// Which articles share wording, found by what stands in both and not by trying all pairs.
///
/// Every eight words in a row get a number, and articles with the same number are brought together. Wording that very many
/// have, as standing text does, brings each together with the first that has it only, so that the time grows with the text.
struct SharingPairs {
  /// The articles up to which a wording brings all of them together; by hand: no story of a session has more retellings in
  /// the same words.
  private static let retellings = 32
  /// A large odd number, by which the numbers of words are spread (Knuth, The Art of Computer Programming, 6.4).
  private static let spread: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The pairs by their places, each once and in order; some may share nothing after all.
  let pairs: [(a: Int, b: Int)]

  init(_ texts: [SpokenText]) {
    var numbers: [WordKey: UInt64] = [:]
    var passages: [(number: UInt64, article: Int)] = []
    for (index, text) in texts.enumerated() {
      let row = text.words.map { word -> UInt64 in
        if let number = numbers[word] { return number }
        let number = UInt64(numbers.count + 1)
        numbers[word] = number
        return number
      }
      guard row.count >= SharedRuns.shortest else { continue }
      for start in 0...(row.count - SharedRuns.shortest) {
        var number: UInt64 = 0
        for word in row[start..<(start + SharedRuns.shortest)] {
          number = (number ^ word) &* SharingPairs.spread
          number ^= number >> 29
        }
        passages.append((number, index))
      }
    }
    passages.sort { ($0.number, $0.article) < ($1.number, $1.article) }
    var found: Set<[Int]> = []
    var start = 0
    while start < passages.count {
      var articles: [Int] = []
      var end = start
      while end < passages.count, passages[end].number == passages[start].number {
        if articles.last != passages[end].article { articles.append(passages[end].article) }
        end += 1
      }
      start = end
      guard articles.count > 1 else { continue }
      let isCommon = articles.count > SharingPairs.retellings
      for (place, a) in articles.enumerated() where place == 0 || !isCommon {
        for b in articles[(place + 1)...] { found.insert([a, b]) }
      }
    }
    pairs = found.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }.map { ($0[0], $0[1]) }
  }
}
