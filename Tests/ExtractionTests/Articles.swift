import Casebook
import Extraction

extension Article {
  /// An article of a text whose paragraphs are parted by blank lines; those without a role are of the story.
  static func sample(
    _ text: ArticleText, roles: [Paragraph.Role] = [], outlet: String? = "The Skell Courier",
    published: String? = nil
  ) -> Article {
    var paragraphs: [Paragraph] = []
    var start = 0
    for piece in text.string.split(separator: "\n\n", omittingEmptySubsequences: false) {
      let end = start + piece.unicodeScalars.count
      let role = roles.indices.contains(paragraphs.count) ? roles[paragraphs.count] : .body
      paragraphs.append(Paragraph(span: ScalarRange(start, end), role: role, rule: "test"))
      start = end + 2
    }
    return Article(
      id: ArticleID(1), outlet: outlet, published: published, textKey: "sha256:test",
      paragraphs: paragraphs.filter { !$0.span.isEmpty },
      origin: Origin(location: "test", rawDigest: "", byteCount: 0, encoding: "UTF-8"))
  }
}

/// A text with what was found in it.
struct Found {
  let text: ArticleText
  let article: Article
  let findings: Findings

  init(_ string: String, roles: [Paragraph.Role] = [], outlet: String? = "The Skell Courier") {
    text = ArticleText(string)
    article = .sample(text, roles: roles, outlet: outlet)
    findings = Findings(of: article, text: text)
  }

  init(_ article: Article, _ text: ArticleText) {
    self.text = text
    self.article = article
    findings = Findings(of: article, text: text)
  }

  var attributions: [Attribution] { findings.analysis.attributions }

  func words(_ spans: [ScalarRange]) -> [String] { spans.map { text[$0] } }

  /// The claims in words with their chains, innermost first.
  var claims: [String] { findings.claims.map(\.wording) }

  /// The claim that begins so.
  func claim(_ beginning: String) -> Claim? {
    findings.claims.first { $0.wording.hasPrefix(beginning) }
  }

  /// The sources around the claim that begins so, from the innermost outward.
  func chain(_ beginning: String) -> [String]? {
    guard let claim = claim(beginning) else { return nil }
    return findings.analysis.nesting(from: claim.attribution).map { attribution in
      attribution.resolved ?? words(attribution.source).joined(separator: " … ")
    }
  }

  /// The hedges in words, with their kinds.
  var hedges: [String] {
    findings.analysis.hedges.map { "\(text[$0.span]) (\($0.kind.rawValue))" }
  }
}
