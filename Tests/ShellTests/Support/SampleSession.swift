import Casebook
import Digest
import JSON

/// Two invented articles with findings written by hand, so that tests of the shell do not hang on extraction.
enum SampleSession {
  /// An article's text, with its spans looked up by their words.
  struct Source {
    let text: String
    let scalars: [Unicode.Scalar]

    init(_ text: String) {
      self.text = text
      scalars = Array(text.unicodeScalars)
    }

    var key: String { "sha256:" + SHA256.hex(of: Array(text.utf8)) }

    /// The first place of some words at or behind another.
    func span(_ words: String, after: String = "") -> ScalarRange {
      let start = after.isEmpty ? 0 : span(after).upper
      let wanted = Array(words.unicodeScalars)
      for lower in start...(scalars.count - wanted.count)
      where scalars[lower..<lower + wanted.count].elementsEqual(wanted) {
        return ScalarRange(lower, lower + wanted.count)
      }
      preconditionFailure("the sample has no words ‘\(words)’")
    }

    func anchor(_ words: String) -> Anchor { Anchor(span(words), in: ArticleText(text)) }
  }

  static let gazette = Source(
    """
    Drums ‘missing’ from depot

    At least 40 drums of solvent may be missing from a depot in Kelsow, a port official said on Monday.

    “We are still counting,” said the official.

    The depot was closed in January, Tarn Freight said.
    """)

  static let ledger = Source(
    """
    Hundreds of drums stolen from Kelsow

    More than 400 drums were stolen from a depot in Kelsow, The Harbour Gazette reported.
    """)

  static let edits: [Edit] =
    [
      .article(ArticleID(1), article(1, gazette, outlet: "The Harbour Gazette", roles: 4)),
      .analysis(ArticleID(1), gazetteAnalysis),
      .article(ArticleID(2), article(2, ledger, outlet: "The Northern Ledger", roles: 2)),
      .analysis(ArticleID(2), ledgerAnalysis),
    ] + claims.map { .claim($0.id, $0) }

  private static func article(
    _ number: Int, _ source: Source, outlet: String, roles count: Int
  ) -> Article {
    let blocks = source.text.split(separator: "\n\n").map(String.init)
    precondition(blocks.count == count)
    let paragraphs = blocks.enumerated().map { index, block in
      Paragraph(
        span: source.span(block), role: index == 0 ? .headline : .body, rule: "sample")
    }
    return Article(
      id: ArticleID(number), title: blocks[0], outlet: outlet, published: "2024-03-0\(4 + number)",
      textKey: source.key, paragraphs: paragraphs,
      origin: Origin(
        location: "sample-\(number).txt", rawDigest: SHA256.hex(of: Array(source.text.utf8)),
        byteCount: source.text.utf8.count, encoding: "UTF-8"))
  }

  private static let gazetteAnalysis = Analysis(
    extractor: "sample",
    sentences: [
      gazette.span("Drums ‘missing’ from depot"),
      gazette.span(
        "At least 40 drums of solvent may be missing from a depot in Kelsow, a port official said "
          + "on Monday."), gazette.span("“We are still counting,” said the official."),
      gazette.span("The depot was closed in January, Tarn Freight said."),
    ],
    attributions: [
      Attribution(
        source: [gazette.span("a port official")], cue: [gazette.span("said")],
        content: [
          gazette.span("At least 40 drums of solvent may be missing from a depot in Kelsow")
        ],
        kind: .indirect, sourceType: .unnamedPerson, rule: "cue-after-clause"),
      Attribution(
        source: [gazette.span("the official", after: "counting")],
        cue: [gazette.span("said", after: "counting")],
        content: [gazette.span("“We are still counting,”")], kind: .direct,
        sourceType: .unnamedPerson, resolved: "a port official", rule: "cue-after-quote"),
      Attribution(
        source: [gazette.span("Tarn Freight")], cue: [gazette.span("said", after: "Tarn")],
        content: [gazette.span("The depot was closed in January")], kind: .indirect,
        sourceType: .namedOrganisation, rule: "cue-after-clause"),
    ],
    hedges: [
      Hedge(
        span: gazette.span("‘missing’"), kind: .claimQuotes, scope: gazette.span("missing"),
        rule: "headline-quotes"),
      Hedge(
        span: gazette.span("At least"), kind: .approximator, scope: gazette.span("40 drums"),
        rule: "lexicon"),
      Hedge(
        span: gazette.span("may"), kind: .epistemic,
        scope: gazette.span("be missing from a depot in Kelsow"), rule: "lexicon"),
    ],
    quantities: [
      Quantity(
        span: gazette.span("At least 40 drums"), low: JSONNumber(40), modifier: "at least",
        of: "drums")
    ],
    times: [
      TimeExpression(
        span: gazette.span("Monday"), from: "2024-03-04", to: "2024-03-04", precision: "day",
        timex: "2024-03-04", anchor: "2024-03-05", isResolved: true),
      TimeExpression(span: gazette.span("January"), precision: "month", isResolved: false),
    ])

  private static let ledgerAnalysis = Analysis(
    extractor: "sample",
    sentences: [
      ledger.span("Hundreds of drums stolen from Kelsow"),
      ledger.span(
        "More than 400 drums were stolen from a depot in Kelsow, The Harbour Gazette reported."),
    ],
    attributions: [
      Attribution(
        source: [ledger.span("The Harbour Gazette")], cue: [ledger.span("reported")],
        content: [ledger.span("More than 400 drums were stolen from a depot in Kelsow")],
        kind: .indirect, sourceType: .outlet, rule: "cue-after-clause")
    ],
    hedges: [
      Hedge(
        span: ledger.span("More than"), kind: .approximator, scope: ledger.span("400 drums"),
        rule: "lexicon")
    ],
    quantities: [
      Quantity(
        span: ledger.span("More than 400 drums"), low: JSONNumber(400), modifier: "more than",
        of: "drums")
    ])

  private static let claims: [Claim] = [
    claim(1, in: 1, gazette, "Drums ‘missing’ from depot", hedges: [0], isHeadline: true),
    claim(
      2, in: 1, gazette, "At least 40 drums of solvent may be missing from a depot in Kelsow",
      attribution: 0, hedges: [1, 2], quantities: [0]),
    claim(3, in: 1, gazette, "“We are still counting,”", attribution: 1),
    claim(4, in: 1, gazette, "The depot was closed in January", attribution: 2, times: [1]),
    claim(5, in: 2, ledger, "Hundreds of drums stolen from Kelsow", isHeadline: true),
    claim(
      6, in: 2, ledger, "More than 400 drums were stolen from a depot in Kelsow", attribution: 0,
      hedges: [0], quantities: [0]),
  ]

  private static func claim(
    _ number: Int, in article: Int, _ source: Source, _ words: String, attribution: Int? = nil,
    hedges: [Int] = [], quantities: [Int] = [], times: [Int] = [], isHeadline: Bool = false
  ) -> Claim {
    Claim(
      id: ClaimID(number), article: ArticleID(article), anchor: source.anchor(words),
      proposition: [source.span(words)], attribution: attribution, hedges: hedges,
      quantities: quantities, times: times, isHeadline: isHeadline, rule: "sample")
  }
}
