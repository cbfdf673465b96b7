extension TimeFinder {
  /// A time of day such as "10:30 a.m.", "17:45", "0700 GMT", "noon", "half past seven".
  func clock(at index: Int) -> ReadTime? {
    guard let read = clockTime(at: index) else { return nil }
    return ReadTime(.clock(read.time, on: nil), index..<read.end, read.rule)
  }

  private typealias Clock = (time: ClockTime, end: Int, rule: String)

  private func clockTime(at index: Int) -> Clock? {
    guard let piece = piece(index) else { return nil }
    if let named = namedHour(at: index) { return named }
    if let words = wordClock(at: index) { return zoned(words) }
    guard piece.kind == .number, !piece.isOrdinal else { return nil }
    if let military = militaryClock(at: index) { return military }
    guard var time = hourMinute(at: index) else { return nil }
    let isColon = document.bytes[piece.range].contains(Byte.colon)
    if let half = half(at: index + 1) {
      guard (1...12).contains(time.hour) || time.hour < 24 && half.add == 12 && isColon else {
        return nil
      }
      if time.hour <= 12 { time.hour = time.hour % 12 + half.add }
      time.isUnclear = false
      return zoned((time, half.end, "clock"))
    }
    if key(index + 1) == "o'clock" || key(index + 1) == "oclock" {
      time.isUnclear = time.hour <= 12
      return zoned(partOfClock((time, index + 2, "clock")))
    }
    if let part = partAfter(index + 1), (1...12).contains(time.hour) {
      return (placed(time, in: part.part), part.end, "clock")
    }
    // Without "a.m." only two digits of minutes after a colon, and no score: "at 17:45".
    guard isColon, time.hour < 24 else { return nil }
    guard !isScore(index) else { return nil }
    time.isUnclear =
      (1...12).contains(time.hour) && document.bytes[piece.range.lowerBound] != Byte.zero
    return zoned((time, index + 1, "clock"))
  }

  /// "1:1 meeting" and "4:3" are no clocks: minutes have two digits.
  private func isScore(_ index: Int) -> Bool {
    key(index - 1) == ":" || key(index + 1) == "win" || key(index + 1) == "victory"
  }

  /// Hour, minutes and seconds of "10", "10:30", "8.15" and "7:56:30".
  private func hourMinute(at index: Int) -> ClockTime? {
    let bytes = document.bytes[pieces[index].range]
    let parts = bytes.split(omittingEmptySubsequences: false) {
      $0 == Byte.colon || $0 == Byte.stop
    }
    guard (1...3).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(Byte.isDigit) }) else {
      return nil
    }
    let numbers = parts.map { $0.reduce(0) { min($0 * 10 + Int($1 - Byte.zero), 9_999) } }
    if parts.count == 1 {
      // "340pm", "1140 a.m.".
      if (3...4).contains(parts[0].count), half(at: index + 1) != nil, numbers[0] % 100 < 60,
        numbers[0] / 100 < 24
      {
        return ClockTime(hour: numbers[0] / 100, minute: numbers[0] % 100)
      }
      guard (1...2).contains(parts[0].count), numbers[0] <= 24 else { return nil }
      return ClockTime(hour: numbers[0], isUnclear: numbers[0] <= 12, hasMinute: false)
    }
    guard (1...2).contains(parts[0].count), parts.dropFirst().allSatisfy({ $0.count == 2 }),
      numbers[0] < 24 || numbers[0] == 24 && numbers[1] == 0,
      numbers.dropFirst().allSatisfy({ $0 < 60 })
    else { return nil }
    return ClockTime(
      hour: numbers[0] % 24, minute: numbers[1], second: parts.count == 3 ? numbers[2] : nil)
  }

  /// The half of the day, 0 or 12, by "am", "pm", "p" upon the number and the like.
  private func half(at index: Int) -> (add: Int, end: Int)? {
    guard let word = key(index) else { return nil }
    if let add = TimeWords.halves[word] { return (add, index + 1) }
    guard word == "a" || word == "p" else { return nil }
    let add = word == "p" ? 12 : 0
    let next = key(index + 1) == "." ? index + 2 : index + 1
    if key(next) == "m" {
      return (add, key(next + 1) == "." && next > index + 1 ? next + 2 : next + 1)
    }
    guard !isSpaced(index), isClosed(index + 1) else { return nil }
    return (add, index + 1)
  }

  /// "0700 GMT", "0930 hours".
  private func militaryClock(at index: Int) -> Clock? {
    guard let number = digits(index, upTo: 4), pieces[index].width == 4, number / 100 < 24,
      number % 100 < 60, let word = key(index + 1)
    else { return nil }
    guard TimeWords.militaryZones.contains(word) else { return nil }
    var time = ClockTime(hour: number / 100, minute: number % 100)
    time.offset = TimeWords.zones[word]
    return (time, index + 2, "clock")
  }

  /// "noon", "12 noon", "midnight".
  private func namedHour(at index: Int) -> Clock? {
    let start =
      digits(index, upTo: 2) == 12 || key(index) == "twelve" ? index + 1 : skip(index, "the")
    let half = isDash(start + 1) ? start + 2 : start + 1
    if key(start) == "mid", key(half) == "day" || key(half) == "night" {
      return (ClockTime(hour: key(half) == "day" ? 12 : 0), half + 1, "named-hour")
    }
    guard let word = key(start), let hour = TimeWords.namedHours[word] else { return nil }
    // "High Noon", "Midnight Express".
    if isCapital(start) && start > 0 || key(start - 1) == "high" { return nil }
    if start > index, key(index) == "the", key(start + 1) == "hour" {
      return (ClockTime(hour: hour), start + 2, "named-hour")
    }
    guard start == index || key(index) != "the" else { return nil }
    guard isClosed(start + 1) || start > index || key(index - 1) == "at" else { return nil }
    return zoned((ClockTime(hour: hour), start + 1, "named-hour"))
  }

  /// "half past seven", "quarter to eight", "ten past 9", "eight thirty p.m.", "seven o'clock".
  private func wordClock(at index: Int) -> Clock? {
    if let past = past(at: index) { return past }
    guard isWord(index), let hour = cardinal(at: index), (1...24).contains(hour.value) else {
      return nil
    }
    var time = ClockTime(hour: hour.value, isUnclear: hour.value <= 12, hasMinute: false)
    var end = hour.end
    if isDash(end), !isSpaced(end) { end += 1 }
    var isSure = false
    if let minute = cardinal(at: end), isWord(end), (10...59).contains(minute.value),
      hour.value <= 12
    {
      time.minute = minute.value
      time.hasMinute = true
      end = minute.end
    } else {
      end = hour.end
    }
    if let half = half(at: end), time.hour <= 12 {
      time.hour = time.hour % 12 + half.add
      time.isUnclear = false
      return (time, half.end, "clock-in-words")
    }
    if key(end) == "o'clock" || key(end) == "oclock" {
      end += 1
      isSure = true
    }
    if let part = partAfter(end), isSure || time.hasMinute || key(index - 1) == "at" {
      return (placed(time, in: part.part), part.end, "clock-in-words")
    }
    // "Eight thirty" alone needs "at" before it.
    guard isSure || time.hasMinute && key(index - 1) == "at" && isClosed(end) else { return nil }
    return (time, end, "clock-in-words")
  }

  private func past(at index: Int) -> Clock? {
    var minutes: Int
    var next: Int
    if key(index) == "half" {
      (minutes, next) = (30, index + 1)
      if isDash(next) { next += 1 }
      guard key(next) == "past" else { return nil }
    } else if key(index) == "quarter" || key(index) == "a" && key(index + 1) == "quarter" {
      (minutes, next) = (15, index + (key(index) == "a" ? 2 : 1))
    } else if let number = cardinal(at: index), (1...59).contains(number.value) {
      (minutes, next) = (number.value, number.end)
      next = skip(next, "minutes", "minute", "mins", "min")
    } else {
      return nil
    }
    let isTo: Bool
    switch key(next) {
    case "past", "after": isTo = false
    case "to": isTo = true
    default: return nil
    }
    let isMeasured =
      key(next - 1) == "minutes" || key(index) == "half" || key(next - 1) == "quarter"
    guard let hour = cardinal(at: next + 1), (1...12).contains(hour.value),
      key(next) != "after" || isMeasured, !isTo || isMeasured,
      isMeasured || minutes % 5 == 0 && isClosed(hour.end)
    else { return nil }
    if isTo { minutes = 60 - minutes }
    var time = ClockTime(
      hour: isTo ? (hour.value + 11) % 12 : hour.value, minute: minutes % 60, isUnclear: true)
    if time.hour == 0 { time.hour = 12 }
    if let half = half(at: hour.end) {
      time.hour = time.hour % 12 + half.add
      time.isUnclear = false
      return (time, half.end, "clock-in-words")
    }
    let end = skip(hour.end, "o'clock", "oclock")
    return partOfClock((time, end, "clock-in-words"))
  }

  private func partOfClock(_ clock: Clock) -> Clock {
    guard let part = partAfter(clock.end) else { return clock }
    return (placed(clock.time, in: part.part), part.end, clock.rule)
  }

  /// "in the morning", "this evening" is a day's; "at night".
  private func partAfter(_ index: Int) -> (part: TimeValue.DayPart, end: Int)? {
    if key(index) == "in", key(index + 1) == "the",
      let part = key(index + 2).flatMap({ TimeWords.dayParts[$0] })
    {
      return (part, index + 3)
    }
    if key(index) == "at", key(index + 1) == "night" { return (.night, index + 2) }
    if key(index) == "early" || key(index) == "late",
      let part = key(index + 1).flatMap({ TimeWords.dayParts[$0] })
    {
      return (part, index + 2)
    }
    return nil
  }

  /// The hour in a part of the day: 7 in the evening is 19.
  func placed(_ time: ClockTime, in part: TimeValue.DayPart) -> ClockTime {
    var time = time
    guard time.isUnclear, time.hour <= 12 else { return time }
    switch part {
    case .morning, .daytime: time.hour %= 12
    case .afternoon: time.hour = time.hour % 12 + 12
    case .evening: time.hour = time.hour % 12 + 12
    // "Two at night" is after midnight, "eight at night" before.
    case .night: time.hour = time.hour % 12 + (time.hour % 12 >= 5 ? 12 : 0)
    }
    time.isUnclear = false
    return time
  }

  /// The clock with the zone after it.
  private func zoned(_ clock: Clock) -> Clock {
    var clock = clock
    guard let word = key(clock.end), let offset = TimeWords.zones[word], isCapital(clock.end),
      pieces[clock.end].range.count >= 3 || word == "z"
    else { return clock }
    clock.time.offset = offset
    clock.end += 1
    return clock
  }

  /// "5 to 6 p.m.", "9:30-4:30pm", "between 2 and 4 p.m.": times of day with a link between.
  ///
  /// Hours alone ("from 5 to 7") are loose: they are times only beside a day.
  func clockRange(
    at index: Int, links: [WordKey] = ["to", "-", "–", "—", "until", "till", "til", "through"],
    isLoose: Bool = false
  ) -> ReadTime? {
    guard let first = clockTime(at: index) ?? bareHour(at: index), let link = key(first.end),
      links.contains(link), let second = clockTime(at: first.end + 1) ?? bareHour(at: first.end + 1)
    else { return nil }
    let isBare = first.rule == "hour" && second.rule == "hour"
    let isMixed = second.rule == "hour" && first.rule != "hour"
    guard isLoose || !isBare, !isMixed || isHourEnd(second.end) || isLoose else { return nil }
    let isPlain =
      second.rule != "hour" && (second.time.hasMinute || !second.time.isUnclear)
      || first.time.hasMinute || !first.time.isUnclear || second.rule == "clock-in-words"
      || second.rule == "named-hour"
    guard isPlain || isBare && isLoose else { return nil }
    let (start, end) = ends(first.time, second.time)
    var period = ReadTime(
      .range(.clock(start, on: nil), .clock(end, on: nil)), index..<second.end, "clock-period")
    period.parts = [index..<first.end, first.end + 1..<second.end]
    period.isLoose = isBare || isMixed && first.time.isUnclear
    return period
  }

  /// An hour that only its neighbours make one: the 5 of "5 to 6 p.m.".
  private func bareHour(at index: Int) -> Clock? {
    guard let hour = cardinal(at: index), (1...24).contains(hour.value),
      piece(index)?.width ?? 0 < 3
    else { return nil }
    var time = ClockTime(hour: hour.value, isUnclear: hour.value <= 12, hasMinute: false)
    // "Three thirty".
    if isWord(index), let minute = cardinal(at: hour.end), isWord(hour.end), hour.value <= 12,
      (10...59).contains(minute.value)
    {
      time.minute = minute.value
      time.hasMinute = true
      return (time, minute.end, "clock-in-words")
    }
    return (time, hour.end, "hour")
  }

  /// Both ends with the half of the day that one of them tells.
  private func ends(_ first: ClockTime, _ last: ClockTime) -> (ClockTime, ClockTime) {
    var (start, end) = (first, last)
    if start.isUnclear, !end.isUnclear {
      let later = start.hour % 12 + 12
      let isLate = end.hour >= 12 && later * 60 + start.minute < end.minutes
      let isNight = end.hour < 12 && start.hour % 12 * 60 + start.minute > end.minutes
      start.hour = isLate || isNight ? later : start.hour % 12
      start.isUnclear = false
    } else if !start.isUnclear, end.isUnclear {
      let early = end.hour % 12
      end.hour = early * 60 + end.minute > start.minutes ? early : early + 12
      if end.minutes < start.minutes { end.hour = early }
      end.isUnclear = false
    }
    return (start, end)
  }

  /// "in the morning", "the following night" is a day's; "early evening".
  func dayPart(at index: Int) -> ReadTime? {
    var next = index
    if key(next) == "early" || key(next) == "late" {
      next += isDash(next + 1) ? 2 : 1
    }
    let isLate = next > index
    guard let part = key(next).flatMap({ TimeWords.dayParts[$0] }),
      key(index - 1) == "the" || key(index - 1) == "in" && isLate,
      key(index - 2) == "in" || key(index - 2) == "during" || isLate
    else { return nil }
    // "In the morning at 7", "in the early morning on Tuesday", "the night of March 3".
    if let clock = clockAfterPart(next + 1) {
      return ReadTime(
        .clock(placed(clock.time, in: part), on: nil), index..<clock.end, "clock")
    }
    let after = skip(skip(next + 1, ","), "on", "of")
    if piece(after) != nil, let day = dayOnly(at: after, depth: 2), day.value.isDay,
      day.value.isPlainDay
    {
      return ReadTime(.dayPart(part, of: day.value), index..<day.end, "part-of-day")
    }
    guard isClosed(next + 1) || key(next + 1) == "time" else { return nil }
    return ReadTime(.dayPart(part, of: nil), index..<next + 1, "day-part")
  }

  private func clockAfterPart(_ index: Int) -> Clock? {
    guard key(index) == "at" || key(index) == "around" || key(index) == "about" else { return nil }
    let next = skip(index, "at", "around", "about")
    if let clock = clockTime(at: next) { return clock }
    guard let hour = cardinal(at: next), (1...12).contains(hour.value), isHourEnd(hour.end) else {
      return nil
    }
    return (ClockTime(hour: hour.value, isUnclear: true, hasMinute: false), hour.end, "clock")
  }

  private func isHourEnd(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return true }
    if piece.kind != .word { return key(index) != "%" && piece.kind == .mark }
    return isClosed(index) && key(index) != "of"
  }

  /// The time with the part of day after it, if there is one: "Thursday night".
  func withPart(_ day: ReadTime) -> ReadTime {
    var next = day.end
    if key(next) == ",", key(next + 1) == "in", key(next + 2) == "the" { next += 1 }
    if key(next) == "early" || key(next) == "late" { next += isDash(next + 1) ? 2 : 1 }
    if key(next) == "in", key(next + 1) == "the" { next += 2 }
    guard let part = key(next).flatMap({ TimeWords.dayParts[$0] }) else { return day }
    return day.with(.dayPart(part, of: day.value), end: next + 1)
  }

  /// A day with its part and time of day, or a time of day with its day.
  func withClock(_ time: ReadTime, depth: Int) -> ReadTime {
    if case .clock(let clock, nil) = time.value { return withDay(time, clock, depth: depth) }
    if case .range(.clock(let first, nil), .clock(let last, nil)) = time.value {
      return withDay(time, first, last, depth: depth)
    }
    var time = time
    if case .dayPart = time.value {} else if time.value.isDay { time = withPart(time) }
    guard time.value.isDay else { return time }
    var part: TimeValue.DayPart?
    var day = time.value
    if case .dayPart(let own, let whole?) = time.value { (part, day) = (own, whole) }
    var next = skip(time.end, ",")
    let isAt = key(next) == "at" || key(next) == "around" || key(next) == "about"
    let isFor = key(next) == "for"
    next = skip(next, "at", "around", "about", "for")
    // "2016-12-16T12:23".
    if key(next) == "t", !isSpaced(next), !isSpaced(next + 1) { next += 1 }
    let isBetween = key(next) == "between"
    let isFrom = isBetween || key(next) == "from"
    if let range = clockRange(
      at: isFrom ? next + 1 : next,
      links: isBetween ? ["and", "to", "-", "–"] : ["to", "-", "–", "until", "till", "through"],
      isLoose: isFrom || time.value.isWeekday && next == time.end),
      case .range(.clock(var first, nil), .clock(var last, nil)) = range.value
    {
      if let part {
        first = placed(first, in: part)
        last = placed(last, in: part)
      }
      return time.with(
        .range(.clock(first, on: day), .clock(last, on: day)), end: range.end,
        "day-clock-period")
    }
    if let clock = clockTime(at: next), clock.rule != "named-hour" || isAt || next == time.end,
      !isFor || !clock.time.isUnclear
    {
      let own = part.map { placed(clock.time, in: $0) } ?? clock.time
      var whole = time.with(.clock(own, on: day), end: clock.end, "day-clock")
      // "Oct 26 15:50:06 2016".
      if case .day(var date, let direction) = day, date.year == nil,
        let year = year(number: clock.end), isClosed(year.end)
      {
        date.year = .number(year.value)
        whole = time.with(.clock(own, on: .day(date, direction)), end: year.end, "day-clock")
      }
      whole.parts = [time.start..<time.end, next..<clock.end]
      return whole
    }
    if let bound = boundedClock(at: next, after: time, day) { return bound }
    // "Tonight around 7", "tomorrow at 8".
    if isAt, let hour = cardinal(at: next), (1...12).contains(hour.value), isHourEnd(hour.end) {
      var own = ClockTime(hour: hour.value, isUnclear: true, hasMinute: false)
      if let part { own = placed(own, in: part) }
      return time.with(.clock(own, on: day), end: hour.end, "day-clock")
    }
    return time
  }

  /// "Today before 4 p.m.", "Friday after 6 p.m.".
  private func boundedClock(at index: Int, after time: ReadTime, _ day: TimeValue) -> ReadTime? {
    let bound: TimeMention.Bound
    switch key(index) {
    case "before": bound = .before
    case "after": bound = .after
    case "until", "till": bound = .until
    case "by": bound = .by
    default: return nil
    }
    guard let clock = clockTime(at: index + 1) else { return nil }
    var whole = time.with(.clock(clock.time, on: day), end: clock.end, "day-clock")
    whole.bound = bound
    return whole
  }

  /// A time of day with the day after it: "noon today", "17:30 on Monday".
  private func withDay(
    _ time: ReadTime, _ first: ClockTime, _ last: ClockTime? = nil, depth: Int
  ) -> ReadTime {
    var next = skip(time.end, ",")
    next = skip(next, "on", "of")
    guard depth < 3, piece(next) != nil, let day = dayAfterClock(at: next, depth: depth) else {
      return time
    }
    var own = first
    var whole = day.value
    var last = last
    if case .dayPart(let part, let of?) = day.value {
      own = placed(first, in: part)
      last = last.map { placed($0, in: part) }
      whole = of
    }
    if let last {
      return time.with(
        .range(.clock(own, on: whole), .clock(last, on: whole)), end: day.end,
        "day-clock-period")
    }
    var both = time.with(.clock(own, on: whole), end: day.end, "day-clock")
    both.parts = [time.start..<time.end, day.start..<day.end]
    return both
  }

  private func dayAfterClock(at index: Int, depth: Int) -> ReadTime? {
    guard let day = dayOnly(at: index, depth: depth + 1), day.value.isDay else { return nil }
    return day.value.isPlainDay ? withPart(day) : nil
  }

  private func dayOnly(at index: Int, depth: Int) -> ReadTime? {
    guard let piece = piece(index) else { return nil }
    if piece.kind == .number { return numericDate(at: index) ?? dayMonth(at: index) }
    return weekdayDate(at: index, depth: depth) ?? monthDate(at: index)
      ?? relative(at: index, depth: depth)
  }
}

extension TimeValue {
  /// True for a day that is named, not counted.
  var isPlainDay: Bool {
    switch self {
    case .nth, .away, .nthWeekday: false
    default: true
    }
  }

  var isWeekday: Bool { if case .weekday = self { true } else { false } }
}

extension ClockTime {
  /// Minutes from midnight.
  var minutes: Int { hour * 60 + minute }
}
