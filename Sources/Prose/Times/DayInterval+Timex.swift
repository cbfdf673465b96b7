extension DayInterval {
  /// The days of a value in the style of TIMEX3 that names a stretch of the calendar: "2018-10", "2019-W02", "199",
  /// "2018-SU", "2019-Q1"; nil for what is open, a length or a reference.
  package init?(timex: String) {
    let date = timex.prefix { $0 != "T" }
    if let days = DayInterval(iso: String(date)) {
      self = days
      return
    }
    let digits = date.prefix(while: \.isNumber)
    if digits.utf8.count == date.utf8.count, (2...3).contains(digits.utf8.count),
      let number = Int(digits)
    {
      let length = digits.utf8.count == 2 ? 100 : 10
      guard let days = DayInterval.years(max(number * length, 1), number * length + length - 1)
      else { return nil }
      self = days
      return
    }
    let parts = date.split(separator: "-")
    guard parts.count >= 2, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let days = DayInterval.part(parts[1], of: year, isWeekend: parts.last == "WE")
    else { return nil }
    self = days
  }

  /// A week, quarter, half or season of a year by its sign.
  private static func part(_ sign: Substring, of year: Int, isWeekend: Bool) -> DayInterval? {
    if let season = TimeValue.Season(rawValue: String(sign)) { return season.days(in: year) }
    guard let letter = sign.first, let number = Int(sign.dropFirst()) else { return nil }
    switch letter {
    case "W":
      guard (1...53).contains(number), let week = CalendarDate.week(number, of: year) else {
        return nil
      }
      return isWeekend ? DayInterval(week.last.adding(days: -1), week.last) : week
    case "Q" where (1...4).contains(number): return months(3, from: number * 3 - 2, of: year)
    case "H" where (1...2).contains(number): return months(6, from: number * 6 - 5, of: year)
    default: return nil
    }
  }
}
