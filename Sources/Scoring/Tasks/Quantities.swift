internal import JSON

extension ScoringTask {
  /// Quantities, and in files of theirs dates and times, of the Recognizers specifications.
  static let quantities = ScoringTask(
    name: "quantities", summary: "amounts and dates with their values",
    formats: "Recognizers-Text cases"
  ) { (files, _, options) throws(ScoringError) in
    var all = QuantityScore()
    var inScope = QuantityScore()
    var misses: [JSONValue] = []
    for file in files {
      for aCase in try RecognizersCase.cases(in: file) {
        let readings = RecognizersModel.named(aCase.spec).readings(RecognizersText(aCase))
        let score = QuantityScore(aCase, readings)
        all.add(score)
        let isInScope = options.scope.map { !$0.excluded.contains(aCase.id) } ?? true
        if isInScope { inScope.add(score) }
        if score.right == 0 { misses.append(miss(aCase, readings, isInScope)) }
      }
    }
    var figures = all.json
    figures["types"] = .object(all.types.mapValues { .object($0.json) })
    if options.scope != nil { figures["inScope"] = .object(inScope.json) }
    if options.listsMisses { figures["misses"] = .array(misses) }
    return figures
  }

  /// A case that was not read as it should be, with what was found.
  private static func miss(
    _ aCase: RecognizersCase, _ readings: [RecognizersReading], _ isInScope: Bool
  ) -> JSONValue {
    let scalars = Array(aCase.input.unicodeScalars)
    return .object([
      "id": .string(aCase.id), "input": .string(aCase.input), "inScope": .bool(isInScope),
      "expected": aCase.results.json,
      "found": .array(
        readings.map { reading in
          let text = String(String.UnicodeScalarView(scalars[reading.span]))
          return .object([
            "text": .string(text), "type": .string(reading.type),
            "start": .integer(reading.span.lowerBound), "end": .integer(reading.span.upperBound),
            "value": .string("\(reading.value)"),
          ])
        }),
    ])
  }
}

/// How far spans and values agree.
private struct QuantityScore {
  var span = Agreement()
  var value = Agreement()
  var cases = 0
  /// Cases without a miss in span or value.
  var right = 0
  var types: [String: QuantityScore] = [:]

  init() {}

  init(_ aCase: RecognizersCase, _ readings: [RecognizersReading]) {
    let model = RecognizersModel.named(aCase.spec)
    self.init(readings, aCase.results, model)
    for type in Set(readings.map(\.type) + aCase.results.map(\.type)) {
      types[type] = QuantityScore(
        readings.filter { $0.type == type }, aCase.results.filter { $0.type == type }, model)
    }
  }

  private init(
    _ readings: [RecognizersReading], _ results: [RecognizersResult], _ model: RecognizersModel
  ) {
    cases = 1
    span.count(readings.map(\.span), of: results.map(\.span))
    value.found = readings.count
    value.wanted = results.count
    // Each reading answers one result at most.
    var open = Array(readings)
    for result in results {
      let index = open.firstIndex {
        $0.span.overlaps(result.span) && model.isRight($0, result)
      }
      guard let index else { continue }
      open.remove(at: index)
      value.right += 1
    }
    let isRight = [span, value].allSatisfy { $0.right == $0.found && $0.right == $0.wanted }
    right = isRight ? 1 : 0
  }

  mutating func add(_ other: QuantityScore) {
    span.add(other.span)
    value.add(other.value)
    cases += other.cases
    right += other.right
    for (type, score) in other.types { types[type, default: QuantityScore()].add(score) }
  }

  var json: JSONObject {
    [
      "span": .object(span.json), "value": .object(value.json), "cases": .integer(cases),
      "right": .integer(right), "found": .integer(span.found), "wanted": .integer(span.wanted),
    ]
  }
}
