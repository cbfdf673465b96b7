extension QuantityFinder {
  /// True for "one" without a noun of its own: "one of them", "no one".
  func isPronoun(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard amount.tokens.count == 1, document.keys[start] == "one", amount.unit == nil else {
      return false
    }
    if let before = key(start - 1), NumberGrammar.beforePronoun.contains(before) { return true }
    guard let next = key(amount.tokens.upperBound), document.tokens[start + 1].kind == .word else {
      return true
    }
    if annotation?.words[start].relation == .numericModifier { return false }
    if let word = annotation?.words[start + 1], word.form.isVerb, word.wordClass != .noun {
      return word.form == .vbz || word.form == .vbd || word.form == .md
    }
    return CommonWords.function.contains(next) || CommonWords.verbs.contains(next)
  }

  /// True for the age in "Anna Moss, 34, said" and after "aged".
  func isAge(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    if key(start - 1) == "aged" || key(start - 1) == "age" { return true }
    if key(start - 1) == "of", key(start - 2) == "age" { return true }
    if let verb = key(start - 1), let person = key(start - 2), Self.being.contains(verb),
      Self.persons.contains(person), let age = amount.value?.whole, (5...122).contains(age)
    {
      // "He was 86." and "when she turned 40,".
      return sentence.contains(start + 1) ? document.tokens[start + 1].kind == .punctuation : true
    }
    // Nobody has been older than 122 years.
    guard amount.tokens.count == 1, let age = amount.value?.whole, (1...122).contains(age),
      document.tokens[start].kind == .number, key(start - 1) == ",", sentence.contains(start - 2),
      document.isCapitalised(start - 2)
    else { return false }
    return key(start + 1) == "," || key(start + 1) == "."
  }

  /// True for a number that names rather than counts: "Flight 370", "page 5", "10 Harbour Street".
  func isLabel(_ amount: Amount) -> Bool {
    let start = amount.tokens.lowerBound
    guard amount.unit == nil, amount.tokens.count == 1 else { return false }
    guard document.tokens[start].kind == .number || amount.isDigits else {
      // "Phase two", "World War Two".
      guard let before = key(start - 1) else { return false }
      return amount.noun == nil
        && (CommonWords.labels.contains(before)
          || document.isCapitalised(start) && document.isCapitalised(start - 1)
            && start - 1 > sentence.lowerBound)
    }
    if isStreet(start + 1) || key(start + 1).map(Self.eras.contains) == true { return true }
    // The rest of a number with misplaced commas, and what a rate is measured by: "four per 100,000 people".
    if key(start - 1) == "per"
      || key(start - 1) == "," && !document.hasSpace(before: start)
        && start - 2 >= sentence.lowerBound && document.tokens[start - 2].kind == .number
    {
      return true
    }
    let isGrouped = document.bytes[document.tokens[start].range.indices].contains(Byte.comma)
    if isEmergency(start) { return true }
    if isGrouped || isNoun(start + 1) { return false }
    guard let before = key(start - 1) else { return isListNumber(start) }
    if CommonWords.labels.contains(before) { return true }
    let isName = document.isCapitalised(start - 1) || hasCapital(start - 1)
    return isName && start - 1 > sentence.lowerBound && !CommonWords.function.contains(before)
  }

  /// True for a noun in the plural, in a text with a tree only where the tree agrees.
  private func isNoun(_ index: Int) -> Bool {
    guard sentence.contains(index), CountedNouns.isPlural(document, index) else { return false }
    return annotation.map { $0.words[index].form.isNoun } ?? true
  }

  /// "Called 911", "a 911 call".
  private func isEmergency(_ start: Int) -> Bool {
    guard let number = key(start), Self.emergencies.contains(number) else { return false }
    let words = [key(start - 1), key(start - 2), key(start + 1)]
    return words.contains { $0.map(Self.calls.contains) ?? false }
  }

  /// True for "iPhone" and the like.
  private func hasCapital(_ index: Int) -> Bool {
    document.tokens[index].kind == .word
      && document.bytes[document.tokens[index].range.indices].contains(where: Byte.upper.contains)
  }

  private func isListNumber(_ index: Int) -> Bool { key(index + 1) == "." || key(index + 1) == ")" }

  /// True when a street's name begins with a token.
  func isStreet(_ index: Int) -> Bool {
    var next = index
    while next < index + 3, sentence.contains(next), document.isCapitalised(next) {
      if next > index, Self.streets.contains(document.keys[next]) { return true }
      next += 1
    }
    return false
  }

  static let streets = Set(
    words:
      "street st. road rd. avenue ave. lane drive square boulevard blvd. place way terrace court row"
  )
  private static let being = Set(words: "was is turned am")
  private static let persons = Set(words: "he she i who")
  private static let emergencies = Set(words: "911 999 112 101 111 000")
  private static let calls = Set(
    words: "call calls called caller callers calling dial dialed dialled phone")
  /// What makes a number before it a year.
  private static let eras = Set(words: "bc b.c. bce b.c.e. ad a.d. ce c.e.")

  /// The token after what looks like figures and is none, telephone numbers and the like, or nil.
  func skipped(at index: Int) -> Int? {
    guard document.tokens[index].kind == .number, !isTaken(index),
      document.spaced(at: index, limit: sentence.upperBound) == nil
    else { return nil }
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
