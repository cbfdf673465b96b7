internal import Casebook
internal import JSON

/// Dates in words.
enum Dates {
  /// "2018-10-01 – 2018-10-31", "since 2014-06-01", "open".
  static func period(of time: TimeExpression) -> String {
    let (from, to) = (time.from.map(shown), time.to.map(shown))
    // "Since mid-2014" goes up to the article's date, which says nothing new.
    if time.isOpen, let from { return "since \(from)" }
    if time.type == .set, from == nil, to == nil { return "repeated" }
    return switch (from, to) {
    case (let from?, let to?): from == to ? from : "\(from) – \(to)"
    case (let from?, nil): "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): time.isResolved ? length(of: time) : "open"
    }
  }

  /// A day, or a day and its time as people write them: "2019-02-08 15:30".
  private static func shown(_ date: String) -> String { date.replacing("T", with: " ") }

  /// The digits that are known, a dot for each that is not: "2018-10-··".
  static func digits(of time: TimeExpression) -> String {
    guard let from = time.from ?? time.to else { return period(of: time) }
    let day = String(from.prefix(10))
    return switch time.precision {
    case "month", "season": day.prefix(7) + "-··"
    // "Mid-2014" begins within its year.
    case "year" where day.hasSuffix("-01-01"): day.prefix(4) + "-··-··"
    case "year": day.prefix(7) + "-··"
    case "decade": day.prefix(3) + "·-··-··"
    case "century": day.prefix(2) + "··-··-··"
    default: shown(from)
    }
  }

  /// "3 weeks" for a bare duration ("P3W"), else the value as it is.
  private static func length(of time: TimeExpression) -> String {
    guard let timex = time.timex, timex.first == "P", let unit = timex.last,
      let count = Int(timex.dropFirst().dropLast())
    else { return time.timex ?? "" }
    let units: [Character: String] = ["D": "day", "W": "week", "M": "month", "Y": "year"]
    return units[unit].map { Phrases.count(count, $0) } ?? timex
  }

  /// "2018-10-01 – 2018-10-31, month", with the date it was counted from.
  static func reading(of time: TimeExpression) -> String {
    let anchor = time.anchor.map { ", counted from \($0)" } ?? ""
    guard time.isResolved else {
      return time.needs == .context
        ? "open: the text names no date before it" : "open: the article's date is unknown"
    }
    return "\(period(of: time)), \(time.precision)\(anchor)"
  }

  static func styled(_ time: TimeExpression, in text: ArticleText) -> StyledText {
    StyledText(period(of: time), time.isResolved ? .date : .warning)
      + StyledText("  ‘\(Folding.singleLine(text[time.span]))’", .faint)
      + StyledText(time.anchor.map { "  counted from \($0)" } ?? "", .faint)
  }
}
