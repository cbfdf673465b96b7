package import JSON

/// Something that can be measured: one value in one file of Tasks/, and an entry in `all`.
package struct ScoringTask: Sendable {
  /// What the user types.
  package let name: String
  /// What is measured, as part of a sentence.
  package let summary: String
  /// The formats of the files, as part of a sentence.
  package let formats: String
  private let measure:
    @Sendable (_ files: [CorpusFile], _ core: LanguageCore?, _ options: ScoringOptions)
      throws(ScoringError) -> JSONObject

  init(
    name: String, summary: String, formats: String,
    measure:
      @escaping @Sendable (_ files: [CorpusFile], _ core: LanguageCore?)
      throws(ScoringError) -> JSONObject
  ) {
    self.init(name: name, summary: summary, formats: formats) {
      (files, core, _) throws(ScoringError) in try measure(files, core)
    }
  }

  /// A task that heeds the options.
  init(
    name: String, summary: String, formats: String,
    measure:
      @escaping @Sendable (
        _ files: [CorpusFile], _ core: LanguageCore?, _ options: ScoringOptions
      ) throws(ScoringError) -> JSONObject
  ) {
    self.name = name
    self.summary = summary
    self.formats = formats
    self.measure = measure
  }

  /// The figures of the files together, counts among them; a task may need the language core.
  package func figures(
    of files: [CorpusFile], core: LanguageCore?, options: ScoringOptions = ScoringOptions()
  ) throws(ScoringError) -> JSONObject {
    try measure(files, core, options)
  }

  /// All tasks, in the order that help lists them.
  package static let all: [ScoringTask] = [
    sentences, upos, lemmas, syntax, names, similarity, matching, drift, quantities, times, hedges,
    worth,
  ]
}

extension LanguageCore? {
  /// The core, which a task cannot do without.
  func required(for task: String) throws(ScoringError) -> LanguageCore {
    guard let self else { throw ScoringError("", .noModel(task: task)) }
    return self
  }
}
