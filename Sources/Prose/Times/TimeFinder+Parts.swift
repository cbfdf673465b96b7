extension TimeFinder {
  /// "early 2015", "mid-October", "the end of last year", "earlier this month", "the first half of 2016".
  func third(at index: Int, depth: Int) -> ReadTime? {
    let start = skip(index, "the")
    if let half = half(from: index, at: start, depth: depth) { return half }
    if let partial = partial(at: index) { return partial }
    guard let word = key(start), let third = TimeWords.thirds[word] else { return nil }
    var next = start + 1
    if TimeWords.thirdsBeforeOf.contains(word) {
      next = skip(next, "of")
      if next == start + 1, key(next) != "this", key(next) != "next", key(next) != "last" {
        guard key(next) == "year" || key(next) == "month" else { return nil }
      }
    } else if isDash(next) {
      next += 1
    } else if key(next) == "in" || key(next) == "on" {
      next += 1
    }
    if let unit = unitOfNow(at: next, isAfterThe: true) {
      return ReadTime(.third(third, of: unit.value), index..<unit.end, "third")
    }
    if third != .middle, key(next).map({ TimeWords.dayParts[$0] != nil }) ?? false {
      if start > index { return dayPart(at: start) }
      return dayPart(at: index)
    }
    guard piece(next) != nil, let base = single(at: next, depth: depth + 1), base.value.hasParts
    else { return nil }
    return ReadTime(.third(third, of: base.value), index..<base.end, "third")
  }

  /// "year", "the month" as the present one after "the end of".
  private func unitOfNow(at index: Int, isAfterThe: Bool) -> ReadTime? {
    let start = skip(index, "the")
    guard let unit = key(start).flatMap({ TimeWords.units[$0] }),
      unit == .week || unit.months != nil, TimeWords.pluralUnits[pieces[start].key] == nil,
      key(start + 1) != "of", year(number: start + 1) == nil, isClosed(start + 1)
    else { return nil }
    return ReadTime(.shifted(unit, 0, .now), index..<start + 1, "this-unit")
  }

  private func half(from index: Int, at start: Int, depth: Int) -> ReadTime? {
    guard key(start) == "first" || key(start) == "second" || key(start) == "latter",
      key(start + 1) == "half", key(start + 2) == "of"
    else { return nil }
    let number = key(start) == "first" ? 1 : 2
    if let unit = unitOfNow(at: start + 3, isAfterThe: true) {
      return ReadTime(.half(number, of: unit.value), index..<unit.end, "half")
    }
    guard let base = single(at: start + 3, depth: depth + 1), base.value.hasParts else {
      return nil
    }
    return ReadTime(.half(number, of: base.value), index..<base.end, "half")
  }

  /// "earlier this month", "later in the week", "the rest of the year", "later that day".
  private func partial(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    let word = key(start)
    let isRest =
      word == "rest" || word == "remainder" || word == "remaining"
    if word == "year", key(start + 1) == "to", key(start + 2) == "date" {
      return ReadTime(.soFar(.year), start..<start + 3, "to-date")
    }
    guard isRest || word == "earlier" || word == "later" else { return nil }
    var next = start + 1
    if isRest { next = skip(next, "of") }
    if !isRest { next = skip(next, "in", "on") }
    if key(next) == "that", let unit = key(skip(next + 1, "same")).flatMap({ TimeWords.units[$0] })
    {
      return ReadTime(
        .shifted(unit, 0, .text), index..<skip(next + 1, "same") + 1, "that-unit")
    }
    let isThis =
      key(next) == "this" || key(next) == "the" || key(next) == "my" || key(next) == "current"
    // "Rest of week".
    if isRest, next > start + 1, let unit = key(next).flatMap({ TimeWords.units[$0] }),
      unit == .week || unit == .month || unit == .year, isClosed(next + 1)
    {
      return ReadTime(.rest(unit), index..<next + 1, "rest")
    }
    if !isRest, key(next) == "today" || key(next) == "tonight" {
      return ReadTime(.shifted(.day, 0, .now), index..<next + 1, "earlier-this")
    }
    guard isThis else { return nil }
    next += 1
    if let unit = key(next).flatMap({ TimeWords.units[$0] }), !unit.isShort {
      let value: TimeValue =
        word == "earlier" ? .soFar(unit) : unit == .day ? .shifted(unit, 0, .now) : .rest(unit)
      return ReadTime(value, index..<next + 1, isRest ? "rest" : "earlier-this")
    }
    if let part = key(next).flatMap({ TimeWords.dayParts[$0] }), !isRest {
      let day: TimeValue? = key(next - 1) == "this" ? .shifted(.day, 0, .now) : nil
      return ReadTime(.dayPart(part, of: day), index..<next + 1, "earlier-this")
    }
    guard !isRest, let time = directed(at: next - 1) else { return nil }
    return ReadTime(time.value, index..<time.end, "earlier-this")
  }

  /// "the second week of May", "the first Monday of next month", "the last four months of 2021", "week 31".
  func ordinalPart(at index: Int, depth: Int) -> ReadTime? {
    if let week = weekNumber(at: index) { return week }
    let start = skip(index, "the")
    if let around = weekAround(at: index, start, depth: depth) { return around }
    let isLast = key(start) == "last"
    guard isLast || ordinal(at: start) != nil else { return nil }
    let number = isLast ? -1 : ordinal(at: start)?.value ?? 1
    var next = isLast ? start + 1 : ordinal(at: start)?.end ?? start + 1
    // "The first 2 weeks of 2021".
    if number == 1 || isLast, let count = cardinal(at: next), (1...60).contains(count.value),
      let unit = key(count.end).flatMap({ TimeWords.units[$0] }),
      let base = partBase(at: count.end + 1, depth: depth)
    {
      return ReadTime(
        isLast
          ? .lastUnits(count.value, unit, of: base.value)
          : .firstUnits(count.value, unit, of: base.value), index..<base.end, "first-units")
    }
    if isDash(next) { next += 1 }
    if let weekday = key(next).flatMap({ TimeWords.weekdays[$0] }), number <= 5,
      let base = partBase(at: next + 1, depth: depth)
    {
      return ReadTime(.nthWeekday(number, weekday, of: base.value), index..<base.end, "nth-weekday")
    }
    guard let unit = key(next).flatMap({ TimeWords.units[$0] }), unit != .second,
      let base = partBase(at: next + 1, depth: depth), base.value.isLonger(than: unit)
    else { return nil }
    return ReadTime(.nth(number, unit, of: base.value), index..<base.end, "nth-unit")
  }

  /// What a part is one of, after "of" or "in": a month, year or the like.
  private func partBase(at index: Int, depth: Int) -> ReadTime? {
    let hasLink = key(index) == "of" || key(index) == "in"
    let next = hasLink ? index + 1 : index
    if let unit = unitOfNow(at: next, isAfterThe: true), hasLink {
      if key(index) == "in" { return nil }
      return unit
    }
    guard hasLink || directed(at: next) != nil || month(next) != nil || year(number: next) != nil,
      let base = single(at: next, depth: depth + 1), base.value.hasParts
    else { return nil }
    return base
  }

  /// "week 31", "week 3 of 2027".
  private func weekNumber(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard key(start) == "week", let number = digits(start + 1, upTo: 2), (1...53).contains(number)
    else { return nil }
    if let year = yearAfter(start + 2) {
      return ReadTime(.week(number, year.year), index..<year.end, "week-number")
    }
    return ReadTime(.week(number, nil), index..<start + 2, "week-number")
  }

  /// "the week of March 6", "the weekend of Halloween", "the week beginning on February 4".
  private func weekAround(at index: Int, _ start: Int, depth: Int) -> ReadTime? {
    guard key(start) == "week" || key(start) == "weekend" else { return nil }
    var next = start + 1
    guard key(next) == "of" || key(next) == "beginning" || key(next) == "starting" else {
      return nil
    }
    next = skip(next + 1, "on")
    guard let day = single(at: next, depth: depth + 1), day.value.isDay || day.value.isHoliday
    else { return nil }
    return ReadTime(
      .around(key(start) == "week" ? .week : .weekend, day.value), index..<day.end, "week-of")
  }
}

extension TimeValue {
  /// True for what may have thirds, halves and numbered parts.
  var hasParts: Bool {
    switch self {
    case .month, .years, .decade, .century, .season, .quarter, .fiscal, .weekday, .holiday,
      .week:
      true
    case .day(let day, _): day.last == nil
    case .shifted(let unit, _, _): !unit.isShort
    case .dayPart: true
    default: false
    }
  }

  var isHoliday: Bool { if case .holiday = self { true } else { false } }

  /// True when the time is longer than a unit, so that it may have such parts.
  func isLonger(than unit: TimeUnit) -> Bool {
    switch self {
    case .month: unit == .day || unit == .week || unit == .weekend
    case .years, .quarter, .fiscal: unit != .year && unit != .decade && unit != .century
    case .decade, .century: unit != .century
    case .shifted(let own, _, _):
      unit != own && (own.months ?? 0) > (unit.months ?? 0) || unit == .day && own == .week
    case .week: unit == .day
    default: false
    }
  }

  /// True for what names one day.
  var isDay: Bool {
    switch self {
    case .day(let day, _): day.last == nil
    case .weekday, .weekdayOf, .weekdayDay, .shifted(.day, _, _), .nthWeekday, .holiday: true
    case .nth(_, .day, _): true
    case .third(_, let whole): whole.isDay
    case .away(let length, _, _): length.unit == .day || length.unit == .week
    case .dayPart(_, let day): day?.isDay ?? false
    default: false
    }
  }

  /// True for a length of time without a place.
  var isLength: Bool {
    switch self {
    case .duration, .durations, .repeated: true
    case .vague(_, .none): true
    default: false
    }
  }

  /// True for what has a number of its own and is a date even inside a name.
  var isDated: Bool {
    switch self {
    case .day, .years, .decade, .century, .quarter, .beforeChrist, .range: true
    case .month(let year, _, _), .season(_, let year, _), .holiday(_, let year, _): year != nil
    case .third(_, let whole), .half(_, let whole): whole.isDated
    default: false
    }
  }

  /// True for a period of times of day on days that are named.
  var isOfClockAndDay: Bool {
    if case .range(.clock(_, .some), .clock(_, .some)) = self { return true }
    return false
  }

  /// True for what can be an end of a period.
  var canBound: Bool {
    switch self {
    case .repeated, .durations, .vague, .range, .reference(.past), .reference(.future): false
    case .day(let day, _): day.last == nil
    default: true
    }
  }
}
