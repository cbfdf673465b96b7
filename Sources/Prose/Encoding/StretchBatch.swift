internal import Inference

/// Stretches that are run together, as pieces, with where each of their words begins.
struct StretchBatch {
  let stretches: ArraySlice<Stretch>
  private(set) var pieces = PieceBatch()
  /// For each stretch, the rows of its core words' first pieces.
  private(set) var firsts: [[Int]] = []

  /// Pieces in a batch at most, about: enough to keep the weights busy, few enough for the second cache.
  static let size = 240

  init(
    _ stretches: ArraySlice<Stretch>, of document: Document, vocabulary: Vocabulary, longest: Int
  ) {
    self.stretches = stretches
    for stretch in stretches {
      append(stretch, of: document, vocabulary: vocabulary, longest: longest)
    }
  }

  private mutating func append(
    _ stretch: Stretch, of document: Document, vocabulary: Vocabulary, longest: Int
  ) {
    let start = pieces.pieces.count
    pieces.pieces.append(vocabulary.begin)
    pieces.shapes.append(WordShape.none.rawValue)
    var firsts: [Int] = []
    let sentenceStart = document.sentences[stretch.sentence].tokens.lowerBound
    // Every core word has its piece, whatever the words around it take; long words give way.
    for token in stretch.read {
      let isCore = stretch.core.contains(token)
      let waiting =
        isCore
        ? stretch.core.upperBound - token - 1
        : token < stretch.core.lowerBound ? stretch.core.count : 0
      let room = longest - 1 - (pieces.pieces.count - start) - waiting
      if room < 1 { continue }
      if isCore { firsts.append(pieces.pieces.count) }
      let before = pieces.pieces.count
      let word = document.bytes[document.tokens[token].range.indices]
      vocabulary.append(word, to: &pieces.pieces)
      let excess = pieces.pieces.count - before - room
      if excess > 0 { pieces.pieces.removeLast(excess) }
      let shape = WordShape(word, isFirst: token == sentenceStart)
      pieces.shapes.append(
        contentsOf: repeatElement(shape.rawValue, count: pieces.pieces.count - before))
    }
    pieces.pieces.append(vocabulary.end)
    pieces.shapes.append(WordShape.none.rawValue)
    pieces.sequences.append(start..<pieces.pieces.count)
    self.firsts.append(firsts)
  }

  /// The rows of all pieces of each core word, in the order of `firsts`.
  var wordPieces: [Range<Int>] {
    zip(stretches, zip(firsts, pieces.sequences)).flatMap { stretch, rows in
      let (own, sequence) = rows
      // Behind the last core word stand words that only help to read it, or the end mark.
      let isWhole = stretch.core.upperBound == stretch.read.upperBound
      return own.indices.map { index in
        let end = index + 1 < own.count ? own[index + 1] : isWhole ? sequence.upperBound - 1 : 0
        return own[index]..<max(own[index] + 1, end)
      }
    }
  }

  /// Cuts stretches into runs for one batch each: about alike, of about `size` pieces at most, one stretch at least.
  static func runs(of stretches: [Stretch]) -> [Range<Int>] {
    // English news has 1.2 pieces to a token, and two marks to a sequence (measured on GUM).
    let pieces = stretches.map { $0.read.count * 6 / 5 + 2 }
    let total = pieces.reduce(0, +)
    let share = total / max((total + size - 1) / size, 1)
    var runs: [Range<Int>] = []
    var start = 0
    var taken = 0
    for (index, own) in pieces.enumerated() {
      // A stretch goes where the greater part of it has room.
      if taken > 0, taken + own / 2 > share {
        runs.append(start..<index)
        start = index
        taken = 0
      }
      taken += own
    }
    if start < stretches.count { runs.append(start..<stretches.count) }
    return runs
  }
}
