/// One amount or a range of amounts.
struct Figure {
  var value: ExactNumber?
  var low: ExactNumber?
  var high: ExactNumber?
  var tokens: Range<Int>
  var range: ByteRange
  var unit: String?
  /// What a compound counts.
  var noun: ByteRange?
  var rule: String

  var isAge: Bool { rule == "age" }
  var isOne: Bool { value?.literal == "1" }
}

extension QuantityFinder {
  /// A single amount.
  func single(at index: Int) -> Figure? {
    guard var amount = amount(at: index), !isPronoun(amount), !isLabel(amount) else { return nil }
    if amount.rule == "figure", isAge(amount) {
      amount.rule = "age"
      amount.unit = "years"
    }
    return Figure(
      value: amount.value, low: amount.low, tokens: amount.tokens, range: amount.range,
      unit: amount.unit, noun: amount.noun, rule: amount.rule)
  }

  /// "Between 3 and 5", "from 3 to 5 per cent", "3-5", "$3 to $5 million".
  func range(at index: Int) -> Figure? {
    let isBetween = key(index) == "between"
    let isFrom = key(index) == "from"
    let start = isBetween || isFrom ? index + 1 : index
    guard let first = amount(at: start), var low = first.value else { return nil }
    let link = first.tokens.upperBound
    guard isBetween ? key(link) == "and" : key(link) == "to" || isDash(link) && !isFrom,
      let second = amount(at: link + 1), let high = second.value
    else { return nil }
    // "Rose from 3 to 5" are two amounts, before and after.
    if key(start - 1) == "from", isChange(before: start - 1) { return nil }
    if first.unit != nil, second.unit != nil, first.unit != second.unit { return nil }
    if first.scale == 0, second.scale > 0, low.shifted(by: second.scale) < high {
      low = low.shifted(by: second.scale)
    }
    guard low < high else { return nil }
    let tokens = (isBetween || isFrom ? index : first.tokens.lowerBound)..<second.tokens.upperBound
    return Figure(
      low: low, high: high, tokens: tokens, range: document.range(tokens),
      unit: second.unit ?? first.unit,
      rule: "range")
  }

  /// True when a verb of change stands up to three words before "from".
  private func isChange(before index: Int) -> Bool {
    (1...3).contains { distance in key(index - distance).map(Self.changes.contains) ?? false }
  }

  private static let changes = Set(
    words: """
      rose rise rises risen fell fall falls fallen grew grow grows grown dropped drop drops increased increase
      increases decreased decrease decreases climbed climb jumped jump declined decline up down cut raised
      raise went go gone slumped surged doubled halved shrank shrunk soared plunged reduced moved
      """)
}

extension QuantityFinder {
  /// True for "one" without a noun of its own: "one of them", "no one".
  private func isPronoun(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard amount.tokens.count == 1, document.keys[start] == "one", amount.unit == nil else {
      return false
    }
    if let before = key(start - 1), Self.beforePronoun.contains(before) { return true }
    guard let next = key(amount.tokens.upperBound), document.tokens[start + 1].kind == .word else {
      return true
    }
    return CommonWords.function.contains(next) || CommonWords.verbs.contains(next)
  }

  private static let beforePronoun = Set(
    words: "no this that the every each any which another some not first last only")

  /// True for the age in "Anna Moss, 34, said" and after "aged".
  private func isAge(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    if key(start - 1) == "aged" || key(start - 1) == "age" { return true }
    if key(start - 1) == "of", key(start - 2) == "age" { return true }
    // Nobody has been older than 122 years.
    guard amount.tokens.count == 1, let age = amount.value?.whole, (1...122).contains(age),
      document.tokens[start].kind == .number, key(start - 1) == ",", sentence.contains(start - 2),
      document.isCapitalised(start - 2)
    else { return false }
    return key(start + 1) == "," || key(start + 1) == "."
  }

  /// True for a number that names rather than counts: "Flight 370", "page 5", "10 Harbour Street".
  private func isLabel(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard amount.unit == nil, amount.tokens.count == 1, document.tokens[start].kind == .number
    else {
      return false
    }
    if isStreet(start + 1) || key(start + 1).map(Self.eras.contains) == true { return true }
    let isGrouped = document.bytes[document.tokens[start].range.indices].contains(Byte.comma)
    if isGrouped || sentence.contains(start + 1) && CountedNouns.isPlural(document, start + 1) {
      return false
    }
    guard let before = key(start - 1) else { return isListNumber(start) }
    if CommonWords.labels.contains(before) { return true }
    return document.isCapitalised(start - 1) && start - 1 > sentence.lowerBound
      && !CommonWords.function.contains(before)
  }

  private func isListNumber(_ index: Int) -> Bool { key(index + 1) == "." || key(index + 1) == ")" }

  /// True when a street's name begins with a token.
  private func isStreet(_ index: Int) -> Bool {
    var next = index
    while next < index + 3, sentence.contains(next), document.isCapitalised(next) {
      if next > index, Self.streets.contains(document.keys[next]) { return true }
      next += 1
    }
    return false
  }

  private static let streets = Set(
    words:
      "street st. road rd. avenue ave. lane drive square boulevard blvd. place way terrace court row"
  )
  /// What makes a number before it a year.
  private static let eras = Set(words: "bc b.c. bce b.c.e. ad a.d. ce c.e.")

  /// The token after what looks like figures and is none, telephone numbers and scores, or nil.
  func skipped(at index: Int) -> Int? {
    guard document.tokens[index].kind == .number, !isTaken(index) else { return nil }
    var numbers = 1
    var end = index + 1
    while sentence.contains(end) {
      let next = isDash(end) && !document.hasSpace(before: end) ? end + 1 : end
      guard sentence.contains(next), document.tokens[next].kind == .number, !isTaken(next) else {
        break
      }
      numbers += 1
      end = next + 1
    }
    if numbers > 2 { return end }
    guard numbers == 2, isDash(index + 1), let first = amount(at: index)?.value,
      let second = amount(at: index + 2)
    else { return nil }
    // A local telephone number has three digits and four; in a score the second number may be the smaller.
    let lengths = (document.tokens[index].range.count, document.tokens[index + 2].range.count)
    let isScore = second.unit == nil && second.scale == 0 && !(first < (second.value ?? first))
    return lengths == (3, 4) || isScore ? end : nil
  }
}
