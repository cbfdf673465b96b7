internal import JSON

extension ScoringTask {
  /// Dictionary forms.
  static let lemmas = ScoringTask(
    name: "lemmas", summary: "dictionary forms of given words", formats: "CoNLL-U"
  ) { (files, core) throws(ScoringError) in
    var words = Share()
    for sentence in try files.readTreebanks(core, task: "lemmas") {
      for (gold, reading) in zip(sentence.gold.words, sentence.reading.words) {
        guard let lemma = gold.lemma else { continue }
        words.count(isRight: lemma == reading.lemma)
      }
    }
    guard words.all > 0 else { throw files.nothing("lemma in column 3") }
    return ["accuracy": .figure(words.rate), "words": .integer(words.all)]
  }
}
