extension TimeValue {
  /// How fine the words are.
  var precision: String {
    switch self {
    case .day, .weekday, .weekdayOf, .weekdayDay, .nthWeekday, .holiday, .unclearDay: "day"
    case .month, .quarter: "month"
    case .years, .beforeChrist, .fiscal: "year"
    case .decade, .century: "decade"
    case .season: "season"
    case .week: "week"
    case .around(let unit, _), .nth(_, let unit, _), .firstUnits(_, let unit, _),
      .lastUnits(_, let unit, _), .shifted(let unit, _, _), .soFar(let unit), .rest(let unit):
      unit.precision
    case .third(_, let whole), .half(_, let whole): whole.precision
    case .clock, .dayPart: "time"
    case .away(let length, _, .value): length.unit.isShort ? "time" : "day"
    case .away(let length, _, _): length.coarseness.precision
    case .range(let first, let last):
      first.precision == last.precision ? first.precision : "day"
    case .reference: "day"
    case .span, .duration, .durations, .vague: "duration"
    case .repeated: "set"
    }
  }

  /// The type in the sense of TIMEX3.
  var type: TimeMention.Kind {
    switch self {
    case .clock, .dayPart: .time
    case .range(let first, _): first.type
    case .third(_, let whole), .half(_, let whole): whole.type
    case .away(let length, _, _): length.unit.isShort ? .time : .date
    case .duration, .durations, .vague, .span: .duration
    case .repeated: .set
    default: .date
    }
  }

  /// The value in the style of TIMEX3 as far as the words alone give it.
  var timex: String {
    switch self {
    case .day(let day, _): return day.timex
    case .month(let year, let month, _): return "\(year.text)-\(month, digits: 2)"
    case .years(let years):
      let first = "\(years.lowerBound, digits: 4)"
      return years.count == 1 ? first : "\(first)/\(years.upperBound, digits: 4)"
    case .beforeChrist(let year): return "-\(year, digits: 4)"
    case .decade(let year): return "\(year / 10, digits: 3)"
    case .century(let year): return "\(year / 100, digits: 2)"
    case .fiscal(let sign, let year):
      if case .number(let number) = year { return "\(sign)\(number)" }
      return "\(sign)XXXX"
    case .quarter(let number, let year, let isHalf, _):
      return "\(year.text)-\(isHalf ? "H" : "Q")\(number)"
    case .season(let season, let year, _): return "\(year.text)-\(season.rawValue)"
    case .holiday(let holiday, let year, _):
      let text = TimeValue.timex(of: holiday)
      if case .number(let number) = year {
        return holiday.day(in: number)?.description ?? text
      }
      return text
    case .third(_, let whole), .half(_, let whole): return whole.timex
    case .weekday(let weekday, _), .weekdayOf(let weekday, _), .weekdayDay(let weekday, _, _):
      return "XXXX-WXX-\(weekday)"
    case .week(let number, let year): return "\(year.text)-W\(number, digits: 2)"
    case .around(let unit, _): return unit == .week ? "XXXX-WXX" : "XXXX-WXX-WE"
    case .nthWeekday(_, let weekday, _): return "XXXX-WXX-\(weekday)"
    case .nth(_, let unit, _): return unit.openTimex
    case .firstUnits(let count, let unit, _), .lastUnits(let count, let unit, _):
      return TimeLength(unit, ExactNumber(count)).timex
    case .clock(let time, let day): return (day?.timex ?? "") + time.timex
    case .dayPart(let part, let day): return (day?.timex ?? "") + "T" + part.rawValue
    case .unclearDay(let year): return "\(year, digits: 4)-XX-XX"
    case .span(let length, _), .duration(let length), .away(let length, _, _): return length.timex
    case .durations(let low, let high): return low.timex + "/" + high.timex
    case .vague(let unit, _):
      return unit.isShort ? "PTX\(unit.rawValue.dropFirst())" : "PX\(unit.rawValue)"
    case .shifted(let unit, _, _), .soFar(let unit), .rest(let unit): return unit.openTimex
    case .range(let first, let last): return first.timex + "/" + last.timex
    case .reference(let reference): return reference.rawValue
    case .repeated(let repetition): return repetition.timex
    }
  }

  /// The value once its days are known.
  func timex(days: DayInterval, in scene: TimeScene) -> String {
    switch self {
    case .day, .weekday, .weekdayOf, .weekdayDay, .nthWeekday, .holiday:
      return days.first == days.last ? "\(days.first)" : "\(days.first)/\(days.last)"
    case .month: return days.first.monthText
    case .quarter(let number, _, let isHalf, _):
      return "\(days.first.year, digits: 4)-\(isHalf ? "H" : "Q")\(number)"
    case .season(let season, _, _): return "\(days.first.year, digits: 4)-\(season.rawValue)"
    case .third(_, let whole), .half(_, let whole):
      // The part lies within the month, year or decade that it belongs to.
      return whole.days(in: scene).map { whole.timex(days: $0, in: scene) }
        ?? whole.timex(days: days, in: scene)
    case .week: return days.first.week
    case .clock(let time, _): return "\(days.first)\(time.timex)"
    case .dayPart(let part, _): return "\(days.first)T\(part.rawValue)"
    case .shifted(let unit, _, _), .soFar(let unit), .rest(let unit), .around(let unit, _),
      .nth(_, let unit, _):
      return unit.timex(days)
    case .away(let length, _, let origin):
      if let moment = moments(days: days, in: scene) { return moment.from }
      if case .value = origin { return "\(days.first)" }
      return length.coarseness.timex(days)
    case .range(let first, let last):
      var later = scene
      later.text = days
      let start = first.days(in: scene).map { first.timex(days: $0, in: scene) } ?? "\(days.first)"
      let end = last.endTimex(days: days, in: later)
      return "\(start)/\(end)"
    case .years, .beforeChrist, .decade, .century, .fiscal, .span, .duration, .durations,
      .unclearDay, .vague, .reference, .repeated, .firstUnits, .lastUnits:
      return timex
    }
  }

  /// The value of the end of a period whose days are known.
  private func endTimex(days: DayInterval, in scene: TimeScene) -> String {
    switch self {
    case .month: days.last.monthText
    case .years: "\(days.last.year, digits: 4)"
    case .clock(let time, _): "\(days.last)\(time.timex)"
    case .season, .quarter, .decade, .century, .shifted, .week:
      self.days(in: scene).map { timex(days: $0, in: scene) } ?? "\(days.last)"
    default: "\(days.last)"
    }
  }

  /// The moments of a time of day on a day that is known, or of hours and minutes counted from now.
  func moments(days: DayInterval, in scene: TimeScene) -> (from: String, to: String)? {
    switch self {
    case .clock(let time, _):
      let moment = "\(days.first)\(time.moment)"
      return (moment, moment)
    case .range(.clock(let first, _), .clock(let last, _)):
      let isNext = last.minutes < first.minutes && days.first == days.last
      let end = isNext ? days.last.adding(days: 1) : days.last
      return ("\(days.first)\(first.moment(or: last))", "\(end)\(last.moment)")
    case .away(let length, let isPast, .now), .span(let length, let isPast):
      guard length.unit.isShort, let now = scene.minutes, let today = scene.today,
        let minutes = length.minutes
      else { return nil }
      let there = today.moment(minutes: now + (isPast ? -minutes : minutes))
      guard case .span = self else { return (there, there) }
      let here = today.moment(minutes: now)
      return isPast ? (there, here) : (here, there)
    default: return nil
    }
  }

  /// The value of a holiday as far as its name gives it.
  static func timex(of holiday: Holiday) -> String {
    switch holiday {
    case .fixed(let month, let day): "XXXX-\(month, digits: 2)-\(day, digits: 2)"
    case .nth(let number, let weekday, let month, 0) where number > 0:
      "XXXX-\(month, digits: 2)-WXX-\(weekday)-#\(number)"
    default: "XXXX-XX-XX"
    }
  }
}

extension TimeValue {
  /// A period from two times that fit each other: the first takes the year or day that the second has, and the second
  /// the day of the first; nil when they are of different sorts.
  static func range(from first: TimeValue, to last: TimeValue) -> TimeValue? {
    switch (first, last) {
    case (.clock(let time, let day), .clock(let end, let other)):
      return .range(.clock(time, on: day ?? other), .clock(end, on: other ?? day))
    case (.clock, .reference), (.reference, .clock): return .range(first, last)
    case (.clock, _), (_, .clock), (.dayPart, _), (_, .dayPart): return nil
    case (.years(let from), .years(let to)):
      guard from.lowerBound < to.upperBound else { return nil }
      return .years(from.lowerBound...to.upperBound)
    case (.decade(let from), .decade(let to)), (.century(let from), .century(let to)):
      return from < to ? .range(first, last) : nil
    case (.holiday, .years), (.reference, .reference): return nil
    default: break
    }
    guard first.isDateLike, last.isDateLike else { return nil }
    return .range(first.taking(yearOf: last), last)
  }

  private var isDateLike: Bool {
    switch self {
    case .duration, .durations, .span, .vague, .repeated, .beforeChrist: false
    default: true
    }
  }

  /// The month of a month or day.
  private var monthNumber: Int? {
    switch self {
    case .day(let day, _): if case .number(let month) = day.month { month } else { nil }
    case .month(_, let month, _): month
    case .third(_, let whole): whole.monthNumber
    default: nil
    }
  }

  private var yearNumber: Int? {
    switch self {
    case .day(let day, _): if case .number(let year) = day.year { year } else { nil }
    case .month(.number(let year), _, _): year
    case .third(_, let whole): whole.yearNumber
    default: nil
    }
  }

  /// The same with the year of the end of its period, or the one before when it would come after it.
  private func taking(yearOf last: TimeValue) -> TimeValue {
    guard let end = last.monthNumber, let year = last.yearNumber, let month = monthNumber else {
      return self
    }
    let own = TimeValue.Year.number(month > end ? year - 1 : year)
    switch self {
    case .day(_, .this), .month(_, _, .this): return self
    case .day(var day, let direction) where day.year == nil:
      day.year = own
      return .day(day, direction)
    case .month(nil, let month, let direction): return .month(own, month, direction)
    case .third(let third, let whole): return .third(third, of: whole.taking(yearOf: last))
    default: return self
    }
  }
}

extension CalendarDay {
  fileprivate var timex: String {
    let known: String =
      switch month {
      case .number(let month): "\(month, digits: 2)"
      case .shifted, .unsaid: "XX"
      }
    let start = "\(year.text)-\(known)-"
    let end = last.map { "/\(start)\($0, digits: 2)" } ?? ""
    return "\(start)\(day, digits: 2)\(end)"
  }
}

extension TimeLength {
  /// The length in minutes when it is one of whole hours and minutes.
  fileprivate var minutes: Int? {
    var sum = 0
    for part in parts {
      let half = part.count.literal == "0.5"
      guard let count = part.count.whole ?? (half ? 0 : nil), count < 1_000_000 else { return nil }
      switch part.unit {
      case .hour: sum += half ? 30 : count * 60
      case .minute: sum += count
      case .second: sum += count / 60
      case .day: sum += count * 1_440
      default: return nil
      }
    }
    return sum
  }
}

extension CalendarDate {
  /// The date and time so many minutes after its midnight.
  fileprivate func moment(minutes: Int) -> String {
    let day = minutes >= 0 ? minutes / 1_440 : (minutes - 1_439) / 1_440
    let rest = minutes - day * 1_440
    return "\(adding(days: day))T\(rest / 60, digits: 2):\(rest % 60, digits: 2)"
  }
}

extension ClockTime {
  /// The time of day in ISO 8601: "T15:30-05:00".
  fileprivate var moment: String {
    "T\(hour, digits: 2):\(minute, digits: 2)"
      + (second.map { ":\($0, digits: 2)" } ?? "") + zone
  }

  /// The time of day with the zone of another when it has none.
  fileprivate func moment(or other: ClockTime) -> String {
    var copy = self
    copy.offset = offset ?? other.offset
    return copy.moment
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

  /// A calendar unit whose place is not known.
  fileprivate var openTimex: String {
    switch self {
    case .second, .minute, .hour, .day: "XXXX-XX-XX"
    case .week: "XXXX-WXX"
    case .weekend: "XXXX-WXX-WE"
    case .month: "XXXX-XX"
    case .quarter: "XXXX-QX"
    case .year: "XXXX"
    case .decade: "XXX"
    case .century: "XX"
    }
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

extension TimeValue.Year? {
  /// The year's digits, or an X for each that is not known.
  fileprivate var text: String {
    if case .number(let year) = self { return "\(year, digits: 4)" }
    return "XXXX"
  }
}
