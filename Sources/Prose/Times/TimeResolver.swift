/// Turns what a time expression says into days, given the day on which it is said.
struct TimeResolver {
  /// The days in which the article's date lies: one day when it is known to the day.
  private let anchor: DayInterval?
  private let anchorText: String?

  /// `anchor` is a date in ISO 8601; one that cannot be read counts as unknown.
  init(anchor: String?) {
    self.anchor = anchor.flatMap { DayInterval(iso: $0) }
    anchorText = self.anchor == nil ? nil : anchor
  }

  /// The mention of a found time.
  func mention(_ found: FoundTime, range: ByteRange) -> TimeMention {
    let value = found.value
    var mention = TimeMention(
      range: range, precision: value.precision, timex: value.timex, isResolved: true,
      isOpen: found.isOpen, rule: found.rule)
    if value.isLength { return mention }
    var days = value.days(on: nil)
    if days == nil, let anchor {
      // An anchor known only to the month or year resolves what its first and last day agree on.
      let first = value.days(on: anchor.first)
      if let first, first == value.days(on: anchor.last) {
        days = first
        mention.anchor = anchorText
        mention.timex = value.timex(days: first)
      }
    }
    mention.isResolved = days != nil
    mention.from = days?.first.description
    mention.to = days?.last.description
    if found.isOpen, let days {
      let end = anchor.flatMap { $0.last >= days.first ? $0.last : nil }
      mention.to = end?.description
      mention.anchor = end.flatMap { _ in anchorText }
    }
    return mention
  }
}

extension TimeValue {
  /// The days that are meant when it is said on `today`; without that day, nil unless it needs none.
  func days(on today: CalendarDate?) -> DayInterval? {
    switch self {
    case .day(let year?, let month, let day, let last, _):
      guard let first = CalendarDate(year: year, month: month, day: day),
        let end = CalendarDate(year: year, month: month, day: last ?? day)
      else { return nil }
      return DayInterval(first, end)
    case .month(let year?, let month, _): return DayInterval(year: year, month: month)
    case .years(let years):
      guard let first = DayInterval(year: years.lowerBound),
        let last = DayInterval(year: years.upperBound)
      else { return nil }
      return DayInterval(first.first, last.last)
    case .decade(let year): return TimeValue.years(year...year + 9).days(on: today)
    case .season(let season, let year?, _): return season.days(in: year)
    case .third(let third, let whole): return whole.days(on: today).map { third.part(of: $0) }
    case .clock(_, _, nil): return today.map { DayInterval($0, $0) }
    case .clock(_, _, let day?): return day.days(on: today)
    case .dayPart(_, let day): return day.days(on: today)
    case .unclearDay, .recent, .duration, .durations: return nil
    case .day, .month, .monthOf, .season, .weekday, .shifted, .soFar, .span, .ago:
      return today.flatMap(relativeDays)
    }
  }

  /// The days of what counts from the day it is said on.
  private func relativeDays(from today: CalendarDate) -> DayInterval? {
    switch self {
    case .day(_, let month, let day, let last, let direction):
      return direction.choose(from: today) { year in
        TimeValue.day(year: year, month: month, day: day, last: last, direction).days(on: nil)
      }
    case .month(_, let month, let direction):
      return direction.choose(from: today) { DayInterval(year: $0, month: month) }
    case .monthOf(let offset, let month):
      return DayInterval(year: today.year + offset, month: month)
    case .season(let season, _, let direction):
      return direction.choose(from: today) { season.days(in: $0) }
    case .weekday(let weekday, let direction):
      return direction.choose(weekday: weekday, from: today)
    case .shifted(let unit, let count): return unit.days(around: today, shiftedBy: count)
    case .soFar(let unit):
      return unit.days(around: today, shiftedBy: 0).map { DayInterval($0.first, today) }
    case .span(let unit, let count, let isPast):
      return unit.shift(today, by: count, isPast: isPast).map {
        isPast ? DayInterval($0, today) : DayInterval(today, $0)
      }
    case .ago(let unit, let count):
      return unit.shift(today, by: count, isPast: true).flatMap {
        unit.days(around: $0, shiftedBy: 0)
      }
    default: return nil
    }
  }
}

extension TimeValue.Direction {
  /// The one of the years' dates that is meant from `today`, or nil.
  fileprivate func choose(
    from today: CalendarDate, _ days: (Int) -> DayInterval?
  ) -> DayInterval? {
    // Leap days are up to eight years apart.
    choose((today.year - 8...today.year + 8).compactMap(days), today)
      .map { self == .this ? days(today.year) ?? $0 : $0 }
  }

  fileprivate func choose(weekday: Int, from today: CalendarDate) -> DayInterval? {
    if self == .this {
      let day = today.adding(days: weekday - today.weekday)
      return DayInterval(day, day)
    }
    let days = (-7...7).map { today.adding(days: $0) }.filter { $0.weekday == weekday }
    return choose(days.map { DayInterval($0, $0) }, today)
  }

  /// The interval that lies in this direction and is nearest; `candidates` are in order.
  private func choose(_ candidates: [DayInterval], _ today: CalendarDate) -> DayInterval? {
    switch self {
    case .nearest, .this: candidates.last { $0.first <= today }
    case .upcoming: candidates.first { $0.last >= today }
    case .last: candidates.last { $0.last < today }
    case .next: candidates.first { $0.first > today }
    }
  }
}

extension TimeValue.Season {
  /// The season that begins in a year; winter goes on into the next one.
  fileprivate func days(in year: Int) -> DayInterval? {
    CalendarDate(year: year, month: firstMonth, day: 1).map {
      DayInterval($0, $0.adding(months: 3).adding(days: -1))
    }
  }
}

extension TimeValue.Third {
  /// This third of some days; of a year four months each, so that thirds fall on months.
  fileprivate func part(of days: DayInterval) -> DayInterval {
    let months = (days.last.year - days.first.year) * 12 + days.last.month - days.first.month + 1
    if months >= 3, months % 3 == 0 {
      let first = days.first.adding(months: rawValue * months / 3)
      return DayInterval(first, first.adding(months: months / 3).adding(days: -1))
    }
    let length = days.last.dayNumber - days.first.dayNumber + 1
    return DayInterval(
      days.first.adding(days: length * rawValue / 3),
      days.first.adding(days: length * (rawValue + 1) / 3 - 1))
  }
}

extension TimeUnit {
  /// The calendar unit around a day, so many units on.
  fileprivate func days(around day: CalendarDate, shiftedBy count: Int) -> DayInterval? {
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
      guard let first = CalendarDate(year: start / 12, month: start % 12 + 1, day: 1) else {
        return nil
      }
      return DayInterval(first, first.adding(months: months).adding(days: -1))
    }
  }

  /// The day some units before or after another, or nil for a count with a fraction or out of bounds.
  fileprivate func shift(_ day: CalendarDate, by count: ExactNumber, isPast: Bool) -> CalendarDate?
  {
    // Nobody counts back more than the calendar's years.
    guard let count = count.whole, (0...999_999).contains(count) else { return nil }
    let signed = isPast ? -count : count
    switch self {
    case .second, .minute: return count < 60 ? day : nil
    case .hour: return day.adding(days: signed / 24)
    case .day: return day.adding(days: signed)
    case .week, .weekend: return day.adding(days: 7 * signed)
    case .month, .quarter, .year, .decade, .century:
      return months.map { day.adding(months: signed * $0) }
    }
  }
}
