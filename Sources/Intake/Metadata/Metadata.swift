package import Casebook

/// What is known about an article apart from its text.
package struct Metadata: Hashable, Sendable {
  package var title: String?
  package var outlet: String?
  package var byline: String?
  /// Where the reporter was: "HASAKAH, Syria".
  package var dateline: String?
  /// ISO 8601 with the precision known.
  package var published: String?
  package var url: String?
  /// Values that a rule proposes and nobody has confirmed, with the reason.
  package var suggestions: [Suggestion]

  package init(
    title: String? = nil, outlet: String? = nil, byline: String? = nil, dateline: String? = nil,
    published: String? = nil, url: String? = nil, suggestions: [Suggestion] = []
  ) {
    self.title = title
    self.outlet = outlet
    self.byline = byline
    self.dateline = dateline
    self.published = published
    self.url = url
    self.suggestions = suggestions
  }

  /// Takes what this does not know from `other`, and all of its suggestions.
  func completed(by other: Metadata) -> Metadata {
    var metadata = self
    metadata.title = title ?? other.title
    metadata.outlet = outlet ?? other.outlet
    metadata.byline = byline ?? other.byline
    metadata.dateline = dateline ?? other.dateline
    metadata.published = published ?? other.published
    metadata.url = url ?? other.url
    metadata.suggestions += other.suggestions.filter { !suggestions.contains($0) }
    return metadata
  }

  /// Without suggestions for fields that are known.
  func withoutIdleSuggestions() -> Metadata {
    var metadata = self
    metadata.suggestions.removeAll { suggestion in
      switch suggestion.field {
      case "outlet": outlet != nil
      case "published": published != nil
      case "byline": byline != nil
      default: false
      }
    }
    return metadata
  }
}
