extension TimeFinder {
  /// "yesterday", "last night", "the past three weeks", "recent weeks", "the day after tomorrow", "now".
  func relative(at index: Int, depth: Int) -> ReadTime? {
    guard let word = key(index) else { return nil }
    if let days = TimeWords.days[word] {
      // "Today" of papers and programmes: "USA Today".
      if isCapital(index), index > 0, isCapital(index - 1), isWord(index - 1) { return nil }
      return withPart(ReadTime(.shifted(.day, days, .now), index..<index + 1, "day-word"))
    }
    if word == "tonight" || word == "tonite" {
      return ReadTime(.dayPart(.night, of: .shifted(.day, 0, .now)), index..<index + 1, "day-word")
    }
    if let now = now(at: index) { return now }
    if let day = dayBeside(at: index, depth: depth) { return day }
    if let that = that(at: index) { return that }
    if let weekend = weekend(at: index) { return weekend }
    let start = ["the", "these", "those", "this", "my", "our"].contains(word) ? index + 1 : index
    if let time = span(at: start, from: index) { return time }
    if start > index, word == "the", let time = directed(at: start, isAfterThe: true) {
      return time.from(index)
    }
    if key(start) == "recent", let unit = key(start + 1).flatMap({ TimeWords.pluralUnits[$0] }) {
      return ReadTime(.vague(unit, .past), start..<start + 2, "recent")
    }
    if let unit = afterNext(at: index) { return unit }
    return directed(at: index)
  }

  /// "now", "right now", "at present", "the future".
  private func now(at index: Int) -> ReadTime? {
    let present = TimeValue.reference(.present)
    switch key(index) {
    case "now":
      // "Now that", "now, look": a word of the discourse. "From now on" is of the future.
      guard !isCapital(index), key(index + 1) != "that" else { return nil }
      return ReadTime(present, index..<index + 1, "now")
    case "right" where key(index + 1) == "now":
      return ReadTime(present, index..<index + 2, "now")
    case "currently": return ReadTime(present, index..<index + 1, "now")
    case "at":
      let next = skip(index + 1, "the")
      if key(next) == "present", isClosed(next + 1) || key(next + 1) == "time" {
        return ReadTime(present, index..<skip(next + 1, "time"), "now")
      }
      if key(index + 1) == "this", key(index + 2) == "time" || key(index + 2) == "moment" {
        return ReadTime(present, index..<index + 3, "now")
      }
      return nil
    case "the", "near":
      let next = skip(index + 1, "near", "distant", "immediate")
      guard key(next) == "future", isClosed(next + 1), key(next + 1) != "of" else { return nil }
      return ReadTime(.reference(.future), index..<next + 1, "future")
    case "future":
      // "Future disasters"; "his future" is no time.
      guard key(index - 1) == "in", isClosed(index + 1) else { return nil }
      return ReadTime(.reference(.future), index..<index + 1, "future")
    default: return nil
    }
  }

  /// "the day after tomorrow", "the day before last Tuesday", "the day before", "the year before", "a year earlier".
  private func dayBeside(at index: Int, depth: Int) -> ReadTime? {
    let start = skip(index, "the", "a", "an")
    guard start > index || key(start) == "day",
      let unit = key(start).flatMap({ TimeWords.units[$0] }),
      unit == .day || unit == .week || unit == .month || unit == .year || unit == .decade
        || unit == .weekend,
      let link = key(start + 1)
    else { return nil }
    let article = key(index)
    let isPast: Bool
    switch link {
    case "before", "earlier", "previous", "prior": isPast = true
    case "after", "later", "following": isPast = false
    default: return nil
    }
    let isFortnight = TimeWords.fortnights.contains(pieces[start].key)
    let length = TimeLength(unit, ExactNumber(isFortnight ? 2 : 1))
    let next = start + 2
    if link == "before" || link == "after" {
      if article == "the" || start == index, key(next) == "next" || key(next) == "the" {
        let after = skip(next, "the")
        if key(after) == "next", !isPast, isClosed(after + 1) {
          return ReadTime(.shifted(unit, 2, .now), index..<after + 1, "after-next")
        }
      }
      if unit == .day || article == "a" || article == "an" || unit == .week, piece(next) != nil,
        let base = single(at: next, depth: depth + 1), base.value.isAnchor
      {
        return ReadTime(
          .away(length, isPast: isPast, .value(base.value)), index..<base.end, "beside")
      }
      // "The day before the match": of an event whose day is not known.
      guard article == "the", isEnd(next) else { return nil }
    } else {
      guard article != "the" || isPast, isEnd(next) || link == "later" || link == "earlier" else {
        return nil
      }
    }
    if article == "the" {
      return ReadTime(.shifted(unit, isPast ? -1 : 1, .text), index..<next, "beside")
    }
    return ReadTime(.away(length, isPast: isPast, .text), index..<next, "later")
  }

  /// True when the clause ends or goes on with a word that begins another.
  private func isEnd(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return true }
    if piece.kind == .mark { return !isApostrophe(index) }
    return piece.key == "and" || piece.key == "but"
  }

  /// "that day", "the same year", "that same week", "those days", "the following morning", "the next day".
  private func that(at index: Int) -> ReadTime? {
    var next = index
    switch key(index) {
    case "that": next = skip(index + 1, "same", "very")
    case "the":
      next = index + 1
      if key(next) == "following" || key(next) == "next" || key(next) == "previous" {
        return beside(at: next, from: index)
      }
      guard key(next) == "same" || key(next) == "very" && key(next + 1) == "same" else {
        return nil
      }
      next = skip(next, "very") + 1
    case "same": next = index + 1
    case "next", "following", "previous": return beside(at: index, from: index)
    default: return nil
    }
    // "That day" points back; "that year-long effort" and "that week's" do too.
    if let part = key(next).flatMap({ TimeWords.dayParts[$0] }), key(index) != "same" {
      return ReadTime(.dayPart(part, of: .shifted(.day, 0, .text)), index..<next + 1, "that-unit")
    }
    if let unit = key(next).flatMap({ TimeWords.units[$0] }), !unit.isShort,
      TimeWords.pluralUnits[pieces[next].key] == nil, !isDash(next + 1)
    {
      return ReadTime(.shifted(unit, 0, .text), index..<next + 1, "that-unit")
    }
    // "He said that Sunday is free": before a name "that" is mostly no determiner.
    guard
      key(index) == "the" && isCapital(next)
        || key(index) == "that" && (next > index + 1 || wordClass(index) == .determiner)
    else { return nil }
    if let weekday = key(next).flatMap({ TimeWords.weekdays[$0] }) {
      return withPart(
        ReadTime(.weekday(weekday, .nearest), index..<next + 1, "that-weekday"))
    }
    if let month = month(next), next > index + 1 || key(index) == "that" {
      return ReadTime(.month(.text, month, .nearest), index..<next + 1, "that-month")
    }
    if let season = key(next).flatMap({ TimeWords.seasons[$0] }), isClosed(next + 1) {
      return ReadTime(.season(season, .text, .nearest), index..<next + 1, "that-season")
    }
    return nil
  }

  /// "the next day", "the following month", "the previous year": they count from what was told before.
  private func beside(at index: Int, from start: Int) -> ReadTime? {
    let word = key(index)
    let step = word == "previous" ? -1 : 1
    guard let next = key(index + 1) else { return nil }
    let isNextDay = word == "next" && (next == "day" || TimeWords.dayParts[next] != nil)
    guard word != "next" || isNextDay else { return nil }
    if let part = TimeWords.dayParts[next] {
      return ReadTime(
        .dayPart(part, of: .shifted(.day, step, .text)), start..<index + 2, "following")
    }
    if let unit = TimeWords.units[next], !unit.isShort, TimeWords.pluralUnits[next] == nil {
      guard start < index || isNextDay || unit != .day else { return nil }
      return ReadTime(.shifted(unit, step, .text), start..<index + 2, "following")
    }
    return nil
  }

  /// "the weekend", "over the weekend", "this weekend".
  private func weekend(at index: Int) -> ReadTime? {
    guard key(index) == "the" || key(index) == "my" || key(index) == "weekend",
      key(index) == "weekend" || key(index + 1) == "weekend"
    else { return nil }
    let end = key(index) == "weekend" ? index + 1 : index + 2
    guard key(index) != "weekend" || key(index - 1) == "over" || key(index - 1) == "at",
      isClosed(end)
    else { return nil }
    let isPast = direction(of: index, isWeekday: true) != .upcoming
    return ReadTime(
      .shifted(.weekend, isPast ? Self.lastWeekend : 0, .now), index..<end, "weekend")
  }

  /// The mark of the latest weekend, which has begun: of this week on Saturday and Sunday, else of the last.
  static let lastWeekend = -100

  /// "past three weeks", "next two days", "past year", "5 upcoming years": units on end up to or from now.
  private func span(at index: Int, from start: Int) -> ReadTime? {
    guard let word = key(index) else { return nil }
    // "The two previous weeks", "5 upcoming years".
    if TimeWords.directions[word] == nil, let count = amount(at: index), let after = key(count.end),
      let direction = TimeWords.directions[after], direction != .this, after != "previous" || true,
      let unit = key(count.end + 1).flatMap({ TimeWords.units[$0] })
    {
      return ReadTime(
        .span(TimeLength(unit, count.value), isPast: direction == .last), start..<count.end + 2,
        "span")
    }
    guard let direction = TimeWords.directions[word], direction != .this else { return nil }
    // "It will last three weeks".
    if word == "last", let before = key(index - 1),
      before == "to" || before == "n't" || TimeWords.coming.contains(before)
    {
      return nil
    }
    let isPast = direction == .last
    var next = index + 1
    if let count = amount(at: next) {
      next = count.end
      let isBusiness = key(next).map { TimeWords.workingDays.contains($0) } ?? false
      if isBusiness { next += 1 }
      if isDash(next) { next += 1 }
      guard let unit = key(next).flatMap({ TimeWords.units[$0] }) else { return nil }
      var length = TimeLength(unit, count.value)
      if TimeWords.fortnights.contains(pieces[next].key), let two = count.value.times(2) {
        length = TimeLength(.week, two)
      }
      length.isBusiness = isBusiness
      var end = next + 1
      // "The last 9 years and 10 months".
      if key(end) == "and" || key(end) == ",", let more = amount(at: end + 1),
        let unit = key(more.end).flatMap({ TimeWords.pluralUnits[$0] }), unit != length.unit
      {
        length.parts.append(.init(unit: unit, count: more.value))
        end = more.end + 1
      }
      var time = ReadTime(.span(length, isPast: isPast), start..<end, "span")
      let before = key(start - 1) == "the" ? start - 2 : start - 1
      if key(before) == "within", before >= floor { time.phraseStart = before }
      return time
    }
    // "The last few years", "coming weeks", "past decades".
    next = skip(next, "a")
    let isVague = key(next).map { TimeWords.vagueCounts.contains($0) } ?? false
    if isVague { next += 1 }
    if let unit = key(next).flatMap({ TimeWords.pluralUnits[$0] }) {
      guard isVague || word != "last" && word != "previous" && word != "following" else {
        return nil
      }
      return ReadTime(.vague(unit, isPast ? .past : .coming), start..<next + 1, "recent")
    }
    guard !isVague, let unit = key(next).flatMap({ TimeWords.units[$0] }) else { return nil }
    if TimeWords.fortnights.contains(pieces[next].key) {
      return ReadTime(
        .span(TimeLength(.week, ExactNumber(2)), isPast: isPast), start..<next + 1, "span")
    }
    // "The past year" reaches up to now; "last year" is the one before; "this past week" is the last one.
    guard word == "past" || word == "coming" && key(start) == "the" else { return nil }
    if key(start) == "this", word == "past" {
      return ReadTime(.shifted(unit, -1, .now), start..<next + 1, "last-unit")
    }
    return ReadTime(
      .span(TimeLength(unit, ExactNumber(1)), isPast: isPast), start..<next + 1, "span")
  }

  /// "the week after next".
  private func afterNext(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard let unit = key(start).flatMap({ TimeWords.units[$0] }), key(start + 1) == "after" else {
      return nil
    }
    let next = skip(start + 2, "the")
    guard key(next) == "next" else { return nil }
    return ReadTime(.shifted(unit, 2, .now), index..<next + 1, "after-next")
  }

  /// "last Tuesday", "next month", "this morning", "last October", "last summer", "last Christmas".
  func directed(at index: Int, isAfterThe: Bool = false) -> ReadTime? {
    guard var direction = key(index).flatMap({ TimeWords.directions[$0] }) else { return nil }
    var start = index + 1
    var isPastWord = key(index) == "past"
    // "This past Wednesday", "this coming Friday".
    if direction == .this, let other = key(start).flatMap({ TimeWords.directions[$0] }),
      other != .this
    {
      direction = other == .last ? .last : .upcoming
      isPastWord = other == .last
      start += 1
    }
    guard let next = key(start) else { return nil }
    let tokens = index..<start + 1
    let offset = direction == .last ? -1 : direction == .next || direction == .upcoming ? 1 : 0
    if next == "calendar", key(start + 1) == "year" {
      return ReadTime(.shifted(.year, offset, .now), index..<start + 2, "last-unit")
    }
    if next == "fiscal" || next == "financial" || next == "school", key(start + 1) == "year" {
      return ReadTime(
        .fiscal(next == "school" ? "SY" : "FY", .shifted(offset)), index..<start + 2, "fiscal-year")
    }
    let isTold = direction == .this && self.direction(of: index) == .past
    if next == "weekend", isTold {
      return ReadTime(.shifted(.weekend, Self.lastWeekend, .now), tokens, "last-unit")
    }
    if let part = TimeWords.dayParts[next] {
      return ReadTime(.dayPart(part, of: .shifted(.day, offset, .now)), tokens, "last-part-of-day")
    }
    if let unit = TimeWords.units[next] {
      // "This second" and "last minute" are no times; "this day" is hardly one.
      if unit.isShort || TimeWords.pluralUnits[next] != nil { return nil }
      if unit == .day, offset != 1 || isAfterThe { return nil }
      if isDash(start + 1), key(start + 2) != nil, isWord(start + 2) { return nil }
      // "Next week Tuesday", "last week on Monday".
      let on = skip(start + 1, "on", "-")
      if unit == .week, let weekday = key(on).flatMap({ TimeWords.weekdays[$0] }) {
        return ReadTime(
          .weekdayOf(weekday, .shifted(.week, offset, .now)), index..<on + 1, "weekday-of-week")
      }
      if TimeWords.fortnights.contains(next) {
        return ReadTime(
          .span(TimeLength(.week, ExactNumber(2)), isPast: offset < 0), tokens, "span")
      }
      return ReadTime(.shifted(unit, offset, .now), tokens, "last-unit")
    }
    if let season = TimeWords.seasons[next] {
      guard isClosed(start + 1) || offset != 0 else { return nil }
      return ReadTime(.season(season, nil, isTold ? .past : direction), tokens, "last-season")
    }
    if let weekday = TimeWords.weekdays[next] {
      if let date = weekdayDate(at: start, depth: 3), date.value.isDated {
        return date.from(index)
      }
      let way: TimeValue.Direction = isPastWord ? .last : direction
      return withPart(ReadTime(.weekday(weekday, way), tokens, "last-weekday"))
    }
    if let holiday = holiday(at: start, isSure: true),
      case .holiday(let day, nil, _) = holiday.value
    {
      return ReadTime(.holiday(day, nil, direction), index..<holiday.end, "last-holiday")
    }
    if let date = dayMonth(at: start), case .day(let day, _) = date.value {
      return ReadTime(.day(day, direction), index..<date.end, "last-day")
    }
    guard isCapital(start) || !TimeWords.smallWords.contains(next), TimeWords.months[next] != nil,
      let date = monthDate(at: start)
    else { return nil }
    switch date.value {
    case .day(let day, _): return ReadTime(.day(day, direction), index..<date.end, "last-day")
    case .month(let year, let month, _):
      return ReadTime(.month(year, month, direction), index..<date.end, "last-month")
    default: return nil
    }
  }
}

extension TimeValue {
  /// True for what another time can be counted from: a day, month or year, or a holiday.
  var isAnchor: Bool {
    switch self {
    case .day, .month, .years, .weekday, .weekdayOf, .weekdayDay, .holiday, .shifted, .nthWeekday,
      .reference(.present), .dayPart, .clock:
      true
    default: false
    }
  }
}
