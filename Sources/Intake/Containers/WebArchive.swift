/// Reads a web archive (WARC 1.0 and 1.1, ISO 28500): the pages among its records.
enum WebArchive {
  /// True for bytes that begin as a record does.
  static func fits(_ bytes: [UInt8]) -> Bool { bytes.starts(with: "WARC/1.".utf8) }

  /// The pages and texts that the archive's responses and resources hold, in order.
  ///
  /// What is no page (pictures, scripts) and what did not arrive (redirects, errors) is left out. Linear.
  static func members(of bytes: [UInt8]) throws(ContainerFault) -> [Member] {
    var members: [Member] = []
    var place = 0
    while place < bytes.count {
      while place < bytes.count, bytes[place] == 0x0D || bytes[place] == 0x0A { place += 1 }
      guard place < bytes.count else { break }
      guard bytes[place...].starts(with: "WARC/".utf8),
        let head = HeaderFields(bytes, from: place),
        let count = head["content-length"].flatMap({ Int($0) }), count >= 0,
        // A length can be any number: no sum of it before it is known to fit.
        count <= bytes.count - head.end
      else { throw .damaged }
      let block = bytes[head.end..<(head.end + count)]
      if let member = member(of: head, block: block) { members.append(member) }
      place = head.end + count
    }
    return members
  }

  private static func member(of head: HeaderFields, block: ArraySlice<UInt8>) -> Member? {
    let url = head["warc-target-uri"]?.trimmingAngles
    switch head["warc-type"]?.lowercased() {
    case "resource":
      guard isText(head["content-type"]) else { return nil }
      return Member(url: url, type: head["content-type"], body: Array(block), transfer: nil)
    case "response":
      let response = Array(block)
      guard response.starts(with: "HTTP/".utf8),
        let fields = HeaderFields(response, from: 0), fields.firstLine.contains(" 200"),
        isText(fields["content-type"])
      else { return nil }
      return Member(
        url: url, type: fields["content-type"], body: Array(response[fields.end...]),
        transfer: fields)
    default: return nil
    }
  }

  private static func isText(_ type: String?) -> Bool {
    guard let type = type?.lowercased() else { return false }
    return ["text/html", "application/xhtml+xml", "text/plain"].contains { type.hasPrefix($0) }
  }
}

extension String {
  fileprivate var trimmingAngles: String { filter { $0 != "<" && $0 != ">" } }
}
