/// What the words of a document mean where they stand, each as a direction of `width` numbers.
///
/// Words of like meaning in like places point the same way, whatever their letters. In one row, so that a long text takes
/// 128 bytes a word and no more.
package struct WordSenses: Sendable {
  /// The numbers of a word.
  package static let width = 128

  private var values: [Int8] = []

  /// No words.
  package init() {}

  /// The number of words.
  package var count: Int { values.count / WordSenses.width }

  /// Adds a word; numbers that are missing are zero, others are left out.
  package mutating func append(_ sense: [Int8]) {
    values += sense.prefix(WordSenses.width)
    values += repeatElement(0, count: max(0, WordSenses.width - sense.count))
  }

  /// The direction in which some words point together, each with its weight; from -127 to 127, nil when they point
  /// nowhere.
  ///
  /// Sums of whole numbers: the same in any order, on every machine.
  package func direction(of words: [(token: Int, weight: Int)]) -> [Int8]? {
    var sums = [Int](repeating: 0, count: WordSenses.width)
    for (token, weight) in words where token >= 0 && token < count {
      let start = token * WordSenses.width
      for place in sums.indices { sums[place] += Int(values[start + place]) * weight }
    }
    let peak = sums.reduce(0) { max($0, abs($1)) }
    guard peak > 0 else { return nil }
    return sums.map { Int8(($0 * 127 + ($0 < 0 ? -peak : peak) / 2) / peak) }
  }
}
