/// A part of one in words: "three quarters", "a third", "a quarter million".
struct NumberPart {
  var value: ExactNumber
  var fraction: Fraction
  var end: NumberCursor
  /// The power of ten of a word after it.
  var scale = 0
  /// True after "a" or "an", where the word may be a place in an order.
  var isUnclear = false
}

extension Document {
  /// The part that begins at a place, or nil.
  func part(at start: NumberCursor, limit: Int) -> NumberPart? {
    guard let first = atom(at: start, limit: limit) else { return nil }
    let isArticle = first.key == "a" || first.key == "an"
    if isArticle || first.key == "one" {
      if let end = single(at: afterDash(first.next, limit: limit), limit: limit) {
        return finished(
          1, end.value, end.end, isUnclear: isArticle && !end.isNamed, limit: limit)
      }
      if isArticle, cardinal(at: start, limit: limit) == nil { return nil }
    }
    guard let count = cardinal(at: start, limit: limit) else { return nil }
    if let part = count.part {
      return finished(count.value, part, count.end, isUnclear: false, limit: limit)
    }
    let next = afterDash(count.end, limit: limit)
    if let parts = order(at: next, limit: limit, isPlural: true), parts.value > 1, count.value > 0 {
      return finished(count.value, parts.value, parts.end, isUnclear: false, limit: limit)
    }
    return nil
  }

  /// One part: "half", "third", "twenty-first", "one hundred and fifth"; seconds are time.
  private func single(
    at start: NumberCursor, limit: Int
  ) -> (value: Int128, end: NumberCursor, isNamed: Bool)? {
    guard let order = order(at: start, limit: limit), order.value > 2 || isHalf(start, limit),
      !isInside(order.end) || isScale(order.end, limit)
    else { return nil }
    return (order.value, order.end, isHalf(start, limit))
  }

  func isHalf(_ cursor: NumberCursor, _ limit: Int) -> Bool {
    atom(at: cursor, limit: limit)?.key == "half"
  }

  private func isScale(_ cursor: NumberCursor, _ limit: Int) -> Bool {
    atom(at: cursor, limit: limit).map { NumberWords.scales[$0.key] != nil } ?? false
  }

  /// "One - fourth" is written with spaces in some texts.
  private func afterDash(_ cursor: NumberCursor, limit: Int) -> NumberCursor {
    guard cursor.token + 1 < limit, !isInside(cursor), keys[cursor.token] == "-" else {
      return cursor
    }
    return self.cursor(cursor.token + 1)
  }

  private func finished(
    _ top: Int128, _ bottom: Int128, _ end: NumberCursor, isUnclear: Bool, limit: Int
  ) -> NumberPart? {
    guard let fraction = Fraction(top, bottom), let value = ExactNumber(fraction) else {
      return nil
    }
    var part = NumberPart(value: value, fraction: fraction, end: end, isUnclear: isUnclear)
    // "A quarter million", "three quarters of a million".
    let next = cursor(after: "of", "a", from: end, limit: limit) ?? end
    if let atom = atom(at: next, limit: limit), let scale = NumberWords.scales[atom.key],
      let scaled = scaled(fraction, by: scale), let exact = Fraction(scaled)
    {
      part = NumberPart(value: scaled, fraction: exact, end: atom.next, scale: max(scale, 0))
    }
    return part
  }

  /// True when a part is a number of its own, not the "third" of "a third man".
  func isAlone(_ part: NumberPart, from start: NumberCursor, limit: Int) -> Bool {
    guard part.isUnclear, !isInside(part.end), part.end.token < limit else { return true }
    if start.token > 0, NumberGrammar.beforeHalf.contains(keys[start.token - 1]) { return true }
    // In "two others and a third, a guard, fled" it is a place in an order.
    let next = part.end.token
    if keys[next] == "," { return false }
    return tokens[next].kind != .word || NumberGrammar.afterPart.contains(keys[next])
  }

  /// A whole number with "and a half", "and two thirds", and a word that multiplies both.
  ///
  /// After a word that multiplies, the part is one of it: "a million and a half".
  func withPart(
    _ whole: Fraction, scale: Int, at end: NumberCursor, limit: Int
  ) -> (value: Fraction, end: NumberCursor, scale: Int)? {
    guard let next = cursor(after: "and", from: end, limit: limit),
      let part = part(at: next, limit: limit),
      part.scale > 0 || part.fraction.numerator < part.fraction.denominator,
      isAlone(part, from: next, limit: limit)
        || NumberWords.scales[keys[min(part.end.token, keys.count - 1)]] != nil
    else { return nil }
    let isOfScale = scale >= 3 && part.scale == 0
    let fraction = isOfScale ? part.fraction.times(.power(scale)) : part.fraction
    guard let sum = whole.plus(fraction) else { return nil }
    if scale < 3, part.scale > 0, whole.numerator < 1000,
      let factor = Fraction.power(part.scale), let scaledWhole = whole.times(factor),
      let total = scaledWhole.plus(part.fraction)
    {
      return (total, part.end, part.scale)
    }
    return (sum, part.end, scale)
  }

  /// "One in five", "3 out of 10", "one over three".
  func proportion(_ top: Numeral, limit: Int) -> Numeral? {
    guard top.rest == nil, top.scale == 0, !top.isFraction, let upper = top.value.whole, upper > 0
    else { return nil }
    var index = top.tokens.upperBound
    guard index + 1 < limit else { return nil }
    let key = keys[index]
    if key == "out" {
      guard keys[index + 1] == "of", index + 2 < limit else { return nil }
      index += 1
    } else if key != "in" && key != "over" {
      return nil
    }
    // "One in every five", "two out of every thousand".
    if index + 2 < limit, keys[index + 1] == "every" { index += 1 }
    // "One over" is spoken of signs and little else; "one in" only of small shares.
    guard key == "out" || upper < 10,
      tokens[index + 1].kind == .word || tokens[index + 1].kind == .number,
      let bottom = bareNumeral(at: index + 1, limit: limit), let lower = bottom.value.whole,
      lower > upper, bottom.rest == nil, !isYear(bottom),
      key != "over" || isEnd(bottom.tokens.upperBound, limit: limit),
      let fraction = Fraction(Int128(upper), Int128(lower)), let value = ExactNumber(fraction)
    else { return nil }
    if bottom.tokens.upperBound < limit, TimeWords.units[keys[bottom.tokens.upperBound]] != nil {
      return nil
    }
    return Numeral(
      value: value, tokens: top.tokens.lowerBound..<bottom.tokens.upperBound,
      range: top.range.union(bottom.range), isFraction: true)
  }

  /// A number without proportion: what stands below.
  private func bareNumeral(at index: Int, limit: Int) -> Numeral? {
    if tokens[index].kind == .number {
      return digits(of: tokens[index]).map {
        Numeral(value: $0, tokens: index..<index + 1, range: tokens[index].range, isDigits: true)
      }
    }
    if let scale = NumberWords.scales[keys[index]], scale > 0 {
      return Numeral(
        value: ExactNumber(1).shifted(by: scale), tokens: index..<index + 1,
        range: tokens[index].range)
    }
    guard let cardinal = cardinal(at: cursor(index), limit: limit),
      let value = Fraction(cardinal.value).flatMap({ ExactNumber($0) })
    else { return nil }
    return numeral(value, from: index, to: cardinal.end, scale: cardinal.scale)
  }

  private func isYear(_ numeral: Numeral) -> Bool {
    numeral.isDigits && numeral.range.count == 4 && (numeral.value.whole ?? 0) >= 1500
  }

  private func isEnd(_ index: Int, limit: Int) -> Bool {
    index >= limit || tokens[index].kind != .word && tokens[index].kind != .number
  }
}
