/// A page or a text of a web archive, as it travelled.
struct Member {
  /// The address it was fetched from, where the archive tells it.
  var url: String?
  /// Its media type with its parameters: "text/html; charset=utf-8".
  var type: String?
  /// Perhaps in chunks and packed.
  var body: [UInt8]
  /// The fields of the transfer that tell so.
  var transfer: HeaderFields?

  var name: String { url ?? "record" }
  var charset: String? { HeaderFields.parameter("charset", of: type) }
  var isPlainText: Bool { type?.lowercased().hasPrefix("text/plain") == true }

  /// The bytes put back together, at most `limit`.
  func contents(limit: Int) throws(ContainerFault) -> [UInt8] {
    guard let transfer else { return body }
    return try HTTPBody.decoded(body, transfer, limit: limit)
  }
}
