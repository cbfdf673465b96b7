internal import Prose

/// Words, figures and phrases as small numbers, each the same wherever it stands.
struct TermTable {
  private var numbers: [Term: Int32] = [:]
  private var phrases: [SIMD4<Int32>: Int32] = [:]

  private struct Term: Hashable {
    var kind: Kind
    var key: WordKey
  }

  /// Terms of different kinds are different terms.
  enum Kind: UInt8 {
    /// A word without its endings.
    case stem
    /// A word as it stands.
    case word
    case figure, time
  }

  /// The words of a phrase; by hand on the dev families.
  static let phraseLength = 4

  /// How many terms there are, phrases apart.
  var count: Int { numbers.count }

  /// The number of a term; a new one gets the next.
  mutating func number(_ kind: Kind, _ key: WordKey) -> Int32 {
    let term = Term(kind: kind, key: key)
    if let number = numbers[term] { return number }
    let number = Int32(numbers.count)
    numbers[term] = number
    return number
  }

  /// For each term the number of characters of a figure, 0 for others.
  var figureLengths: [Int] {
    var lengths = [Int](repeating: 0, count: count)
    for (term, number) in numbers where term.kind == .figure {
      lengths[Int(number)] = term.key.text?.utf8.count ?? 16
    }
    return lengths
  }

  /// The numbers of all phrases in a row of words.
  mutating func phrases(in words: [WordKey]) -> [Int32] {
    guard words.count >= TermTable.phraseLength else { return [] }
    let row = words.map { number(.word, $0) }
    return (0...(row.count - TermTable.phraseLength)).map { start in
      let phrase = SIMD4(row[start], row[start + 1], row[start + 2], row[start + 3])
      if let number = phrases[phrase] { return number }
      let number = Int32(phrases.count)
      phrases[phrase] = number
      return number
    }
  }
}

extension [Int32] {
  /// The terms in order, each once.
  var settled: [Int32] {
    var terms = sorted()
    var kept = 0
    for index in terms.indices where index == 0 || terms[index] != terms[index - 1] {
      terms[kept] = terms[index]
      kept += 1
    }
    terms.removeLast(terms.count - kept)
    return terms
  }

  /// Calls for each term that both have, in order; both must be settled.
  func forEachShared(with other: [Int32], _ visit: (Int32) -> Void) {
    var one = 0
    var two = 0
    while one < count, two < other.count {
      if self[one] == other[two] {
        visit(self[one])
        one += 1
        two += 1
      } else if self[one] < other[two] {
        one += 1
      } else {
        two += 1
      }
    }
  }

  /// How many terms both have; both must be settled.
  func sharedCount(with other: [Int32]) -> Int {
    var count = 0
    forEachShared(with: other) { _ in count += 1 }
    return count
  }
}
