internal import JSON

extension ScoringTask {
  /// Persons, organisations and places.
  static let names = ScoringTask(
    name: "names", summary: "persons, organisations and places among given words",
    formats: "IOB2"
  ) { (files, core) throws(ScoringError) in
    let core = try core.required(for: "names")
    var sentences: [NamedSentence] = []
    for file in files { sentences += try NameFileReader.sentences(in: file) }
    var all = Agreement()
    var byType: [NameType: Agreement] = [:]
    for (sentence, reading) in zip(sentences, core.readings(of: sentences.map(\.words))) {
      all.count(reading.names, of: sentence.names)
      for type in [NameType.person, .organisation, .place] {
        byType[type, default: Agreement()].count(
          reading.names.filter { $0.type == type }, of: sentence.names.filter { $0.type == type })
      }
    }
    guard all.wanted > 0 else { throw files.nothing("name of a person, organisation or place") }
    var figures = all.json
    figures["names"] = .integer(all.wanted)
    for (type, agreement) in byType { figures[type.rawValue] = .object(agreement.json) }
    return figures
  }
}
