internal import JSON

extension ScoringTask {
  /// Dependencies; all words count, punctuation too.
  static let syntax = ScoringTask(
    name: "syntax", summary: "heads and relations of given words",
    formats: "CoNLL-U"
  ) { (files, core) throws(ScoringError) in
    var heads = Share()
    var labelled = Share()
    var universal = Share()
    for sentence in try files.readTreebanks(core, task: "syntax") {
      for (gold, reading) in zip(sentence.gold.words, sentence.reading.words) {
        guard let head = gold.head, let relation = gold.relation else { continue }
        let isAttached = head == reading.head
        heads.count(isRight: isAttached)
        labelled.count(isRight: isAttached && relation == reading.relation)
        universal.count(
          isRight: isAttached && withoutSubtype(relation) == withoutSubtype(reading.relation))
      }
    }
    guard heads.all > 0 else { throw files.nothing("heads and relations in columns 7 and 8") }
    return [
      "uas": .figure(heads.rate), "las": .figure(labelled.rate),
      "lasUniversal": .figure(universal.rate), "words": .integer(heads.all),
    ]
  }

  private static func withoutSubtype(_ relation: String) -> Substring {
    relation.prefix { $0 != ":" }
  }
}
