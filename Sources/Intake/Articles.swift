internal import Casebook

/// The articles that some bytes hold, in order; at least one.
///
/// `name` is what the user called the bytes: a path, an address, "paste". Its ending tells the format, else the text
/// does. Linear in the bytes.
package func articles(
  from raw: [UInt8], name: String, as format: TextFormat? = nil
) throws(IntakeError) -> [IntakeArticle] {
  // A page decodes itself, for its head may name the encoding.
  let named = format ?? TextFormat(name: name)
  // So does a mail, whose parts have encodings of their own; its headers can be long.
  switch named ?? TextFormat(sniffing: Array(raw.prefix(1024))) {
  case .html: return [try Page.article(from: raw, name: name)]
  case .mail: return [try MailMessage.article(from: raw, name: name)]
  default: break
  }
  let decoded = try decode(raw)
  switch named ?? TextFormat(sniffing: decoded.bytes) {
  case .jsonLines: return try JSONLines.articles(from: decoded, name: name)
  case .markdown: return [try markdownArticle(from: decoded, name: name)]
  case .html: return [try Page.article(from: raw, name: name)]
  case .mail: return [try MailMessage.article(from: raw, name: name)]
  case .plainText, .pdf: return [try plainArticle(from: decoded, name: name)]
  }
}

/// The article of a plain text, which may begin with a header block.
func plainArticle(from decoded: DecodedText, name: String) throws(IntakeError) -> IntakeArticle {
  let header = HeaderBlock(decoded.bytes)
  let text = header.map { Array(decoded.bytes[$0.end...]) } ?? decoded.bytes
  return try article(
    ofText: text, known: header?.metadata ?? Metadata(), origin: decoded.origin(name: name))
}

/// The article of a text without header or markup.
func article(
  ofText text: [UInt8], known: Metadata, origin: Origin
) throws(IntakeError) -> IntakeArticle {
  let blocks = blocks(of: text)
  guard !blocks.isEmpty else { throw .noText(.plainText) }
  let (paragraphs, metadata) = RoleAssignment.run(blocks, of: text, known: known)
  return IntakeArticle(metadata: metadata, text: text, paragraphs: paragraphs, origin: origin)
}

/// The article of a Markdown text, which may begin with front matter.
func markdownArticle(from decoded: DecodedText, name: String) throws(IntakeError) -> IntakeArticle {
  let header = HeaderBlock(decoded.bytes)
  let text = Markdown.text(of: decoded.bytes, from: header?.end ?? 0)
  return try article(
    of: text, format: .markdown, known: header?.metadata ?? Metadata(),
    origin: decoded.origin(name: name))
}

/// The article of a text made from markup.
func article(
  of text: ComposedText, format: TextFormat, known: Metadata, origin: Origin
) throws(IntakeError) -> IntakeArticle {
  guard !text.blocks.isEmpty else { throw .noText(format) }
  let (paragraphs, metadata) = RoleAssignment.run(
    text.blocks, of: text.bytes, known: known, readsLayout: false)
  return IntakeArticle(
    metadata: metadata, text: text.bytes, paragraphs: paragraphs, origin: origin)
}

extension DecodedText {
  /// Where the bytes came from, for an article's record.
  func origin(name: String) -> Origin {
    Origin(
      location: name, rawDigest: rawDigest, byteCount: rawByteCount, encoding: encoding.rawValue)
  }
}
