extension QuantityFinder {
  /// "%", "per cent", "percentage points".
  func share(at word: Int) -> ReadUnit? {
    let end = word + 1
    switch key(word) {
    case "%", "percent", "pct", "pc", "percents":
      let isPoints = key(end) == "points" || key(end) == "point"
      return isPoints ? points(end + 1) : ReadUnit(sign: "%", kind: .percentage, end: end)
    case "per" where key(end) == "cent":
      return ReadUnit(sign: "%", kind: .percentage, end: end + 1)
    case "percentage":
      if key(end) == "points" || key(end) == "point" { return points(end + 1) }
      return ReadUnit(sign: "%", kind: .percentage, end: end)
    case "percentage-point", "percentage-points": return points(end)
    default: return nil
    }
  }

  private func points(_ end: Int) -> ReadUnit { ReadUnit(sign: "pp", kind: .points, end: end) }

  /// Degrees, of heat or of an angle.
  func degrees(at word: Int, _ amount: Amount, isApart: Bool) -> ReadUnit? {
    guard let key = key(word) else { return nil }
    if Units.degrees.contains(key) {
      if let next = self.key(word + 1), let sign = Units.scales[next],
        isLetter(word + 1) || next.text?.count != 1
      {
        return ReadUnit(sign: sign, kind: .temperature, end: word + 2)
      }
      let isHeat = isNear(word, Units.heat, besides: word)
      let isAngle = !isHeat && (isNear(word, Units.angles, besides: word) || isJoinedAngle(word))
      let isShort =
        key == "deg" && self.key(word + 1) == "." && !document.hasSpace(before: word + 1)
      return ReadUnit(
        sign: "°", kind: isAngle ? .measure : .temperature, end: isShort ? word + 2 : word + 1)
    }
    guard let sign = Units.scales[key], amount.isDigits || key.text?.count != 1 else { return nil }
    // "38C" needs words of heat near it: "Boeing 777F", "11c a share".
    if key == "c" || key == "f" {
      guard isNear(word, Units.heat, besides: word), isUppercase(word) || isApart else {
        return nil
      }
    }
    return ReadUnit(sign: sign, kind: .temperature, end: word + 1)
  }

  /// The sign of a scale after "degrees" or "°".
  private func isLetter(_ index: Int) -> Bool {
    guard let next = key(index + 1) else { return true }
    return next != "'"
  }

  /// "A 45-degree turn".
  private func isJoinedAngle(_ word: Int) -> Bool {
    isDash(word - 1) && key(word + 1).map(Units.angles.contains) ?? false
  }

  /// True when one of some words stands within 12 tokens.
  func isNear(_ index: Int, _ words: Set<WordKey>, besides: Int) -> Bool {
    let near = max(sentence.lowerBound, index - 12)..<min(sentence.upperBound, index + 13)
    return near.contains { $0 != besides && words.contains(document.keys[$0]) }
  }

  /// The currency after a number: "dollars", "Swiss francs", "EUR", "MEUR", "€".
  func money(at word: Int, _ amount: Amount) -> ReadUnit? {
    guard let key = key(word) else { return nil }
    let end = word + 1
    if let sign = Currencies.parts[key] { return ReadUnit(sign: sign, kind: .money, end: end) }
    if Currencies.beginsCountry(key) {
      if let noun = self.key(end), let code = Currencies.named([key], noun) {
        return ReadUnit(sign: code, kind: .money, end: end + 1)
      }
      if let next = self.key(end), let noun = self.key(end + 1),
        let code = Currencies.named([key, next], noun)
      {
        return ReadUnit(sign: code, kind: .money, end: end + 2)
      }
    }
    if key == "pounds" || key == "pound" {
      // Millions of pounds are money; few of them are a weight.
      if self.key(end) == "sterling" { return ReadUnit(sign: "GBP", kind: .money, end: end + 1) }
      return amount.scale >= 3 ? ReadUnit(sign: "GBP", kind: .money, end: end) : nil
    }
    let unclear = amount.scale >= 3 ? Currencies.unclearWord(key) : nil
    if let code = Currencies.word(key) ?? unclear {
      return ReadUnit(sign: code, kind: .money, end: end)
    }
    if isCode(word), let code = Currencies.codes[key] {
      return ReadUnit(sign: code, kind: .money, end: end)
    }
    if let mark = scaledCode(word) {
      return ReadUnit(sign: mark.code, kind: .money, end: end, scale: mark.scale ?? 0)
    }
    if let code = Currencies.signs[key] {
      // In "5 and $6" the sign belongs to what follows right upon it.
      let isNext =
        sentence.contains(end) && document.tokens[end].kind == .number
        && !document.hasSpace(before: end)
      return isNext ? nil : ReadUnit(sign: code, kind: .money, end: end)
    }
    return joinedPart(at: word)
  }

  /// "Cent" of "12-cent-a-share".
  private func joinedPart(at word: Int) -> ReadUnit? {
    let range = document.tokens[word].range.indices
    guard isDash(word - 1), document.tokens[word].kind == .word,
      let hyphen = document.bytes[range].firstIndex(of: Byte.hyphen)
    else { return nil }
    let key = WordKey(document.bytes, range.lowerBound..<hyphen)
    guard let sign = Currencies.parts[key] ?? Currencies.word(key) else { return nil }
    return ReadUnit(sign: sign, kind: .money, end: word + 1, upper: UInt32(hyphen))
  }

  /// "3 dollars and 20 cents", "15 dollars 50".
  func addCents(_ amount: inout Amount) {
    guard let unit = amount.unit, Currencies.codes.values.contains(unit) || unit.utf8.count > 3
    else { return }
    var next = amount.tokens.upperBound
    if key(next) == "and" || key(next) == "," { next += 1 }
    guard sentence.contains(next), !isTaken(next),
      let second = document.numeral(at: next, limit: sentence.upperBound), second.rest == nil,
      let cents = second.value.whole, (1...99).contains(cents),
      !document.hasCurrency(before: amount)
    else { return }
    var end = second.tokens.upperBound
    if let word = key(end), let part = Currencies.parts[word] {
      guard part == "¢" || part == "p" || part == "kopek" || part == "paisa" else { return }
      end += 1
    } else if key(next - 1) == ","
      || sentence.contains(end) && document.tokens[end].kind != .punctuation
      || cents < 10
    {
      return
    }
    let share = ExactNumber(digits: Array(String(cents).utf8), decimals: 2)
    guard let value = amount.value?.plus(share) else { return }
    amount.value = value
    extend(&amount, to: end)
  }
}

extension Document {
  /// True when an amount begins with its currency.
  fileprivate func hasCurrency(before amount: Amount) -> Bool {
    amount.range.lower < amount.numeral.lower
  }
}
