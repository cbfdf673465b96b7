internal import Casebook
internal import Digest

extension MailMessage {
  /// The article of a mail: its text, with the subject as title, the sender as byline and the day it was sent.
  static func article(from raw: [UInt8], name: String) throws(IntakeError) -> IntakeArticle {
    guard raw.count <= TextLimits.mostBytes else { throw .tooLarge(bytes: raw.count) }
    guard let mail = MailMessage(raw) else { throw .container(.damaged, .mail) }
    guard let part = mail.text else { throw .noText(.mail) }
    var article =
      if part.isHTML {
        try Page.article(from: part.bytes, name: name, charset: part.charset)
      } else {
        try plainArticle(
          from: DecodedText(
            bytes: normalised(
              Array(TransferCoding.text(of: part.bytes, charset: part.charset).utf8)),
            encoding: part.charset.flatMap { TextEncoding(label: $0.lowercased()) } ?? .utf8,
            rawDigest: "", rawByteCount: 0), name: name)
      }
    let header = mail.metadata
    article.metadata = header.completed(by: article.metadata)
    // What is kept as evidence is the mail, not its part.
    article.origin.rawDigest = SHA256.hex(of: raw)
    article.origin.byteCount = raw.count
    return article
  }

  /// What the headers say.
  private var metadata: Metadata {
    let subject = fields["subject"].map { TransferCoding.words(in: $0).trimmed }
    // "Fri, 8 Feb 2019 23:30:00 -0500": the day as the sender's clock had it.
    let day = fields["date"].flatMap { date in
      DateText.iso(of: date.split(separator: ",").last.map(String.init) ?? date)
    }
    return Metadata(
      title: subject.flatMap { $0.isEmpty ? nil : $0 }, byline: sender, published: day)
  }

  /// "Jane Roe <jane@example.org>" is Jane Roe; without a name, the address.
  private var sender: String? {
    guard let from = fields["from"].map(TransferCoding.words) else { return nil }
    let name = from.prefix { $0 != "<" }.filter { $0 != "\"" }
    let trimmed = String(name).trimmed
    if !trimmed.isEmpty { return trimmed }
    let address = from.filter { $0 != "<" && $0 != ">" }.trimmed
    return address.isEmpty ? nil : address
  }
}
