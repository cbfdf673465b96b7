extension TimeFinder {
  /// A date in digits: "2019-01-10", "10.01.2019", "25/12/2018", "2015-03", "05-Aug-2016".
  ///
  /// A date without year ("22/04") needs a weekday or preposition before it, which `isSure` stands for.
  func numericDate(at index: Int, isSure: Bool = false) -> ReadTime? {
    guard let piece = piece(index), piece.kind == .number else { return nil }
    if piece.number < 0 { return dottedDate(at: index) }
    if piece.width == 8, !piece.isOrdinal { return joinedDate(at: index) }
    let mark = index + 1
    guard isDash(mark) || key(mark) == "/" else { return nil }
    // A longer row of numbers is a telephone number or the like.
    if isJoint(index - 1), self.piece(index - 2)?.kind == .number,
      !isSpaced(index)
    {
      return nil
    }
    if isSpaced(mark) || isSpaced(mark + 1) { return spacedMonth(at: index) }
    if let words = wordMonth(at: index) { return words }
    guard let second = self.piece(mark + 1), second.number >= 0, !second.isOrdinal else {
      return nil
    }
    let isThree =
      key(mark + 2) == key(mark) && !isSpaced(mark + 2) && !isSpaced(mark + 3)
      && (self.piece(mark + 3)?.number ?? -1) >= 0
    if isThree, let third = self.piece(mark + 3) {
      let end = mark + 4
      let isLonger =
        isJoint(end) && !isSpaced(end) && self.piece(end + 1)?.kind == .number
        && !isSpaced(end + 1) && !isNextDate(end + 1)
      guard !isLonger,
        let value = TimeValue.date(
          [piece.number, second.number, third.number],
          widths: [piece.width, second.width, third.width], isDotted: false)
      else { return nil }
      return ReadTime(value, index..<end, "date-in-digits")
    }
    // "2015-03", "2016/11".
    if piece.width == 4, second.width <= 2, (1000...2199).contains(piece.number),
      (1...12).contains(second.number),
      second.width == 1 || key(mark) == "/" || isSure
        || second.number <= piece.number % 100
    {
      return ReadTime(
        .month(.number(piece.number), second.number, .nearest), index..<mark + 2, "date-in-digits")
    }
    if second.width == 4, piece.width <= 2, (1...12).contains(piece.number),
      (1000...2199).contains(second.number)
    {
      return ReadTime(
        .month(.number(second.number), piece.number, .nearest), index..<mark + 2, "date-in-digits")
    }
    // "9/11" is a day of one year.
    if piece.number == 9, second.number == 11, key(mark) == "/", !isSure {
      let day = CalendarDay(year: .number(2001), month: .number(9), day: 11)
      return ReadTime(.day(day, .nearest), index..<mark + 2, "nine-eleven")
    }
    return monthAndDay(at: index, isSure: isSure)
  }

  private func isJoint(_ index: Int) -> Bool { isDash(index) || key(index) == "/" }

  private func isNextDate(_ index: Int) -> Bool {
    // The end of a period that a dash joins: "10-1-2018-10-7-2018".
    isJoint(index + 1) && isJoint(index + 3) && (piece(index + 4)?.width ?? 0) >= 2
  }

  /// "4/22", "22/04": only where a date is expected.
  private func monthAndDay(at index: Int, isSure: Bool) -> ReadTime? {
    guard let first = piece(index), let second = piece(index + 2), first.width <= 2,
      second.width <= 2
    else { return nil }
    let isExpected =
      isSure || TimeWords.weekdays[key(index - 1) ?? "x"] != nil
      || key(index - 1).map(TimeWords.beforeDay.contains) ?? false
    guard isExpected, key(index + 1) == "/" else { return nil }
    let (month, day) =
      first.number > 12 ? (second.number, first.number) : (first.number, second.number)
    guard (1...12).contains(month), month.hasDay(day), !isJoint(index + 3) else { return nil }
    return ReadTime(
      .day(CalendarDay(month: .number(month), day: day), direction(of: index)),
      index..<index + 3, "date-in-digits")
  }

  /// "10.01.2019", "2018-09-05T10:30" are one piece; dotted dates are European.
  private func dottedDate(at index: Int) -> ReadTime? {
    let text = document.bytes[pieces[index].range]
    let parts = text.split(separator: Byte.stop, omittingEmptySubsequences: false)
    guard parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(Byte.isDigit) }),
      parts.allSatisfy({ $0.count <= 4 })
    else { return nil }
    let numbers = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - Byte.zero) } }
    return TimeValue.date(numbers, widths: parts.map(\.count), isDotted: true).map {
      ReadTime($0, index..<index + 1, "date-in-digits")
    }
  }

  /// "20160701".
  private func joinedDate(at index: Int) -> ReadTime? {
    let number = pieces[index].number
    guard
      (1900...2099).contains(number / 10_000),
      let date = CalendarDate(
        year: number / 10_000, month: number / 100 % 100, day: number % 100)
    else { return nil }
    return ReadTime(.day(date), index..<index + 1, "date-in-digits")
  }

  /// "2016 - 11", "11 / 2016".
  private func spacedMonth(at index: Int) -> ReadTime? {
    guard let first = piece(index), let second = piece(index + 2), second.number >= 0 else {
      return nil
    }
    let (year, month) = first.width == 4 ? (first, second) : (second, first)
    guard year.width == 4, month.width <= 2, (1...12).contains(month.number),
      (1900...2099).contains(year.number), key(index - 1).map({ $0 != "(" }) ?? true
    else { return nil }
    // "2014 - 18" with spaces on both sides may be years or a score: months have two digits or a slash.
    guard month.width == 2, first.width == 4 || key(index + 1) == "/" || isDash(index + 1) else {
      return nil
    }
    return ReadTime(
      .month(.number(year.number), month.number, .nearest), index..<index + 3, "date-in-digits")
  }

  /// "05-Aug-2016", "2019/aug/01", "2020/23/Sep", "23-2020-September".
  private func wordMonth(at index: Int) -> ReadTime? {
    var numbers: [(value: Int, width: Int)] = []
    var month: Int?
    var next = index
    while next < index + 5 {
      if let piece = piece(next), piece.number >= 0, !piece.isOrdinal {
        numbers.append((piece.number, piece.width))
      } else if month == nil, let named = key(next).flatMap({ TimeWords.months[$0] }) {
        month = named
      } else {
        return nil
      }
      next += 1
      guard numbers.count + (month == nil ? 0 : 1) < 3 else { break }
      guard isJoint(next), !isSpaced(next), !isSpaced(next + 1) else { return nil }
      next += 1
    }
    guard let month, numbers.count == 2 else { return nil }
    let (year, day) = numbers[0].width == 4 ? (numbers[0], numbers[1]) : (numbers[1], numbers[0])
    guard year.width == 4, day.width <= 2,
      let date = CalendarDate(year: year.value, month: month, day: day.value)
    else { return nil }
    return ReadTime(.day(date), index..<next, "date-in-digits")
  }
}

extension TimeValue {
  /// One day of the calendar.
  static func day(_ date: CalendarDate) -> TimeValue {
    .day(
      CalendarDay(year: .number(date.year), month: .number(date.month), day: date.day), .nearest)
  }

  /// The day that three numbers name; which is month and which is day is told by the mark or by their size.
  static func date(_ numbers: [Int], widths: [Int], isDotted: Bool) -> TimeValue? {
    func date(_ year: Int, _ month: Int, _ day: Int) -> TimeValue? {
      CalendarDate(year: year, month: month, day: day).map { .day($0) }
    }
    if widths[0] == 4 { return date(numbers[0], numbers[1], numbers[2]) }
    var year = numbers[2]
    if widths[2] == 2 {
      // Two digits are a year only where both others are plainly day and month.
      guard widths[0] <= 2, widths[1] <= 2, !isDotted || widths[0] + widths[1] == 4 else {
        return nil
      }
      year = TimeFinder.century(ofShort: year)
    } else if widths[2] != 4 {
      return nil
    }
    // Dotted dates are European: the day comes first.
    if isDotted || numbers[0] > 12 { return date(year, numbers[1], numbers[0]) }
    if numbers[1] > 12 || numbers[0] == numbers[1] { return date(year, numbers[0], numbers[1]) }
    return date(year, numbers[0], numbers[1]) == nil ? nil : .unclearDay(year: year)
  }
}
