/// A sentence of a treebank with what the language core says of it.
struct ReadSentence {
  var gold: TreebankSentence
  var reading: SentenceReading
}

extension [CorpusFile] {
  /// The sentences of treebanks, their words given, read by the core.
  func readTreebanks(
    _ core: LanguageCore?, task: String
  ) throws(ScoringError) -> [ReadSentence] {
    let core = try core.required(for: task)
    var sentences: [TreebankSentence] = []
    for file in self { sentences += try ConlluReader.sentences(in: file) }
    let readings = core.readings(of: sentences.map { $0.words.map(\.form) })
    return zip(sentences, readings).map { ReadSentence(gold: $0, reading: $1) }
  }

  /// The error when the files have none of what a task measures.
  func nothing(_ wanted: String) -> ScoringError {
    ScoringError(map(\.path).joined(separator: ", "), .nothing(wanted))
  }
}
