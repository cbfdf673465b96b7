internal import Inference

/// Cuts words into the encoder's pieces: lower-case letters without accents, the longest known piece first.
///
/// This is WordPiece as BERT has it (Devlin and others 2019). Tools/training/pieces.py does the same in Python; tests hold
/// both against each other.
struct Vocabulary: Sendable {
  /// Digests of the pieces with open places, each with its piece's number plus one in the lowest 16 bits.
  private let table: [UInt64]
  /// Scalars beyond ASCII that folding changes, in order, and what they become: two scalars each, 0 for none.
  private let folded: [UInt32]
  private let folds: [UInt32]
  /// Pieces of one word that are read; what is longer is no word of a language.
  static let longestWord = 24
  /// Letters of one run that are read as a whole.
  private static let longestRun = 100

  let begin: Int32
  let end: Int32
  private let unknown: Int32

  /// The vocabulary of a model, or nil when a block is missing.
  init?(_ model: ModelFile) {
    guard let table = model.numbers64("vocabulary"), table.count == 1 << 16,
      let folds = model.numbers32("folds"), folds.count % 3 == 0
    else { return nil }
    self.table = table
    folded = stride(from: 0, to: folds.count, by: 3).map { folds[$0] }
    self.folds = folds
    guard let begin = Self.number(Digest("[CLS]".utf8), in: table),
      let end = Self.number(Digest("[SEP]".utf8), in: table),
      let unknown = Self.number(Digest("[UNK]".utf8), in: table)
    else { return nil }
    self.begin = begin
    self.end = end
    self.unknown = unknown
  }

  /// Appends the pieces of a word, at least one and at most `longestWord`; linear in the word's bytes.
  func append(_ word: ArraySlice<UInt8>, to pieces: inout [Int32]) {
    let limit = pieces.count + Self.longestWord
    var run = Run()
    for scalar in Scalars(word) {
      if pieces.count >= limit { break }
      append(scalar, run: &run, to: &pieces)
    }
    cut(&run, to: &pieces)
    if pieces.count > limit { pieces.removeLast(pieces.count - limit) }
    if pieces.count == limit - Self.longestWord { pieces.append(unknown) }
  }

  /// Letters of a word up to a mark, folded.
  private struct Run {
    var bytes: [UInt8] = []
    /// Where each scalar ends.
    var ends: [Int] = []

    mutating func append(_ scalar: Unicode.Scalar) {
      if scalar.isASCII {
        bytes.append(UInt8(truncatingIfNeeded: scalar.value))
      } else {
        bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
      ends.append(bytes.count)
    }
  }

  private func append(_ scalar: Unicode.Scalar, run: inout Run, to pieces: inout [Int32]) {
    let value = scalar.value
    switch value {
    case 0x61...0x7A, 0x30...0x39: run.append(scalar)
    case 0x41...0x5A: run.append(Unicode.Scalar(UInt8(truncatingIfNeeded: value | 0x20)))
    case 0..<0x21, 0x7F: cut(&run, to: &pieces)
    case 0x21..<0x7F: appendSingle(scalar, run: &run, to: &pieces)
    default:
      guard let place = folded.firstIndex(ofSorted: value) else {
        return appendFolded(scalar, run: &run, to: &pieces)
      }
      for value in folds[3 * place + 1...3 * place + 2] where value != 0 {
        if let scalar = Unicode.Scalar(value) { appendFolded(scalar, run: &run, to: &pieces) }
      }
    }
  }

  private func appendFolded(_ scalar: Unicode.Scalar, run: inout Run, to pieces: inout [Int32]) {
    if scalar.isASCII { return run.append(scalar) }
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator:
      cut(&run, to: &pieces)
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      appendSingle(scalar, run: &run, to: &pieces)
    default:
      if (0x4E00...0x9FFF).contains(scalar.value) {
        appendSingle(scalar, run: &run, to: &pieces)
      } else {
        run.append(scalar)
      }
    }
  }

  /// Takes a mark, which is a run of its own.
  private func appendSingle(_ scalar: Unicode.Scalar, run: inout Run, to pieces: inout [Int32]) {
    cut(&run, to: &pieces)
    run.append(scalar)
    cut(&run, to: &pieces)
  }

  /// Cuts a run into pieces and empties it; a run with a part that is no piece is unknown as a whole.
  private func cut(_ run: inout Run, to pieces: inout [Int32]) {
    defer { run = Run() }
    guard !run.ends.isEmpty else { return }
    guard run.ends.count <= Self.longestRun else { return pieces.append(unknown) }
    let known = pieces.count
    var start = 0
    var next = 0
    while start < run.bytes.count {
      var digest = start == 0 ? Digest() : Digest("##".utf8)
      var best: (piece: Int32, end: Int, next: Int)?
      var place = start
      for index in next..<run.ends.count {
        while place < run.ends[index] {
          digest.append(run.bytes[place])
          place += 1
        }
        if let piece = Self.number(digest, in: table) { best = (piece, run.ends[index], index + 1) }
      }
      guard let best else {
        pieces.removeLast(pieces.count - known)
        return pieces.append(unknown)
      }
      pieces.append(best.piece)
      start = best.end
      next = best.next
    }
  }

  private static func number(_ digest: Digest, in table: [UInt64]) -> Int32? {
    var place = Int(truncatingIfNeeded: digest.value >> 16 & UInt64(table.count - 1))
    while table[place] != 0 {
      if table[place] >> 16 == digest.value >> 16 { return Int32(table[place] & 0xFFFF) - 1 }
      place = (place + 1) & (table.count - 1)
    }
    return nil
  }
}

/// FNV-1a of 64 bits (RFC 9923).
private struct Digest {
  var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init(_ bytes: some Sequence<UInt8> = []) {
    for byte in bytes { append(byte) }
  }

  mutating func append(_ byte: UInt8) { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension [UInt32] {
  /// Where a value stands in the sorted array, or nil.
  fileprivate func firstIndex(ofSorted value: UInt32) -> Int? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < count && self[low] == value ? low : nil
  }
}
