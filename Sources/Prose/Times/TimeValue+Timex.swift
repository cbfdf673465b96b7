extension TimeValue {
  /// How fine the words are.
  var precision: String {
    switch self {
    case .day, .weekday, .unclearDay: "day"
    case .month, .monthOf: "month"
    case .years: "year"
    case .decade: "decade"
    case .season: "season"
    case .third(_, let whole): whole.precision
    case .clock, .dayPart: "time"
    case .shifted(let unit, _), .soFar(let unit), .ago(let unit, _): unit.precision
    case .span, .duration, .durations, .recent: "duration"
    }
  }

  /// The value in the style of TIMEX3 as far as the words alone give it.
  var timex: String {
    switch self {
    case .day(let year, let month, let day, let last, _):
      let start = "\(year.text(digits: 4))-\(month, digits: 2)-"
      let end = last.map { "/\(start)\($0, digits: 2)" } ?? ""
      return "\(start)\(day, digits: 2)\(end)"
    case .month(let year, let month, _): return "\(year.text(digits: 4))-\(month, digits: 2)"
    case .monthOf(_, let month): return "XXXX-\(month, digits: 2)"
    case .years(let years):
      let first = "\(years.lowerBound, digits: 4)"
      return years.count == 1 ? first : "\(first)/\(years.upperBound, digits: 4)"
    case .decade(let year): return "\(year / 10, digits: 3)"
    case .season(let season, let year, _): return "\(year.text(digits: 4))-\(season.rawValue)"
    case .third(_, let whole): return whole.timex
    case .weekday(let weekday, _): return "XXXX-WXX-\(weekday)"
    case .clock(let hour, let minute, let day):
      return (day?.timex ?? "") + "T\(hour, digits: 2):\(minute, digits: 2)"
    case .dayPart(let part, let day): return day.timex + "T" + part.rawValue
    case .unclearDay(let year): return "\(year, digits: 4)-XX-XX"
    case .span(let unit, let count, _), .duration(let unit, let count), .ago(let unit, let count):
      return unit.duration(count)
    case .durations(let unit, let low, let high):
      return unit.duration(low) + "/" + unit.duration(high)
    case .shifted(.day, _): return "XXXX-XX-XX"
    case .shifted(_, let count):
      return count < 0 ? "PAST_REF" : count > 0 ? "FUTURE_REF" : "PRESENT_REF"
    case .soFar, .recent: return "PAST_REF"
    }
  }

  /// The value once its days are known.
  func timex(days: DayInterval) -> String {
    switch self {
    case .day, .weekday:
      return days.first == days.last ? "\(days.first)" : "\(days.first)/\(days.last)"
    case .month, .monthOf: return days.first.monthText
    case .season(let season, _, _): return "\(days.first.year, digits: 4)-\(season.rawValue)"
    case .third(_, let whole):
      // The third lies within the month, year or decade that it belongs to.
      return whole.timex(days: days)
    case .clock(let hour, let minute, _):
      return "\(days.first)T\(hour, digits: 2):\(minute, digits: 2)"
    case .dayPart(let part, _): return "\(days.first)T\(part.rawValue)"
    case .shifted(let unit, _), .soFar(let unit), .ago(let unit, _): return unit.timex(days)
    case .years, .decade, .span, .duration, .durations, .unclearDay, .recent: return timex
    }
  }
}

extension TimeUnit {
  var precision: String {
    switch self {
    case .second, .minute, .hour: "time"
    case .day: "day"
    case .week, .weekend: "week"
    case .month, .quarter: "month"
    case .year: "year"
    case .decade, .century: "decade"
    }
  }

  /// So many units as a duration: "P3W", "PT2H".
  fileprivate func duration(_ count: ExactNumber) -> String {
    rawValue.hasPrefix("T")
      ? "PT\(count.literal)\(rawValue.dropFirst())" : "P\(count.literal)\(rawValue)"
  }

  /// The calendar unit in which some days lie.
  fileprivate func timex(_ days: DayInterval) -> String {
    let day = days.first
    return switch self {
    case .second, .minute, .hour, .day: "\(day)"
    case .week: day.week
    case .weekend: day.week + "-WE"
    case .month: day.monthText
    case .quarter: "\(day.year, digits: 4)-Q\((day.month + 2) / 3)"
    case .year: "\(day.year, digits: 4)"
    case .decade: "\(day.year / 10, digits: 3)"
    case .century: "\(day.year / 100, digits: 2)"
    }
  }
}

extension CalendarDate {
  /// The week in ISO 8601, which belongs to the year of its Thursday: "2019-W02".
  var week: String {
    let thursday = adding(days: 4 - weekday)
    let newYear = CalendarDate(year: thursday.year, month: 1, day: 1) ?? thursday
    let number = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
    return "\(thursday.year, digits: 4)-W\(number, digits: 2)"
  }

  /// The month in ISO 8601: "2019-01".
  fileprivate var monthText: String { "\(year, digits: 4)-\(month, digits: 2)" }
}

extension Int? {
  /// The number with zeros before it, or an X for each digit that is not known.
  fileprivate func text(digits: Int) -> String {
    map { "\($0, digits: digits)" } ?? String(repeating: "X", count: digits)
  }
}
