/// A sentence, and whether people found it worth checking.
struct WorthSentence: Hashable, Sendable {
  var text: String
  var isWorth: Bool

  static let format = "tab-separated lines of id, text, and Yes or No, with a line of titles"

  /// The sentences of a file in the format of CheckThat!, the first line being titles.
  static func sentences(in file: CorpusFile) throws(ScoringError) -> [WorthSentence] {
    var sentences: [WorthSentence] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard number > 1, !line.isEmpty else { return }
      let cells = line.cells
      guard cells.count == 3 else {
        throw ScoringError(
          file.path, line: number, .columns(found: cells.count, format: format))
      }
      let label = cells[2].text
      guard label == "Yes" || label == "No" else {
        throw ScoringError(file.path, line: number, .cell(found: label, expected: "Yes or No"))
      }
      sentences.append(WorthSentence(text: cells[1].text, isWorth: label == "Yes"))
    }
    guard !sentences.isEmpty else { throw ScoringError(file.path, .nothing("sentence")) }
    return sentences
  }
}
