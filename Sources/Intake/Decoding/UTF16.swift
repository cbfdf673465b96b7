/// UTF-16 in either byte order.
enum UTF16Text {
  /// The bytes from `start` on as UTF-8; the error gives the offset of the first half of a pair, or of a lone last byte.
  static func utf8(of bytes: [UInt8], from start: Int, bigEndian: Bool) throws(IntakeError)
    -> [UInt8]
  {
    let high = bigEndian ? 0 : 1
    var output: [UInt8] = []
    // Latin text halves; other scripts grow by half again.
    output.reserveCapacity(bytes.count)
    var index = start
    func unit(_ at: Int) -> UInt32 { UInt32(bytes[at + high]) << 8 | UInt32(bytes[at + 1 - high]) }
    while index + 1 < bytes.count {
      let first = unit(index)
      switch first {
      case 0xD800..<0xDC00:
        guard index + 3 < bytes.count, case let second = unit(index + 2), second & 0xFC00 == 0xDC00
        else { throw .notUTF16(offset: index) }
        append(0x10000 + (first & 0x3FF) << 10 + (second & 0x3FF), to: &output)
        index += 4
      case 0xDC00..<0xE000: throw .notUTF16(offset: index)
      default:
        append(first, to: &output)
        index += 2
      }
    }
    guard index == bytes.count else { throw .notUTF16(offset: index) }
    return output
  }

  /// The byte order that unmarked bytes show, or nil when they do not look like UTF-16.
  ///
  /// Western text has a zero byte in most units, always on the same side; other text has none, and neither has
  /// binary data with zeros on both sides.
  static func order(of bytes: [UInt8]) -> TextEncoding? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    // 4,096 bytes are a page of text: enough to see the pattern.
    let sample = bytes.prefix(4096)
    var zeros = [0, 0]
    for (index, byte) in sample.enumerated() where byte == 0 { zeros[index % 2] += 1 }
    // 7 units in 10 with a zero: prose with quotation marks and dashes stays above, data does not.
    let many = sample.count / 2 * 7 / 10
    if zeros[1] >= many, zeros[0] == 0 { return .utf16LittleEndian }
    if zeros[0] >= many, zeros[1] == 0 { return .utf16BigEndian }
    return nil
  }
}
