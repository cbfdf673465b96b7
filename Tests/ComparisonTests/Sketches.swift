import Casebook
import JSON
import Testing

/// An invented article in a few words: its paragraphs, its names, and the claims that stand in it.
struct Page {
  var outlet: String?
  var published: String?
  /// The paragraphs; furniture begins with "~".
  var paragraphs: [String]
  var names: [(String, Name.Kind)] = []
  var claims: [Sketch] = []
}

/// A claim by words of its page, with what extraction would find in it, each by its own words.
struct Sketch {
  var words: String
  /// What is said, when it is not all of the words.
  var proposition: String?
  var source: Source?
  var hedges: [(String, Hedge.Kind)] = []
  var figures: [Figure] = []
  var times: [(String, timex: String)] = []

  struct Source {
    var words: String
    var type: Attribution.SourceType = .namedPerson
    var kind: Attribution.Kind = .indirect
  }

  struct Figure {
    var words: String
    var value: Int
    var modifier: String?
    var of: String?
  }
}

extension Workspace {
  /// The pages as a1, a2 …, their claims numbered on from c1 in order.
  init(_ pages: [Page]) throws {
    self.init()
    for (index, page) in pages.enumerated() {
      let article = page.article(ArticleID(index + 1), "sha256:page\(index)")
      try take(article, page.text, names: page.names, claims: page.claims)
    }
  }

  /// Takes an article with its names and claims; each claim is the first of its words behind the claim before it.
  mutating func take(
    _ article: Article, _ text: ArticleText, names: [(String, Name.Kind)], claims: [Sketch]
  ) throws {
    keep(text, as: article.textKey)
    var analysis = Analysis(extractor: "sketch")
    for (entity, name) in names.enumerated() {
      for span in text.places(of: name.0, in: text.all) {
        analysis.names.append(Name(span: span, type: name.1, entity: entity))
      }
    }
    analysis.names.sort { $0.span < $1.span }
    var edits: [Edit] = []
    var end = 0
    for sketch in claims {
      let rest = ScalarRange(end, text.scalarCount)
      let span = try #require(
        text.places(of: sketch.words, in: rest).first, "no ‘\(sketch.words)’ from here on")
      let id: ClaimID = next(offset: edits.count)
      edits.append(.claim(id, try sketch.claim(id, article.id, span, text, &analysis)))
      end = span.upper
    }
    try apply([.article(article.id, article), .analysis(article.id, analysis)] + edits)
  }
}

extension Page {
  fileprivate var text: ArticleText {
    ArticleText(
      paragraphs.map { $0.hasPrefix("~") ? String($0.dropFirst()) : $0 }.joined(separator: "\n\n"))
  }

  fileprivate func article(_ id: ArticleID, _ key: String) -> Article {
    var start = 0
    let blocks = paragraphs.map { paragraph in
      let isFurniture = paragraph.hasPrefix("~")
      let length = paragraph.unicodeScalars.count - (isFurniture ? 1 : 0)
      defer { start += length + 2 }
      return Paragraph(
        span: ScalarRange(start, start + length), role: isFurniture ? .bio : .body, rule: "sketch")
    }
    return Article(
      id: id, outlet: outlet, published: published, textKey: key, paragraphs: blocks,
      origin: Origin(location: "paste", rawDigest: "00", byteCount: 0, encoding: "UTF-8"))
  }
}

extension Sketch {
  fileprivate func claim(
    _ id: ClaimID, _ article: ArticleID, _ span: ScalarRange, _ text: ArticleText,
    _ analysis: inout Analysis
  ) throws -> Claim {
    func place(_ words: String) throws -> ScalarRange {
      // A source may stand behind what is said.
      let reach = ScalarRange(span.lower, text.scalarCount)
      return try #require(
        text.places(of: words, in: reach).first, "no ‘\(words)’ in ‘\(self.words)’")
    }
    let said = try proposition.map(place) ?? span
    var claim = Claim(
      id: id, article: article, anchor: Anchor(span, in: text), proposition: [said], rule: "sketch")
    if let source {
      claim.attribution = analysis.attributions.count
      analysis.attributions.append(
        Attribution(
          source: [try place(source.words)], cue: [], content: [said], kind: source.kind,
          sourceType: source.type, rule: "sketch"))
    }
    for (words, kind) in hedges {
      claim.hedges.append(analysis.hedges.count)
      analysis.hedges.append(
        Hedge(span: try place(words), kind: kind, scope: said, rule: "sketch"))
    }
    for figure in figures {
      claim.quantities.append(analysis.quantities.count)
      analysis.quantities.append(
        Quantity(
          span: try place(figure.words), value: JSONNumber(figure.value),
          modifier: figure.modifier, of: figure.of))
    }
    for (words, timex) in times {
      claim.times.append(analysis.times.count)
      analysis.times.append(
        TimeExpression(
          span: try place(words), precision: "day", timex: timex, isResolved: false))
    }
    return claim
  }
}

extension ArticleText {
  /// Where some words stand in a range, in order.
  func places(of words: String, in range: ScalarRange) -> [ScalarRange] {
    let all = Array(string.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    guard !wanted.isEmpty, range.count >= wanted.count else { return [] }
    return (range.lower...(range.upper - wanted.count)).filter {
      all[$0..<($0 + wanted.count)].elementsEqual(wanted)
    }.map { ScalarRange($0, $0 + wanted.count) }
  }
}
