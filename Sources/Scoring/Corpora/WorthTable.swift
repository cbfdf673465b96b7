internal import Extraction

/// The features and the direction of sentences, one a line, for the training of weights.
package enum WorthTable {
  /// One line for each line of a file: its features parted by spaces, a tab, and its direction in whole numbers.
  package static func lines(of file: CorpusFile) throws(ScoringError) -> [String] {
    var texts: [String] = []
    try file.forEachLine { (_, line) throws(ScoringError) in texts.append(line.text) }
    if texts.last == "" { texts.removeLast() }
    var lines: [String] = []
    for start in stride(from: 0, to: texts.count, by: 512) {
      let some = Array(texts[start..<min(start + 512, texts.count)])
      lines += SentenceWorth.read(some).map { worth in
        let features = worth.features.map(\.rawValue).joined(separator: " ")
        return features + "\t" + worth.direction.map(String.init).joined(separator: " ")
      }
    }
    return lines
  }
}
