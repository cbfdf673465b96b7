extension TimeFinder {
  /// "early 2015", "mid-October", "the end of last year".
  func third(at index: Int) -> FoundTime? {
    if let joined = joinedThird(at: index) { return joined }
    guard let third = TimeWords.thirds[document.keys[index]] else { return nil }
    var next = index + 1
    if TimeWords.thirdsBeforeOf.contains(document.keys[index]) {
      guard key(next) == "of" else { return nil }
      next += 1
    } else if isDash(next) || key(next) == "in" {
      next += 1
    }
    if key(next) == "the" { next += 1 }
    guard sentence.contains(next), let base = long(at: next) else { return nil }
    return make(.third(third, of: base.value), index..<base.tokens.upperBound, "third")
  }

  /// "mid-2014" in one token.
  private func joinedThird(at index: Int) -> FoundTime? {
    let range = document.tokens[index].range.indices
    guard let hyphen = document.bytes[range].firstIndex(of: Byte.hyphen),
      let third = TimeWords.thirds[WordKey(document.bytes, range.lowerBound..<hyphen)],
      !TimeWords.thirdsBeforeOf.contains(WordKey(document.bytes, range.lowerBound..<hyphen))
    else { return nil }
    let rest = hyphen + 1..<range.upperBound
    let digits = document.bytes[rest].prefix(while: Byte.isDigit)
    let number = digits.reduce(0) { min($0 * 10 + Int($1 - Byte.zero), 99_999) }
    let value: TimeValue
    if let month = TimeWords.months[WordKey(document.bytes, rest)] {
      value =
        yearNumber(index + 1).map { .month(year: $0, month: month, .nearest) }
        ?? .month(year: nil, month: month, direction)
    } else if digits.count == 4, digits.count == rest.count {
      value = .years(number...number)
    } else if digits.count == 4, rest.count == 5, document.bytes[rest.upperBound - 1] == 0x73 {
      value = .decade(number)
    } else {
      return nil
    }
    let hasYear = if case .month(.some, _, _) = value { true } else { false }
    return make(.third(third, of: value), index..<index + (hasYear ? 2 : 1), "third")
  }

  /// What may have thirds: a month, year, decade or season, or "this year".
  private func long(at index: Int) -> FoundTime? {
    if document.tokens[index].kind == .number {
      if let year = yearNumber(index) {
        return make(.years(year...year), index..<index + 1, "year")
      }
      return decade(at: index)
    }
    guard let time = monthDate(at: index) ?? season(at: index) ?? directed(at: index) else {
      return nil
    }
    switch time.value {
    case .month, .monthOf, .season, .shifted(.month, _), .shifted(.year, _), .shifted(.week, _),
      .shifted(.decade, _), .shifted(.century, _):
      return time
    default: return nil
    }
  }

  /// "summer 2018", "the winter of 2015"; "spring" alone may be a source or a leap.
  func season(at index: Int) -> FoundTime? {
    guard let season = TimeWords.seasons[document.keys[index]] else { return nil }
    var next = index + 1
    if key(next) == "of" { next += 1 }
    guard let year = yearNumber(next) else { return nil }
    return make(.season(season, year: year, .nearest), index..<next + 1, "season-year")
  }

  /// "yesterday", "last night", "the past three weeks", "earlier this month", "recent weeks".
  func relative(at index: Int) -> FoundTime? {
    let key = document.keys[index]
    if let days = TimeWords.days[key] {
      return partOfDay(make(.shifted(.day, days), index..<index + 1, "day-word"))
    }
    if key == "tonight" {
      return make(.dayPart(.night, of: .shifted(.day, 0)), index..<index + 1, "day-word")
    }
    if key == "earlier" || key == "later", self.key(index + 1) == "this" {
      return soFar(at: index)
    }
    if key == "the", let time = span(at: index + 1) {
      return make(time.value, index..<time.tokens.upperBound, time.rule)
    }
    if key == "recent", let next = self.key(index + 1), TimeWords.units[next] != nil {
      return make(.recent, index..<index + 2, "recent")
    }
    return span(at: index) ?? directed(at: index)
  }

  /// "earlier this month": from its beginning on; "later this week" is the week.
  private func soFar(at index: Int) -> FoundTime? {
    guard let unit = key(index + 2).flatMap({ TimeWords.units[$0] }) else {
      guard let time = directed(at: index + 1) else { return nil }
      return make(time.value, index..<time.tokens.upperBound, "earlier-this")
    }
    let value: TimeValue = key(index) == "earlier" ? .soFar(unit) : .shifted(unit, 0)
    return make(value, index..<index + 3, "earlier-this")
  }

  /// "past three weeks", "next two days", "past year": units on end up to or from now.
  private func span(at index: Int) -> FoundTime? {
    guard let word = key(index), let direction = TimeWords.directions[word], direction != .this
    else {
      return nil
    }
    if let numeral = document.numeral(at: index + 1, limit: sentence.upperBound),
      numeral.rest == nil,
      let unit = key(numeral.tokens.upperBound).flatMap({ TimeWords.units[$0] })
    {
      return make(
        .span(unit, numeral.value, isPast: direction == .last),
        index..<numeral.tokens.upperBound + 1, "span")
    }
    // "The past year" reaches up to now; "last year" is the one before.
    guard word == "past" || word == "coming",
      let unit = key(index + 1).flatMap({ TimeWords.units[$0] })
    else { return nil }
    return make(.span(unit, ExactNumber(1), isPast: direction == .last), index..<index + 2, "span")
  }

  /// "last Tuesday", "next month", "this morning", "last October", "last summer".
  private func directed(at index: Int) -> FoundTime? {
    guard let direction = key(index).flatMap({ TimeWords.directions[$0] }),
      let next = key(index + 1)
    else {
      return nil
    }
    let tokens = index..<index + 2
    let offset = direction == .last ? -1 : direction == .next ? 1 : 0
    if let unit = TimeWords.units[next] {
      // "This second" and "last minute" are no times; "this day" is hardly one.
      if unit == .second || unit == .minute || unit == .hour || unit == .day { return nil }
      return make(.shifted(unit, offset), tokens, "last-unit")
    }
    // "The next morning" counts from what was told before.
    if let part = TimeWords.dayParts[next], direction != .next {
      return make(.dayPart(part, of: .shifted(.day, offset)), tokens, "last-part-of-day")
    }
    if let season = TimeWords.seasons[next] {
      return make(.season(season, year: nil, direction), tokens, "last-season")
    }
    guard isCapitalised(index + 1) else { return nil }
    if let weekday = TimeWords.weekdays[next] {
      return partOfDay(make(.weekday(weekday, direction), tokens, "last-weekday"))
    }
    guard let month = TimeWords.months[next] else { return nil }
    if let year = yearNumber(index + 2) {
      return make(.month(year: year, month: month, .nearest), index..<index + 3, "month-year")
    }
    if let day = integer(index + 2, upTo: 2),
      CalendarDate(year: 2000, month: month, day: day) != nil
    {
      return make(
        .day(year: nil, month: month, day: day, last: nil, direction), index..<index + 3, "last-day"
      )
    }
    return make(.month(year: nil, month: month, direction), tokens, "last-month")
  }
}
