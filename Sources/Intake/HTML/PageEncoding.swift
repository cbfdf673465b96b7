internal import Casebook

/// Finds the encoding of a page and decodes it.
enum PageEncoding {
  /// A decoded page, with a note when bad bytes had to be replaced.
  struct Decoded {
    var text: DecodedText
    var note: Suggestion?
  }

  /// Decodes a page: by its bytes where they are clear, else by the label of its transfer, else by that in its head.
  ///
  /// Unlike a text file, a page that calls itself UTF-8 may hold a few bad bytes (a cut comment, an old
  /// advertisement): they become U+FFFD, and a note says so.
  static func decode(_ raw: [UInt8], charset: String? = nil) throws(IntakeError) -> Decoded {
    guard let label = charset ?? label(in: raw) else { return Decoded(text: try whole(raw)) }
    guard let encoding = TextEncoding(label: label) else {
      // Valid UTF-8 is UTF-8, whatever the page says.
      if firstInvalidByte(of: raw) == nil { return Decoded(text: try whole(raw)) }
      throw .unknownEncoding(label: label)
    }
    do throws(IntakeError) {
      return Decoded(text: try whole(raw))
    } catch {
      guard case .notUTF8(_, let offset, _) = error, encoding == .utf8 else { throw error }
      let note = Suggestion(
        field: "encoding", value: TextEncoding.utf8.rawValue,
        reason: "bytes that are no UTF-8 were replaced by U+FFFD, the first at byte \(offset)")
      return Decoded(text: DecodedText(repairing: raw), note: note)
    }
  }

  private static func whole(_ raw: [UInt8]) throws(IntakeError) -> DecodedText {
    try Intake.decode(raw, as: nil) { $0 }
  }

  /// The `charset` that the first 1,024 bytes name (the HTML standard's prescan), lower-case.
  static func label(in raw: [UInt8]) -> String? {
    let head = String(decoding: raw.prefix(1024), as: UTF8.self).lowercased()
    guard let meta = head.firstRange(of: "charset=") else { return nil }
    let value = head[meta.upperBound...].drop { $0 == "\"" || $0 == "'" || $0 == " " }
    let label = value.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || "-_:.".contains($0)) }
    return label.isEmpty ? nil : String(label)
  }
}
