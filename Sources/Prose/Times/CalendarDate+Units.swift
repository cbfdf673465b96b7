extension CalendarDate {
  /// The first day of the month so many months on, or nil outside the calendar.
  func firstOfMonth(shiftedBy count: Int) -> CalendarDate? {
    let index = year * 12 + month - 1 + count
    guard index >= 12 else { return nil }
    return CalendarDate(year: index / 12, month: index % 12 + 1, day: 1)
  }

  /// The days of a week by its number in ISO 8601.
  static func week(_ number: Int, of year: Int) -> DayInterval? {
    // 4 January lies in the first week.
    guard let day = CalendarDate(year: year, month: 1, day: 4) else { return nil }
    let monday = day.adding(days: 1 - day.weekday + 7 * (number - 1))
    return DayInterval(monday, monday.adding(days: 6))
  }

  /// The day so many working days on, Saturdays and Sundays not counted.
  func adding(workingDays count: Int) -> CalendarDate {
    var day = self
    var left = abs(count)
    while left > 0 {
      day = day.adding(days: count < 0 ? -1 : 1)
      if day.weekday < 6 { left -= 1 }
    }
    return day
  }

  /// The week in ISO 8601, which belongs to the year of its Thursday: "2019-W02".
  var week: String {
    let thursday = adding(days: 4 - weekday)
    let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(thursday.year, digits: 4)-W\(number, digits: 2)"
  }

  /// The month in ISO 8601: "2019-01".
  var monthText: String { "\(year, digits: 4)-\(month, digits: 2)" }
}

extension DayInterval {
  /// The days from the beginning of one year to the end of another.
  static func years(_ first: Int, _ last: Int) -> DayInterval? {
    guard let start = DayInterval(year: first), let end = DayInterval(year: last) else {
      return nil
    }
    return DayInterval(start.first, end.last)
  }

  /// Some months of a year from one on.
  static func months(_ count: Int, from month: Int, of year: Int) -> DayInterval? {
    CalendarDate(year: year, month: month, day: 1).map {
      DayInterval($0, $0.adding(months: count).adding(days: -1))
    }
  }

  /// The first or second half: of a year by months, else by days.
  func half(_ number: Int) -> DayInterval {
    let months = (last.year - first.year) * 12 + last.month - first.month + 1
    if months >= 2, months.isMultiple(of: 2), first.day == 1 {
      let middle = first.adding(months: months / 2)
      return number == 1
        ? DayInterval(first, middle.adding(days: -1)) : DayInterval(middle, last)
    }
    let length = last.dayNumber - first.dayNumber + 1
    let middle = first.adding(days: (length + 1) / 2)
    return number == 1 ? DayInterval(first, middle.adding(days: -1)) : DayInterval(middle, last)
  }

  /// The nth unit within these days, from the end when negative; a week belongs where its Thursday lies.
  func part(_ number: Int, _ unit: TimeUnit) -> DayInterval? {
    guard number != 0, abs(number) <= 400 else { return nil }
    let result: DayInterval?
    switch unit {
    case .day:
      let day = number > 0 ? first.adding(days: number - 1) : last.adding(days: number + 1)
      result = DayInterval(day, day)
    case .week, .weekend:
      let thursday =
        number > 0
        ? first.adding(days: (4 - first.weekday + 7) % 7 + 7 * (number - 1))
        : last.adding(days: -((last.weekday - 4 + 7) % 7) + 7 * (number + 1))
      result = unit.days(around: thursday, shiftedBy: 0)
    case .second, .minute, .hour: result = nil
    case .month, .quarter, .year, .decade, .century:
      guard let months = unit.months else { return nil }
      let start =
        number > 0
        ? first.adding(months: (number - 1) * months)
        : last.adding(days: 1).adding(months: number * months)
      result = DayInterval(start, start.adding(months: months).adding(days: -1))
    }
    guard let result, result.last >= first, result.first <= last else { return nil }
    return result
  }
}

extension TimeValue.Season {
  /// The season that begins in a year; winter goes on into the next one.
  func days(in year: Int) -> DayInterval? {
    DayInterval.months(3, from: firstMonth, of: year)
  }
}

extension TimeValue.Third {
  /// This third of some days; of a year four months each, so that thirds fall on months.
  ///
  /// Early and late months and decades reach to their middle, as GUM's annotators and the Recognizers have it.
  func part(of days: DayInterval) -> DayInterval {
    let length = days.last.dayNumber - days.first.dayNumber + 1
    guard length >= 3 else { return days }
    let months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    if self != .middle, months == 1 || months == 120 {
      let middle =
        months == 1 ? days.first.adding(days: 15) : days.first.adding(months: 60)
      return self == .early
        ? DayInterval(days.first, middle.adding(days: -1)) : DayInterval(middle, days.last)
    }
    if months >= 3, months % 3 == 0 {
      let first = days.first.adding(months: rawValue * months / 3)
      return DayInterval(first, first.adding(months: months / 3).adding(days: -1))
    }
    return DayInterval(
      days.first.adding(days: length * rawValue / 3),
      days.first.adding(days: length * (rawValue + 1) / 3 - 1))
  }
}

extension TimeUnit {
  /// The calendar unit around a day, so many units on.
  func days(around day: CalendarDate, shiftedBy count: Int) -> DayInterval? {
    let monday = day.adding(days: 1 - day.weekday)
    switch self {
    case .second, .minute, .hour: return DayInterval(day, day)
    case .day:
      let other = day.adding(days: count)
      return DayInterval(other, other)
    case .week:
      let first = monday.adding(days: 7 * count)
      return DayInterval(first, first.adding(days: 6))
    case .weekend:
      // "Last weekend" on a Saturday is the one before; "this weekend" on a Monday is still to come.
      let saturday = monday.adding(days: 7 * count + 5)
      return DayInterval(saturday, saturday.adding(days: 1))
    case .month, .quarter, .year, .decade, .century:
      guard let months else { return nil }
      let index = day.year * 12 + day.month - 1
      let start = (index / months + count) * months
      guard start >= 0, let first = CalendarDate(year: start / 12, month: start % 12 + 1, day: 1)
      else { return nil }
      return DayInterval(first, first.adding(months: months).adding(days: -1))
    }
  }
}
