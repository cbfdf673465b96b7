extension Document {
  /// The number in words: "twenty-five", "two hundred and six", "half a million", "two and a half", "three quarters".
  func wordNumeral(at index: Int, limit: Int, allowsAnd: Bool) -> Numeral? {
    let start = cursor(index)
    guard let first = atom(at: start, limit: limit), beginsNumber(first.key) else { return nil }
    if let half = halfNumeral(at: index, limit: limit) { return half }
    // "An hour and a half" is no half of anything.
    if index > 0, keys[index - 1] == "and", isHalf(first.next, limit) { return nil }
    if let part = part(at: start, limit: limit), isAlone(part, from: start, limit: limit) {
      return numeral(part.value, from: index, to: part.end, scale: part.scale, isFraction: true)
    }
    guard let cardinal = cardinal(at: start, limit: limit, allowsAnd: allowsAnd) else {
      return nil
    }
    // "Twenty-first" is a place in an order.
    if let order = order(at: start, limit: limit), !isInside(order.end),
      order.end.token > cardinal.end.token || isInside(cardinal.end)
    {
      return nil
    }
    if let point = point(after: cardinal, limit: limit) {
      if let atom = atom(at: point.end, limit: limit), let scale = NumberWords.scales[atom.key],
        scale >= 3
      {
        return numeral(point.value.shifted(by: scale), from: index, to: atom.next, scale: scale)
      }
      return numeral(point.value, from: index, to: point.end)
    }
    return completed(cardinal, from: index, limit: limit)
  }

  /// A whole number with the parts that go on with it, or in proportion to another.
  private func completed(_ cardinal: Cardinal, from index: Int, limit: Int) -> Numeral? {
    guard let whole = Fraction(cardinal.value), let value = ExactNumber(whole) else { return nil }
    let base = numeral(
      value, from: index, to: cardinal.end, scale: cardinal.scale,
      isFraction: false)
    guard let base,
      base.rest == nil || cursor(after: "and", from: cardinal.end, limit: limit) != nil
    else { return base }
    let sum = withPart(
      whole, scale: cardinal.endsInScale ? cardinal.scale : 0, at: cardinal.end, limit: limit)
    if let sum, let value = ExactNumber(sum.value) {
      return numeral(value, from: index, to: sum.end, scale: sum.scale)
    }
    return proportion(base, limit: limit) ?? base
  }

  /// The numeral of words up to a place, which may be within a compound.
  func numeral(
    _ value: ExactNumber, from index: Int, to end: NumberCursor, scale: Int = 0,
    isFraction: Bool = false
  ) -> Numeral? {
    let isInside = isInside(end)
    let last = isInside ? end.token + 1 : end.token
    guard last > index else { return nil }
    let range = ByteRange(tokens[index].range.lower, UInt32(self.end(before: end)))
    return Numeral(
      value: value, tokens: index..<last, range: range, scale: scale,
      rest: isInside ? ByteRange(UInt32(end.byte), tokens[end.token].range.upper) : nil,
      isFraction: isFraction)
  }

  private func beginsNumber(_ key: WordKey) -> Bool {
    NumberWords.small[key] != nil || key == "a" || key == "an" || key == "half" || key == "quarter"
  }

  /// "Half a million", "half million", and "half" alone where it stands for a part.
  private func halfNumeral(at index: Int, limit: Int) -> Numeral? {
    guard let first = atom(at: cursor(index), limit: limit), first.key == "half",
      let half = Fraction(1, 2)
    else { return nil }
    var next = first.next
    if let article = atom(at: next, limit: limit), article.key == "a" || article.key == "an" {
      next = article.next
    }
    if let atom = atom(at: next, limit: limit), let scale = NumberWords.scales[atom.key] {
      return scaled(half, by: scale).flatMap {
        numeral($0, from: index, to: atom.next, scale: max(scale, 0))
      }
    }
    guard keys[index] == "half" else { return nil }
    guard isPart(index, limit: limit) else { return nil }
    return ExactNumber(half).flatMap {
      numeral($0, from: index, to: cursor(index + 1), isFraction: true)
    }
  }

  /// True for the "half" of "half of them" and "more than half people", not of "the first half".
  private func isPart(_ index: Int, limit: Int) -> Bool {
    if index > 0, NumberGrammar.beforeHalf.contains(keys[index - 1]) { return true }
    // "The first half of the year" is a time of its own.
    if index > 0, NumberWords.ordinals[keys[index - 1]] != nil || keys[index - 1] == "latter" {
      return false
    }
    return index + 1 < limit && NumberGrammar.afterHalf.contains(keys[index + 1])
  }

  /// A fraction or number times a power of ten or a dozen.
  func scaled(_ value: Fraction, by scale: Int) -> ExactNumber? {
    let factor = scale == NumberWords.dozen ? Fraction(12) : .power(scale)
    return value.times(factor).flatMap { ExactNumber($0) }
  }

  /// The decimals in words after "point": "nine point nought four".
  private func point(
    after cardinal: Cardinal, limit: Int
  ) -> (value: ExactNumber, end: NumberCursor)? {
    guard let start = cursor(after: "point", from: cardinal.end, limit: limit) else { return nil }
    var digits = Array(String(cardinal.value).utf8)
    let wholes = digits.count
    var end = start
    // More decimals than 20 are no number of the news.
    while digits.count < wholes + 20, let atom = atom(at: end, limit: limit),
      let small = NumberWords.small[atom.key], small < 10 || end == start
    {
      var value = small
      end = atom.next
      if small >= 20, let unit = self.atom(at: end, limit: limit),
        let more = NumberWords.small[unit.key], (1...9).contains(more)
      {
        value += more
        end = unit.next
      }
      digits += String(value).utf8
      if small >= 10 { break }
    }
    guard end != start else { return nil }
    return (ExactNumber(digits: digits, decimals: digits.count - wholes), end)
  }
}

/// Words that decide what a word of a number means.
enum NumberGrammar {
  static let beforeHalf = Set(
    words: """
      than about nearly almost over under around roughly approximately least most exactly some only just by
      """)
  static let afterHalf = Set(
    words: "of the their its his her our my your these those all that")
  /// Words after which "a third" is a part rather than a place in an order.
  static let afterPart = Set(
    words: """
      of and or but than more less higher lower are were have said say believe the this these those as
      """)
}
