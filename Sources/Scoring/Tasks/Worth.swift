internal import JSON

extension ScoringTask {
  /// Which sentences are worth checking.
  static let worth = ScoringTask(
    name: "worth", summary: "which sentences are worth checking",
    formats: "CheckThat! (TSV)"
  ) { (files, core, options) throws(ScoringError) in
    let core = try core.required(for: "worth")
    var sentences: [WorthSentence] = []
    for file in files { sentences += try WorthSentence.sentences(in: file) }
    let sums = core.worths(of: sentences.map(\.text))
    var found = Agreement()
    var right = Share()
    var misses: [JSONValue] = []
    for (sentence, sum) in zip(sentences, sums) {
      let isFound = sum >= 0
      right.count(isRight: isFound == sentence.isWorth)
      found.found += isFound ? 1 : 0
      found.wanted += sentence.isWorth ? 1 : 0
      found.right += isFound && sentence.isWorth ? 1 : 0
      guard options.listsMisses, isFound != sentence.isWorth else { continue }
      misses.append(["text": .string(sentence.text), "sum": .integer(sum)])
    }
    var figures = found.json
    figures["accuracy"] = .figure(right.rate)
    figures["averagePrecision"] = .figure(
      AveragePrecision.value(of: zip(sums, sentences.map(\.isWorth))))
    figures["sentences"] = .integer(sentences.count)
    if options.listsMisses { figures["misses"] = .array(misses) }
    return figures
  }
}

/// How well a ranking puts the wanted first: the mean of the precisions at each of them.
enum AveragePrecision {
  /// Items of equal score count as one step, whatever their order.
  static func value(of items: some Sequence<(Int, Bool)>) -> Double {
    let ranked = items.sorted { $0.0 > $1.0 }
    let wanted = ranked.count { $0.1 }
    guard wanted > 0 else { return 0 }
    var sum = 0.0
    var right = 0
    var index = 0
    while index < ranked.count {
      let step = ranked[index...].prefix { $0.0 == ranked[index].0 }
      let rightInStep = step.count { $0.1 }
      index = step.endIndex
      right += rightInStep
      sum += Double(rightInStep) * Double(right) / Double(index)
    }
    return sum / Double(wanted)
  }
}
