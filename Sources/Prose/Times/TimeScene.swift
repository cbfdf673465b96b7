/// What is known when a time expression is resolved.
struct TimeScene {
  /// The day it is said on.
  var today: CalendarDate?
  /// Minutes from midnight at which it is said.
  var minutes: Int?
  /// The time that the text named before.
  var text: DayInterval?
  /// The year in which dates without one lie, where the text tells of another time than its own.
  var year: Int?
}

extension TimeValue {
  /// The days that are meant, or nil when the scene lacks what they count from.
  func days(in scene: TimeScene) -> DayInterval? {
    switch self {
    case .day(let day, let direction): day.days(in: scene, direction)
    case .month(let year, let month, let direction):
      TimeValue.choose(year, direction, in: scene) { DayInterval(year: $0, month: month) }
    case .years(let years): DayInterval.years(years.lowerBound, years.upperBound)
    case .decade(let year): DayInterval.years(year, year + 9)
    case .century(let year): DayInterval.years(max(year, 1), year + 99)
    case .quarter(let number, let year, let isHalf, let direction):
      TimeValue.choose(year, direction, in: scene) {
        let months = isHalf ? 6 : 3
        return DayInterval.months(months, from: (number - 1) * months + 1, of: $0)
      }
    case .season(let season, let year, let direction):
      TimeValue.choose(year, direction, in: scene) { season.days(in: $0) }
    case .holiday(let holiday, let year, let direction):
      TimeValue.choose(year, direction, in: scene) { year in
        holiday.day(in: year).map { DayInterval($0, $0) }
      }
    case .third(let third, let whole): whole.days(in: scene).map { third.part(of: $0) }
    case .half(let number, let whole): whole.days(in: scene).map { $0.half(number) }
    case .week(let number, let year): week(number, year, in: scene)
    case .range(let first, let last): range(first, last, in: scene)
    case .clock(_, let day), .dayPart(_, let day):
      day.map { $0.days(in: scene) } ?? scene.today.map { DayInterval($0, $0) }
    case .reference(.present): scene.today.map { DayInterval($0, $0) }
    case .weekday, .weekdayOf, .weekdayDay, .around, .nthWeekday, .nth, .firstUnits, .lastUnits:
      partDays(in: scene)
    case .shifted, .soFar, .rest, .span, .away: relativeDays(in: scene)
    case .beforeChrist, .fiscal, .duration, .durations, .vague, .reference, .repeated, .unclearDay:
      nil
    }
  }

  /// The days of a numbered part of something longer, or of a weekday.
  private func partDays(in scene: TimeScene) -> DayInterval? {
    switch self {
    case .weekday(let weekday, let direction):
      return scene.today.flatMap { direction.choose(weekday: weekday, from: $0) }
    case .weekdayOf(let weekday, let week):
      return week.days(in: scene).map {
        let day = $0.first.adding(days: weekday - $0.first.weekday)
        return DayInterval(day, day)
      }
    case .weekdayDay(let weekday, let day, let direction):
      return scene.today.flatMap { today in
        let months = (-24...24).compactMap { today.firstOfMonth(shiftedBy: $0) }
        let days = months.compactMap { CalendarDate(year: $0.year, month: $0.month, day: day) }
        return direction.choose(
          days.filter { $0.weekday == weekday }.map { DayInterval($0, $0) }, today)
      }
    case .around(let unit, let day):
      return day.days(in: scene).flatMap {
        // The weekend of a Monday is the one before it.
        unit.days(
          around: $0.first, shiftedBy: unit == .weekend && $0.first.weekday <= 2 ? -1 : 0)
      }
    case .nthWeekday(let number, let weekday, let whole):
      return whole.days(in: scene).flatMap { days in
        let month = number < 0 ? days.last : days.first
        return CalendarDate.nth(number, weekday: weekday, month: month.month, year: month.year)
          .map { DayInterval($0, $0) }
      }
    case .nth(let number, let unit, let whole):
      return whole.days(in: scene).flatMap { $0.part(number, unit) }
    case .firstUnits(let count, let unit, let whole):
      return whole.days(in: scene).flatMap { days in
        guard let first = days.part(1, unit), let last = days.part(count, unit) else { return nil }
        return DayInterval(first.first, last.last)
      }
    case .lastUnits(let count, let unit, let whole):
      return whole.days(in: scene).flatMap { days in
        guard let first = days.part(-count, unit), let last = days.part(-1, unit) else {
          return nil
        }
        return DayInterval(first.first, last.last)
      }
    default: return nil
    }
  }

  /// The days of what counts from the day it is said on or from what the text named.
  private func relativeDays(in scene: TimeScene) -> DayInterval? {
    switch self {
    case .shifted(let unit, let count, .text):
      return scene.text.flatMap {
        unit.days(around: count > 0 ? $0.last : $0.first, shiftedBy: count)
      }
    case .shifted(.weekend, TimeFinder.lastWeekend, _):
      return scene.today.flatMap {
        TimeUnit.weekend.days(around: $0, shiftedBy: $0.weekday >= 6 ? 0 : -1)
      }
    case .shifted(let unit, let count, _):
      return scene.today.flatMap { unit.days(around: $0, shiftedBy: count) }
    case .soFar(let unit):
      return scene.today.flatMap { today in
        unit.days(around: today, shiftedBy: 0).map { DayInterval($0.first, today) }
      }
    case .rest(let unit):
      return scene.today.flatMap { today in
        unit.days(around: today, shiftedBy: 0).map { DayInterval(today, $0.last) }
      }
    case .span(let length, let isPast) where length.parts.count == 1 && length.unit == .quarter:
      // Quarters are those of the calendar.
      guard let today = scene.today, let count = length.parts[0].count.whole, count > 0,
        count < 400, let near = TimeUnit.quarter.days(around: today, shiftedBy: isPast ? -1 : 1),
        let far = TimeUnit.quarter.days(around: today, shiftedBy: isPast ? -count : count)
      else { return nil }
      return isPast ? DayInterval(far.first, near.last) : DayInterval(near.first, far.last)
    case .span(let length, let isPast):
      return scene.today.flatMap { today in
        length.shift(today, isPast: isPast).map {
          isPast ? DayInterval($0, today) : DayInterval(today, $0)
        }
      }
    case .away(let length, _, let origin):
      guard let point = point(in: scene) else { return nil }
      // "Three weeks ago" is a week, "three weeks before Easter" a day.
      if case .value = origin { return DayInterval(point, point) }
      return length.coarseness.days(around: point, shiftedBy: 0)
    default: return nil
    }
  }

  /// The day that counting gives, or nil when nothing is counted or the origin is not known.
  func point(in scene: TimeScene) -> CalendarDate? {
    guard case .away(let length, let isPast, let origin) = self else { return nil }
    let days: DayInterval? =
      switch origin {
      case .now: scene.today.map { DayInterval($0, $0) }
      case .text: scene.text
      case .value(let value): value.days(in: scene)
      }
    return days.flatMap { length.shift(isPast ? $0.first : $0.last, isPast: isPast) }
  }

  private func week(_ number: Int, _ year: Year?, in scene: TimeScene) -> DayInterval? {
    let known: Int? =
      switch year {
      case .number(let number): number
      case .shifted(let count): scene.today.map { $0.year + count }
      case .text: scene.text?.first.year
      case nil: scene.today?.year
      }
    return known.flatMap { CalendarDate.week(number, of: $0) }
  }

  /// From the first day of one time to the last of another, which comes after it.
  private func range(_ first: TimeValue, _ last: TimeValue, in scene: TimeScene) -> DayInterval? {
    guard let start = first.days(in: scene) else { return nil }
    var later = scene
    later.text = start
    guard var end = last.days(in: later) else { return nil }
    if end.last < start.first, scene.today != nil {
      later.today = start.first
      end = last.upcoming.days(in: later) ?? end
    }
    return DayInterval(start.first, end.last)
  }

  /// The same, looked for in the time to come.
  private var upcoming: TimeValue {
    switch self {
    case .day(let day, _): .day(day, .upcoming)
    case .month(let year, let month, _): .month(year, month, .upcoming)
    case .weekday(let weekday, _): .weekday(weekday, .upcoming)
    case .season(let season, let year, _): .season(season, year, .upcoming)
    case .third(let third, let whole): .third(third, of: whole.upcoming)
    default: self
    }
  }

  /// The one of the years' dates that is meant.
  fileprivate static func choose(
    _ year: Year?, _ direction: Direction, in scene: TimeScene, _ days: (Int) -> DayInterval?
  ) -> DayInterval? {
    switch year {
    case .number(let year): return days(year)
    case .shifted(let count): return scene.today.flatMap { days($0.year + count) }
    case .text: return scene.text.flatMap { days($0.first.year) }
    case nil: break
    }
    if let year = scene.year { return days(year) }
    guard let today = scene.today else { return nil }
    if direction == .this { return days(today.year) }
    // Leap days are up to eight years apart.
    return direction.choose((today.year - 8...today.year + 8).compactMap(days), today)
  }
}

extension CalendarDay {
  fileprivate func days(
    in scene: TimeScene, _ direction: TimeValue.Direction
  ) -> DayInterval? {
    switch month {
    case .number(let month):
      return TimeValue.choose(year, direction, in: scene) { year in
        guard let first = CalendarDate(year: year, month: month, day: day),
          let end = CalendarDate(year: year, month: month, day: last ?? day)
        else { return nil }
        return DayInterval(first, end)
      }
    case .shifted(let count):
      return scene.today?.firstOfMonth(shiftedBy: count).flatMap { days(in: $0) }
    case .unsaid:
      return scene.today.flatMap { today in
        let months = (-3...3).compactMap { today.firstOfMonth(shiftedBy: $0) }
        return direction.choose(months.compactMap { days(in: $0) }, today)
      }
    }
  }

  private func days(in month: CalendarDate) -> DayInterval? {
    guard let first = CalendarDate(year: month.year, month: month.month, day: day),
      let end = CalendarDate(year: month.year, month: month.month, day: last ?? day)
    else { return nil }
    return DayInterval(first, end)
  }
}

extension TimeValue.Direction {
  fileprivate func choose(weekday: Int, from today: CalendarDate) -> DayInterval? {
    let monday = today.adding(days: 1 - today.weekday)
    switch self {
    case .this, .next:
      let day = monday.adding(days: weekday - 1 + (self == .next ? 7 : 0))
      return DayInterval(day, day)
    default:
      let days = (-7...7).map { today.adding(days: $0) }.filter { $0.weekday == weekday }
        .map { DayInterval($0, $0) }
      return self == .nearest ? days.last { $0.first <= today } : choose(days, today)
    }
  }

  /// The interval that lies in this direction and is nearest; `candidates` are in order.
  fileprivate func choose(_ candidates: [DayInterval], _ today: CalendarDate) -> DayInterval? {
    let past = candidates.last { $0.first <= today }
    let coming = candidates.first { $0.last >= today }
    switch self {
    case .upcoming:
      guard let past, let coming else { return coming }
      let back = today.dayNumber - past.last.dayNumber
      let ahead = coming.first.dayNumber - today.dayNumber
      // "Must be returned by January 14", said on the 15th.
      return ahead > 270 && back < 90 ? past : coming
    case .last: return candidates.last { $0.last < today }
    case .next: return candidates.first { $0.first > today }
    case .this, .nearest, .past:
      guard let past, let coming else { return past ?? coming }
      let back = today.dayNumber - past.last.dayNumber
      let ahead = coming.first.dayNumber - today.dayNumber
      if back <= 0 { return past }
      // "Asked for an answer by January 14", said on the 6th: even after a past verb nobody means last year.
      if self == .past { return back > 300 && ahead < 60 ? coming : past }
      // News tells of the past: a date to come is meant only when it is far nearer.
      return ahead * 2 < back ? coming : past
    }
  }
}

extension TimeLength {
  /// The unit that counting is exact to; decades are counted in years.
  var coarseness: TimeUnit {
    switch unit {
    case .decade, .century: .year
    case .quarter: .month
    case .weekend: .week
    default: unit
    }
  }

  /// The day so much before or after another, or nil for a count with a fraction or out of bounds.
  fileprivate func shift(_ day: CalendarDate, isPast: Bool) -> CalendarDate? {
    var day = day
    for part in parts {
      guard let next = part.shift(day, isPast: isPast, isBusiness: isBusiness) else { return nil }
      day = next
    }
    return day
  }
}

extension TimeLength.Part {
  fileprivate func shift(
    _ day: CalendarDate, isPast: Bool, isBusiness: Bool
  ) -> CalendarDate? {
    var whole = count.whole
    var unit = unit
    // "Six and a half months": half a month is fifteen days.
    if whole == nil, unit == .month, let half = count.doubled {
      let months = day.adding(months: (isPast ? -1 : 1) * (half / 2))
      return months.adding(days: isPast ? -15 : 15)
    }
    // "Half a year", "two and a half years": halves fall on months.
    if whole == nil, unit == .year, let half = count.doubled {
      (whole, unit) = (half * 6, .month)
    }
    // Nobody counts back more than the calendar's years.
    guard let count = whole, (0...999_999).contains(count) else { return nil }
    let signed = isPast ? -count : count
    switch unit {
    case .second, .minute: return count < 60 ? day : nil
    case .hour: return day.adding(days: signed / 24)
    case .day where isBusiness && count <= 366: return day.adding(workingDays: signed)
    case .day: return day.adding(days: signed)
    case .week, .weekend: return day.adding(days: 7 * signed)
    case .month, .quarter, .year, .decade, .century:
      return unit.months.flatMap { months in
        let index = day.year * 12 + signed * months
        return (12..<120_000).contains(index) ? day.adding(months: signed * months) : nil
      }
    }
  }
}

extension ExactNumber {
  /// Twice a number with a half: 5 for "2.5".
  fileprivate var doubled: Int? {
    guard literal.hasSuffix(".5"), let whole = Int(literal.dropLast(2)), whole < 10_000 else {
      return nil
    }
    return whole * 2 + 1
  }
}
