internal import JSON

extension ScoringTask {
  /// Agreement of two statements.
  static let drift = ScoringTask(
    name: "drift", summary: "whether evidence supports or refutes a claim",
    formats: "VitaminC"
  ) { (files, core) throws(ScoringError) in
    let core = try core.required(for: "drift")
    var pairs: [StatementPair] = []
    for file in files { pairs += try StatementPair.pairs(in: file) }
    let chances = core.agreements(of: pairs)
    let judged = zip(pairs, chances).map { (pair: $0, chances: $1) }
    func accuracy(_ some: [(pair: StatementPair, chances: [Float])]) -> JSONValue {
      let right = some.count { pair, chances in
        let best = chances.indices.max { chances[$0] < chances[$1] }
        return best.map { StatementPair.Label.allCases[$0] } == pair.label
      }
      return .figure(some.isEmpty ? 0 : Double(right) / Double(some.count))
    }
    let figured = judged.filter { $0.pair.claim.contains { $0.isNumber } }
    return [
      "accuracy": accuracy(judged), "digits": accuracy(figured),
      "refutes": .object(refutes(judged)), "pairs": .integer(pairs.count),
    ]
  }

  /// The recall at which refutations are counted: what is shown first must be right, and three in five must be shown.
  private static let wantedRecall = 0.6

  /// Precision, recall and F1 of refutations, the likeliest first, up to the wanted recall.
  private static func refutes(_ judged: [(pair: StatementPair, chances: [Float])]) -> JSONObject {
    let ranked = judged.sorted { $0.chances[1] > $1.chances[1] }
    let all = ranked.count { $0.pair.label == .refutes }
    var right = 0
    var taken = 0
    for (pair, _) in ranked where Double(right) < wantedRecall * Double(all) {
      taken += 1
      if pair.label == .refutes { right += 1 }
    }
    let precision = taken == 0 ? 0 : Double(right) / Double(taken)
    let recall = all == 0 ? 0 : Double(right) / Double(all)
    let sum = precision + recall
    return [
      "p": .figure(precision), "r": .figure(recall),
      "f1": .figure(sum == 0 ? 0 : 2 * precision * recall / sum),
    ]
  }
}
