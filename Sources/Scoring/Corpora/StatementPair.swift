internal import JSON

/// A claim, what is held against it, and how people judged the two, as VitaminC has it.
package struct StatementPair: Hashable, Sendable {
  package var claim: String
  package var evidence: String
  package var label: Label
  /// The page they come from, where the file tells it.
  package var page: String

  /// What the evidence says of the claim.
  package enum Label: String, CaseIterable, Hashable, Sendable {
    case supports = "SUPPORTS"
    case refutes = "REFUTES"
    case notEnough = "NOT ENOUGH INFO"
  }

  /// The pairs of a file of JSON lines with `claim`, `evidence`, `label` and perhaps `page`; at least one.
  package static func pairs(in file: CorpusFile) throws(ScoringError) -> [StatementPair] {
    var pairs: [StatementPair] = []
    try file.forEachLine { (number, line) throws(ScoringError) in
      guard !line.isEmpty else { return }
      let value = try? JSONParser.value(of: Array(line))
      guard let object = value?.object, let claim = object["claim"]?.string,
        let evidence = object["evidence"]?.string,
        let label = object["label"]?.string.flatMap({ Label(rawValue: $0) })
      else {
        throw ScoringError(
          file.path, line: number,
          .cell(
            found: String(line.text.prefix(60)),
            expected: "an object with claim, evidence and a label of VitaminC"))
      }
      pairs.append(
        StatementPair(
          claim: claim, evidence: evidence, label: label, page: object["page"]?.string ?? ""))
    }
    guard !pairs.isEmpty else { throw ScoringError(file.path, .nothing("a pair of statements")) }
    return pairs
  }
}
