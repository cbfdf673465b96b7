/// A figure with its currency or unit: one end of a range, or a quantity of its own.
struct Amount {
  /// The value, or nil for "hundreds".
  var value: ExactNumber?
  /// The least value of "hundreds".
  var low: ExactNumber?
  var tokens: Range<Int>
  var range: ByteRange
  var unit: String?
  /// The power of ten that a word named: 6 for "5 million".
  var scale = 0
  /// What a compound counts: "storey" in "ten-storey".
  var noun: ByteRange?
  var rule: String
}

extension QuantityFinder {
  /// The amount that begins with a token, or nil.
  func amount(at index: Int) -> Amount? {
    guard sentence.contains(index), !isTaken(index) else { return nil }
    if let vague = vague(at: index) { return vague }
    let (sign, number) = sign(at: index)
    let (currency, start) = currency(before: number)
    guard sentence.contains(start), !isTaken(start),
      let numeral = document.numeral(
        at: start, limit: sentence.upperBound, afterCurrency: currency != nil),
      !numeral.tokens.contains(where: isTaken)
    else { return nil }
    let first = document.tokens[index].range
    var amount = Amount(
      value: numeral.value, tokens: index..<numeral.tokens.upperBound,
      range: first.union(numeral.range), unit: currency, scale: numeral.scale,
      rule: currency == nil ? "figure" : "money")
    if sign, let value = numeral.value.negated { amount.value = value }
    if let rest = numeral.rest { return compound(amount, rest) }
    if currency == nil { addUnit(&amount) }
    return amount
  }

  /// A compound such as "six-mile", "two-year-old" or "ten-storey"; nil for "two-thirds" and "twenty-sixth".
  private func compound(_ amount: Amount, _ rest: ByteRange) -> Amount? {
    var amount = amount
    let key = WordKey(document.bytes, rest.indices)
    if let unit = Self.ages[key] {
      amount.unit = unit
      amount.rule = "age"
    } else if let unit = Units.words[key] {
      amount.unit = unit
    } else {
      let isWord = document.bytes[rest.indices].allSatisfy(Byte.isLetter)
      guard isWord, !Self.fractions.contains(key) else { return nil }
      amount.noun = rest
      return amount
    }
    amount.range.upper = rest.upper
    return amount
  }

  /// "Hundreds", "tens of thousands".
  private func vague(at index: Int) -> Amount? {
    guard let low = NumberWords.vague[document.keys[index]] else { return nil }
    var amount = Amount(
      low: ExactNumber(low), tokens: index..<index + 1, range: document.tokens[index].range,
      rule: "vague")
    if key(index + 1) == "of", let next = key(index + 2), let factor = NumberWords.vague[next] {
      // The second word multiplies: "tens of thousands" begin at 20 times 1,000.
      amount.low = ExactNumber(low).times(factor / 2)
      amount.tokens = index..<index + 3
      amount.range.upper = document.tokens[index + 2].range.upper
    } else if key(index) == "tens" || key(index) == "scores", key(index + 1) != "of" {
      return nil
    }
    return amount
  }

  /// Whether a minus stands before the number, and where the number begins.
  private func sign(at index: Int) -> (isNegative: Bool, number: Int) {
    let key = document.keys[index]
    if key == "minus", sentence.contains(index + 1), document.tokens[index + 1].kind == .number {
      return (true, index + 1)
    }
    let isMark = key == "-" || key == "−"
    let standsApart = document.hasSpace(before: index)
    guard isMark, standsApart, sentence.contains(index + 1), !document.hasSpace(before: index + 1)
    else {
      return (false, index)
    }
    return (true, index + 1)
  }

  /// The currency before a number, as "US$" or "EUR", and where the number begins.
  private func currency(before index: Int) -> (code: String?, number: Int) {
    guard let first = key(index) else { return (nil, index) }
    if let code = Units.currencySigns[first] { return (code, index + 1) }
    if let next = key(index + 1), next == "$", !document.hasSpace(before: index + 1),
      let code = Units.dollars[first]
    {
      return (code, index + 2)
    }
    if let code = Units.currencyCodes[first], isUppercase(index) { return (code, index + 1) }
    return (nil, index)
  }

  /// Adds the unit or currency that follows the number.
  private func addUnit(_ amount: inout Amount) {
    let next = amount.tokens.upperBound
    if addAge(&amount, at: next) { return }
    let isJoined = isDash(next) && !document.hasSpace(before: next)
    let word = isJoined ? next + 1 : next
    guard let key = key(word), !isTaken(word) else { return }
    var end = word + 1
    var unit: String?
    if key == "per", self.key(end) == "cent" {
      (unit, end) = ("%", end + 1)
    } else if key == "percentage", let points = self.key(end),
      points == "points" || points == "point"
    {
      (unit, end) = ("pp", end + 1)
    } else if key == "square" || key == "cubic",
      let base = self.key(end).flatMap({ Units.words[$0] })
    {
      (unit, end) = (base + (key == "square" ? "²" : "³"), end + 1)
    } else if key == "us", self.key(end) == "dollars" {
      (unit, end) = ("USD", end + 1)
    } else if key == "degrees" || key == "degree" || key == "°" {
      (unit, end) = degrees(end)
    } else if key == "pounds" {
      // Millions of pounds are money; few of them are a weight.
      (unit, end) =
        amount.scale >= 3
        ? ("GBP", end) : self.key(end) == "sterling" ? ("GBP", end + 1) : ("lb", end)
    } else if let code = Units.currencyWords[key]
      ?? (isUppercase(word) ? Units.currencyCodes[key] : nil)
    {
      unit = code
    } else {
      unit = Units.words[key]
    }
    // "In" is a preposition unless it stands upon the number: "5in".
    guard let unit, key != "in" || !document.hasSpace(before: word) else { return }
    amount.unit = unit
    if self.key(end) == "per", let rate = rate(unit, self.key(end + 1)) {
      (amount.unit, end) = (rate, end + 2)
    }
    amount.rule =
      unit == "%" || unit == "pp" ? "percent" : Units.isCurrency(unit) ? "money" : "measure"
    extend(&amount, to: end)
  }

  /// The sign of a speed: "mph" for miles per hour.
  private func rate(_ unit: String, _ time: WordKey?) -> String? {
    switch time {
    case "hour": unit == "mi" ? "mph" : unit + "/h"
    case "second": unit + "/s"
    default: nil
    }
  }

  private func degrees(_ next: Int) -> (String, Int) {
    switch key(next) {
    case "celsius", "c": ("°C", next + 1)
    case "fahrenheit", "f": ("°F", next + 1)
    default: ("°", next)
    }
  }

  /// Adds "years old", "years of age", "-year-old".
  private func addAge(_ amount: inout Amount, at next: Int) -> Bool {
    if isDash(next), let unit = key(next + 1).flatMap({ Self.ages[$0] }) {
      extend(&amount, to: next + 2)
      amount.unit = unit
      amount.rule = "age"
      return true
    }
    guard
      key(next) == "years" || key(next) == "year" || key(next) == "months" || key(next) == "days"
    else {
      return false
    }
    if key(next + 1) == "old" {
      extend(&amount, to: next + 2)
    } else if key(next + 1) == "of", key(next + 2) == "age" {
      extend(&amount, to: next + 3)
    } else {
      return false
    }
    amount.unit =
      key(next) == "months" || key(next) == "days" ? document.text(document.tokens[next]) : "years"
    amount.rule = "age"
    return true
  }

  func extend(_ amount: inout Amount, to end: Int) {
    amount.tokens = amount.tokens.lowerBound..<end
    amount.range.upper = document.tokens[end - 1].range.upper
  }

  /// What makes a compound a fraction, an ordinal or a phrase that counts nothing.
  private static let fractions = Set(
    words: """
      half halves third thirds quarter quarters fourth fourths fifth fifths sixth sixths seventh sevenths eighth
      eighths ninth ninths tenth tenths first second time sided way fold off
      """)
  private static let ages = [WordKey: String](words: [
    "year-old year-olds years-old": "years", "month-old month-olds": "months",
    "week-old week-olds": "weeks", "day-old day-olds": "days",
  ])
}

extension ExactNumber {
  /// The number below zero with the same digits.
  var negated: ExactNumber? { ExactNumber(literal: "-" + literal) }
}
