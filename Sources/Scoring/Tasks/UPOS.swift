internal import JSON

extension ScoringTask {
  /// Universal parts of speech.
  static let upos = ScoringTask(
    name: "upos", summary: "universal parts of speech of given words", formats: "CoNLL-U"
  ) { (files, core) throws(ScoringError) in
    var words = Share()
    for sentence in try files.readTreebanks(core, task: "upos") {
      for (gold, reading) in zip(sentence.gold.words, sentence.reading.words) {
        guard let wordClass = gold.wordClass else { continue }
        words.count(isRight: wordClass == reading.wordClass)
      }
    }
    guard words.all > 0 else { throw files.nothing("part of speech in column 4") }
    return ["accuracy": .figure(words.rate), "words": .integer(words.all)]
  }
}
