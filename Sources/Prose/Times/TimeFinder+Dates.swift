extension TimeFinder {
  /// A month by its name, or nil; in small letters "march" and "may" are other words.
  func month(_ index: Int) -> Int? {
    guard let piece = piece(index), let month = TimeWords.months[piece.key] else { return nil }
    if !piece.isCapital, TimeWords.smallWords.contains(piece.key) { return nil }
    return month
  }

  /// A month that stands beside a day or year, where "march" is no verb and "may" no auxiliary.
  private func datedMonth(_ index: Int) -> Int? { key(index).flatMap { TimeWords.months[$0] } }

  /// The year after a date: "2019", ", 2019", "of 2019", "in 2019", "last year", with its end.
  func yearAfter(_ index: Int, isJoined: Bool = false) -> (year: TimeValue.Year, end: Int)? {
    var next = index
    if let key = key(next), key == "," || key == "of" || key == "in" { next += 1 }
    if isDash(next) || key(next) == "/", !isSpaced(next) { next += 1 }
    next = skip(next, "the")
    if let year = year(number: next), !isMeasured(year.end) {
      return (.number(year.value), year.end)
    }
    // "30 September 420", "December of 384".
    if next == index || key(next - 1) == "of", let early = digits(next, upTo: 3),
      piece(next)?.width == 3, isClosed(next + 1), !isDash(next + 1), key(next + 1) != "/"
    {
      return (.number(early), next + 1)
    }
    // "April of ’87".
    if next > index, key(next - 1) == "of" || isApostrophe(next) {
      let start = isApostrophe(next) ? next + 1 : next
      if let short = digits(start, upTo: 2), piece(start)?.width == 2, short >= 13 {
        return (.number(Self.century(ofShort: short)), start + 1)
      }
    }
    if key(next) == "that" || key(next) == "same", key(next) == "that" || key(next - 1) == "the" {
      let unit = skip(next + 1, "same")
      if key(unit) == "year" { return (.text, unit + 1) }
    }
    guard key(next + 1) == "year", key(index) != "," else { return nil }
    switch key(next) {
    case "last", "previous": return (.shifted(-1), next + 2)
    case "this", "current": return (.shifted(0), next + 2)
    case "next", "coming": return (.shifted(1), next + 2)
    default: return nil
    }
  }

  /// The year that two digits mean: from 1940 to 2039, as is usual.
  static func century(ofShort year: Int) -> Int { year < 40 ? 2000 + year : 1900 + year }

  /// True when a number before this piece counts what follows: "May 2000 people".
  private func isMeasured(_ index: Int) -> Bool {
    guard let piece = piece(index), piece.kind == .word else { return key(index) == "%" }
    return !piece.isCapital && CountedNouns.isPlural(document, piece.token)
      && piece.key != "'s"
  }

  /// "January 10, 2019", "Jan 10-12", "October 2018", "October".
  func monthDate(at index: Int) -> ReadTime? {
    let name = skip(index, "the")
    if key(name) == "month", key(name + 1) == "of", datedMonth(name + 2) != nil,
      let month = monthYear(at: name + 2) ?? bareMonth(at: name + 2, isSure: true)
    {
      return month.from(index)
    }
    guard datedMonth(index) != nil else { return nil }
    return monthDay(at: index) ?? monthYear(at: index) ?? bareMonth(at: index)
  }

  private func monthDay(at index: Int) -> ReadTime? {
    guard let month = datedMonth(index) else { return nil }
    var next = index + 1
    if key(next) == ".", !isSpaced(next) { next += 1 }
    next = skip(next, ",", "the")
    if isDash(next) || key(next) == "/", !isSpaced(next), !isSpaced(next + 1) { next += 1 }
    // "October two thousand and five".
    if isWord(next), let year = year(number: next), year.value >= 1000 { return nil }
    guard let day = dayNumber(at: next), month.hasDay(day.value), !isClockStart(next),
      !isCapitalWordNumber(next)
    else { return nil }
    // "May second" with small letters needs a number in digits: "they may second that".
    if !isCapital(index), TimeWords.smallWords.contains(pieces[index].key), isWord(next),
      key(index - 1) != "on", !pieces[day.end - 1].isOrdinal,
      TimeWords.ordinals[pieces[day.end - 1].key] == nil || key(next) == "second"
    {
      return nil
    }
    var end = day.end
    var last: Int?
    if isRangeLink(end), let other = dayNumber(at: skip(end + 1, "the")), other.value > day.value,
      month.hasDay(other.value), !isMeasured(other.end), !isClockStart(skip(end + 1, "the"))
    {
      last = other.value
      end = other.end
    } else if key(end) == "and", let other = digits(end + 1, upTo: 2), other == day.value + 1,
      month.hasDay(other), isClosed(end + 2)
    {
      last = other
      end += 2
    }
    let isApart = key(end - 2) == "and" && last != nil
    let year = yearAfter(end)
    // "May 10 people" counts; "March 5 soldiers".
    if year == nil, last == nil, !pieces[next].isOrdinal, isMeasured(end),
      TimeWords.unclearMonths.contains(pieces[index].key), !isSpacedMonth(index)
    {
      return nil
    }
    let date = CalendarDay(year: year?.year, month: .number(month), day: day.value, last: last)
    var time = ReadTime(
      .day(date, direction(of: index)), index..<(year?.end ?? end), "month-day")
    if isApart { time.parts = [index..<end - 2, end - 1..<end] }
    return time
  }

  private func isSpacedMonth(_ index: Int) -> Bool { key(index - 1) == "on" }

  private func isRangeLink(_ index: Int) -> Bool {
    if isDash(index) { return true }
    switch key(index) {
    case "to", "through", "until", "till", "thru": return true
    default: return false
    }
  }

  /// True for "8:00", "8 a.m.": the number is an hour.
  private func isClockStart(_ index: Int) -> Bool {
    guard let piece = piece(index), !piece.isOrdinal else { return false }
    if key(index + 1).map({ TimeWords.halves[$0] != nil }) ?? false { return true }
    return key(index + 1) == "o'clock"
  }

  /// "May First" of names, "April Two".
  private func isCapitalWordNumber(_ index: Int) -> Bool { isWord(index) && isCapital(index) }

  private func monthYear(at index: Int) -> ReadTime? {
    guard let month = datedMonth(index) else { return nil }
    // "Oct. 2018", "October, 1805", "Aug-2016".
    var next = index + 1
    if key(next) == ".", !isSpaced(next) { next += 1 }
    guard let year = yearAfter(next) else { return nil }
    if case .number = year.year {
    } else if pieces[index].key == "may", !isCapital(index) {
      return nil
    }
    return ReadTime(
      .month(year.year, month, direction(of: index)), index..<year.end,
      "month-year")
  }

  private func bareMonth(at index: Int, isSure: Bool = false) -> ReadTime? {
    guard let month = month(index) else { return nil }
    if isSure {
      return ReadTime(.month(nil, month, direction(of: index)), index..<index + 1, "month")
    }
    let key = pieces[index].key
    let isUnclear = TimeWords.unclearMonths.contains(key)
    if isUnclear, !(self.key(index - 1).map(TimeWords.beforeMonth.contains) ?? false) {
      // "The March accession", "Nov-Feb": a determiner or dash before, a noun after.
      let isBound =
        (isDash(index - 1) || isDash(index + 1)) && TimeWords.months[key] != nil && key != "may"
      let isNoun =
        self.key(index - 1) == "the" && isCapital(index) && isWord(index + 1)
        && !isCapital(index + 1) && !isClosed(index + 1)
      guard isBound || isNoun else { return nil }
      if isBound, isCapital(index) {
        return ReadTime(.month(nil, month, direction(of: index)), index..<index + 1, "month")
      }
    }
    // "Ms. May", "April Jones", "in March Street": a name goes on with a capital.
    if isCapital(index + 1), isWord(index + 1), isCapital(index),
      isUnclear || key == "april" || key == "june" || key == "august",
      self.month(index + 1) == nil
    {
      return nil
    }
    if isUnclear, isCapital(index), isCapital(index - 1), isWord(index - 1),
      self.key(index - 1) != "the",
      !(self.key(index - 1).map(TimeWords.beforeMonth.contains) ?? false)
    {
      return nil
    }
    var end = index + 1
    // The stop of an abbreviation that ends its own token.
    if self.key(end) == ".", !isSpaced(end), end + 1 < pieces.count, !isCapital(end + 1) {
      end += 1
    }
    if end > index + 1 { end = index + 1 }
    return ReadTime(.month(nil, month, direction(of: index)), index..<end, "month")
  }

  /// "10 January 2019", "the 10th of January", "the twenty third day of September", "5–6 September".
  func dayMonth(at index: Int) -> ReadTime? {
    let start = key(index) == "the" ? index + 1 : index
    // "$12 December 27".
    if let before = piece(index - 1), before.kind == .mark,
      document.tokens[before.token].kind == .symbol
    {
      return nil
    }
    guard let day = dayNumber(at: start, ordinalOnly: start > index) else { return nil }
    return dayMonth(from: index, day: day.value, last: nil, end: day.end)
  }

  /// The month and year after the number of a day.
  private func dayMonth(from start: Int, day: Int, last: Int?, end: Int) -> ReadTime? {
    var next = end
    if key(next) == "day" { next += 1 }
    let isOf = key(next) == "of"
    if isOf { next += 1 }
    if isDash(next) || key(next) == "/", !isSpaced(next), !isSpaced(next + 1) { next += 1 }
    let isOrdinal = pieces[end - 1].isOrdinal || TimeWords.ordinals[pieces[end - 1].key] != nil
    if let month = datedMonth(next) {
      let largest = max(day, last ?? day)
      guard month.hasDay(largest) else { return nil }
      let unclear = TimeWords.smallWords.contains(pieces[next].key) && !isCapital(next)
      if unclear, !isOf { return nil }
      var after = next + 1
      if key(after) == ".", !isSpaced(after) { after += 1 }
      let year = yearAfter(after)
      // "10 May 2000", but "two May protests" counts.
      if year == nil, !isOrdinal, isWord(end - 1), !isOf, isMeasured(next + 1) { return nil }
      let date = CalendarDay(year: year?.year, month: .number(month), day: day, last: last)
      return ReadTime(
        .day(date, direction(of: next)), start..<(year?.end ?? next + 1), "day-month")
    }
    if let unsaid = unsaidMonth(from: start, day: day, end: end) { return unsaid }
    // "The 20th of next month", "4 to 22 this month".
    guard isOrdinal || last != nil else { return nil }
    var unit = skip(next, "in")
    unit = skip(unit, "the")
    let shift: Int? =
      switch key(unit) {
      case "last", "previous": -1
      case "this", "current": 0
      case "month" where isOf && key(unit - 1) == "the": 0
      case "next", "coming": 1
      default: nil
      }
    if key(unit) != "month" { unit += 1 }
    guard let shift, key(unit) == "month" else { return nil }
    let date = CalendarDay(year: nil, month: .shifted(shift), day: day, last: last)
    return ReadTime(.day(date, .this), start..<unit + 1, "day-of-month")
  }

  /// "on the 15th", "by the twenty-first": a day of a month that is not said.
  private func unsaidMonth(from start: Int, day: Int, end: Int) -> ReadTime? {
    guard key(start) == "the", pieces[end - 1].isOrdinal || end > start + 2, isDayEnd(end),
      key(end) != "of", key(end) != "to", key(end) != "in", !isDash(end),
      let before = key(start - 1),
      before == "on" || before == "by" || before == "until" || before == "since"
        || before == "before" || before == "after" || before == "for"
    else { return nil }
    let date = CalendarDay(year: nil, month: .unsaid, day: day)
    return ReadTime(.day(date, direction(of: start)), start..<end, "day-of-unsaid-month")
  }

  /// "3 to 5 May", "between 4 and 22 this month" from its first number on.
  func dayRange(
    at index: Int, links: [WordKey] = ["to", "-", "–", "—", "until", "till", "through", "and"]
  ) -> ReadTime? {
    let start = skip(index, "the")
    guard let first = dayNumber(at: start), let link = key(first.end), links.contains(link),
      let second = dayNumber(at: skip(first.end + 1, "the")), second.value > first.value
    else { return nil }
    // "3 and 5 May" are two days of one month only between "between".
    if link == "and", key(index - 1) != "between" { return nil }
    return dayMonth(from: index, day: first.value, last: second.value, end: second.end)
  }

  /// "Thursday", "Thursday, January 10", "Friday the 13th", "Tuesday of next week".
  func weekdayDate(at index: Int, depth: Int) -> ReadTime? {
    guard let piece = piece(index) else { return nil }
    if let weekday = TimeWords.weekdays[piece.key] ?? shortWeekday(at: index) {
      return weekdayDate(weekday, at: index, depth: depth)
    }
    return nil
  }

  /// "Sat", "Sun": only before a number or month.
  private func shortWeekday(at index: Int) -> Int? {
    guard let weekday = key(index).flatMap({ TimeWords.shortWeekdays[$0] }), isCapital(index)
    else { return nil }
    let next = skip(index + 1, ",", ".")
    return month(next) != nil || ordinal(at: next) != nil ? weekday : nil
  }

  private func weekdayDate(_ weekday: Int, at index: Int, depth: Int) -> ReadTime? {
    var next = index + 1
    if key(next) == ".", !isSpaced(next), pieces[index].range.count <= 5 { next += 1 }
    next = skip(next, ",")
    if let date = dayMonth(at: next) ?? monthDate(at: next) ?? numericDate(at: next, isSure: true),
      date.value.isDay
    {
      return ReadTime(date.value, index..<date.end, "weekday-date")
    }
    // Names of papers, teams and songs: "the Sunday Mirror".
    if isCapital(index), let word = key(index + 1), isCapital(index + 1),
      TimeWords.papers.contains(word), TimeWords.dayParts[word] == nil || key(index + 2) == "live"
    {
      return nil
    }
    let the = skip(index + 1, "the")
    if let day = dayNumber(at: the, ordinalOnly: the == index + 1),
      pieces[day.end - 1].isOrdinal || isWord(day.end - 1),
      the == index + 1 || isWord(the)
        || pieces[the].isOrdinal,
      !isMeasured(day.end), key(day.end) != "of", isDayEnd(day.end)
    {
      return ReadTime(
        .weekdayDay(weekday, day.value, direction(of: index)), index..<day.end, "weekday-day")
    }
    let of = skip(index + 1, "of", "in")
    if let unit = unitOfWeek(at: of) {
      return ReadTime(.weekdayOf(weekday, unit.value), index..<unit.end, "weekday-of-week")
    }
    let value = TimeValue.weekday(weekday, direction(of: index, isWeekday: true))
    return ReadTime(value, index..<index + 1, "weekday")
  }

  /// True when a day's number ends an expression: no noun that it counts follows.
  private func isDayEnd(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return true }
    return piece.kind != .word || isClosed(index) || TimeWords.dayParts[piece.key] != nil
      || NumberWords.small[piece.key] != nil
  }

  /// "next week", "last week", "this week" after a weekday.
  private func unitOfWeek(at index: Int) -> ReadTime? {
    guard key(index + 1) == "week" else { return nil }
    let shift: Int? =
      switch key(index) {
      case "last", "previous": -1
      case "this": 0
      case "next", "following": 1
      default: nil
      }
    return shift.map { ReadTime(.shifted(.week, $0, .now), index..<index + 2, "last-unit") }
  }
}

extension Int {
  /// True when a month with this number has the day in some year.
  func hasDay(_ day: Int) -> Bool {
    // The year 2000 was a leap year; the 30th of February is refused by each year.
    (1...CalendarDate.days(ofMonth: self, year: 2000)).contains(day)
  }
}
