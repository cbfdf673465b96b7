package import Casebook
internal import Prose

/// What the rules find in one article: its analysis and its claims.
///
/// The same article gives the same findings on any machine; the time is linear in the text.
package struct Findings: Hashable, Sendable {
  /// The version of the rules, kept with each analysis.
  package static let extractor = "rules-1"

  package var analysis: Analysis
  /// The claims in text order, numbered from `c1` within the article: `Workspace.edits(taking:for:)` gives the
  /// numbers of the session.
  package var claims: [Claim]

  /// The findings of an article; `text` is the text that its spans point into.
  package init(of article: Article, text: ArticleText) {
    let document = Document(article, text: text)
    let reading = Reading(
      document, roles: article.paragraphs.map(\.role), outlet: article.outlet)
    let attributions = Attributions(in: reading)
    let hedges = Hedges(in: reading, attributions: attributions)
    let claims = Claims(in: reading, attributions: attributions, hedges: hedges)
    let times = Prose.times(in: document, anchor: article.published)
    let border = Border(text: text, article: article.id)
    analysis = Analysis(
      extractor: Findings.extractor,
      sentences: document.sentences.map { border.span($0.range) },
      attributions: attributions.found.map { border.attribution($0, in: reading) },
      hedges: hedges.found.map { border.hedge($0, in: reading) },
      quantities: reading.quantities.map { border.quantity($0, in: document) },
      times: times.map(border.time),
      names: reading.names.map(border.name))
    let places = FigurePlaces(
      quantities: reading.quantities.map(\.range), times: times.map(\.range))
    self.claims = claims.found.enumerated().map { index, claim in
      border.claim(claim, number: index + 1, in: reading, places)
    }
  }
}

extension Document {
  /// The document of an article's text, one block for each of its paragraphs.
  init(_ article: Article, text: ArticleText) {
    self.init(
      text.bytes, blocks: article.paragraphs.map { ByteRange(text.byteRange(of: $0.span)) })
  }
}

extension Analysis {
  /// The analysis with its times resolved against the article's publication date as it is now.
  ///
  /// For when the analyst sets the date: no other finding depends on it.
  package func resolvingTimes(of article: Article, text: ArticleText) -> Analysis {
    let border = Border(text: text, article: article.id)
    var resolved = self
    resolved.times = Prose.times(in: Document(article, text: text), anchor: article.published)
      .map(border.time)
    return resolved
  }
}
