import Casebook
import Testing

/// The path of a tag that must be well formed.
func tag(_ word: String) throws -> TagPath { try #require(TagPath(word)) }

extension Article {
  /// An article with only what it must have.
  static func sample(_ number: Int, text: String) -> Article {
    Article(
      id: ArticleID(number), textKey: text, paragraphs: [],
      origin: Origin(location: "paste", rawDigest: "00", byteCount: 0, encoding: "UTF-8"))
  }
}

extension Claim {
  /// A claim on the first scalars of an article.
  static func sample(_ number: Int, in article: Int) -> Claim {
    Claim(
      id: ClaimID(number), article: ArticleID(article),
      anchor: Anchor(span: ScalarRange(0, 4), quote: "Four", before: "", after: " drums"),
      proposition: [ScalarRange(0, 4)], rule: "sample")
  }
}

extension Workspace {
  static let sampleText = "Four drums were found at the pier, officials said."

  /// Articles a1 and a2 over one text, with claims c1, c2 and c3 in a1 and c4 in a2.
  static func sample() throws -> Workspace {
    var workspace = Workspace()
    workspace.keep(ArticleText(sampleText), as: "sha256:sample")
    try workspace.apply([
      .article(ArticleID(1), .sample(1, text: "sha256:sample")),
      .article(ArticleID(2), .sample(2, text: "sha256:sample")),
      .analysis(ArticleID(1), Analysis(extractor: "1")),
      .claim(ClaimID(1), .sample(1, in: 1)), .claim(ClaimID(2), .sample(2, in: 1)),
      .claim(ClaimID(3), .sample(3, in: 1)), .claim(ClaimID(4), .sample(4, in: 2)),
    ])
    return workspace
  }

  /// True when both hold the same, whatever numbers were given on the way.
  func holdsTheSame(as other: Workspace) -> Bool {
    var left = self
    var right = other
    for (letter, number) in other.lastNumbers { left.reserve(letter, upTo: number) }
    for (letter, number) in lastNumbers { right.reserve(letter, upTo: number) }
    return left == right
  }
}
