extension TimeFinder {
  /// A small whole number in digits or words with what follows it: "24", "twenty-four", "twenty and four".
  func cardinal(at index: Int) -> (value: Int, end: Int)? {
    if let number = digits(index, upTo: 4) { return (number, index + 1) }
    guard let first = key(index).flatMap({ NumberWords.small[$0] }) else { return nil }
    guard first >= 20 else { return (first, index + 1) }
    let next = isDash(index + 1) && !isSpaced(index + 1) ? index + 2 : index + 1
    if let second = key(next).flatMap({ NumberWords.small[$0] }), (1...9).contains(second) {
      return (first + second, next + 1)
    }
    return (first, index + 1)
  }

  /// "21st", "first", "twenty-first", "thirty first".
  func ordinal(at index: Int) -> (value: Int, end: Int)? {
    guard let piece = piece(index) else { return nil }
    if piece.isOrdinal { return (piece.number, index + 1) }
    if let value = TimeWords.ordinals[piece.key] { return (value, index + 1) }
    guard let tens = NumberWords.small[piece.key], tens >= 20 else { return nil }
    let next = isDash(index + 1) && !isSpaced(index + 1) ? index + 2 : index + 1
    guard let ones = key(next).flatMap({ TimeWords.ordinals[$0] }), ones < 10 else { return nil }
    return (tens + ones, next + 1)
  }

  /// The number of a day: "3", "3rd", "third", "twenty one".
  func dayNumber(at index: Int, ordinalOnly: Bool = false) -> (value: Int, end: Int)? {
    if let ordinal = ordinal(at: index) {
      return (1...31).contains(ordinal.value) ? ordinal : nil
    }
    guard !ordinalOnly else { return nil }
    if let number = digits(index, upTo: 2) {
      return (1...31).contains(number) ? (number, index + 1) : nil
    }
    guard isWord(index), let cardinal = cardinal(at: index), (1...31).contains(cardinal.value)
    else { return nil }
    return cardinal
  }

  /// A year in digits or words: "2015", "nineteen ninety-six", "two thousand and five"; 1000 to 2199.
  func year(number index: Int) -> (value: Int, end: Int)? {
    if let piece = piece(index), piece.width == 4, let year = digits(index, upTo: 4) {
      return (1000...2199).contains(year) ? (year, index + 1) : nil
    }
    return isWord(index) ? spokenYear(at: index) : nil
  }

  /// "nineteen ninety six", "nineteen hundred ninety three", "two thousand and fifteen", "twenty ten".
  private func spokenYear(at index: Int) -> (value: Int, end: Int)? {
    guard let first = key(index).flatMap({ NumberWords.small[$0] }) else { return nil }
    if first == 2, key(index + 1) == "thousand" {
      let next = skip(index + 2, "and")
      if let rest = cardinal(at: next), isWord(next), rest.value < 100 {
        return (2000 + rest.value, rest.end)
      }
      return (2000, index + 2)
    }
    guard (10...20).contains(first) else { return nil }
    var next = index + 1
    if isDash(next), !isSpaced(next) { next += 1 }
    if key(next) == "hundred" {
      let after = skip(next + 1, "and")
      if let rest = cardinal(at: after), isWord(after), rest.value < 100 {
        return (first * 100 + rest.value, rest.end)
      }
      return (first * 100, next + 1)
    }
    if key(next) == "oh" || key(next) == "o", let ones = cardinal(at: next + 1), ones.value < 10 {
      return (first * 100 + ones.value, ones.end)
    }
    guard isWord(next), let rest = cardinal(at: next), rest.value >= 10 else { return nil }
    return (first * 100 + rest.value, rest.end)
  }

  /// An amount of units: "3", "3.5", "5 1/2", "two and a half", "a", "half an", "hundred and ten"; exact.
  func amount(at index: Int) -> (value: ExactNumber, end: Int)? {
    guard let piece = piece(index) else { return nil }
    if piece.kind == .number { return digitAmount(at: index) }
    if piece.key == "half" {
      let isUnit = key(index + 1).map { $0 == "hour" || $0 == "year" || $0 == "day" } ?? false
      guard isUnit || key(index + 1) == "a" || key(index + 1) == "an" else { return nil }
      return ExactNumber(literal: "0.5").map { ($0, isUnit ? index + 1 : index + 2) }
    }
    if piece.key == "a" || piece.key == "an" {
      if key(index + 1) == "couple" { return (ExactNumber(2), skip(index + 2, "of")) }
      if key(index + 1) == "half" { return ExactNumber(literal: "0.5").map { ($0, index + 2) } }
      if key(index + 1) == "dozen" { return (ExactNumber(12), index + 2) }
    }
    if piece.key == "couple" { return (ExactNumber(2), skip(index + 1, "of")) }
    guard let whole = wordAmount(at: index) else { return nil }
    return withHalf(whole)
  }

  private func digitAmount(at index: Int) -> (value: ExactNumber, end: Int)? {
    let range = pieces[index].range
    guard !pieces[index].isOrdinal else { return nil }
    if let whole = digits(index, upTo: 8) {
      // "1/2", "5 1/2".
      if let half = fraction(at: index) { return half }
      if isSpaced(index + 1), let half = fraction(at: index + 1), whole < 100,
        let value = ExactNumber(literal: "\(whole)\(half.value.literal.dropFirst())")
      {
        return (value, half.end)
      }
      if let scale = key(index + 1).flatMap({ NumberWords.scales[$0] }), scale > 0 {
        return (ExactNumber(whole).shifted(by: scale), index + 2)
      }
      return withHalf((whole, index + 1))
    }
    var literal: [UInt8] = []
    for position in range {
      switch document.bytes[position] {
      case Byte.digits, Byte.stop: literal.append(document.bytes[position])
      case Byte.comma: break
      case 0xC2:
        let half: [UInt8: String] = [0xBC: ".25", 0xBD: ".5", 0xBE: ".75"]
        guard position + 1 < range.upperBound, let text = half[document.bytes[position + 1]],
          let value = ExactNumber(literal: String(decoding: literal, as: UTF8.self) + text)
        else { return nil }
        return (value, index + 1)
      default: return nil
      }
    }
    let end = index + 1
    let value = ExactNumber(literal: String(decoding: literal, as: UTF8.self))
    if let scale = key(end).flatMap({ NumberWords.scales[$0] }), scale > 0, let value {
      return (value.shifted(by: scale), end + 1)
    }
    return value.map { ($0, end) }
  }

  /// "1/2", "1/4", "3/4".
  private func fraction(at index: Int) -> (value: ExactNumber, end: Int)? {
    guard key(index + 1) == "/", !isSpaced(index + 1), !isSpaced(index + 2),
      let over = digits(index, upTo: 1), let under = digits(index + 2, upTo: 1)
    else { return nil }
    let literal: String? =
      switch (over, under) {
      case (1, 2): "0.5"
      case (1, 4): "0.25"
      case (3, 4): "0.75"
      default: nil
      }
    return literal.flatMap { ExactNumber(literal: $0) }.map { ($0, index + 3) }
  }

  /// "two and a half".
  private func withHalf(_ whole: (value: Int, end: Int)) -> (value: ExactNumber, end: Int) {
    if key(whole.end) == "and" {
      let next = skip(whole.end + 1, "a", "one")
      if key(next) == "half", let value = ExactNumber(literal: "\(whole.value).5") {
        return (value, next + 1)
      }
    }
    return (ExactNumber(whole.value), whole.end)
  }

  /// A whole number in words: "twenty-four", "a hundred and ten", "ten thousand".
  private func wordAmount(at index: Int) -> (value: Int, end: Int)? {
    var reading = NumberReading()
    var next = index
    if key(index) == "a" || key(index) == "an" {
      guard let scale = key(index + 1).flatMap({ NumberWords.scales[$0] }) else { return nil }
      reading.one(scale)
      next += 2
    }
    while let piece = piece(next), next - index < 16 {
      if piece.key == "and", reading.takesAnd || reading.value.map({ $0 % 10 == 0 }) ?? false,
        key(next + 1).flatMap({ NumberWords.small[$0] }) != nil
      {
        next += 1
      } else if isDash(next), !piece.isSpaced, !isSpaced(next + 1), reading.value != nil,
        key(next + 1).flatMap({ NumberWords.small[$0] }) != nil
      {
        next += 1
      } else if let small = NumberWords.small[piece.key], reading.take(small) {
        next += 1
      } else if let scale = NumberWords.scales[piece.key], reading.scale(scale) {
        next += 1
      } else {
        break
      }
    }
    guard let value = reading.value.flatMap({ Int(exactly: $0) }) else { return nil }
    return (value, next)
  }
}
