extension TimeFinder {
  /// "2015", "508 BC", "AD 842", "the year 2008", "fiscal year 2008".
  func namedYear(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    if let fiscal = fiscalYear(at: start) { return fiscal.from(index) }
    if key(start) == "year", start == index || index == start - 1 {
      if let year = year(number: start + 1) {
        return ReadTime(.years(year.value...year.value), index..<year.end, "year")
      }
      if let number = digits(start + 1, upTo: 4), number > 0, piece(start + 1)?.width ?? 0 >= 2 {
        return ReadTime(.years(number...number), index..<start + 2, "year")
      }
    }
    if key(index) == "ad" || key(index) == "cy", let number = digits(index + 1, upTo: 4),
      number > 0,
      isCapital(index) || key(index) == "cy"
    {
      let year =
        key(index) == "cy" && piece(index + 1)?.width == 2
        ? Self.century(ofShort: number) : number
      return ReadTime(.years(year...year), index..<index + 2, "year-of-era")
    }
    // "In nineteen ninety six".
    if isWord(index), key(index - 1).map(TimeWords.beforeYear.contains) ?? false,
      let year = year(number: index), year.end > index + 1, isClosed(year.end) || isDash(year.end)
    {
      return ReadTime(.years(year.value...year.value), index..<year.end, "year-in-words")
    }
    return nil
  }

  private func fiscalYear(at index: Int) -> ReadTime? {
    let word = key(index)
    var sign = word == "sy" ? "SY" : "FY"
    var next = index + 1
    if word == "fiscal" || word == "financial" || word == "calendar" || word == "school" {
      guard key(next) == "year" || digits(next, upTo: 4) != nil && word == "fiscal" else {
        return nil
      }
      next = skip(next, "year")
      if word == "school" { sign = "SY" }
      if word == "calendar" { sign = "" }
    } else if word != "fy" && word != "sy" {
      return nil
    }
    if let year = year(number: next) {
      let value: TimeValue =
        sign.isEmpty ? .years(year.value...year.value) : .fiscal(sign, .number(year.value))
      return ReadTime(value, index..<year.end, "fiscal-year")
    }
    if let short = digits(next, upTo: 2), piece(next)?.width == 2 {
      return ReadTime(
        .fiscal(sign, .number(Self.century(ofShort: short))), index..<next + 1, "fiscal-year")
    }
    return nil
  }

  /// "2015", also "508 BC", "842 AD", where it is no amount.
  func year(at index: Int) -> ReadTime? {
    guard let number = digits(index, upTo: 8), number > 0 else { return nil }
    let next = index + 1
    switch key(next) {
    case "bc", "bce", "b.c.", "b.c.e.":
      return ReadTime(.beforeChrist(number), index..<next + 1, "year-of-era")
    case "ad", "ce", "a.d.", "c.e.":
      guard (1...2199).contains(number) else { return nil }
      return ReadTime(.years(number...number), index..<next + 1, "year-of-era")
    default: break
    }
    guard let piece = piece(index), piece.width == 4, (1000...2199).contains(number), isYear(index)
    else { return nil }
    // "2016, Nov.".
    let named = skip(next, ",")
    if let month = month(named), digits(named + 1, upTo: 2) == nil, isClosed(named + 1),
      ordinal(at: named + 1) == nil
    {
      return ReadTime(.month(.number(number), month, .nearest), index..<named + 1, "year-month")
    }
    return ReadTime(.years(number...number), index..<next, "year")
  }

  /// True when a number of four digits is a year and no amount.
  private func isYear(_ index: Int) -> Bool {
    let before = key(index - 1)
    let number = pieces[index].number
    let after = index + 1
    if isDash(index - 1), !isSpaced(index), let first = piece(index - 2), first.kind == .number,
      !isSpaced(index - 1)
    {
      // The end of a range of years, or part of a longer number.
      return first.width == 4 && number > first.number && !isDash(index - 3)
    }
    if isDash(after), !isSpaced(after), let last = piece(after + 1), last.kind == .number,
      last.width > 4 || last.width == 3
    {
      return false
    }
    if key(after) == "%" || key(after) == "percent" || key(after) == "/" { return false }
    if let before, TimeWords.beforeYear.contains(before) {
      guard let word = piece(after), word.kind == .word, !word.isCapital else { return true }
      return before == "in" || before == "since" || !CountedNouns.isPlural(document, word.token)
        || before == "the" && number >= 1900 && !isAfterAmount(index)
    }
    if let before, CommonWords.labels.contains(before) { return false }
    if index > 0, document.tokens[pieces[index].token].kind == .number,
      let token = piece(index - 1), token.key != "~",
      document.tokens[token.token].kind == .symbol
    {
      return false
    }
    guard (1500...2099).contains(number) else { return isInBrackets(index) }
    // An amount is followed by what is counted, "1900 soldiers".
    guard let word = piece(after), word.kind == .word else { return true }
    if TimeWords.units[word.key] != nil { return false }
    return before == "'s" || !CountedNouns.isPlural(document, word.token)
  }

  private func isAfterAmount(_ index: Int) -> Bool { key(index - 2) == "of" }

  /// True for "(1580–1660)" and years after "circa".
  private func isInBrackets(_ index: Int) -> Bool {
    guard let before = key(index - 1) else { return false }
    return before == "(" || before == "c." || before == "ca."
  }

  /// "1990s", "the ’80s", "the nineties", "the nineteen seventies", "the 1600s".
  func decade(at index: Int) -> ReadTime? {
    let start = key(index) == "the" ? index + 1 : index
    let isAfterThe = start > index || key(index - 1) == "the"
    let mark = isApostrophe(start) ? start + 1 : start
    guard let piece = piece(mark) else { return nil }
    if piece.kind == .number {
      return decadeInDigits(at: mark, isShort: mark > start, isAfterThe: isAfterThe)?.from(
        mark > start ? start : mark)
    }
    if let tens = TimeWords.decades[piece.key], isAfterThe || key(mark - 1) == "in" {
      // "In their thirties" is an age.
      return ReadTime(.decade(1900 + tens), mark..<mark + 1, "decade-in-words")
    }
    guard let hundreds = NumberWords.small[piece.key], (16...20).contains(hundreds) else {
      return nil
    }
    let next = isDash(mark + 1) ? mark + 2 : mark + 1
    if let tens = key(next).flatMap({ TimeWords.decades[$0] }) {
      return ReadTime(.decade(hundreds * 100 + tens), mark..<next + 1, "decade-in-words")
    }
    if key(next) == "tens" {
      return ReadTime(.decade(hundreds * 100 + 10), mark..<next + 1, "decade-in-words")
    }
    return nil
  }

  private func decadeInDigits(at index: Int, isShort: Bool, isAfterThe: Bool) -> ReadTime? {
    var digits = document.bytes[pieces[index].range]
    var end = index + 1
    if digits.last == 0x73 || digits.last == 0x53 {
      digits.removeLast()
    } else if key(end) == "'s", !isSpaced(end) {
      end += 1
      // "1930’s" is a decade, "2015’s" mostly a genitive.
      guard isAfterThe, digits.count == 4 || digits.count == 2 else { return nil }
    } else {
      return nil
    }
    guard digits.allSatisfy(Byte.isDigit), digits.last == Byte.zero else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - Byte.zero) }
    switch digits.count {
    case 4:
      guard (1000...2199).contains(number) else { return nil }
      if number % 100 == 0, number < 2000 {
        // "The 1600s" are a century; "the 1900s" are too, mostly.
        return ReadTime(.century(number), index..<end, "century")
      }
      return ReadTime(.decade(number), index..<end, "decade")
    case 2:
      // "In her 30s" is an age. Two digits mean the last century, as "the ’20s" still does mostly.
      guard isShort || isAfterThe else { return nil }
      return ReadTime(.decade(1900 + number), index..<end, "decade")
    default: return nil
    }
  }

  /// "the 19th century", "17th-century", "the twentieth century", "the 7th century BC".
  func century(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard let number = ordinal(at: start), (1...30).contains(number.value) else { return nil }
    let next = isDash(number.end) ? number.end + 1 : number.end
    guard key(next) == "century" || key(next) == "centuries" else { return nil }
    switch key(next + 1) {
    case "bc", "bce", "b.c.":
      return ReadTime(.beforeChrist(number.value * 100), index..<next + 2, "century")
    case "ad", "ce":
      return ReadTime(.century((number.value - 1) * 100), index..<next + 2, "century")
    default: return ReadTime(.century((number.value - 1) * 100), index..<next + 1, "century")
    }
  }

  /// "Q1 2019", "2019-Q1", "the third quarter of 2020", "second-quarter", "H2 2019".
  func quarter(at index: Int) -> ReadTime? {
    if let letter = letterQuarter(at: index) {
      if let year = yearAfter(letter.end) {
        return ReadTime(
          .quarter(letter.number, of: year.year, isHalf: letter.isHalf, .nearest),
          index..<year.end, "quarter")
      }
      guard !letter.isHalf, isCapital(index) || letter.isQuarter else { return nil }
      return ReadTime(
        .quarter(letter.number, of: nil, isHalf: false, direction(of: index)), index..<letter.end,
        "quarter")
    }
    if let year = digits(index, upTo: 4), piece(index)?.width == 4, (1900...2199).contains(year) {
      let next = isDash(index + 1) && !isSpaced(index + 1) ? index + 2 : index + 1
      guard let letter = letterQuarter(at: next) else { return nil }
      return ReadTime(
        .quarter(letter.number, of: .number(year), isHalf: letter.isHalf, .nearest),
        index..<letter.end, "quarter")
    }
    return ordinalQuarter(at: index)
  }

  private func letterQuarter(
    at index: Int
  ) -> (number: Int, end: Int, isHalf: Bool, isQuarter: Bool)? {
    guard let word = key(index), word == "q" || word == "h", !isSpaced(index + 1),
      let number = digits(index + 1, upTo: 1), number >= 1, number <= (word == "q" ? 4 : 2)
    else { return nil }
    return (number, index + 2, word == "h", word == "q")
  }

  private func ordinalQuarter(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard let number = ordinal(at: start), (1...4).contains(number.value) else { return nil }
    let hyphen = isDash(number.end)
    let next = hyphen ? number.end + 1 : number.end
    guard key(next) == "quarter" else { return nil }
    if let year = yearAfter(next + 1) {
      return ReadTime(
        .quarter(number.value, of: year.year, isHalf: false, .nearest), index..<year.end, "quarter")
    }
    if key(next + 1) == "of", key(next + 2) == "the", key(next + 3) == "year" {
      return ReadTime(
        .quarter(number.value, of: nil, isHalf: false, .nearest), index..<next + 4, "quarter")
    }
    // Without a year a quarter may be one of a game; with a hyphen it is one of results.
    guard hyphen else { return nil }
    return ReadTime(
      .quarter(number.value, of: nil, isHalf: false, direction(of: index)), index..<next + 1,
      "quarter")
  }

  /// "summer 2018", "the winter of 2015", "in summer"; "spring" alone may be a source or a leap.
  func season(at index: Int) -> ReadTime? {
    let start = skip(index, "the")
    guard let word = key(start), let season = TimeWords.seasons[word] else { return nil }
    if let year = yearAfter(start + 1), key(start + 1) != "in" {
      // "The winter of 1776-77".
      var end = year.end
      if isDash(end), digits(end + 1, upTo: 4) != nil, season == .winter { end += 2 }
      return ReadTime(.season(season, year.year, .nearest), index..<end, "season-year")
    }
    if let holiday = holiday(at: start) { return holiday }
    guard !isCapital(start) || start == 0 else { return nil }
    // "Fall" needs its article: "it may fall".
    let before = key(index - 1)
    let isIntroduced =
      start > index
      ? before.map(TimeWords.beforeSeason.contains) ?? false
      : before.map(TimeWords.beforeSeason.contains) ?? false
    guard isIntroduced, isClosed(start + 1), word != "fall" || start > index,
      key(start + 1) != "of"
    else { return nil }
    return ReadTime(
      .season(season, nil, direction(of: index)), start..<start + 1, "season")
  }

  /// "Christmas", "Thanksgiving Day 2010", "Easter week".
  func holiday(at index: Int, isSure: Bool = false) -> ReadTime? {
    guard let first = key(index), TimeWords.holidayStarts.contains(first) else { return nil }
    for length in stride(from: min(5, pieces.count - index), through: 1, by: -1) {
      guard
        let holiday = TimeWords.holidays[(index..<index + length).map { holidayKey($0) }]
      else { continue }
      let end = index + length
      guard isCapital(index) || length > 1 || first != "epiphany" else { return nil }
      // "A Christmas tree", "Easter eggs": a noun after a single word makes it part of a name.
      let year = yearAfter(end)
      if length == 1, year == nil, !isSure, !isClosed(end), key(end) != "weekend",
        key(end) != "week",
        !isClockAfter(end)
      {
        return nil
      }
      let value = TimeValue.holiday(holiday, year?.year, direction(of: index))
      let after = year?.end ?? end
      if key(after) == "weekend" || key(after) == "week" {
        let unit: TimeUnit = key(after) == "week" ? .week : .weekend
        return ReadTime(.around(unit, value), index..<after + 1, "holiday-week")
      }
      return ReadTime(value, index..<after, "holiday")
    }
    return nil
  }

  private func isClockAfter(_ index: Int) -> Bool {
    piece(index).map { $0.kind == .number || TimeWords.dayParts[$0.key] != nil } ?? false
  }

  private func holidayKey(_ index: Int) -> WordKey {
    isApostrophe(index) ? "'" : pieces[index].key
  }

}

extension ReadTime {
  /// The same from an earlier piece on.
  func from(_ index: Int) -> ReadTime {
    var copy = self
    copy.start = index
    return copy
  }
}
