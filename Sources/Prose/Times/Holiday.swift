/// A holiday whose day can be told for each year.
enum Holiday: Hashable, Sendable {
  /// A fixed month and day.
  case fixed(Int, Int)
  /// The nth weekday of a month, from the end when negative, and so many days later.
  case nth(Int, weekday: Int, month: Int, later: Int)
  /// So many days from Easter Sunday.
  case easter(Int)

  /// Its day in a year.
  func day(in year: Int) -> CalendarDate? {
    switch self {
    case .fixed(let month, let day): CalendarDate(year: year, month: month, day: day)
    case .nth(let number, let weekday, let month, let later):
      CalendarDate.nth(number, weekday: weekday, month: month, year: year)?.adding(days: later)
    case .easter(let days): CalendarDate.easter(year)?.adding(days: days)
    }
  }
}

extension CalendarDate {
  /// Easter Sunday of the Gregorian calendar (Meeus, "Astronomical Algorithms", 1991, chapter 8).
  static func easter(_ year: Int) -> CalendarDate? {
    let (a, b, c) = (year % 19, year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let n = h + l - 7 * m
    let month = (n + 90) / 25
    return CalendarDate(year: year, month: month, day: (n + 33 * month + 19) % 32)
  }

  /// The nth weekday of a month, from its end when negative.
  static func nth(_ number: Int, weekday: Int, month: Int, year: Int) -> CalendarDate? {
    let length = days(ofMonth: month, year: year)
    guard number != 0, let first = CalendarDate(year: year, month: month, day: 1) else {
      return nil
    }
    if number > 0 {
      let day = 1 + (weekday - first.weekday + 7) % 7 + 7 * (number - 1)
      return CalendarDate(year: year, month: month, day: day)
    }
    let last = first.adding(days: length - 1)
    return CalendarDate(
      year: year, month: month, day: length - (last.weekday - weekday + 7) % 7 + 7 * (number + 1))
  }
}
