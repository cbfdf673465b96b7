/// How articles are written in some bytes.
package enum TextFormat: String, CaseIterable, Hashable, Sendable {
  case plainText = "plain text"
  case markdown = "Markdown"
  case html = "HTML"
  case jsonLines = "JSON lines"
  case mail = "mail"
  /// Read by another program; see `intake(from:name:pdf:)`.
  case pdf = "PDF"

  /// The format that a name's ending tells, or nil when it tells none.
  package init?(name: String) {
    guard let dot = name.lastIndex(of: ".") else { return nil }
    switch name[name.index(after: dot)...].lowercased() {
    case "txt", "text": self = .plainText
    case "md", "markdown", "mkd": self = .markdown
    case "html", "htm", "xhtml": self = .html
    case "jsonl", "ndjson", "json": self = .jsonLines
    case "eml": self = .mail
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// The format of some bytes: the name's ending tells it, else their beginning.
  package init(of bytes: [UInt8], name: String) {
    self = TextFormat(name: name) ?? TextFormat(sniffing: Array(bytes.prefix(1024)))
  }

  /// The format that the beginning of a text tells; plain text when nothing speaks against it.
  package init(sniffing text: [UInt8]) {
    // Comments and white space may come first; 1,024 bytes is where browsers stop looking as well.
    let start = String(decoding: text.prefix(1024), as: UTF8.self).lowercased()
    let head = start.drop { $0.isWhitespace }
    let pageStarts = ["<!doctype html", "<html", "<head", "<body", "<?xml", "<!--"]
    if pageStarts.contains(where: head.hasPrefix),
      start.contains("<html") || start.contains("<!doctype html") || start.contains("<body")
    {
      self = .html
    } else if head.hasPrefix("{"), head.dropFirst().drop(while: \.isWhitespace).hasPrefix("\"") {
      self = .jsonLines
    } else if MailMessage.fits(text) {
      self = .mail
    } else {
      self = .plainText
    }
  }
}
