/// A date as people write it ("8 Feb 2019", "February 8, 2019", "2019-02-08T10:00Z") to ISO 8601, or nil when it is
/// none or can be read two ways.
package func isoDate(of text: String) -> String? { DateText.iso(of: text) }

/// Reads dates as news pages write them, to ISO 8601.
enum DateText {
  /// A date and the number of words that it took.
  struct Found: Hashable {
    var iso: String
    var words: Int
  }

  /// The date of a whole text, such as a metadata field, or nil.
  ///
  /// The date is kept as written: "2019-02-08T23:30:00-05:00" is 8 February, whatever the day was in UTC.
  static func iso(of text: String) -> String? {
    let words = self.words(of: text)
    for start in words.indices {
      guard let found = date(in: words[start...]) else { continue }
      // "30 Feb 2019" is no date, and not "Feb 2019" either.
      let isRest = start > 0 && found.iso.utf8.count == 7 && day(words[start - 1]) != nil
      return isRest ? nil : found.iso
    }
    return nil
  }

  /// The words of a text, split at white space and bars, commas and brackets taken off.
  static func words(of text: String) -> [String] {
    text.split { $0.isWhitespace || $0 == "|" || $0 == "•" || $0 == "·" }.map { word in
      let core = word.drop { "([,".contains($0) }
      let end = core.lastIndex { !")],;".contains($0) }
      return end.map { String(core[...$0]) } ?? ""
    }.filter { !$0.isEmpty }
  }

  /// The date that the words begin with: "8 Feb 2019", "8th of February, 2019", "February 8, 2019", "Feb 2019",
  /// "2019-02-08T10:00Z", "2019/02/08", "20190208", "08.02.2019", "25/12/2019".
  ///
  /// A date of figures that can be read two ways ("03/04/2019") is none.
  static func date(in words: ArraySlice<String>) -> Found? {
    guard let first = words.first else { return nil }
    if let iso = figures(first) { return Found(iso: iso, words: 1) }
    var rest = words
    if let month = month(first) {
      rest.removeFirst()
      if let text = rest.first, let day = day(text) {
        guard let year = rest.dropFirst().first.flatMap(year) else { return nil }
        return iso(year, month, day).map { Found(iso: $0, words: 3) }
      }
      guard let year = rest.first.flatMap(year) else { return nil }
      return Found(iso: padded(year, 4) + "-" + padded(month, 2), words: 2)
    }
    guard let day = day(first) else { return nil }
    rest.removeFirst()
    if rest.first?.lowercased() == "of" { rest.removeFirst() }
    guard let month = rest.popFirst().flatMap(month), let year = rest.popFirst().flatMap(year)
    else { return nil }
    return iso(year, month, day).map { Found(iso: $0, words: words.count - rest.count) }
  }

  /// The number of a month's name or its abbreviation.
  static func month(_ word: String) -> Int? {
    let name = word.lowercased().filter { $0 != "." && $0 != "," }
    guard name.count >= 3 else { return nil }
    let index = months.firstIndex {
      $0 == name || $0.prefix(3) == name || name == "sept" && $0 == "september"
    }
    return index.map { $0 + 1 }
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// The number of "8", "08", "8th", "8.".
  private static func day(_ word: String) -> Int? {
    var digits = Substring(word.lowercased())
    for suffix in ["st", "nd", "rd", "th", ".", ","] where digits.hasSuffix(suffix) {
      digits = digits.dropLast(suffix.count)
      break
    }
    guard digits.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private static func year(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    // Newspapers on the web began in the nineties, their archives reach back to 1600; 2100 is far enough.
    guard digits.count == 4, word.count <= 5, let year = Int(digits), (1600...2100).contains(year)
    else { return nil }
    return year
  }

  /// A date of figures in one word.
  private static func figures(_ word: String) -> String? {
    let date = word.prefix { $0 != "T" && $0 != "t" }
    if date.count == 8, date.allSatisfy({ $0.isASCII && $0.isNumber }),
      let year = year(String(date.prefix(4))), let month = Int(date.dropFirst(4).prefix(2)),
      let day = Int(date.suffix(2))
    {
      return iso(year, month, day)
    }
    for separator in ["-", "/", "."] as [Character] {
      let parts = date.split(separator: separator, omittingEmptySubsequences: false)
      guard (2...3).contains(parts.count) else { continue }
      let numbers = parts.compactMap { $0.count <= 4 ? Int($0) : nil }
      guard numbers.count == parts.count else { continue }
      if let year = year(String(parts[0])) {
        if numbers.count == 3 { return iso(year, numbers[1], numbers[2]) }
        guard separator == "-", (1...12).contains(numbers[1]) else { return nil }
        return padded(year, 4) + "-" + padded(numbers[1], 2)
      }
      guard numbers.count == 3, let year = year(String(parts[2])) else { continue }
      // With full stops the day comes first everywhere; else only a number above 12 tells.
      if separator == "." || numbers[0] > 12 || numbers[0] == numbers[1] {
        return iso(year, numbers[1], numbers[0])
      }
      return numbers[1] > 12 ? iso(year, numbers[0], numbers[1]) : nil
    }
    return nil
  }

  private static func iso(_ year: Int, _ month: Int, _ day: Int) -> String? {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    let days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard (1...12).contains(month), (1...days[month - 1]).contains(day) else { return nil }
    return [padded(year, 4), padded(month, 2), padded(day, 2)].joined(separator: "-")
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
