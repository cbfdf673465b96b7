package import JSON

/// A loaded text with what is known about it.
///
/// The text itself is kept once per session by its hash; see `Workspace.text(of:)`.
package struct Article: Hashable, Sendable {
  package var id: ArticleID
  package var title: String?
  /// Who published it: "The Guardian".
  package var outlet: String?
  package var byline: String?
  /// Where the reporter was: "HASAKAH, Syria".
  package var dateline: String?
  /// The publication date as ISO 8601 with the precision known: "2019-02-08", "2019-02", "2019".
  package var published: String?
  package var url: String?
  /// The `sha256:…` key of its text.
  package var textKey: String
  /// The text's parts in order; furniture is kept in its place.
  package var paragraphs: [Paragraph]
  package var origin: Origin
  /// Metadata that the text suggests and nobody has confirmed: an outlet with the rule that found it.
  package var suggestions: [Suggestion]
  /// Fields of a newer version, kept as they were read.
  package var others: JSONObject = [:]

  package init(
    id: ArticleID, title: String? = nil, outlet: String? = nil, byline: String? = nil,
    dateline: String? = nil, published: String? = nil, url: String? = nil, textKey: String,
    paragraphs: [Paragraph], origin: Origin, suggestions: [Suggestion] = []
  ) {
    self.id = id
    self.title = title
    self.outlet = outlet
    self.byline = byline
    self.dateline = dateline
    self.published = published
    self.url = url
    self.textKey = textKey
    self.paragraphs = paragraphs
    self.origin = origin
    self.suggestions = suggestions
  }
}

/// How an article's bytes were obtained.
package struct Origin: Hashable, Sendable {
  /// The file, address or "paste" it came from, as the user named it; with `#3` for the third of several in one file.
  package var location: String
  /// SHA-256 of the bytes as loaded, lower-case hexadecimal.
  package var rawDigest: String
  /// The number of bytes as loaded.
  package var byteCount: Int
  /// The encoding they were read in: "UTF-8", "UTF-16LE", "Windows-1252".
  package var encoding: String
  /// The id that a JSON-lines input gave.
  package var inputID: String?
  package var others: JSONObject = [:]

  package init(
    location: String, rawDigest: String, byteCount: Int, encoding: String, inputID: String? = nil
  ) {
    self.location = location
    self.rawDigest = rawDigest
    self.byteCount = byteCount
    self.encoding = encoding
    self.inputID = inputID
  }
}

/// A value that a rule proposes for a field of the article, with its reason.
package struct Suggestion: Hashable, Sendable {
  /// The field: "outlet", "published".
  package var field: String
  package var value: String
  /// Why: "badge names it".
  package var reason: String
  package var others: JSONObject = [:]

  package init(field: String, value: String, reason: String) {
    self.field = field
    self.value = value
    self.reason = reason
  }
}
