/// A sentence of which people said whether it holds a hedge.
struct HedgedSentence: Hashable, Sendable {
  var text: String
  var isHedged: Bool

  static let format = "tab-separated lines of “uncertain” or “certain” and a sentence"

  /// The sentences of a file; a first line of titles may say "label".
  static func sentences(in file: CorpusFile) throws(ScoringError) -> [HedgedSentence] {
    var sentences: [HedgedSentence] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      let cells = line.cells
      guard cells.count == 2 else {
        throw ScoringError(file.path, line: number, .columns(found: cells.count, format: format))
      }
      switch cells[0].text {
      case "uncertain": sentences.append(HedgedSentence(text: cells[1].text, isHedged: true))
      case "certain": sentences.append(HedgedSentence(text: cells[1].text, isHedged: false))
      case "label" where number == 1: break
      case let other:
        throw ScoringError(
          file.path, line: number, .cell(found: other, expected: "“uncertain” or “certain”"))
      }
    }
    return sentences
  }
}
