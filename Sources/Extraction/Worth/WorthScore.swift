package import Casebook
internal import Prose

/// What signs add up to, and the score that it makes.
///
/// Sums are hundredths of the natural logarithm of the odds. All of it is whole numbers, the same on every machine.
struct WorthSum {
  /// A sign with its weight.
  struct Part {
    var feature: WorthFeature
    var words: TokenRange
    var weight: Int
  }

  private(set) var parts: [Part] = []
  private(set) var sum = WorthWeights.start

  private static let weights = Dictionary(
    WorthWeights.features.compactMap { name, weight in
      WorthFeature(rawValue: name).map { ($0, weight) }
    }, uniquingKeysWith: { first, _ in first })

  /// The sum of some signs and of the direction of their sentences, in thousandths.
  init(_ signs: [WorthSign], direction: [Int]) {
    for sign in signs { add(sign.feature, sign.words, WorthSum.weights[sign.feature] ?? 0) }
    guard direction.count == WorthWeights.meaning.count else { return }
    var meaning = 0
    for (part, weight) in zip(direction, WorthWeights.meaning) { meaning += part * weight }
    // Divided to the nearest, so that a half of the table's signs is not lost.
    let rounded = (meaning + (meaning < 0 ? -500 : 500)) / 1000
    add(.meaning, 0..<0, rounded - WorthWeights.middle)
  }

  private mutating func add(_ feature: WorthFeature, _ words: TokenRange, _ weight: Int) {
    sum += weight
    if weight != 0 { parts.append(Part(feature: feature, words: words, weight: weight)) }
  }

  /// The score of the sum, 0 to 100.
  var score: Int { WorthSum.score(of: sum) }

  /// The parts that move the score most, the strongest first; each with how far.
  ///
  /// The way from where a clause without signs stands to the score is shared out by weight, so that the effects of all
  /// parts add up to it, roundings aside.
  func strongest(_ count: Int) -> [(part: Part, effect: Int)] {
    var way = (
      length: sum - WorthWeights.start, rise: score - WorthSum.score(of: WorthWeights.start)
    )
    // On a short way rounded scores do not tell how steep it is.
    if abs(way.length) < 100 {
      let near = [-50, 50].map { WorthSum.score(of: WorthWeights.start + $0) }
      way = (100, near[1] - near[0])
    }
    let order = parts.indices.sorted { left, right in
      (-abs(parts[left].weight), left) < (-abs(parts[right].weight), right)
    }
    return order.prefix(count).map { index in
      let effect = (Double(parts[index].weight * way.rise) / Double(way.length)).rounded()
      return (part: parts[index], effect: Int(effect))
    }.filter { $0.effect != 0 }
  }

  /// The sums from which on the score is 1, 2, … 99.
  ///
  /// The logistic function of half the sum: so figures in the news do not crowd at the top, and 50 stays where the odds
  /// are even. 200 · ln(p / (1 − p)), rounded.
  private static let steps = [
    -919, -778, -695, -636, -589, -550, -517, -488, -463, -439, -418, -398, -380, -363, -347,
    -332, -317, -303, -290, -277, -265, -253, -242, -231, -220, -209, -199, -189, -179, -169,
    -160, -151, -142, -133, -124, -115, -106, -98, -89, -81, -73, -65, -56, -48, -40, -32, -24,
    -16, -8, 0, 8, 16, 24, 32, 40, 48, 56, 65, 73, 81, 89, 98, 106, 115, 124, 133, 142, 151, 160,
    169, 179, 189, 199, 209, 220, 231, 242, 253, 265, 277, 290, 303, 317, 332, 347, 363, 380, 398,
    418, 439, 463, 488, 517, 550, 589, 636, 695, 778, 919,
  ]

  static func score(of sum: Int) -> Int { steps.partitioningIndex { $0 > sum } }

  /// The score that a claim of some score would have with one sign more.
  static func score(_ score: Int, with feature: WorthFeature) -> Int {
    guard (1...99).contains(score) else { return score }
    return WorthSum.score(of: steps[score - 1] + (weights[feature] ?? 0))
  }
}

extension Worth {
  /// How many reasons a claim keeps: more are read by nobody, and sessions stay small.
  private static let kept = 4

  /// Whether a claim is worth checking, or nil where the language core was not asked.
  init?(_ draft: ClaimDraft, in reading: Reading, times: [TimeMention], border: Border) {
    guard let annotation = reading.annotation else { return nil }
    guard !draft.isFurniture else {
      let whole = reading.bytes(draft.words)
      self.init(
        score: 50,
        reasons: [
          Reason(rule: WorthFeature.selfClaim.rawValue, span: border.span(whole), effect: 0)
        ])
      return
    }
    let parts = TokenRange.merged(draft.wording + draft.proposition)
    let sum = WorthSum(
      WorthSigns.signs(of: parts, in: reading, times: times),
      direction: WorthDirection.of(draft.words, in: reading.document, annotation))
    self.init(
      score: sum.score,
      reasons: sum.strongest(Worth.kept).map { part, effect in
        Reason(
          rule: part.feature.rawValue,
          span: part.words.isEmpty ? nil : border.span(reading.bytes(part.words)), effect: effect)
      })
  }

  /// The score that it would have with one sign more, in hundredths.
  package func score(with feature: WorthFeature) -> Int { WorthSum.score(score, with: feature) }
}

extension TokenRange {
  /// The tokens of some ranges as ranges in text order that do not touch.
  fileprivate static func merged(_ ranges: [TokenRange]) -> [TokenRange] {
    var merged: [TokenRange] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
      if let last = merged.last, range.lowerBound <= last.upperBound {
        merged[merged.count - 1] =
          last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
