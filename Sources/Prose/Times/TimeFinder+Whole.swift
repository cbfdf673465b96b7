extension TimeFinder {
  /// The longest expression that begins at a piece: a period with both ends, or a single time.
  func whole(at index: Int) -> ReadTime? {
    switch key(index) {
    case "from":
      if var period = period(
        from: index + 1, links: ["to", "until", "till", "through", "-", "–", "~"])
      {
        period.phraseStart = index
        return period
      }
      return nil
    case "between":
      if var period = period(from: index + 1, links: ["and", "to", "through", "-", "–", "~"]) {
        period.phraseStart = index
        return period
      }
      return nil
    case "since", "before", "after", "until", "till", "by", "around": return nil
    default: break
    }
    if let days = dayRange(at: index) { return days }
    if let hours = clockRange(at: index, isLoose: true) {
      let whole = withClock(hours, depth: 0)
      if !hours.isLoose || whole.end > hours.end { return whole }
    }
    guard let first = single(at: index) else { return nil }
    guard
      let period = range(
        from: first, links: ["to", "-", "–", "—", "until", "till", "through", "~"])
    else { return first }
    // "2010-2015-86" is a telephone number.
    if isDash(period.end), !isSpaced(period.end), !isSpaced(period.end + 1),
      piece(period.end + 1)?.kind == .number, case .years = period.value
    {
      return nil
    }
    return period
  }

  /// A period after "from" or "between".
  private func period(from index: Int, links: [WordKey]) -> ReadTime? {
    if let days = dayRange(at: index, links: links) { return days }
    if let hours = clockRange(at: index, links: links, isLoose: true) {
      let whole = withClock(hours, depth: 0)
      if !hours.isLoose || whole.end > hours.end { return whole }
    }
    guard let first = single(at: index) else { return nil }
    return range(from: first, links: links)
  }

  /// The period that begins with a time and goes on with a link and another: "March to May 2018".
  private func range(from first: ReadTime, links: [WordKey]) -> ReadTime? {
    guard let link = key(first.end), links.contains(link), first.value.canBound else { return nil }
    // A dash with a space on one side only parts clauses.
    if isDash(first.end), isSpaced(first.end) != isSpaced(first.end + 1) { return nil }
    let next = first.end + 1
    if let last = shortYear(at: next, after: first) { return last }
    if case .duration(let low) = first.value {
      guard link == "to" || isDash(first.end), let second = length(at: next, isBare: true),
        case .duration(let high) = second.value
      else { return nil }
      return ReadTime(.durations(low, high), first.start..<second.end, "length-range")
    }
    guard let second = single(at: next), second.value.canBound,
      let value = TimeValue.range(from: first.value, to: second.value)
    else { return nil }
    let rule = value.isOfClockAndDay ? "day-clock-period" : "period"
    var period = ReadTime(value, first.start..<second.end, rule)
    period.parts = [first.start..<first.end, second.start..<second.end]
    return period
  }

  /// "2014-15".
  private func shortYear(at index: Int, after first: ReadTime) -> ReadTime? {
    guard case .years(let years) = first.value, years.count == 1, isDash(index - 1),
      let last = digits(index, upTo: 2), piece(index)?.width == 2, last > years.lowerBound % 100,
      !isSpaced(index - 1) && !isSpaced(index) || key(index + 1) == ")"
    else { return nil }
    var period = ReadTime(
      .years(years.lowerBound...years.lowerBound - years.lowerBound % 100 + last),
      first.start..<index + 1, "years")
    period.parts = [first.start..<first.end, index..<index + 1]
    return period
  }

  /// A single time with what hangs on it: a day with its time of day, "noon on Friday".
  func single(at index: Int, depth: Int = 0) -> ReadTime? {
    // Expressions stand at most four deep in one another: "the end of the first week of next month".
    guard depth < 4, var time = plain(at: index, depth: depth) else { return nil }
    time = withClock(time, depth: depth)
    return time
  }

  /// A single time without its time of day, the longest reading first.
  private func plain(at index: Int, depth: Int) -> ReadTime? {
    guard let piece = piece(index) else { return nil }
    return piece.kind == .number
      ? plainNumber(at: index, depth: depth) : plainWord(at: index, depth: depth)
  }

  private func plainNumber(at index: Int, depth: Int) -> ReadTime? {
    if let time = numericDate(at: index) { return time }
    if let time = dayMonth(at: index) { return time }
    if let time = repetition(at: index, depth: depth) { return time }
    if let time = clock(at: index) { return time }
    if let time = ordinalPart(at: index, depth: depth) { return time }
    if let time = century(at: index) { return time }
    if let time = length(at: index, depth: depth) { return time }
    if let time = decade(at: index) { return time }
    if let time = quarter(at: index) { return time }
    return year(at: index)
  }

  private func plainWord(at index: Int, depth: Int) -> ReadTime? {
    if let time = repetition(at: index, depth: depth) { return time }
    if let time = weekdayDate(at: index, depth: depth) { return time }
    if let time = holiday(at: index) { return time }
    if let time = monthDate(at: index) { return time }
    if let time = third(at: index, depth: depth) { return time }
    if let time = dayMonth(at: index) { return time }
    if let time = ordinalPart(at: index, depth: depth) { return time }
    if let time = century(at: index) { return time }
    if let time = quarter(at: index) { return time }
    if let time = season(at: index) { return time }
    if let time = relative(at: index, depth: depth) { return time }
    if let time = clock(at: index) { return time }
    if let time = length(at: index, depth: depth) { return time }
    if let time = namedYear(at: index) { return time }
    if let time = decade(at: index) { return time }
    return dayPart(at: index)
  }

  /// The time with the words that bound it: "since", "before", "until".
  func bounded(_ time: ReadTime) -> ReadTime {
    var time = time
    guard !time.value.isLength, time.phraseStart == nil, time.bound == nil else { return time }
    var before = time.start - 1
    if key(before) == "the" || key(before) == "around" || key(before) == "about" { before -= 1 }
    if key(before) == "on" { before -= 1 }
    // "Post-2015".
    if isDash(before), !isSpaced(before + 1), let word = key(before - 1) {
      if word == "post" || word == "pre" {
        time.bound = word == "post" ? .after : .before
        time.phraseStart = before - 1
        return time
      }
    }
    let isWhole = isClosed(time.end) && !isPossessive(time.end)
    switch key(before) {
    case "since": time.bound = .since
    case "starting", "beginning": time.bound = .since
    case "until", "till": time.bound = .until
    case "by": time.bound = .by
    case "before" where isWhole: time.bound = .before
    case "after" where isWhole: time.bound = .after
    case "than" where key(before - 1) == "later" || key(before - 1) == "earlier":
      let isLater = key(before - 1) == "later"
      before -= 1
      if key(before - 1) == "no" || key(before - 1) == "not" {
        before -= 1
        time.bound = isLater ? .until : .since
      } else {
        time.bound = isLater ? .after : .before
      }
    case "to" where key(before - 1) == "prior":
      before -= 1
      time.bound = .before
    default: break
    }
    if time.bound != nil { time.phraseStart = max(before, floor) }
    if time.bound == nil, key(time.end) == "or" || key(time.end) == "and",
      key(time.end + 1) == "later" || key(time.end + 1) == "after"
        || key(time.end + 1) == "onwards",
      isClosed(time.end + 2)
    {
      time.bound = .since
      time.phraseEnd = time.end + 2
    } else if time.bound == nil, key(time.end) == "onwards" || key(time.end) == "onward" {
      time.bound = .since
      time.phraseEnd = time.end + 1
    }
    return time
  }
}
