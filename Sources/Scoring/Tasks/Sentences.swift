internal import JSON
internal import Prose

extension ScoringTask {
  /// Where sentences end.
  static let sentences = ScoringTask(
    name: "sentences", summary: "where sentences end",
    formats: "a JSON list of cases, or CoNLL-U"
  ) { (files, _) throws(ScoringError) in
    var cases = Share()
    var ends = Agreement()
    var spans = Agreement()
    for file in files {
      if SentenceCase.isList(file) {
        for aCase in try SentenceCase.cases(in: file) {
          cases.count(isRight: isCut(aCase.text, into: aCase.sentences))
        }
      } else {
        for text in RunningText.documents(of: try ConlluReader.sentences(in: file)) {
          let found = Document(text.bytes, blocks: text.blocks).sentences.map(\.range)
          ends.count(found.map(\.upper), of: text.sentences.map(\.upper))
          spans.count(found, of: text.sentences)
        }
      }
    }
    var figures = JSONObject()
    if cases.all > 0 {
      figures["exact"] = .figure(cases.rate)
      figures["right"] = .integer(cases.right)
      figures["cases"] = .integer(cases.all)
    }
    if ends.wanted > 0 {
      figures.merge(ends.json) { $1 }
      figures["spans"] = .object(spans.json)
      figures["sentences"] = .integer(ends.wanted)
    }
    return figures
  }

  /// True when the sentences of a text are these, white space at their ends set aside.
  private static func isCut(_ text: String, into expected: [String]) -> Bool {
    let bytes = Array(text.utf8)
    let document = Document(bytes, blocks: paragraphs(of: bytes))
    return document.sentences.map { document.text($0.range) } == expected.map(trimmed)
  }

  private static func trimmed(_ text: String) -> String {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    let bytes = Array(text.utf8).drop(while: isSpace)
    let end = bytes.lastIndex { !isSpace($0) } ?? bytes.startIndex - 1
    return bytes[..<(end + 1)].text
  }
}
