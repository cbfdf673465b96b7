internal import CZlib
internal import Glibc

/// Why compressed bytes could not be read.
package enum InflateError: Error, Hashable, Sendable {
  /// They are no such stream, or end too early.
  case damaged
  /// There is more than the limit.
  case tooLarge
}

/// Reads what zlib compressed (RFC 1950 to 1952).
package enum Inflate {
  /// The contents of a gzip file, its members one after another; at most `limit` bytes.
  ///
  /// Zeros behind the last member are padding. Linear in the contents.
  package static func gzip(_ bytes: [UInt8], limit: Int) throws(InflateError) -> [UInt8] {
    var output: [UInt8] = []
    var start = 0
    repeat {
      let (contents, end) = try inflate(bytes[start...], window: 31, limit: limit - output.count)
      output += contents
      start += end
    } while start < bytes.count && bytes[start...].contains { $0 != 0 }
    return output
  }

  /// The contents of a raw stream, as a ZIP archive holds it; at most `limit` bytes.
  package static func raw(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateError) -> [UInt8] {
    try inflate(bytes, window: -15, limit: limit).contents
  }

  private static func inflate(
    _ bytes: ArraySlice<UInt8>, window: Int32, limit: Int
  ) throws(InflateError) -> (contents: [UInt8], end: Int) {
    var output: UnsafeMutablePointer<UInt8>?
    var count = 0
    var used = 0
    let result = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe hearsay_inflate(
        buffer.baseAddress, buffer.count, window, max(0, limit), &output, &count, &used)
    }
    defer { unsafe free(output) }
    switch result {
    case hearsay_inflated:
      return (unsafe Array(UnsafeBufferPointer(start: output, count: count)), used)
    case hearsay_too_large: throw .tooLarge
    default: throw .damaged
    }
  }
}
