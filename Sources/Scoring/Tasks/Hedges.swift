internal import Casebook
internal import Extraction
internal import JSON

extension ScoringTask {
  /// Sentences that hold a hedge.
  static let hedges = ScoringTask(
    name: "hedges", summary: "which sentences hold a hedge", formats: "sentences with labels"
  ) { (files, core, options) throws(ScoringError) in
    _ = try core.required(for: "hedges")
    var agreement = Agreement()
    var misses: [JSONValue] = []
    var count = 0
    for file in files {
      for sentence in try HedgedSentence.sentences(in: file) {
        let found = hedges(of: sentence.text)
        agreement.count(found.isEmpty ? [] : [count], of: sentence.isHedged ? [count] : [])
        count += 1
        if options.listsMisses, found.isEmpty == sentence.isHedged {
          misses.append([
            "text": .string(sentence.text), "wanted": .bool(sentence.isHedged), "found": found.json,
          ])
        }
      }
    }
    guard count > 0 else { throw files.nothing("sentence") }
    var figures = agreement.json
    figures["sentences"] = .integer(count)
    figures["hedged"] = .integer(agreement.wanted)
    figures["found"] = .integer(agreement.found)
    if options.listsMisses { figures["misses"] = .array(misses) }
    return figures
  }

  /// The hedges that extraction finds in a text of one paragraph, in words.
  private static func hedges(of sentence: String) -> [String] {
    let text = ArticleText(sentence)
    let whole = Paragraph(
      span: ScalarRange(0, sentence.unicodeScalars.count), role: .body, rule: "corpus")
    let article = Article(
      id: ArticleID(1), textKey: "", paragraphs: [whole],
      origin: Origin(location: "corpus", rawDigest: "", byteCount: 0, encoding: "UTF-8"))
    return Findings(of: article, text: text).analysis.hedges.map { text[$0.span] }
  }
}
