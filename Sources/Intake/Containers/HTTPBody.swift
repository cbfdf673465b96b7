internal import Inflate

/// The body of an HTTP response as it travelled, put back together (RFC 9110, 9112).
enum HTTPBody {
  /// The body without chunks and compression; at most `limit` bytes.
  static func decoded(
    _ body: [UInt8], _ fields: HeaderFields, limit: Int
  ) throws(ContainerFault) -> [UInt8] {
    var bytes = body
    if fields["transfer-encoding"]?.lowercased().contains("chunked") == true {
      // Archives often keep the header of what they have put together already.
      bytes = dechunked(body) ?? body
    }
    switch fields["content-encoding"]?.lowercased() {
    case "gzip", "x-gzip":
      guard bytes.starts(with: [0x1F, 0x8B]) else { return bytes }
      do throws(InflateError) {
        return try Inflate.gzip(bytes, limit: limit)
      } catch {
        throw ContainerFault(error)
      }
    case nil, "identity": return bytes
    case .some(let coding): throw .unsupported("packed as ‘\(coding)’")
    }
  }

  /// The bytes of all chunks, or nil when these are no chunks.
  private static func dechunked(_ body: [UInt8]) -> [UInt8]? {
    var output: [UInt8] = []
    var place = 0
    while place < body.count {
      var stop = place
      while stop < body.count, body[stop] != 0x0A { stop += 1 }
      let line = String(decoding: body[place..<stop], as: UTF8.self).prefix { $0.isHexDigit }
      guard !line.isEmpty, let count = Int(line, radix: 16), count <= body.count else { return nil }
      let start = stop + 1
      if count == 0 { return output }
      guard start + count <= body.count else { return nil }
      output += body[start..<(start + count)]
      place = start + count
      while place < body.count, body[place] == 0x0D || body[place] == 0x0A { place += 1 }
    }
    return nil
  }
}
