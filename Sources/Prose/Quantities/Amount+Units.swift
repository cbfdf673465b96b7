/// A unit that was read after a number.
struct ReadUnit {
  var sign: String
  var kind: QuantityMention.Kind
  /// The token after it.
  var end: Int
  /// Where it ends, when that is within a token: "cent" of "12-cent-a-share".
  var upper: UInt32?
  /// A power of ten upon it: "MEUR".
  var scale = 0
}

extension QuantityFinder {
  /// A compound such as "six-mile", "115USD" or "ten-storey"; nil for "two-sided".
  func compound(_ amount: Amount, _ rest: ByteRange) -> Amount? {
    var amount = amount
    let bytes = document.bytes
    let hyphen = bytes[rest.indices].firstIndex(of: Byte.hyphen) ?? rest.indices.upperBound
    let key = WordKey(bytes, rest.indices)
    let first = WordKey(bytes, rest.indices.lowerBound..<hyphen)
    if let unit = Self.ages[key] {
      amount.unit = unit
      amount.kind = .age
      amount.range.upper = rest.upper
    } else if amount.isDigits || !Units.shortWords.contains(first),
      let unit = unit(
        of: first, isUpper: bytes[rest.indices].allSatisfy(Byte.upper.contains))
    {
      amount.unit = unit.sign
      amount.kind = unit.kind
      amount.range.upper = UInt32(hyphen)
    } else {
      let isWord = bytes[rest.indices].allSatisfy { Byte.isLetter($0) || $0 == Byte.hyphen }
      guard !amount.isDigits, isWord, !Self.noNouns.contains(first),
        TimeWords.units[first] == nil, !isAdjective(rest)
      else { return nil }
      amount.noun = rest
      return amount
    }
    amount.rule = amount.kind.rule
    return amount
  }

  /// True for "legged" and "dimensional", which are no nouns.
  private func isAdjective(_ word: ByteRange) -> Bool {
    let ending = Array(document.bytes[word.indices].suffix(2))
    return ending == [0x65, 0x64] || ending == [0x61, 0x6C] || ending == [0x6C, 0x79]
  }

  /// The unit that one word names.
  private func unit(of key: WordKey, isUpper: Bool) -> (sign: String, kind: QuantityMention.Kind)? {
    if let sign = Units.words[key] { return (sign, .measure) }
    if let sign = Currencies.parts[key] ?? Currencies.word(key) { return (sign, .money) }
    if isUpper, let code = Currencies.codes[key] { return (code, .money) }
    return key == "percent" ? ("%", .percentage) : nil
  }

  /// Adds the unit or currency that follows the number.
  func addUnit(_ amount: inout Amount) {
    let next = amount.tokens.upperBound
    if addAge(&amount, at: next) { return }
    guard let unit = unit(after: amount) else { return }
    amount.unit = unit.sign
    amount.kind = unit.kind
    amount.rule = unit.kind.rule
    if unit.scale > 0 { amount.value = amount.value?.shifted(by: unit.scale) }
    extend(&amount, to: unit.end)
    if let upper = unit.upper { amount.range.upper = upper }
    if unit.kind == .money { addCents(&amount) } else { addPart(&amount) }
  }

  /// The unit after a number, behind a hyphen or in brackets too.
  private func unit(after amount: Amount) -> ReadUnit? {
    let next = amount.tokens.upperBound
    let isJoined = isDash(next) && !document.hasSpace(before: next)
    if key(next) == "(" || key(next) == "[" || key(next) == "{" || key(next) == "<",
      var unit = unit(at: next + 1, amount, isApart: true), unit.kind == .measure,
      let close = key(unit.end), close == ")" || close == "]" || close == "}" || close == ">"
    {
      unit.end += 1
      return unit
    }
    return unit(at: isJoined ? next + 1 : next, amount, isApart: document.hasSpace(before: next))
  }

  /// The unit that begins with a token.
  private func unit(at word: Int, _ amount: Amount, isApart: Bool) -> ReadUnit? {
    guard let key = key(word), !isTaken(word) || amount.isDigits && !isApart else { return nil }
    if let share = share(at: word) { return share }
    if let degrees = degrees(at: word, amount, isApart: isApart) { return degrees }
    if let money = money(at: word, amount) { return money }
    if let next = self.key(word + 1), let sign = Units.pairs[[key, next]] {
      return ReadUnit(sign: sign, kind: .measure, end: word + 2)
    }
    if let power = Units.powers[key], let base = self.key(word + 1).flatMap({ Units.words[$0] }) {
      return ReadUnit(sign: base + power, kind: .measure, end: word + 2)
    }
    guard let unit = plain(at: word, amount, isApart: isApart) else { return nil }
    return speed(unit)
  }

  /// A unit of one word, or of the first part of a word with hyphens.
  private func plain(at word: Int, _ amount: Amount, isApart: Bool) -> ReadUnit? {
    let range = document.tokens[word].range.indices
    var key = document.keys[word]
    var upper: UInt32?
    if Units.words[key] == nil, document.tokens[word].kind == .word,
      let hyphen = document.bytes[range].firstIndex(of: Byte.hyphen)
    {
      guard isDash(word - 1) else { return nil }
      key = WordKey(document.bytes, range.lowerBound..<hyphen)
      upper = UInt32(hyphen)
    }
    if key == "pounds" || key == "pound" {
      return ReadUnit(sign: "lb", kind: .measure, end: word + 1, upper: upper)
    }
    guard let sign = Units.words[key] else { return nil }
    let isDirect = amount.isDigits || isDash(word - 1)
    if Units.shortWords.contains(key) {
      guard isDirect, document.bytes[range.lowerBound] | 0x20 == document.bytes[range.lowerBound]
      else {
        return nil
      }
      // "In" and "pm" are other words unless they stand upon the number.
      if key == "in" || key == "ha" || key == "pm", isApart, !isDash(word - 1) { return nil }
      if isApart, key != "m" && key != "g" && key != "l" && key != "mi" { return nil }
    }
    if Units.unclearWords.contains(key), !isDirect && amount.kind != .fraction { return nil }
    if key == "turn" || key == "turns", !isNear(word, Units.angles, besides: word) { return nil }
    return ReadUnit(sign: sign, kind: .measure, end: word + 1, upper: upper)
  }

  /// A length in a time: "miles an hour", "km/h", "metres per second".
  private func speed(_ unit: ReadUnit) -> ReadUnit {
    guard unit.upper == nil, Units.lengths.contains(unit.sign), let link = key(unit.end),
      link == "per" || link == "/" || link == "an" || link == "a",
      let time = key(unit.end + 1).flatMap({ Units.times[$0] })
    else { return unit }
    let sign = unit.sign == "mi" && time == "h" ? "mph" : unit.sign + "/" + time
    return ReadUnit(sign: sign, kind: .measure, end: unit.end + 2)
  }

  /// "12 ft 2 in": a smaller unit after a larger one.
  private func addPart(_ amount: inout Amount) {
    guard let unit = amount.unit, let part = Units.parts[unit], amount.kind == .measure else {
      return
    }
    var next = amount.tokens.upperBound
    if key(next) == "," || key(next) == "and" { next += 1 }
    guard sentence.contains(next), !isTaken(next),
      let second = document.numeral(at: next, limit: sentence.upperBound), second.rest == nil,
      let count = second.value.whole, count < part.count,
      let word = key(second.tokens.upperBound), Units.words[word] == part.unit,
      let share = Fraction(Int128(count), Int128(part.count)).flatMap({ ExactNumber($0) }),
      let value = amount.value?.plus(share)
    else { return }
    amount.value = value
    extend(&amount, to: second.tokens.upperBound + 1)
  }

  /// Adds "years old", "years of age", "-year-old", "yo".
  private func addAge(_ amount: inout Amount, at next: Int) -> Bool {
    if isDash(next), let unit = key(next + 1).flatMap({ Self.ages[$0] }) {
      setAge(&amount, unit, to: next + 2)
      return true
    }
    if key(next) == "yo" || key(next) == "y.o." || key(next) == "y/o" {
      setAge(&amount, "years", to: next + 1)
      return true
    }
    guard let unit = key(next).flatMap({ Self.ageUnits[$0] }) else {
      if let unit = key(next).flatMap({ Self.ages[$0] }) {
        setAge(&amount, unit, to: next + 1)
        return true
      }
      return false
    }
    if key(next + 1) == "old" || isDash(next + 1) && key(next + 2) == "old" {
      setAge(&amount, unit, to: isDash(next + 1) ? next + 3 : next + 2)
    } else if key(next + 1) == "of", key(next + 2) == "age" {
      setAge(&amount, unit, to: next + 3)
    } else {
      return false
    }
    return true
  }

  private func setAge(_ amount: inout Amount, _ unit: String, to end: Int) {
    extend(&amount, to: end)
    amount.unit = unit
    amount.kind = .age
    amount.rule = "age"
  }

  /// What makes a compound a place in an order, or a phrase that counts nothing.
  private static let noNouns = Set(
    words: """
      first second third fourth fifth sixth seventh eighth ninth tenth time sided way fold off on one two three
      four five six seven eight nine out thirds in to by of and or per plus odd
      """)
  private static let ages = [WordKey: String](words: [
    "year-old year-olds years-old": "years", "month-old month-olds": "months",
    "week-old week-olds": "weeks", "day-old day-olds": "days",
  ])
  private static let ageUnits = [WordKey: String](words: [
    "year years": "years", "month months": "months", "week weeks": "weeks", "day days": "days",
  ])
}

extension QuantityMention.Kind {
  /// The name of the rule that finds the kind by its unit.
  var rule: String {
    switch self {
    case .percentage, .points: "percent"
    case .money: "money"
    case .age: "age"
    case .measure: "measure"
    case .temperature: "temperature"
    default: "figure"
    }
  }
}
