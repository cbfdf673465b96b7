internal import Casebook
internal import Prose

/// A scale of days that fits a number of columns, and what times look like on it.
struct TimeAxis {
  private static let columns = 24
  private let first: Int
  private let last: Int
  /// The years at its ends, as far apart as the ends are.
  let title: String

  /// The scale from the first to the last day of some times; nil when no day is known.
  init?(_ times: [TimeExpression]) {
    let days = times.flatMap { [$0.from, $0.to].compactMap { $0.flatMap(TimeAxis.days) } }
    guard let first = days.map(\.first).min(), let last = days.map(\.last).max() else { return nil }
    self.first = first.dayNumber
    self.last = max(last.dayNumber, first.dayNumber + 1)
    let begin = "\(first.year)"
    let end = first.year == last.year ? "" : "\(last.year)"
    let gap = TimeAxis.columns - begin.utf8.count - end.utf8.count
    title = begin + String(repeating: " ", count: max(gap, 1)) + end
  }

  private static func days(_ text: String) -> DayInterval? { DayInterval(iso: text) }

  private func column(_ day: CalendarDate) -> Int {
    (day.dayNumber - first) * (TimeAxis.columns - 1) / (last - first)
  }

  /// The line of a time: a dot for a day, a stroke for a stretch, an arrow where it goes on.
  func line(of time: TimeExpression) -> String {
    let from = time.from.flatMap(TimeAxis.days)?.first
    let to = time.isOpen ? nil : time.to.flatMap(TimeAxis.days)?.last
    let start = from.map(column) ?? 0
    let end = max(to.map(column) ?? TimeAxis.columns - 1, start)
    let space = String(repeating: " ", count: start)
    if let from, from == to { return space + "•" }
    var stroke = Array(repeating: "━", count: end - start + 1)
    if from == nil { stroke[0] = "◂" }
    if to == nil { stroke[stroke.count - 1] = "▸" }
    return space + stroke.joined()
  }
}
