internal import CModels

/// The trained weights of borders between sentences: a linear model over hashed features, in whole numbers.
///
/// `Tools/training/sentences.py` makes them; the same text gives the same borders on any machine.
struct BoundaryWeights: Sendable {
  /// The sum above which a border ends a sentence where the rules see none.
  let addition: Int
  /// The sum from which on an end that the rules see is kept.
  let removal: Int
  /// The number of buckets is two to this power.
  let bits: Int
  private let weights: [Int8]

  /// The weights compiled in; nil when there are none.
  static let bundled = BoundaryWeights(bundledBytes())

  /// Reads "HSB1", the bits, three zero bytes, the two sums (whole numbers of four bytes, least first), the weights.
  init?(_ block: [UInt8]) {
    guard block.count > 16, block.starts(with: [0x48, 0x53, 0x42, 0x31]) else { return nil }
    bits = Int(block[4])
    guard (8...24).contains(bits), block.count == 16 + 1 << bits else { return nil }
    addition = Self.number(block[8..<12])
    removal = Self.number(block[12..<16])
    weights = block[16...].map { Int8(bitPattern: $0) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    Int(Int32(bitPattern: bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }))
  }

  /// The weight of a bucket.
  subscript(_ bucket: UInt32) -> Int { Int(weights[Int(bucket)]) }

  /// What speaks for an end at a border, less what speaks against it.
  func sum(_ buckets: BoundaryBuckets) -> Int {
    var sum = 0
    for index in 0..<BoundaryFeature.count { sum += Int(weights[Int(buckets[index])]) }
    return sum
  }
}

/// Lends the block that is compiled in.
private func bundledBytes() -> [UInt8] {
  let count = hearsay_sentences_count()
  guard count > 0, let start = unsafe hearsay_sentences_bytes() else { return [] }
  return unsafe Array(UnsafeBufferPointer(start: start, count: count))
}
