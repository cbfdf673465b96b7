extension TimeFinder {
  /// "three weeks", "two years ago", "another month", "a two-year".
  func length(at index: Int) -> FoundTime? {
    guard let length = counted(at: index) ?? single(at: index) ?? further(at: index) else {
      return nil
    }
    let next = length.tokens.upperBound
    if isAge(next) { return nil }
    if key(next) == "ago", case .duration(let unit, let count) = length.value {
      return make(.ago(unit, count), startWithModifier(length)..<next + 1, "ago")
    }
    var result = length
    result.tokens = startWithModifier(length)..<next
    return result
  }

  /// A number with its unit: "three weeks", "two-year".
  private func counted(at index: Int) -> FoundTime? {
    guard let numeral = document.numeral(at: index, limit: sentence.upperBound) else { return nil }
    let next = numeral.tokens.upperBound
    if let range = range(from: numeral, at: next) { return range }
    if let rest = numeral.rest {
      guard let unit = TimeWords.units[WordKey(document.bytes, rest.indices)] else { return nil }
      return make(.duration(unit, numeral.value), numeral.tokens, "compound-length")
    }
    // "18-month" is three tokens.
    let noun = isDash(next) && !document.hasSpace(before: next) ? next + 1 : next
    guard let unit = key(noun).flatMap({ TimeWords.units[$0] }) else { return nil }
    // "One day" and "one night" are stories' words more than lengths; "second" may be an ordinal.
    if key(index) == "one", unit == .day { return nil }
    return make(
      .duration(unit, numeral.value), index..<noun + 1, noun > next ? "compound-length" : "length")
  }

  /// "15 to 20 seconds", "two or three days", "between two and three weeks" from its first number on.
  private func range(from first: Numeral, at link: Int) -> FoundTime? {
    guard first.rest == nil, isLink(link, after: first),
      let second = document.numeral(at: link + 1, limit: sentence.upperBound), second.rest == nil,
      first.value < second.value,
      let unit = key(second.tokens.upperBound).flatMap({ TimeWords.units[$0] })
    else { return nil }
    return make(
      .durations(unit, first.value, second.value),
      first.tokens.lowerBound..<second.tokens.upperBound + 1, "length-range")
  }

  private func isLink(_ index: Int, after first: Numeral) -> Bool {
    switch key(index) {
    case "to", "or", "-", "–": true
    case "and": key(first.tokens.lowerBound - 1) == "between"
    default: false
    }
  }

  /// "a week ago", "for a year": one unit after an article.
  private func single(at index: Int) -> FoundTime? {
    guard key(index) == "a" || key(index) == "an",
      let unit = key(index + 1).flatMap({ TimeWords.units[$0] })
    else { return nil }
    let isLength = key(index - 1).map(TimeWords.beforeLength.contains) ?? false
    guard isLength || key(index + 2) == "ago" else { return nil }
    return make(.duration(unit, ExactNumber(1)), index..<index + 2, "length")
  }

  /// "another month", "another two weeks", "a further three days".
  private func further(at index: Int) -> FoundTime? {
    let isFurther =
      (key(index) == "a" || key(index) == "an")
      && (key(index + 1) == "further" || key(index + 1) == "additional")
    guard isFurther || key(index) == "another" else { return nil }
    let next = index + (isFurther ? 2 : 1)
    guard sentence.contains(next) else { return nil }
    if let length = counted(at: next) {
      return make(length.value, index..<length.tokens.upperBound, "another-length")
    }
    guard !isFurther, let unit = TimeWords.units[document.keys[next]] else { return nil }
    return make(.duration(unit, ExactNumber(1)), index..<next + 1, "another-length")
  }

  /// True when "old" or "of age" follows: an age is a figure, not a time.
  private func isAge(_ index: Int) -> Bool {
    if key(index) == "old" || key(index) == "of" && key(index + 1) == "age" { return true }
    return isDash(index) && key(index + 1) == "old"
  }

  /// Where a length begins with the words that bound it: "at least another month".
  private func startWithModifier(_ length: FoundTime) -> Int {
    Modifiers.start(before: length.tokens.lowerBound, in: document, from: floor)
      ?? length.tokens.lowerBound
  }

  /// "0700 UTC".
  private func militaryClock(at index: Int) -> FoundTime? {
    guard document.tokens[index].range.count == 4, let number = integer(index, upTo: 4),
      let zone = key(index + 1), TimeWords.zones.contains(zone), number / 100 < 24,
      number % 100 < 60
    else { return nil }
    return make(
      .clock(hour: number / 100, minute: number % 100, on: nil), index..<index + 2, "clock")
  }

  /// "10:30 a.m.", "5 p.m.", "17:45", "noon".
  func clock(at index: Int) -> FoundTime? {
    if let hour = TimeWords.namedHours[document.keys[index]] {
      return make(.clock(hour: hour, minute: 0, on: nil), index..<index + 1, "named-hour")
    }
    guard document.tokens[index].kind == .number else { return nil }
    if let time = militaryClock(at: index) { return time }
    let half = key(index + 1).flatMap { TimeWords.hours[$0] }
    let text = document.bytes[document.tokens[index].range.indices]
    let parts = text.split(omittingEmptySubsequences: false) { $0 == Byte.colon || $0 == Byte.stop }
    guard parts.count <= 2,
      parts.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(Byte.isDigit) })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - Byte.zero) } }
    let minute = numbers.count == 2 ? numbers[1] : 0
    let hour = numbers[0]
    guard minute < 60 else { return nil }
    if let half {
      guard (1...12).contains(hour), numbers.count == 1 || parts[1].count == 2 else { return nil }
      return make(
        .clock(hour: hour % 12 + half, minute: minute, on: nil), index..<index + 2, "clock")
    }
    // Without "a.m." only two digits of minutes after a colon, and no score: "at 17:45".
    guard numbers.count == 2, text.contains(Byte.colon), parts[1].count == 2, hour < 24 else {
      return nil
    }
    return make(.clock(hour: hour, minute: minute, on: nil), index..<index + 1, "clock")
  }
}
