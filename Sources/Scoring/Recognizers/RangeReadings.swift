internal import JSON
internal import Prose

extension RecognizersModel {
  /// Ranges, and numerals with words or signs that compare.
  ///
  /// The specifications leave out the unit, close ranges at their end ("from 20 to 30" does not hold 30), and know no
  /// approximations and no "up to".
  static let numberRanges = RecognizersModel(
    readings: { text in Prose.quantities(in: text.document).compactMap { reading($0, text) } },
    isRight: { reading, result in
      guard case .range(let low, let high, let holdsLow, let holdsHigh) = reading.value,
        let text = result.resolution?["value"]?.string
      else { return false }
      let ends = text.dropFirst().dropLast().split(
        separator: ",", omittingEmptySubsequences: false)
      guard ends.count == 2, isSame(low, Double(ends[0])), isSame(high, Double(ends[1])) else {
        return false
      }
      return (low == nil || holdsLow == text.hasPrefix("["))
        && (high == nil || holdsHigh == text.hasSuffix("]"))
    })

  private static func reading(
    _ mention: QuantityMention, _ text: RecognizersText
  ) -> RecognizersReading? {
    switch mention.rule {
    case "range":
      return RecognizersReading(
        span: text.span(mention.numeral), type: "numberrange",
        value: .range(
          mention.low?.double, mention.high?.double, holdsLow: true, holdsHigh: false))
    case "bounds":
      return RecognizersReading(
        span: text.span(mention.numeral), type: "numberrange",
        value: .range(
          mention.low?.double, mention.high?.double, holdsLow: !mention.isLowOpen,
          holdsHigh: !mention.isHighOpen))
    default: return bounded(mention, text)
    }
  }

  private static func bounded(
    _ mention: QuantityMention, _ text: RecognizersText
  ) -> RecognizersReading? {
    guard let value = mention.value?.double, let bound = mention.bound,
      let modifier = mention.modifier
    else { return nil }
    // "About five hundred or more" begins with the number.
    let words = text.document.text(modifier).lowercased()
    let isPlain = modifier.lower < mention.range.lower && !isComparison(words)
    if isPlain, mention.modifierAfter == nil { return nil }
    var range = isPlain ? mention.numeral : modifier.union(mention.numeral)
    if let after = mention.modifierAfter { range = range.union(after) }
    let ends: RecognizersValue
    switch bound {
    case .atLeast: ends = .range(value, nil, holdsLow: true, holdsHigh: false)
    case .moreThan: ends = .range(value, nil, holdsLow: false, holdsHigh: false)
    case .atMost: ends = .range(nil, value, holdsLow: false, holdsHigh: true)
    case .lessThan: ends = .range(nil, value, holdsLow: false, holdsHigh: false)
    case .exactly: ends = .range(value, value, holdsLow: true, holdsHigh: true)
    case .about, .only: return nil
    }
    return RecognizersReading(span: text.span(range), type: "numberrange", value: ends)
  }

  /// True for words that compare; "up to", "a total of" and the like do not.
  private static func isComparison(_ words: String) -> Bool {
    let last = words.split(separator: " ").last ?? ""
    return comparing.contains(String(last)) || last.hasPrefix("exceed") || last.hasPrefix("surpass")
      || last.hasPrefix("equal") || words.hasSuffix("equal to") || words.hasSuffix("equaling to")
      || words.first.map { "<>≤≥".contains($0) } ?? false
  }

  private static let comparing: Set = [
    "than", "over", "above", "beyond", "below", "under", "least", "most",
  ]
}
