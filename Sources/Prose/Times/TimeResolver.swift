/// Turns what time expressions say into days, in text order, given the day on which they are said.
struct TimeResolver {
  /// The days in which the article's date lies: one day when it is known to the day.
  private let anchor: DayInterval?
  private let anchorText: String?
  /// Minutes from midnight, when the anchor has a time of day.
  private let minutes: Int?
  /// The last time that the text named, for "two days later".
  private var text: DayInterval?
  private var textTimex: String?
  private var textRange: ByteRange?
  /// True when the text tells of years long past.
  private let isHistory: Bool
  /// The year of the last date with one, and its block.
  private var year: (number: Int, block: Int)?
  private var block = 0

  /// `anchor` and `context` are dates in ISO 8601; one that cannot be read counts as unknown.
  init(anchor: String?, context: String? = nil, found: [FoundTime] = []) {
    self.anchor = anchor.flatMap { DayInterval(iso: $0) }
    anchorText = self.anchor == nil ? nil : anchor
    minutes = anchor.flatMap { ClockTime.minutes(inISO: $0) }
    text = context.flatMap { DayInterval(iso: $0) }
    textTimex = text == nil ? nil : context
    let years = found.count {
      $0.value.knownYear.map { year in
        anchor.flatMap { DayInterval(iso: $0) }.map { abs($0.first.year - year) >= 2 } ?? true
      } ?? false
    }
    // Five dates of long past years, and more of them than of days that count from today: by hand on GUM's lives.
    isHistory = years >= 5 && years > 2 * found.count { $0.value.isOfToday }
  }

  /// The mention of the next found time.
  mutating func mention(_ found: FoundTime, in document: Document) -> TimeMention {
    while block + 1 < document.blocks.count, document.blocks[block + 1].lower <= found.range.lower {
      block += 1
    }
    let value = found.value
    var mention = TimeMention(
      range: found.range, precision: value.precision, timex: value.timex, isResolved: true,
      isOpen: found.bound == .since, rule: found.rule, type: value.type, bound: found.bound,
      phrase: found.phrase, parts: found.parts)
    if case .repeated(let repetition) = value { mention.frequency = repetition.times }
    if case .fiscal(let sign, .shifted(let count)) = value, let anchor,
      anchor.first.year == anchor.last.year
    {
      mention.timex = "\(sign)\(anchor.first.year + count)"
      mention.anchor = anchorText
      return mention
    }
    guard !value.isLength else { return mention }
    resolve(value, &mention)
    if let bound = found.bound { open(&mention, bound, isEnd: value.isEnd) }
    return mention
  }

  private mutating func resolve(_ value: TimeValue, _ mention: inout TimeMention) {
    var scene = TimeScene(text: text, year: toldYear(for: value))
    var days = value.days(in: scene)
    let usesText = value.countsFromText || scene.year != nil
    if days != nil {
      if usesText {
        mention.needs = .context
        mention.anchor = textTimex
        mention.anchorRange = textRange
      }
    } else if let anchor {
      // An anchor known only to the month or year resolves what its first and last day agree on.
      scene.today = anchor.first
      scene.minutes = minutes
      let first = value.days(in: scene)
      scene.today = anchor.last
      if let first, first == value.days(in: scene) {
        days = first
        mention.anchor = anchorText
      }
    }
    let isAbsolute = days != nil && mention.anchor == nil
    if !isAbsolute, mention.needs == nil { mention.needs = value.need }
    guard let days else {
      mention.isResolved = value.needsNothing
      if case .vague(_, .past) = value { mention.to = anchor.map { $0.last.description } }
      return
    }
    mention.timex = value.timex(days: days, in: scene)
    mention.from = days.first.description
    mention.to = days.last.description
    if let moments = value.moments(days: days, in: scene) {
      mention.from = moments.from
      mention.to = moments.to
    }
    mention.counted = value.point(in: scene)?.description
    if value.isTold {
      text = days
      textTimex = mention.timex
      textRange = mention.range
      if value.hasYear || isHistory, value.knownYear != nil { year = (days.first.year, block) }
    }
  }

  /// The year of a date without one, where the text has just told of another time than its own.
  private func toldYear(for value: TimeValue) -> Int? {
    guard let year, value.lacksYear(evenComing: isHistory),
      isHistory || year.block == block || year.block + 1 == block
    else { return nil }
    guard let anchor else { return year.number }
    // In news the article's date decides.
    return isHistory && abs(anchor.first.year - year.number) >= 2 ? year.number : nil
  }

  /// Opens the interval on the side that "since", "before" and the like leave open.
  private func open(_ mention: inout TimeMention, _ bound: TimeMention.Bound, isEnd: Bool) {
    guard let from = mention.from, let to = mention.to else { return }
    switch bound {
    case .since:
      let end = anchor.flatMap { $0.last.description >= from.prefix(10) ? $0.last : nil }
      // From an hour on up to the end of the day.
      mention.to = end.map { from.contains("T") ? "\($0)T23:59" : "\($0)" }
      if mention.anchor == nil, end != nil { mention.anchor = anchorText }
    case .after:
      mention.from =
        DayInterval(iso: to).flatMap { to.contains("T") ? nil : $0 }.map {
          $0.last.adding(days: 1).description
        } ?? to
      mention.to = nil
    case .before where isEnd: mention.from = nil
    case .before:
      mention.to =
        DayInterval(iso: from).flatMap { from.contains("T") ? nil : $0 }.map {
          $0.first.adding(days: -1).description
        } ?? from
      mention.from = nil
    case .until, .by: mention.from = nil
    }
  }
}

extension TimeValue {
  /// What an expression counts from when it is open.
  fileprivate var need: TimeMention.Need? {
    if needsNothing { return nil }
    if case .unclearDay = self { return nil }
    if case .vague = self { return nil }
    return countsFromText ? .context : .published
  }

  /// True for what no date would resolve further.
  fileprivate var needsNothing: Bool {
    switch self {
    case .reference, .beforeChrist, .repeated: true
    case .fiscal(_, let year): if case .number = year { true } else { false }
    default: false
    }
  }

  /// True for what counts from a time that the text named before.
  var countsFromText: Bool {
    switch self {
    case .shifted(_, _, .text), .away(_, _, .text): true
    case .month(.text, _, _), .season(_, .text, _), .quarter(_, .text, _, _), .holiday(_, .text, _):
      true
    case .day(let day, _): day.year == .text
    case .third(_, let whole), .half(_, let whole), .around(_, let whole), .nth(_, _, let whole),
      .firstUnits(_, _, let whole), .lastUnits(_, _, let whole), .nthWeekday(_, _, let whole),
      .weekdayOf(_, let whole), .away(_, _, .value(let whole)):
      whole.countsFromText
    case .clock(_, let day), .dayPart(_, let day): day?.countsFromText ?? false
    case .range(let first, let last): first.countsFromText || last.countsFromText
    default: false
    }
  }

  /// True for the end of something, before which the whole of it lies.
  fileprivate var isEnd: Bool { if case .third(.late, _) = self { true } else { false } }

  /// True for a month or day of a month without a year.
  fileprivate func lacksYear(evenComing: Bool) -> Bool {
    switch self {
    case .day(let day, let direction):
      if case .number = day.month {
        day.year == nil && (direction.isFree || evenComing && direction == .upcoming)
      } else {
        false
      }
    case .month(nil, _, let direction):
      direction.isFree || evenComing && direction == .upcoming
    case .third(_, let whole), .dayPart(_, let whole?), .clock(_, let whole?):
      whole.lacksYear(evenComing: evenComing)
    case .range(let first, let last):
      first.lacksYear(evenComing: evenComing) && last.lacksYear(evenComing: evenComing)
    default: false
    }
  }

  /// The year that the words name, or nil.
  fileprivate var knownYear: Int? {
    switch self {
    case .day(let day, _): if case .number(let year) = day.year { year } else { nil }
    case .month(.number(let year), _, _): year
    case .years(let years): years.upperBound
    case .dayPart(_, let day?), .clock(_, let day?): day.knownYear
    case .range(_, let last): last.knownYear
    default: nil
    }
  }

  /// True for days that count from the day of writing.
  fileprivate var isOfToday: Bool {
    switch self {
    case .weekday, .shifted(_, _, .now), .away(_, _, .now), .reference(.present): true
    case .dayPart(_, let day?), .clock(_, let day?): day.isOfToday
    default: false
    }
  }

  /// True for a date that names its year.
  fileprivate var hasYear: Bool {
    switch self {
    case .day(let day, _): if case .number = day.year { true } else { false }
    case .month(.number, _, _): true
    case .dayPart(_, let day?), .clock(_, let day?): day.hasYear
    default: false
    }
  }

  /// True for what "two days later" can hang on.
  fileprivate var isTold: Bool {
    switch self {
    case .reference, .decade, .century, .span, .vague: false
    case .clock(_, nil), .dayPart(_, nil): false
    case .shifted(.day, 0, .now): false
    default: true
    }
  }
}

extension TimeValue.Direction {
  fileprivate var isFree: Bool { self == .nearest || self == .past }
}

extension ClockTime {
  /// Minutes from midnight of the time of day in a date and time of ISO 8601.
  static func minutes(inISO text: String) -> Int? {
    guard let mark = text.utf8.firstIndex(of: 0x54) else { return nil }
    let parts = text.utf8[mark...].dropFirst().prefix(5).split(separator: Byte.colon)
    guard parts.count == 2, let hour = Int(String(parts[0]) ?? ""),
      let minute = Int(String(parts[1]) ?? ""), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return hour * 60 + minute
  }
}
