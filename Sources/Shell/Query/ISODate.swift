/// Dates as users type them and files hold them: `2019`, `2019-02`, `2019-02-08`.
package enum ISODate {
  /// The first and last day of an ISO year, month or day, or nil when the text is none.
  package static func period(_ text: String) -> (from: String, to: String)? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard (1...3).contains(parts.count), parts[0].count == 4,
      parts.dropFirst().allSatisfy({ $0.count == 2 }),
      parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
      let year = Int(parts[0])
    else { return nil }
    guard parts.count > 1 else { return ("\(text)-01-01", "\(text)-12-31") }
    guard let month = Int(parts[1]), (1...12).contains(month) else { return nil }
    let days = length(of: month, in: year)
    guard parts.count > 2 else { return ("\(text)-01", "\(text)-\(days)") }
    guard let day = Int(parts[2]), (1...days).contains(day) else { return nil }
    return (text, text)
  }

  /// The day of a date with or without a time of day.
  static func day(_ text: String) -> String { String(text.prefix { $0 != "T" }) }

  /// The number of days of a month in the Gregorian calendar.
  private static func length(of month: Int, in year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
