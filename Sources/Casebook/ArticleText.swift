/// An article's text as valid UTF-8 with conversion between byte offsets and scalar offsets.
///
/// The one place where the two units meet. Conversion is O(1) for ASCII text, else it walks at most `stride`
/// scalars from a checkpoint.
package struct ArticleText: Hashable, Sendable {
  /// Scalars between two checkpoints; 64 costs 4 bytes in 64 and a walk of some 30 steps.
  static let stride = 64

  /// The text, valid UTF-8, NFC, line ends LF.
  package let bytes: [UInt8]
  /// The number of Unicode scalars.
  package let scalarCount: Int
  /// Byte offsets of scalars 0, 64, 128 …; empty when all is ASCII.
  private let checkpoints: [UInt32]

  /// The text of valid UTF-8 bytes under 4 GiB; invalid ones are replaced by U+FFFD first.
  package init(_ bytes: [UInt8]) {
    let valid = String(validating: bytes, as: UTF8.self) != nil
    self.bytes = valid ? bytes : Array(String(decoding: bytes, as: UTF8.self).utf8)
    var starts: [UInt32] = []
    var count = 0
    for (offset, byte) in self.bytes.enumerated() where ArticleText.startsScalar(byte) {
      if count % ArticleText.stride == 0 { starts.append(UInt32(offset)) }
      count += 1
    }
    scalarCount = count
    checkpoints = count == self.bytes.count ? [] : starts
  }

  /// The text of a string.
  package init(_ string: String) {
    self.init(Array(string.utf8))
  }

  private static func startsScalar(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }

  /// The byte offset of a scalar offset; offsets behind the end give the end.
  package func byteOffset(ofScalar scalar: Int) -> Int {
    guard scalar < scalarCount else { return bytes.count }
    guard scalar > 0 else { return 0 }
    guard !checkpoints.isEmpty else { return scalar }
    var offset = Int(checkpoints[scalar / ArticleText.stride])
    var rest = scalar % ArticleText.stride
    while rest > 0 {
      offset += 1
      if ArticleText.startsScalar(bytes[offset]) { rest -= 1 }
    }
    return offset
  }

  /// The scalar offset of a byte offset; an offset inside a scalar gives that scalar.
  package func scalarOffset(ofByte byte: Int) -> Int {
    guard byte < bytes.count else { return scalarCount }
    guard byte > 0 else { return 0 }
    guard !checkpoints.isEmpty else { return byte }
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(checkpoints[middle]) <= byte { low = middle } else { high = middle }
    }
    var scalar = low * ArticleText.stride
    var offset = Int(checkpoints[low]) + 1
    while offset <= byte {
      if ArticleText.startsScalar(bytes[offset]) { scalar += 1 }
      offset += 1
    }
    return scalar
  }

  /// The scalar range of a half-open byte range.
  package func scalars(ofBytes lower: Int, _ upper: Int) -> ScalarRange {
    ScalarRange(scalarOffset(ofByte: lower), scalarOffset(ofByte: upper))
  }

  /// The half-open byte range of a scalar range, cut to the text.
  package func byteRange(of range: ScalarRange) -> Range<Int> {
    let lower = byteOffset(ofScalar: range.lower)
    return lower..<max(lower, byteOffset(ofScalar: range.upper))
  }

  /// The text of a scalar range, cut to the text.
  package subscript(range: ScalarRange) -> String {
    String(decoding: bytes[byteRange(of: range)], as: UTF8.self)
  }

  /// The whole range.
  package var all: ScalarRange { ScalarRange(0, scalarCount) }

  /// The whole text.
  package var string: String { String(decoding: bytes, as: UTF8.self) }
}
