/// A day of the proleptic Gregorian calendar.
package struct CalendarDate: Hashable, Sendable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// The day with these numbers, or nil when there is none; years 1 to 9999.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(ofMonth: month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that many days after 1 March of the year 0, within the years 1 to 9999.
  ///
  /// Method of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013), civil_from_days.
  package init(dayNumber: Int) {
    // The bounds are 0001-01-01 and 9999-12-31.
    let number = min(max(dayNumber, 306), 3_652_364)
    let era = number / 146_097
    let dayOfEra = number % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 March of the year 0 (Hinnant, days_from_civil).
  package var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return 365 * shiftedYear + shiftedYear / 4 - shiftedYear / 100 + shiftedYear / 400 + dayOfYear
  }

  /// 1 for Monday to 7 for Sunday, as in ISO 8601.
  package var weekday: Int {
    // 1 March of the year 0 was a Wednesday.
    (dayNumber + 2) % 7 + 1
  }

  package func adding(days: Int) -> CalendarDate { CalendarDate(dayNumber: dayNumber + days) }

  /// The same day some months on, or the month's last when it is shorter.
  package func adding(months: Int) -> CalendarDate {
    let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
    let length = Self.days(ofMonth: count % 12 + 1, year: count / 12)
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, length)) ?? self
  }

  package static func days(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// The date in ISO 8601: "2019-01-10".
  package var description: String { "\(year, digits: 4)-\(month, digits: 2)-\(day, digits: 2)" }
}

extension DefaultStringInterpolation {
  /// Appends a number with zeros before it up to so many digits.
  mutating func appendInterpolation(_ number: Int, digits: Int) {
    let plain = String(number)
    appendLiteral(String(repeating: "0", count: max(digits - plain.utf8.count, 0)) + plain)
  }
}

/// Some days on end, first and last included.
package struct DayInterval: Hashable, Sendable {
  package var first: CalendarDate
  package var last: CalendarDate

  /// The days from `first` to `last`; when they are the wrong way round, `first` alone.
  package init(_ first: CalendarDate, _ last: CalendarDate) {
    self.first = first
    self.last = max(first, last)
  }

  /// The days of a date in ISO 8601 that is known to the day, month or year; what follows a "T" does not count.
  package init?(iso text: String) {
    let parts = text.prefix { $0 != "T" }.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].utf8.count == 4,
      parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      parts.allSatisfy({ $0.utf8.allSatisfy(Byte.isDigit) }), let year = Int(parts[0])
    else { return nil }
    let month = parts.count > 1 ? Int(parts[1]) : nil
    let day = parts.count > 2 ? Int(parts[2]) : nil
    self.init(year: year, month: month, day: day)
  }

  /// The days of a year, of its month, or of its day.
  init?(year: Int, month: Int? = nil, day: Int? = nil) {
    guard let first = CalendarDate(year: year, month: month ?? 1, day: day ?? 1) else { return nil }
    let length = CalendarDate.days(ofMonth: month ?? 12, year: year)
    guard let last = CalendarDate(year: year, month: month ?? 12, day: day ?? length) else {
      return nil
    }
    self.init(first, last)
  }
}
