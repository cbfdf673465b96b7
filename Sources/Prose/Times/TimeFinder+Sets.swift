extension TimeFinder {
  /// What comes again: "every Friday", "daily", "twice a week", "each day", "Tuesdays at 9 a.m.", "19th of every month".
  func repetition(at index: Int, depth: Int) -> ReadTime? {
    guard let word = key(index) else { return nil }
    if word == "bi", isDash(index + 1), key(index + 2) == "monthly" || key(index + 2) == "weekly" {
      return made(key(index + 2) == "monthly" ? "P2M" : "P2W", index..<index + 3, "periodic")
    }
    if let timex = TimeWords.repetitions[word] { return adverb(at: index, timex) }
    if word == "every" || word == "each" || word == "any" { return every(at: index) }
    if let time = times(at: index) { return time }
    if let weekday = TimeWords.pluralWeekdays[word] {
      let value = "XXXX-WXX-\(weekday)"
      return withClockOfSet(made(value, index..<index + 1, "weekdays"), value)
    }
    if let weekday = TimeWords.weekdays[word],
      let part = key(index + 1).flatMap({ TimeWords.pluralDayParts[$0] })
    {
      return made("XXXX-WXX-\(weekday)T\(part.rawValue)", index..<index + 2, "weekdays")
    }
    if let part = TimeWords.pluralDayParts[word], part != .night, isClosed(index + 1),
      !isAmount(index - 1)
    {
      return made("T\(part.rawValue)", index..<index + 1, "day-parts")
    }
    if word == "weekends", !isAmount(index - 1), isClosed(index + 1) {
      return made("P1WE", index..<index + 1, "weekends")
    }
    if let monthly = dayOfEvery(at: index) { return monthly }
    return clockOfEvery(at: index, depth: depth)
  }

  private func made(
    _ timex: String, _ pieces: Range<Int>, _ rule: String, times: Int? = nil
  ) -> ReadTime {
    ReadTime(.repeated(TimeRepetition(timex: timex, times: times)), pieces, rule)
  }

  private func adverb(at index: Int, _ timex: String) -> ReadTime? {
    // "Daily Mail", "Weekly Standard": a capital before a capital, or within the sentence.
    if isCapital(index), index > 0 || isCapital(index + 1) { return nil }
    if let word = key(index + 1), TimeWords.papers.contains(word), isCapital(index + 1) {
      return nil
    }
    return withClockOfSet(made(timex, index..<index + 1, "periodic"), timex)
  }

  /// "bi-monthly" comes in pieces; so do "every other day", "every two weeks", "each spring", "every night".
  private func every(at index: Int) -> ReadTime? {
    var next = index + 1
    var factor = 1
    if key(next) == "single" { next += 1 }
    if key(next) == "other" || key(next) == "second" {
      factor = 2
      next += 1
    } else if let number = ordinal(at: next), number.value > 1 {
      factor = number.value
      next = number.end
    } else if let number = cardinal(at: next), number.value > 0 {
      factor = number.value
      next = number.end
    }
    let isAny = key(index) == "any"
    guard let word = key(next) else { return nil }
    let end = next + 1
    if let unit = TimeWords.units[word] {
      guard !isAny || unit == .year, factor > 1 || TimeWords.pluralUnits[word] == nil,
        unit != .second || factor > 1
      else { return nil }
      if unit == .day, word == "night" {
        return withClockOfSet(made("TNI", index..<end, "every"), "TNI", in: .night)
      }
      var count = factor
      if TimeWords.fortnights.contains(word) { count *= 2 }
      let timex = TimeLength(unit, ExactNumber(count)).timex
      return withClockOfSet(made(timex, index..<end, "every"), timex)
    }
    guard !isAny else { return nil }
    if let weekday = TimeWords.weekdays[word] ?? TimeWords.pluralWeekdays[word] {
      if let part = key(end).flatMap({ TimeWords.dayParts[$0] }) {
        return made("XXXX-WXX-\(weekday)T\(part.rawValue)", index..<end + 1, "every")
      }
      let timex = "XXXX-WXX-\(weekday)"
      return withClockOfSet(made(timex, index..<end, "every"), timex)
    }
    if let part = TimeWords.dayParts[word] ?? TimeWords.pluralDayParts[word] {
      let timex = "T\(part.rawValue)"
      return withClockOfSet(made(timex, index..<end, "every"), timex, in: part)
    }
    if let month = month(next) {
      if let day = dayNumber(at: end), month.hasDay(day.value) {
        return made("XXXX-\(month, digits: 2)-\(day.value, digits: 2)", index..<day.end, "every")
      }
      return made("XXXX-\(month, digits: 2)", index..<end, "every")
    }
    if let season = TimeWords.seasons[word] {
      return made("XXXX-\(season.rawValue)", index..<end, "every")
    }
    if let holiday = holiday(at: next), case .holiday(let day, nil, _) = holiday.value {
      return made(TimeValue.timex(of: day), index..<holiday.end, "every")
    }
    return nil
  }

  /// "once a week", "three times a year", "$1 billion a year", "50 interviews a day", "24 hours a day".
  private func times(at index: Int) -> ReadTime? {
    var count: Int?
    var next = index
    switch key(index) {
    case "once": (count, next) = (1, index + 1)
    case "twice": (count, next) = (2, index + 1)
    case "a", "an", "per":
      // "Per" gives a rate; only "a year" is said of what comes again.
      guard key(index) != "per", isAmount(index - 1) else { return nil }
    default:
      guard let number = cardinal(at: index), key(number.end) == "times" else { return nil }
      (count, next) = (number.value, number.end + 1)
    }
    guard
      key(next) == "a" || key(next) == "an" || key(next) == "per" || key(next) == "every"
        || key(next) == "each", let word = key(next + 1), let unit = TimeWords.units[word],
      TimeWords.pluralUnits[word] == nil
    else { return nil }
    if count == nil, TimeWords.afterLength.contains(key(next + 2) ?? "x") { return nil }
    let timex = TimeLength(unit, ExactNumber(1)).timex
    return made(timex, index..<next + 2, "times-a-unit", times: count)
  }

  /// "the 19th of every month".
  private func dayOfEvery(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard let day = dayNumber(at: start, ordinalOnly: true) else { return nil }
    let next = skip(day.end, "of")
    guard key(next) == "every" || key(next) == "each", key(next + 1) == "month" else { return nil }
    return made("XXXX-XX-\(day.value, digits: 2)", index..<next + 2, "every")
  }

  /// A time of day before what comes again: "noon every day", "8 am on Tuesdays".
  private func clockOfEvery(at index: Int, depth: Int) -> ReadTime? {
    guard depth == 0, piece(index)?.kind == .number, let clock = clock(at: index),
      case .clock(let time, nil) = clock.value
    else { return nil }
    let next = skip(skip(clock.end, ","), "on")
    guard let word = key(next),
      word == "every" || word == "each" || word == "daily" || word == "everyday"
        || TimeWords.pluralWeekdays[word] != nil,
      let set = repetition(at: next, depth: 1), case .repeated(let repetition) = set.value
    else { return nil }
    return made(repetition.timex.with(time), index..<set.end, "every")
  }

  /// "Tuesdays at 9 a.m.", "every day at noon", "everyday 6am".
  private func withClockOfSet(
    _ set: ReadTime, _ timex: String, in part: TimeValue.DayPart? = nil
  ) -> ReadTime {
    let next = skip(set.end, "at")
    guard let clock = clock(at: next), case .clock(var time, nil) = clock.value else { return set }
    if let part { time = placed(time, in: part) }
    return made(timex.with(time), set.start..<clock.end, set.rule)
  }
}

extension String {
  /// A period with a time of day: each day is only its time.
  fileprivate func with(_ time: ClockTime) -> String {
    (hasPrefix("P1D") || hasPrefix("T") ? "" : self) + time.timex
  }
}
