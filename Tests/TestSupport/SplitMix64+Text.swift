extension SplitMix64 {
  /// A text of up to `most` scalars that mixes what breaks careless code: quotes, escapes, control characters,
  /// scalars of one to four bytes, combining marks, joined emoji.
  package mutating func text(upTo most: Int) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<below(most + 1) { text.append(scalar()) }
    return String(text)
  }

  /// A scalar of any length in UTF-8, each length about as often.
  package mutating func scalar() -> Unicode.Scalar {
    let ranges: [ClosedRange<UInt32>] = [
      0x00...0x1F, 0x20...0x7E, 0x20...0x7E, 0x61...0x7A, 0x80...0x7FF, 0x300...0x36F,
      0x800...0xD7FF, 0xE000...0xFFFF, 0x2018...0x201E, 0x1F600...0x1F64F, 0x10000...0x10FFFF,
    ]
    let range = ranges[below(ranges.count)]
    let value = UInt32.random(in: range, using: &self)
    // Every range above stays clear of the surrogates, the only values that are no scalars.
    return Unicode.Scalar(value) ?? "?"
  }
}
