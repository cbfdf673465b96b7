/// Stretches of a text from which its language can be told.
enum LanguageSample {
  /// What is read at most: 20,000 bytes hold some 3,500 English words, and 200 would do.
  static let mostBytes = 20_000
  /// One stretch of a long text.
  static let stretch = 2_000

  /// The ranges to read: all blocks of a short text, else ten stretches spread evenly over the blocks.
  ///
  /// Stretches lie on white space or, where there is none, on the beginning of a scalar; blocks are in order.
  static func ranges(of bytes: [UInt8], blocks: [ByteRange]) -> [Range<Int>] {
    let total = blocks.reduce(0) { $0 + $1.count }
    guard total > mostBytes else { return blocks.map(\.indices) }
    let step = total / (mostBytes / stretch)
    var ranges: [Range<Int>] = []
    // The next stretch begins here, counted in bytes of the blocks before.
    var next = 0
    // What the stretch in hand may still read.
    var rest = 0
    var before = 0
    for block in blocks.map(\.indices) {
      var position = block.lowerBound
      while position < block.upperBound {
        if rest == 0 {
          let skip = max(0, next - before - (position - block.lowerBound))
          position += min(skip, block.upperBound - position)
          guard position < block.upperBound else { break }
          (position, rest, next) = (wordStart(bytes, position, block), stretch, next + step)
        }
        let end = scalarStart(bytes, min(block.upperBound, position + rest), block)
        if position < end { ranges.append(position..<end) }
        // A rest of a few bytes is no stretch.
        rest = end < block.upperBound ? 0 : max(0, rest - (end - position))
        position = max(end, position + 1)
      }
      before += block.count
    }
    return ranges
  }

  /// The first byte after the next white space, or the position itself where no word could end so late.
  private static func wordStart(_ bytes: [UInt8], _ position: Int, _ block: Range<Int>) -> Int {
    if position == block.lowerBound { return position }
    var index = position
    while index < min(block.upperBound, position + 40) {
      if bytes[index] <= Byte.space { return index + 1 }
      index += 1
    }
    return scalarStart(bytes, position, block)
  }

  private static func scalarStart(_ bytes: [UInt8], _ position: Int, _ block: Range<Int>) -> Int {
    var index = position
    while index < block.upperBound, bytes[index] & 0xC0 == 0x80 { index += 1 }
    return index
  }
}
