internal import Prose

extension TimeReading {
  /// True when the value is the one that is marked, each in its corpus's way of writing.
  func isRight(_ wanted: TimexDocument.Timex) -> Bool {
    if let value = wanted.value {
      return isTimeML(value) || isTEI(value, type: wanted.type)
    }
    return !wanted.ends.isEmpty && agrees(with: wanted.ends)
  }

  /// TimeML: the same value when ways of writing it are set aside: "1989-XX" for 1989, "2000-W7", "196X", "P10Y" for
  /// "P1DE", and a zone or part of the day that the corpus leaves out.
  private func isTimeML(_ value: String) -> Bool {
    let own = Self.normal(timex)
    let other = Self.normal(value)
    if own == other { return true }
    guard !other.contains("T"), let mark = own.firstIndex(of: "T"), !own.hasPrefix("P"),
      own[own.index(after: mark)...].first?.isNumber == false
    else { return false }
    return own[..<mark] == other
  }

  private static func normal(_ value: String) -> String {
    var value = value
    while value.hasSuffix("-XX") { value.removeLast(3) }
    if value.utf8.count == 4, value.hasSuffix("X") { value.removeLast() }
    let week = value.split(separator: "-W", maxSplits: 1, omittingEmptySubsequences: false)
    if week.count == 2, week[1].utf8.count == 1 { value = "\(week[0])-W0\(week[1])" }
    if value.hasPrefix("P") { return duration(value) }
    // A zone, and seconds of zero.
    if let mark = value.firstIndex(of: "T") {
      var time = value[mark...]
      if time.hasSuffix("Z") { time.removeLast() }
      if let sign = time.dropFirst().firstIndex(where: { $0 == "+" || $0 == "-" }) {
        time = time[..<sign]
      }
      if time.utf8.count == 9, time.hasSuffix(":00") { time = time.dropLast(3) }
      value = value[..<mark] + String(time)
    }
    return value
  }

  /// Decades and centuries in years, hours with a half in minutes.
  private static func duration(_ value: String) -> String {
    if value.hasSuffix("DE") { return value.dropLast(2) + (value.hasPrefix("PX") ? "Y" : "0Y") }
    if value.hasSuffix("CE") { return value.dropLast(2) + (value.hasPrefix("PX") ? "Y" : "00Y") }
    if value.hasSuffix(".5H") { return value.dropLast(3) + "H30M" }
    return value
  }

  /// TEI: a date as far as it is known; "--08-21" says nothing of the year, "15:00:00" nothing of the day.
  private func isTEI(_ value: String, type: String) -> Bool {
    var wanted = value
    if wanted.utf8.count(where: { $0 == UInt8(ascii: ":") }) == 2, wanted.hasSuffix(":00") {
      wanted.removeLast(3)
    }
    if wanted.hasPrefix("--") {
      let rest = wanted.dropFirst(2)
      return timex.hasPrefix("XXXX-\(rest)") || from?.dropFirst(5).hasPrefix(rest) ?? false
    }
    if wanted.contains(":"), !wanted.contains("T") {
      return timex.split(separator: "T").last.map { $0.hasPrefix(wanted) } ?? false
    }
    if counted == wanted { return true }
    let own = wanted.contains("T") ? timex : String(timex.prefix { $0 != "T" })
    if own == wanted || own.hasPrefix(wanted), wanted.contains("T") { return true }
    // Years before the common era and of less than four digits.
    return own == wanted || Self.year(own) != nil && Self.year(own) == Self.year(wanted)
  }

  private static func year(_ text: String) -> Int? {
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...5).contains(digits.utf8.count), let year = Int(digits) else { return nil }
    return text.hasPrefix("-") ? -year : year
  }

  /// True when the days, or those of the value, agree with the ends as far as each is known.
  ///
  /// "1900-01-01" of a century stands for its year. A season ends with the month after its last one in GUM. What is
  /// not before or not after a day may lie inside.
  private func agrees(with ends: [String: String]) -> Bool {
    if agrees(with: ends, from: from, to: to) { return true }
    guard let days = Self.days(of: timex) else { return false }
    return agrees(with: ends, from: days.first, to: days.last)
  }

  private func agrees(with ends: [String: String], from: String?, to: String?) -> Bool {
    ends.allSatisfy { name, end in
      switch name {
      case "from": return Self.isSame(end, from)
      case "to":
        return Self.isSame(end, to)
          || precision == "season" && Self.isSame(end, to.flatMap(Self.nextMonth))
      case "notBefore":
        return Self.isSame(end, from) || from.map { $0 >= end } ?? false
      default:
        return Self.isSame(end, to) || to.map { $0.prefix(end.utf8.count) <= end } ?? false
      }
    }
  }

  private static func isSame(_ wanted: String, _ own: String?) -> Bool {
    guard var own else { return false }
    var wanted = wanted
    if wanted.hasPrefix("--") {
      wanted.removeFirst(2)
      own = String(own.dropFirst(5))
    } else if wanted.hasSuffix("-01-01") {
      wanted = String(wanted.prefix(4))
    }
    let count = min(wanted.utf8.count, own.utf8.count)
    return count > 0 && wanted.prefix(count) == own.prefix(count)
  }

  private static func nextMonth(_ day: String) -> String? {
    guard let days = DayInterval(iso: String(day.prefix(7))) else { return nil }
    return days.last.adding(days: 1).description
  }

  /// The first and last day of a value that names a stretch of the calendar.
  static func days(of timex: String) -> (first: String, last: String)? {
    DayInterval(timex: timex).map { ($0.first.description, $0.last.description) }
  }
}
