/// A file of a corpus, read whole, with the name that errors call it by.
package struct CorpusFile: Hashable, Sendable {
  package let path: String
  /// Valid UTF-8.
  package let bytes: [UInt8]

  /// A file with these bytes, which must be UTF-8.
  package init(path: String, bytes: [UInt8]) throws(ScoringError) {
    self.path = path
    self.bytes = bytes
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let line = 1 + bytes[..<min(error.byteOffsets.lowerBound, bytes.count)].count { $0 == 0x0A }
      throw ScoringError(path, line: line, .notUTF8)
    }
  }

  /// Goes through the lines, numbered from 1, without the LF or CR LF that ends them.
  func forEachLine(
    _ body: (_ number: Int, _ line: ArraySlice<UInt8>) throws(ScoringError) -> Void
  ) throws(ScoringError) {
    var start = 0
    var number = 1
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let hasReturn = end > start && bytes[end - 1] == UInt8(ascii: "\r")
      try body(number, bytes[start..<(hasReturn ? end - 1 : end)])
      start = end + 1
      number += 1
    }
  }
}

extension ArraySlice<UInt8> {
  /// The bytes as text.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The parts between tabs, empty ones too.
  var cells: [ArraySlice<UInt8>] {
    split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
  }

  /// The whole number that the bytes are in decimal digits, or nil.
  var number: Int? {
    guard let first, first != UInt8(ascii: "-"), first != UInt8(ascii: "+") else { return nil }
    return Int(text)
  }
}
