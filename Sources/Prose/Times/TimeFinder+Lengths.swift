extension TimeFinder {
  /// "three weeks", "two years ago", "another month", "a two-year", "5 years 1 month", "two days after Easter".
  func length(at index: Int, isBare: Bool = false, depth: Int = 0) -> ReadTime? {
    guard
      let length = measured(at: index) ?? single(unit: index) ?? further(at: index)
        ?? vague(at: index) ?? long(at: index)
    else { return nil }
    if isBare { return length }
    let next = length.end
    if isAge(next) { return nil }
    if let away = away(length, depth: depth) { return away }
    var result = length
    if length.value.isLength { result.start = startWithModifier(length) }
    return result
  }

  /// Amounts with their units, one or several: "three weeks", "two-year", "1 month and 21 days".
  private func measured(at index: Int) -> ReadTime? {
    if let range = rangeOfLengths(at: index) { return range }
    guard let first = part(at: index) else { return nil }
    var length = TimeLength(first.unit, first.count)
    length.isBusiness = first.isBusiness
    var end = first.end
    if first.isHyphened { return ReadTime(.duration(length), index..<end, "compound-length") }
    // "An hour and a half", "a year and a half".
    if first.count == ExactNumber(1), let half = andHalf(end),
      let count = ExactNumber(literal: "1.5")
    {
      return ReadTime(.duration(TimeLength(first.unit, count)), index..<half, "length")
    }
    while length.parts.count < 4 {
      let next = key(end) == "and" || key(end) == "," ? end + 1 : end
      guard let more = part(at: next), !more.isHyphened, more.unit.isFiner(than: length.unit),
        next == end || more.unit.isNext(to: length.unit)
      else { break }
      length.parts.append(.init(unit: more.unit, count: more.count))
      end = more.end
    }
    return ReadTime(.duration(length), index..<end, "length")
  }

  /// "15 to 20 seconds", "two or three days", "between two and three weeks" from its first number on.
  private func rangeOfLengths(at index: Int) -> ReadTime? {
    guard let first = amount(at: index), let link = key(first.end),
      link == "to" || link == "or" || link == "-" || link == "–"
        || link == "and" && key(index - 1) == "between",
      let second = amount(at: first.end + 1), first.value < second.value,
      let unit = key(isDash(second.end) ? second.end + 1 : second.end).flatMap({
        TimeWords.units[$0]
      })
    else { return nil }
    let end = isDash(second.end) ? second.end + 2 : second.end + 1
    guard !(piece(index)?.width == 4 && piece(first.end + 1)?.width == 4) else { return nil }
    return ReadTime(
      .durations(TimeLength(unit, first.value), TimeLength(unit, second.value)), index..<end,
      "length-range")
  }

  /// Where "and a half" ends that begins at a piece, or nil.
  private func andHalf(_ index: Int) -> Int? {
    guard key(index) == "and" else { return nil }
    let next = skip(index + 1, "a")
    return key(next) == "half" ? next + 1 : nil
  }

  private func part(
    at index: Int
  ) -> (unit: TimeUnit, count: ExactNumber, end: Int, isHyphened: Bool, isBusiness: Bool)? {
    guard let amount = amount(at: index) else { return nil }
    var next = amount.end
    // "18-month".
    let hyphen = isDash(next) && !isSpaced(next) && !isSpaced(next + 1)
    if hyphen { next += 1 }
    if key(next) == "more" || key(next) == "full" || key(next) == "whole" { next += 1 }
    let isBusiness = key(next).map { TimeWords.workingDays.contains($0) } ?? false
    if isBusiness, key(next + 1) == "days" || key(next + 1) == "day" { next += 1 }
    guard let word = key(next) else { return nil }
    var unit = TimeWords.units[word]
    if unit == nil, !isSpaced(next), pieces[index].kind == .number, next == index + 1 {
      unit = TimeWords.letterUnits[word]
      // "3D", "7W": only what is said so.
      if isCapital(next), word != "y", word != "w" { unit = nil }
      if word == "s" || word == "d" { unit = nil }
      if isWord(next + 1), !isSpaced(next + 1) { unit = nil }
    }
    guard var unit else { return nil }
    // "The second day": an ordinal; "one second" is a length.
    if word == "sec", !isClosed(next + 1) { return nil }
    // "One day", "one night" and "one morning" are stories' words more than lengths.
    if key(index) == "one", unit == .day, !hyphen { return nil }
    // "The Six-Day War".
    if hyphen, isCapital(next), index > 0 { return nil }
    // "60 Minutes" of television, "24 Hours".
    if let first = piece(index), first.width == 4, (1800...2099).contains(first.number),
      TimeWords.pluralUnits[word] == nil
    {
      return nil
    }
    if isCapital(next), isSpaced(next), next > 0, pieces[index].kind == .number, index > 0 {
      return nil
    }
    // "One quarter of the people" is a fraction; "third quarter" none.
    if unit == .quarter, key(next + 1) == "of" || key(index) == "three" && !hyphen { return nil }
    var count = amount.value
    if TimeWords.fortnights.contains(word), let two = count.times(2) {
      count = two
      unit = .week
    }
    return (unit, count, next + 1, hyphen, isBusiness)
  }

  /// "a week ago", "for a year": one unit after an article.
  private func single(unit index: Int) -> ReadTime? {
    guard key(index) == "a" || key(index) == "an" else { return nil }
    let next = skip(index + 1, "full", "whole", "single")
    guard let word = key(next), var unit = TimeWords.units[word],
      TimeWords.pluralUnits[word] == nil, unit != .second
    else { return nil }
    var count = ExactNumber(1)
    if TimeWords.fortnights.contains(word) {
      (unit, count) = (.week, ExactNumber(2))
    }
    let end = next + 1
    if let after = andHalf(end), let half = ExactNumber(literal: "1.5") {
      return ReadTime(.duration(TimeLength(unit, half)), index..<after, "length")
    }
    let before = key(index - 1)
    let isLength = before.map(TimeWords.beforeLength.contains) ?? false
    // "As long as a month", "took a year".
    let isTaken =
      before == "as" || before == "took" || before == "take" || before == "takes"
      || before == "lasted" || before == "spent" || before == "last"
    let follows = key(end).map { TimeWords.afterLength.contains($0) } ?? false
    let isEvery = isAmount(index - 1)
    if isEvery, !follows { return nil }
    guard isLength || isTaken || follows || next > index + 1 else { return nil }
    return ReadTime(.duration(TimeLength(unit, count)), index..<end, "length")
  }

  /// "another month", "another two weeks", "a further three days".
  private func further(at index: Int) -> ReadTime? {
    let isFurther =
      (key(index) == "a" || key(index) == "an")
      && (key(index + 1) == "further" || key(index + 1) == "additional")
    guard isFurther || key(index) == "another" else { return nil }
    let next = index + (isFurther ? 2 : 1)
    if let length = measured(at: next) {
      return ReadTime(length.value, index..<length.end, "another-length")
    }
    guard !isFurther, let word = key(next), let unit = TimeWords.units[word], unit != .second,
      TimeWords.pluralUnits[word] == nil
    else { return nil }
    return ReadTime(
      .duration(TimeLength(unit, ExactNumber(1))), index..<next + 1, "another-length")
  }

  /// "several weeks", "a few days", "for years", "years ago", "decades-long".
  private func vague(at index: Int) -> ReadTime? {
    var next = skip(index, "a", "the")
    if let word = key(next), TimeWords.vagueCounts.contains(word), word != "couple" {
      guard let unit = key(next + 1).flatMap({ TimeWords.pluralUnits[$0] }) else { return nil }
      return ReadTime(.vague(unit, .none), index..<next + 2, "vague-length")
    }
    next = index
    guard let word = key(next), let unit = TimeWords.units[word] else { return nil }
    if isDash(next + 1), key(next + 2) == "long" || key(next + 2) == "old",
      !isSpaced(next + 1), !isDash(index - 1)
    {
      if TimeWords.pluralUnits[word] != nil {
        return ReadTime(.vague(unit, .none), index..<next + 3, "long")
      }
      guard key(next + 2) == "long" else { return nil }
      return ReadTime(.duration(TimeLength(unit, ExactNumber(1))), index..<next + 3, "long")
    }
    guard TimeWords.pluralUnits[word] != nil, !isDash(index - 1) else { return nil }
    let before = key(index - 1)
    let isAgo = key(next + 1) == "ago" || key(next + 1) == "later" || key(next + 1) == "earlier"
    // "The weeks before the shooting", "the years that followed".
    let follows =
      key(next + 1).map { TimeWords.afterUnits.contains($0) } ?? false
      && (before == "the" || key(next + 1) == "before" || key(next + 1) == "after")
    guard isAgo || before == "for" || follows || before == "in" && isClosed(next + 1),
      !isCapital(index) || isAgo || follows && index == 0
    else { return nil }
    return ReadTime(.vague(unit, .none), index..<next + 1, "vague-length")
  }

  /// "all day", "the whole week", "a full year".
  private func long(at index: Int) -> ReadTime? {
    guard let word = key(index), word == "all" || word == "whole" || word == "full" else {
      return nil
    }
    let next = isDash(index + 1) ? index + 2 : index + 1
    guard let unit = key(next).flatMap({ TimeWords.units[$0] }), !unit.isShort,
      TimeWords.pluralUnits[pieces[next].key] == nil, isClosed(next + 1)
    else { return nil }
    return ReadTime(
      .duration(TimeLength(unit, ExactNumber(1))), index..<next + 1, "whole-length")
  }

  /// The length with the words that put it in its place: "ago", "later", "from now", "before Easter".
  private func away(_ length: ReadTime, depth: Int) -> ReadTime? {
    let next = length.end
    guard let link = key(next) else { return inLength(length) }
    let value: TimeLength
    switch length.value {
    case .duration(let own): value = own
    case .vague(let unit, _):
      switch link {
      case "ago", "back":
        return ReadTime(.vague(unit, .past), length.start..<next + 1, "ago")
      default: return nil
      }
    default: return nil
    }
    func make(_ isPast: Bool, _ origin: TimeValue.Origin, _ end: Int, _ rule: String) -> ReadTime {
      ReadTime(
        .away(value, isPast: isPast, origin), startWithModifier(length)..<end, rule)
    }
    switch link {
    case "ago": return make(true, .now, next + 1, "ago")
    case "back"
    where isClosed(next + 1) && key(next + 1) != "to" && key(next + 1) != "in"
      && key(next + 1) != "at" && key(next + 1) != "from":
      return make(true, .now, next + 1, "ago")
    case "hence": return make(false, .now, next + 1, "from-now")
    case "in" where key(next + 1) == "the" && key(next + 2) == "future":
      return ReadTime(.span(value, isPast: false), length.start..<next + 3, "span")
    case "from", "after", "before", "prior":
      let after = link == "prior" ? skip(next + 1, "to") : next + 1
      if link == "from", key(after) == "now" {
        return make(false, .now, after + 1, "from-now")
      }
      let the = piece(after) == nil ? nil : single(at: after, depth: depth + 1)
      if let base = the, base.value.isAnchor {
        return make(link == "before" || link == "prior", .value(base.value), base.end, "beside")
      }
      guard link == "after" || link == "before", isEnding(after) else { return nil }
      return make(link == "before", .text, after, "later")
    case "later", "afterward", "afterwards", "thereafter":
      return make(false, .text, next + 1, "later")
    case "earlier", "beforehand", "previously":
      return make(true, .text, next + 1, "later")
    case "'s", "'", "’":
      guard key(next + 1) == "time", key(length.start - 1) == "in" else { return nil }
      return make(false, .now, next, "from-now")
    default: return inLength(length)
    }
  }

  private func isEnding(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return true }
    return piece.kind == .mark && !isApostrophe(index) && !document.isOpeningQuote(piece.token)
  }

  /// "in two days" of what is to come.
  private func inLength(_ length: ReadTime) -> ReadTime? {
    guard case .duration(let value) = length.value, length.start > floor,
      !isAge(length.end)
    else { return nil }
    let way = direction(of: length.start)
    switch key(length.start - 1) {
    case "in" where way == .upcoming:
      var time = ReadTime(
        .away(value, isPast: false, .now), length.start..<length.end, "in-length")
      time.phraseStart = length.start - 1
      return time
    case "within" where way == .upcoming:
      var time = ReadTime(.span(value, isPast: false), length.start..<length.end, "within")
      time.phraseStart = length.start - 1
      return time
    default: return nil
    }
  }

  /// True when "old" or "of age" follows: an age is a figure, not a time.
  private func isAge(_ index: Int) -> Bool {
    if key(index) == "old" || key(index) == "of" && key(index + 1) == "age" { return true }
    if (max(0, index - 4)..<index).contains(where: { key($0) == "aged" }) { return true }
    return isDash(index) && key(index + 1) == "old"
  }

  /// Where a length begins with the words that bound it: "at least another month".
  private func startWithModifier(_ length: ReadTime) -> Int {
    let token = pieces[length.start].token
    let least = pieces.indices.contains(floor) ? pieces[min(floor, length.start)].token : token
    guard
      let start = Modifiers.start(before: token, in: document, from: least),
      let index = (max(0, length.start - 8)...length.start).first(where: {
        pieces[$0].token == start
      })
    else { return length.start }
    return index
  }

  /// True for a number or for what was counted: "six times", "$1 billion", "hundreds of interviews".
  func isAmount(_ index: Int) -> Bool {
    guard let piece = piece(index) else { return false }
    if piece.kind == .number { return true }
    if NumberWords.scales[piece.key] != nil || piece.key == "once" || piece.key == "twice" {
      return true
    }
    guard CountedNouns.isPlural(document, piece.token), index > 0 else { return false }
    return (max(0, index - 3)..<index).contains {
      pieces[$0].kind == .number || NumberWords.small[pieces[$0].key] != nil
        || NumberWords.scales[pieces[$0].key] != nil || NumberWords.vague[pieces[$0].key] != nil
    }
  }
}

extension TimeUnit {
  /// The place of the unit from fine to coarse.
  private var rank: Int {
    switch self {
    case .second: 0
    case .minute: 1
    case .hour: 2
    case .day: 3
    case .weekend: 4
    case .week: 5
    case .month: 6
    case .quarter: 7
    case .year: 8
    case .decade: 9
    case .century: 10
    }
  }

  func isFiner(than other: TimeUnit) -> Bool { rank < other.rank }

  /// True when both are said together: years and months, hours and minutes, weeks and days.
  func isNext(to other: TimeUnit) -> Bool {
    isShort == other.isShort || self == .hour && other == .day
  }
}

extension Document {
  func isOpeningQuote(_ token: Int) -> Bool { tokens[token].kind == .openingQuote }
}
