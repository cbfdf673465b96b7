internal import Prose

/// A time of the product in the terms of the Recognizers.
struct DateReading {
  private let mention: TimeMention
  private let text: RecognizersText

  init(_ mention: TimeMention, in text: RecognizersText) {
    self.mention = mention
    self.text = text
  }

  var readings: [(span: Range<Int>, type: String, value: RecognizersValue)] {
    [(text.span(span), type, .times(values))]
  }

  private var hasDay: Bool { mention.rule.hasPrefix("day-clock") || mention.rule == "in-length" }

  private var type: String {
    switch mention.type {
    case .set: return "set"
    case .duration:
      guard mention.rule == "span" || mention.rule == "within" || mention.rule == "recent" else {
        return "duration"
      }
      return mention.timex.contains("T") ? "datetimerange" : "daterange"
    case .time: return timeType
    case .date:
      if mention.timex == "PRESENT_REF" { return "datetime" }
      if mention.bound != nil { return "daterange" }
      let isDay =
        mention.precision == "day" && !mention.timex.contains("/")
        || mention.counted != nil || mention.rule == "ago" || mention.rule == "later"
        || mention.rule == "from-now" || mention.rule == "in-length" || mention.rule == "beside"
      return isDay ? "date" : "daterange"
    }
  }

  private var timeType: String {
    let isPart = mention.timex.split(separator: "T").last.map { !($0.first?.isNumber ?? false) }
    if mention.rule == "day-part" { return "timerange" }
    if isPart ?? false { return "datetimerange" }
    let isPeriod = mention.rule.hasSuffix("period") || mention.bound != nil
    if isPeriod { return hasDay ? "datetimerange" : "timerange" }
    let isCounted = ["ago", "later", "from-now", "in-length", "beside"].contains(mention.rule)
    return hasDay || isCounted ? "datetime" : "time"
  }

  /// The span as the specifications draw it: with "from", "since" and "in", without the article of "the past week".
  private var span: ByteRange {
    let isWide = mention.bound != nil || mention.phrase != mention.range
    var span = isWide ? mention.phrase : mention.range
    let tokens = text.document.tokens
    guard let index = tokens.firstIndex(where: { $0.range.upper > span.lower }) else { return span }
    func word(_ place: Int) -> String {
      tokens.indices.contains(place) ? text.document.text(tokens[place]).lowercased() : ""
    }
    let first = word(index)
    if mention.range.lower == span.lower, tokens[index].range.upper < span.upper {
      let relative = ["span", "last-unit", "recent", "year", "fiscal-year", "season-year"]
      let isBare =
        relative.contains(mention.rule) && !word(index + 2).hasPrefix("decade")
        && !word(index + 3).hasPrefix("decade")
        || ["third", "half", "last-holiday", "rest", "week-number"].contains(mention.rule)
        || mention.rule == "day-month" && word(index + 3) == "day"
        || mention.rule == "that-unit" && word(index + 1) == "same"
        || mention.rule == "following" && word(index + 1) == "following"
      if isBare && (first == "the" || first == "these") || first == "about" || first == "some" {
        span.lower = tokens[index + 1].range.lower
      }
    }
    // The stop of "Aug." that ends the text too.
    let end = Int(span.upper)
    if end == text.document.bytes.count, text.document.bytes[end - 1] == UInt8(ascii: "."),
      mention.type == .date, span.count > 1
    {
      span.upper -= 1
    }
    if !isWide, index > 0 {
      if mention.rule.hasPrefix("decade"), word(index - 1) == "the" {
        span.lower = tokens[index - 1].range.lower
      }
      if mention.rule == "weekdays", word(index - 1) == "on", mention.timex.utf8.count < 12 {
        span.lower = tokens[index - 1].range.lower
      }
      if index > 1, word(index - 1) == "the", word(index - 2) == "in",
        mention.rule == "day-part" || mention.rule == "part-of-day"
          || mention.rule == "clock" && mention.type == .time
      {
        span.lower = tokens[index - 2].range.lower
      }
    }
    return span
  }

  private var values: Set<String> {
    var values: Set<String> = []
    let side: String =
      switch mention.bound {
      case .since, .after: ">"
      case .before, .until, .by: "<"
      case nil: ""
      }
    values.insert(DateWord.timex(mention.timex, side: side))
    if !hasDay, mention.type == .time, let mark = mention.timex.firstIndex(of: "T") {
      values.insert(DateWord.timex(String(mention.timex[mark...]), side: side))
    }
    if mention.timex.hasPrefix("PX") || mention.timex.hasPrefix("PTX") {
      // "A few" are three.
      values.insert(
        DateWord.timex(
          String(mention.timex.map { $0 == "X" ? "3" : $0 }), side: side))
    }
    values.formUnion(american)
    values.formUnion(partHours)
    if let otherWeek { values.insert(otherWeek) }
    if let counted = mention.counted { values.insert(counted) }
    switch side {
    case "<":
      for end in ends(mention.to) { values.insert(DateWord.interval(nil, end)) }
    case ">":
      for start in starts(mention.from) { values.insert(DateWord.interval(start, nil)) }
    default:
      if let from = mention.from {
        values.insert(DateWord.moment(from))
        if type == "time" { values.insert(DateWord.clock(time(of: from))) }
        for (start, end) in intervals { values.insert(DateWord.interval(start, end)) }
      }
    }
    return values
  }

  /// The days of dates in digits that may be read in two ways, read the American way.
  private var american: Set<String> {
    guard mention.timex.contains("-XX-XX"), !mention.timex.hasPrefix("X") else { return [] }
    let words = text.document.text(mention.range)
    let numbers = words.split { !$0.isNumber }.compactMap { Int($0) }
    var days: [String] = []
    for start in stride(from: 0, to: numbers.count - 2, by: 3) {
      let year = numbers[start + 2] < 40 ? numbers[start + 2] + 2000 : numbers[start + 2]
      guard let date = CalendarDate(year: year, month: numbers[start], day: numbers[start + 1])
      else { return [] }
      days.append(date.description)
    }
    return days.count == 2 ? [DateWord.interval(days[0], days[1])] : Set(days)
  }

  /// The hours of parts of the day, whole, early and late.
  private var partHours: [String] {
    guard let sign = mention.timex.split(separator: "T").last, let from = mention.from,
      mention.type == .time,
      let hours = [
        "MO": [8, 10, 12], "AF": [12, 14, 16], "EV": [16, 18, 20], "NI": [20, 22, 24],
      ][
        String(sign)]
    else { return [] }
    func moment(_ hour: Int) -> String {
      "\(from.prefix(10)) " + (hour == 24 ? "23:59:59" : "\(hour < 10 ? "0" : "")\(hour):00:00")
    }
    return [(0, 2), (0, 1), (1, 2)].map { start, end in
      DateWord.interval(moment(hours[start]), moment(hours[end]))
    }
  }

  /// "Last Wednesday" is that of last week there, "the weekend" that of this one.
  private var otherWeek: String? {
    guard let from = mention.from, let day = DayInterval(iso: from)?.first,
      let reference = text.reference.flatMap({ DayInterval(iso: $0) })?.first
    else { return nil }
    let monday = reference.adding(days: 1 - reference.weekday)
    if mention.rule == "weekend" {
      return DateWord.interval(
        monday.adding(days: 5).description, monday.adding(days: 7).description)
    }
    let words = text.document.text(mention.range).lowercased()
    guard mention.rule == "last-weekday", words.hasPrefix("last") || words.hasPrefix("previous")
    else { return nil }
    return monday.adding(days: day.weekday - 8).description
  }

  private func time(of moment: String) -> String {
    String(moment.split(separator: "T").last ?? "")
  }

  /// The intervals with their ends exclusive, and with the end at the beginning of the last time named.
  private var intervals: [(String, String)] {
    guard let from = mention.from, let to = mention.to else { return [] }
    if type == "timerange" { return [(time(of: from), time(of: to))] }
    var intervals = ends(to).map { (from, $0) }
    let halves = mention.timex.split(separator: "/")
    if halves.count == 2, let days = TimeReading.days(of: String(halves[1])) {
      intervals.append((from, days.first))
    }
    // "The next three days" begin tomorrow there.
    if mention.rule == "span", let first = DayInterval(iso: from), let last = DayInterval(iso: to) {
      intervals.append(
        (first.first.adding(days: 1).description, last.last.adding(days: 1).description))
    }
    return intervals
  }

  private func ends(_ day: String?) -> [String] {
    guard let day else { return [] }
    guard !day.contains("T"), let days = DayInterval(iso: day) else { return [day] }
    return [day, days.last.adding(days: 1).description]
  }

  private func starts(_ day: String?) -> [String] {
    guard let day else { return [] }
    guard !day.contains("T"), let days = DayInterval(iso: day) else { return [day] }
    return [day, days.first.adding(days: -1).description]
  }
}
