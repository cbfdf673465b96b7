/// Two texts and how alike people found them, from 0 to 5 in STS-B.
struct SimilarityPair: Hashable, Sendable {
  var score: Double
  var left: String
  var right: String

  static let format =
    "tab-separated lines of score, text and text, with or without a line of titles"

  /// The pairs of a file in the format of STS-B, at least two, for a correlation takes as many.
  ///
  /// A first line without a score is a line of titles; it names the columns when it has "score" and two titles that begin
  /// with "text" or "sentence".
  static func pairs(in file: CorpusFile) throws(ScoringError) -> [SimilarityPair] {
    var pairs: [SimilarityPair] = []
    var columns = (score: 0, left: 1, right: 2)
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      let cells = line.cells
      guard cells.count > max(columns.score, columns.left, columns.right) else {
        throw ScoringError(
          file.path, line: number, .columns(found: cells.count, format: format))
      }
      guard let score = Double(cells[columns.score].text) else {
        if number == 1 {
          columns = try titled(cells, in: file)
          return
        }
        throw ScoringError(
          file.path, line: number, .cell(found: cells[columns.score].text, expected: "a number"))
      }
      pairs.append(
        SimilarityPair(
          score: score, left: cells[columns.left].text, right: cells[columns.right].text))
    }
    guard pairs.count > 1 else {
      throw ScoringError(file.path, .nothing("two pairs of texts"))
    }
    return pairs
  }

  private static func titled(
    _ cells: [ArraySlice<UInt8>], in file: CorpusFile
  ) throws(ScoringError) -> (score: Int, left: Int, right: Int) {
    let titles = cells.map(\.text)
    let texts = titles.indices.filter {
      titles[$0].hasPrefix("text") || titles[$0].hasPrefix("sentence")
    }
    guard let score = titles.firstIndex(of: "score"), texts.count == 2 else {
      throw ScoringError(
        file.path, line: 1,
        .cell(found: titles.joined(separator: " "), expected: "a score and two texts, or titles"))
    }
    return (score, texts[0], texts[1])
  }
}
