package import Casebook
internal import Digest

/// An article as read from some bytes, before a session gives it a number.
package struct IntakeArticle: Hashable, Sendable {
  /// What is known about it, and what the text only suggests.
  package var metadata: Metadata
  /// The text, without a header block or markup.
  package let text: ArticleText
  /// SHA-256 of the text, lower-case hexadecimal.
  package let textDigest: String
  /// The text's parts in order; between them there is only white space.
  package let paragraphs: [Paragraph]
  /// How the bytes were obtained.
  package var origin: Origin

  init(metadata: Metadata, text: [UInt8], paragraphs: [RoledBlock], origin: Origin) {
    self.metadata = metadata
    let text = ArticleText(text)
    self.text = text
    textDigest = SHA256.hex(of: text.bytes)
    self.paragraphs = paragraphs.map { block in
      Paragraph(
        span: text.scalars(ofBytes: block.range.lowerBound, block.range.upperBound),
        role: block.role, rule: block.rule)
    }
    self.origin = origin
  }

  /// The key of its text in a session: `sha256:` and the digest.
  package var textKey: String { "sha256:" + textDigest }

  /// The article of a session.
  package func article(id: ArticleID) -> Article {
    Article(
      id: id, title: metadata.title, outlet: metadata.outlet, byline: metadata.byline,
      dateline: metadata.dateline, published: metadata.published, url: metadata.url,
      textKey: textKey, paragraphs: paragraphs, origin: origin, suggestions: metadata.suggestions)
  }
}

/// A stretch of a text with its role and the rule that gave it, in bytes.
struct RoledBlock: Hashable {
  var range: Range<Int>
  var role: Paragraph.Role
  var rule: String
}
