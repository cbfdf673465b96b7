extension TimeFinder {
  /// A date in digits: "2019-01-10", "10.01.2019", "25/12/2018".
  func numericDate(at index: Int) -> FoundTime? {
    let range = document.tokens[index].range.indices
    let text = document.bytes[range].prefix { $0 != 0x54 }
    for mark in [Byte.hyphen, Byte.slash, Byte.stop] {
      let parts = text.split(separator: mark, omittingEmptySubsequences: false)
      guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Byte.isDigit) })
      else {
        continue
      }
      let numbers = parts.map { $0.reduce(0) { min($0 * 10 + Int($1 - Byte.zero), 99_999) } }
      guard let value = dateValue(numbers, widths: parts.map(\.count), mark: mark) else {
        return nil
      }
      return make(value, index..<index + 1, "date-in-digits")
    }
    return nil
  }

  /// The day that three numbers name; which is month and which is day is told by the mark or by their size.
  private func dateValue(_ numbers: [Int], widths: [Int], mark: UInt8) -> TimeValue? {
    func date(_ year: Int, _ month: Int, _ day: Int) -> TimeValue? {
      guard CalendarDate(year: year, month: month, day: day) != nil else { return nil }
      return .day(year: year, month: month, day: day, last: nil, .nearest)
    }
    if widths[0] == 4 { return date(numbers[0], numbers[1], numbers[2]) }
    guard widths[2] == 4 else { return nil }
    // Dotted dates are European: the day comes first.
    if mark == Byte.stop || numbers[0] > 12 { return date(numbers[2], numbers[1], numbers[0]) }
    if numbers[1] > 12 || numbers[0] == numbers[1] {
      return date(numbers[2], numbers[0], numbers[1])
    }
    return date(numbers[2], numbers[0], numbers[1]) == nil ? nil : .unclearDay(year: numbers[2])
  }

  /// "10 January 2019", "the 10th of January".
  func dayMonth(at index: Int) -> FoundTime? {
    guard let day = integer(index, upTo: 2, isOrdinal: true) else { return nil }
    let next = key(index + 1) == "of" ? index + 2 : index + 1
    guard let month = month(next), month.isValid(day) else { return nil }
    return dated(month: month, day: day, last: nil, index..<next + 1, "day-month")
  }

  /// "January 10, 2019", "Jan 10-12", "October 2018", "October".
  func monthDate(at index: Int) -> FoundTime? {
    guard let month = month(index) else { return nil }
    if let day = integer(index + 1, upTo: 2, isOrdinal: true), month.isValid(day) {
      let last = lastDay(at: index + 2, after: day, of: month)
      return dated(
        month: month, day: day, last: last, index..<index + (last == nil ? 2 : 4), "month-day")
    }
    let next = key(index + 1) == "," || key(index + 1) == "of" ? index + 2 : index + 1
    if let year = yearNumber(next) {
      return make(.month(year: year, month: month, .nearest), index..<next + 1, "month-year")
    }
    if let offset = yearOffset(at: next) {
      return make(.monthOf(year: offset, month: month), index..<next + 2, "month-of-year")
    }
    let isUnclear = TimeWords.unclearMonths.contains(document.keys[index])
    if isUnclear, !(key(index - 1).map(TimeWords.beforeMonth.contains) ?? false) { return nil }
    // "Ms. May", "April Jones", "in March Street": a name goes on with a capital.
    if isCapitalised(index + 1), !isCapitalised(index - 1), isUnclear || key(index) == "april" {
      return nil
    }
    return make(.month(year: nil, month: month, direction), index..<index + 1, "month")
  }

  /// How many years on "last year", "this year" or "next year" is, at a token, or nil.
  private func yearOffset(at index: Int) -> Int? {
    guard key(index + 1) == "year" else { return nil }
    switch key(index) {
    case "last": return -1
    case "this": return 0
    case "next": return 1
    default: return nil
    }
  }

  /// The day that ends a range, after a dash: "10-12".
  private func lastDay(at dash: Int, after day: Int, of month: Int) -> Int? {
    guard isDash(dash), let last = integer(dash + 1, upTo: 2), last > day, month.isValid(last)
    else {
      return nil
    }
    return last
  }

  func isDash(_ index: Int) -> Bool { key(index) == "-" || key(index) == "–" }

  /// The day with the year after it, if there is one.
  private func dated(
    month: Int, day: Int, last: Int?, _ tokens: Range<Int>, _ rule: String
  ) -> FoundTime {
    let next = key(tokens.upperBound) == "," ? tokens.upperBound + 1 : tokens.upperBound
    let year = yearNumber(next)
    let end = year == nil ? tokens.upperBound : next + 1
    return make(
      .day(year: year, month: month, day: day, last: last, direction), tokens.lowerBound..<end, rule
    )
  }

  /// The month that a token with a capital names, or nil.
  func month(_ index: Int) -> Int? {
    guard isCapitalised(index) else { return nil }
    return TimeWords.months[document.keys[index]]
  }

  /// "Thursday", "Thursday night", "Thursday, January 10".
  func weekdayDate(at index: Int) -> FoundTime? {
    guard isCapitalised(index), let weekday = TimeWords.weekdays[document.keys[index]] else {
      return nil
    }
    let next = key(index + 1) == "," ? index + 2 : index + 1
    if sentence.contains(next), let date = dayMonth(at: next) ?? monthDate(at: next),
      date.value.isDay
    {
      return make(date.value, index..<date.tokens.upperBound, "weekday-date")
    }
    return partOfDay(make(.weekday(weekday, direction), index..<index + 1, "weekday"))
  }

  /// The time with the part of day after it, if there is one: "Thursday night".
  func partOfDay(_ day: FoundTime) -> FoundTime {
    guard let part = key(day.tokens.upperBound).flatMap({ TimeWords.dayParts[$0] }) else {
      return day
    }
    return make(
      .dayPart(part, of: day.value), day.tokens.lowerBound..<day.tokens.upperBound + 1, day.rule)
  }

  /// "2015", "2014-15", "2014–2016".
  func year(at index: Int) -> FoundTime? {
    guard let year = yearNumber(index), isYear(index) else { return nil }
    if isDash(index + 1), let last = lastYear(index + 2, after: year) {
      return make(.years(year...last), index..<index + 3, "years")
    }
    return make(.years(year...year), index..<index + 1, "year")
  }

  private func lastYear(_ index: Int, after year: Int) -> Int? {
    if let last = yearNumber(index), last > year { return last }
    guard document.tokens.indices.contains(index), document.tokens[index].range.count == 2,
      let last = integer(index, upTo: 2), last > year % 100
    else { return nil }
    return year - year % 100 + last
  }

  /// True when a number of four digits is a year and no amount.
  private func isYear(_ index: Int) -> Bool {
    let before = key(index - 1)
    if let before, TimeWords.beforeYear.contains(before) { return true }
    if let before, CommonWords.labels.contains(before) { return false }
    if index > sentence.lowerBound, document.tokens[index - 1].kind == .symbol { return false }
    guard let year = integer(index, upTo: 4), (1800...2099).contains(year) else { return false }
    // An amount is followed by what is counted, "1900 soldiers".
    guard let after = key(index + 1), after != "%" else { return key(index + 1) == nil }
    return before == "'s" || !CountedNouns.isPlural(document, index + 1)
  }

  /// "1990s", "’90s", also after "the" and thirds.
  func decade(at index: Int) -> FoundTime? {
    var bytes = document.bytes[document.tokens[index].range.indices].filter { $0 < 0x80 }
    let isShort = bytes.first == Byte.apostrophe || bytes.count < document.tokens[index].range.count
    if bytes.first == Byte.apostrophe { bytes.removeFirst() }
    // "In her 30s" is an age.
    if bytes.count == 3, !isShort, key(index - 1) != "the" { return nil }
    guard bytes.last == 0x73 || bytes.last == 0x53, bytes.count == 5 || bytes.count == 3 else {
      return nil
    }
    bytes.removeLast()
    guard bytes.allSatisfy(Byte.isDigit), bytes.last == Byte.zero else { return nil }
    let number = bytes.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
    // Two digits mean the last century, as "the ’20s" still does mostly.
    return make(.decade(bytes.count == 2 ? 1900 + number : number), index..<index + 1, "decade")
  }
}

extension Int {
  /// True when a month with this number has the day in some year.
  fileprivate func isValid(_ day: Int) -> Bool {
    // The year 2000 was a leap year.
    (1...CalendarDate.days(ofMonth: self, year: 2000)).contains(day)
  }
}
