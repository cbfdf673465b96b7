package import Casebook
internal import Prose

/// What is found in one article: its analysis and its claims.
///
/// The language core reads the words, rules decide what is claimed. The same article gives the same findings on any
/// machine; the time is linear in the text.
package struct Findings: Hashable, Sendable {
  /// The version of rules and language core, kept with each analysis.
  package static let extractor = "core-6"

  package var analysis: Analysis
  /// The claims in text order, numbered from `c1` within the article: `Workspace.edits(taking:for:)` gives the
  /// numbers of the session.
  package var claims: [Claim]
  /// The claims that were asked for by their places, in the order asked, each under the number 0.
  package var asked: [Claim] = []

  /// The findings of an article; `text` is the text that its spans point into.
  ///
  /// `places` are the words of claims that no rule may find: they are read as claims beside the others.
  package init(of article: Article, text: ArticleText, asking places: [ScalarRange] = []) {
    self.init(of: article, text: text, asking: places) { (_) throws(Never) in }
  }

  /// The findings of an article; `check` can stop the work by an error.
  ///
  /// It is told what share of the words the language core has read, 0 to 1, several times a second, and called between
  /// the stages before and after.
  package init<Stop: Error>(
    of article: Article, text: ArticleText, asking asked: [ScalarRange] = [],
    check: (_ share: Double) throws(Stop) -> Void
  ) throws(Stop) {
    let document = Document(article, text: text)
    try check(0)
    let count = Double(max(document.tokens.count, 1))
    var annotation: LinguisticAnnotation?
    if let model = LanguageModel.bundled {
      annotation = try model.annotate(
        document, vectors: true, threads: LanguageModel.processors
      ) {
        (tokens) throws(Stop) in try check(Double(tokens) / count)
      }
    }
    let reading = Reading(
      document, annotation, roles: article.paragraphs.map(\.role), outlet: article.outlet)
    try check(1)
    let attributions = Attributions(in: reading)
    try check(1)
    let hedges = Hedges(in: reading, attributions: attributions)
    let claims = Claims(in: reading, attributions: attributions, hedges: hedges)
    try check(1)
    let times = Prose.times(
      in: document, anchor: article.published, annotation: annotation, found: reading.times)
    let border = Border(text: text, article: article.id)
    let bases = BasisReader.bases(in: reading, attributions)
    analysis = Analysis(
      extractor: Findings.extractor,
      sentences: document.sentences.map { border.span($0.range) },
      attributions: zip(attributions.found, bases).map { border.attribution($0, $1, in: reading) },
      hedges: hedges.found.map { border.hedge($0, in: reading) },
      quantities: reading.quantities.map { border.quantity($0, in: reading) },
      times: times.map(border.time),
      names: reading.names.map(border.name))
    let places = FigurePlaces(
      quantities: reading.quantities.map(\.range), times: times.map(\.range))
    self.claims = claims.found.enumerated().map { index, draft in
      var claim = border.claim(draft, number: index + 1, in: reading, places)
      claim.worth = Worth(draft, in: reading, times: times, border: border)
      claim.meaning = Meaning(of: draft.proposition, in: reading)
      return claim
    }
    self.asked = asked.map { border.claim(at: $0, in: reading, claims, places) }
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
  /// For when the analyst sets the date: no other finding depends on it. The language core reads the article again,
  /// since the tense of its verbs tells past dates from coming ones.
  package func resolvingTimes(of article: Article, text: ArticleText) -> Analysis {
    let border = Border(text: text, article: article.id)
    var resolved = self
    let document = Document(article, text: text)
    let annotation = LanguageModel.bundled?.annotate(document, threads: LanguageModel.processors)
    resolved.times = Prose.times(
      in: document, anchor: article.published, annotation: annotation
    ).map(border.time)
    return resolved
  }
}
