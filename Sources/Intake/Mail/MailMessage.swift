/// A mail with its text part (RFC 5322, 2045 to 2047).
struct MailMessage {
  /// The headers of the mail itself.
  let fields: HeaderFields
  /// The part that people read: plain text where there is one with words in it, else HTML.
  let text: Part?

  /// A part of a mail, decoded to bytes.
  struct Part {
    var isHTML: Bool
    var charset: String?
    var bytes: [UInt8]
  }

  /// Parts within parts that are followed; real mails have three.
  private static let deepest = 8
  /// Parts that are looked at; a mail with more is an attack.
  private static let mostParts = 1_000

  /// Reads a mail; nil when the bytes do not begin with header fields.
  init?(_ bytes: [UInt8]) {
    guard let fields = HeaderFields(bytes, from: 0), !fields.fields.isEmpty else { return nil }
    self.fields = fields
    var parts: [Part] = []
    MailMessage.collect(bytes[fields.end...], fields, depth: 0, into: &parts)
    text = parts.first { !$0.isHTML && $0.hasWords } ?? parts.first(where: \.isHTML)
  }

  /// True for bytes that begin as a mail does: with fields, `From` and one more of a mail's own among them.
  static func fits(_ bytes: [UInt8]) -> Bool {
    guard let fields = HeaderFields(bytes, from: 0), fields.firstLine.isEmpty else { return false }
    let marks = ["message-id", "received", "mime-version", "return-path", "delivered-to"]
    return fields["from"] != nil && marks.contains { fields[$0] != nil }
  }

  private static func collect(
    _ body: ArraySlice<UInt8>, _ fields: HeaderFields, depth: Int, into parts: inout [Part]
  ) {
    guard depth < deepest, parts.count < mostParts else { return }
    let type = fields["content-type"]?.lowercased() ?? "text/plain"
    if type.hasPrefix("multipart/"),
      let boundary = HeaderFields.parameter("boundary", of: fields["content-type"])
    {
      for part in pieces(of: body, boundary: boundary) {
        let bytes = Array(part)
        guard let inner = HeaderFields(bytes, from: 0) else { continue }
        collect(bytes[inner.end...], inner, depth: depth + 1, into: &parts)
      }
      return
    }
    let isHTML = type.hasPrefix("text/html")
    let isAttached = fields["content-disposition"]?.lowercased().hasPrefix("attachment") == true
    guard !isAttached, isHTML || type.hasPrefix("text/plain") else { return }
    let coding = fields["content-transfer-encoding"]?.lowercased()
    parts.append(
      Part(
        isHTML: isHTML, charset: HeaderFields.parameter("charset", of: fields["content-type"]),
        bytes: coding == "base64"
          ? TransferCoding.base64(body)
          : coding == "quoted-printable" ? TransferCoding.quotedPrintable(body) : Array(body)))
  }

  /// The parts between lines that begin with two hyphens and the boundary.
  private static func pieces(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--\(boundary)".utf8)
    var pieces: [ArraySlice<UInt8>] = []
    var open: Int?
    var place = body.startIndex
    while place < body.endIndex {
      let stop = body[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      if body[place..<stop].starts(with: mark) {
        if let open { pieces.append(body[open..<place]) }
        open = body[place..<stop].dropFirst(mark.count).starts(with: [0x2D, 0x2D]) ? nil : stop
      }
      place = stop
    }
    if let open { pieces.append(body[open...]) }
    return pieces
  }
}

extension MailMessage.Part {
  fileprivate var hasWords: Bool { bytes.contains { $0 > 0x20 } }
}
