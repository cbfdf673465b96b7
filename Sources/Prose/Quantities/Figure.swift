/// One amount or a range of amounts.
struct Figure {
  var value: ExactNumber?
  var low: ExactNumber?
  var high: ExactNumber?
  var isLowOpen = false
  var isHighOpen = false
  var tokens: Range<Int>
  var range: ByteRange
  /// The number or numbers alone.
  var numeral: ByteRange
  var unit: String?
  var kind: QuantityMention.Kind
  /// What a compound counts.
  var noun: ByteRange?
  var rule: String

  var isAge: Bool { kind == .age }
  var isOne: Bool { value?.literal == "1" }
}

extension QuantityFinder {
  /// A single amount.
  func single(at index: Int) -> Figure? {
    guard var amount = amount(at: index), !isPronoun(amount), !isLabel(amount) else { return nil }
    if amount.kind == .number, isAge(amount) {
      amount.kind = .age
      amount.rule = "age"
      amount.unit = "years"
    }
    if amount.kind == .number,
      key(index - 1) == "magnitude" || key(amount.tokens.upperBound) == "magnitude"
    {
      amount.kind = .measure
      amount.unit = "magnitude"
      amount.rule = "measure"
    }
    return Figure(
      value: amount.value, low: amount.low, tokens: amount.tokens, range: amount.range,
      numeral: amount.numeral, unit: amount.unit, kind: amount.kind, noun: amount.noun,
      rule: amount.rule)
  }

  /// "Between 3 and 5", "from 3 to 5 per cent", "3-5", "$3 to $5 million", "two or three".
  func range(at index: Int) -> Figure? {
    let isBetween = key(index) == "between"
    let isFrom = key(index) == "from"
    var start = isBetween || isFrom ? index + 1 : index
    if start > index, key(start) == "the" { start += 1 }
    guard var first = amount(at: start) else { return nil }
    if isBetween, key(first.tokens.upperBound) != "and" {
      guard let short = amount(at: start, allowsAnd: false) else { return nil }
      first = short
    }
    let link = first.tokens.upperBound
    let isOr = !isBetween && !isFrom && key(link) == "or"
    guard isBetween ? key(link) == "and" : isOr || isLink(link) && (!isFrom || key(link) == "to"),
      let second = amount(at: start > index && key(link + 1) == "the" ? link + 2 : link + 1),
      second.noun == nil,
      let (low, high) = ends(first, second), low < high
    else { return nil }
    // "Rose from 3 to 5" are two amounts, before and after.
    if isFrom || key(index - 1) == "from", isChange(before: isFrom ? index : index - 1) {
      return nil
    }
    // "Two or three" are near each other; "2 or 20" is a choice.
    if isOr,
      (high.whole ?? .max) > 2 * (low.whole ?? 0) || first.unit != nil || first.numeral.count > 6
    {
      return nil
    }
    let tokens = (isBetween || isFrom ? index : first.tokens.lowerBound)..<second.tokens.upperBound
    let isPlain = second.kind == .number || second.kind == .fraction
    return Figure(
      low: low, high: high, tokens: tokens,
      range: ByteRange(document.tokens[tokens.lowerBound].range.lower, second.range.upper),
      numeral: ByteRange(document.tokens[tokens.lowerBound].range.lower, second.numeral.upper),
      unit: second.unit ?? first.unit, kind: isPlain ? first.kind : second.kind,
      rule: isOr ? "alternatives" : "range")
  }

  private func isLink(_ index: Int) -> Bool {
    key(index) == "to" || isDash(index) || key(index) == "~" || key(index) == "—"
  }

  /// The ends of a range with one scale: "3 to 5 million"; nil when their units differ.
  private func ends(_ first: Amount, _ second: Amount) -> (ExactNumber, ExactNumber)? {
    guard var low = first.value, let high = second.value,
      first.unit == nil || second.unit == nil || first.unit == second.unit
    else { return nil }
    if first.scale == 0, second.scale > 0, low.shifted(by: second.scale) < high {
      low = low.shifted(by: second.scale)
    }
    return (low, high)
  }

  /// True when a verb of change stands up to three words before "from".
  private func isChange(before index: Int) -> Bool {
    (1...3).contains { distance in
      key(index - distance).map {
        ChangeWords.direction($0) != nil || ChangeWords.neutral.contains($0)
      }
        ?? false
    }
  }
}
