internal import JSON
internal import Prose

extension RecognizersModel {
  /// Dates and times: the model, and the extractors and parsers of one kind of expression each.
  ///
  /// Ends of periods are exclusive there and inclusive here; a date without year has a past and a coming reading there
  /// and one here; both are converted, as are the words that belong to a span.
  static let dates = RecognizersModel(
    readings: { text in
      let mentions = Prose.times(
        in: text.document, anchor: text.reference, context: text.reference)
      let part = DateType(part: text.spec)
      return mentions.flatMap { DateReading($0, in: text).readings }.filter {
        part == nil || $0.type == part?.rawValue
      }.map {
        RecognizersReading(
          span: $0.span, type: part == nil ? "datetimeV2.\($0.type)" : $0.type, value: $0.value)
      }
    },
    isRight: { reading, result in
      guard case .times(let own) = reading.value else { return false }
      // Extractors tell no values.
      guard let resolution = result.resolution else { return true }
      return !own.isDisjoint(with: DateExpectation.values(of: resolution))
    })
}

/// The types of dates and times of the specifications.
private enum DateType: String {
  case date, daterange, time, timerange, datetime, datetimerange, duration, set

  /// The one type that an extractor or parser is about, or nil for the model.
  init?(part spec: String) {
    let types: [(String, DateType)] = [
      ("DateTimePeriod", .datetimerange), ("DateTimeE", .datetime), ("DateTimeP", .datetime),
      ("DatePeriod", .daterange), ("TimePeriod", .timerange), ("Date", .date), ("Holiday", .date),
      ("Time", .time), ("Duration", .duration), ("Set", .set),
    ]
    guard spec != "DateTimeModel", let type = types.first(where: { spec.hasPrefix($0.0) }) else {
      return nil
    }
    self = type.1
  }
}

/// The values that a result expects, each as one word that a reading can have too.
private enum DateExpectation {
  static func values(of resolution: JSONObject) -> Set<String> {
    var all: Set<String> = []
    let list = resolution["values"]?.array?.compactMap(\.object) ?? []
    for value in list {
      let mod = value["Mod"]?.string ?? value["mod"]?.string ?? ""
      add(value, mod, value["timex"]?.string, to: &all)
    }
    let timex = resolution["Timex"]?.string
    let mod = resolution["Mod"]?.string ?? ""
    for name in ["PastResolution", "FutureResolution"] {
      if let value = resolution[name]?.object { add(value, mod, timex, to: &all) }
    }
    if list.isEmpty, let timex { all.insert(DateWord.timex(timex, side: DateWord.side(mod))) }
    return all
  }

  private static func add(
    _ value: JSONObject, _ mod: String, _ timex: String?, to all: inout Set<String>
  ) {
    let side = DateWord.side(mod)
    if let timex { all.insert(DateWord.timex(timex, side: side)) }
    let starts = ["start", "startDate", "startTime", "startDateTime"]
    let ends = ["end", "endDate", "endTime", "endDateTime"]
    let start = starts.lazy.compactMap { value[$0]?.string }.first { !$0.isEmpty }
    let end = ends.lazy.compactMap { value[$0]?.string }.first { !$0.isEmpty }
    if start != nil || end != nil {
      all.insert(DateWord.interval(start, end))
    }
    for name in ["value", "date", "time", "dateTime", "duration"] {
      if let text = value[name]?.string, text != "not resolved" {
        all.insert(DateWord.moment(text))
      }
    }
  }
}

/// How values are written to be compared.
enum DateWord {
  /// The side on which a modifier opens a time: "<", ">" or nothing.
  static func side(_ mod: String) -> String {
    if mod.hasPrefix("before") || mod.hasPrefix("until") { return "<" }
    if mod.hasPrefix("after") || mod.hasPrefix("since") { return ">" }
    return ""
  }

  static func timex(_ timex: String, side: String) -> String { side + normal(timex) }

  static func interval(_ start: String?, _ end: String?) -> String {
    "\(start.map(moment) ?? "")..\(end.map(moment) ?? "")"
  }

  /// A date, time or both: "2016-11-08 08:00:00" and "2016-11-08T08:00" are one.
  static func moment(_ text: String) -> String {
    var parts = text.split { $0 == " " || $0 == "T" }.map(String.init)
    guard let time = parts.last, time.contains(":") else { return text }
    parts[parts.count - 1] = clock(time)
    return parts.joined(separator: "T")
  }

  /// Hours, minutes and seconds without a zone.
  static func clock(_ time: String) -> String {
    var plain = time.prefix { $0 != "+" && $0 != "-" && $0 != "Z" }.split(separator: ":")
    while plain.count < 3 { plain.append("00") }
    return plain.map { $0.utf8.count == 1 ? "0\($0)" : String($0) }.joined(separator: ":")
  }

  private static func normal(_ timex: String) -> String {
    guard let mark = timex.firstIndex(of: "T"), !timex.hasPrefix("P"), !timex.hasPrefix("(") else {
      return length(timex)
    }
    let time = timex[timex.index(after: mark)...]
    guard time.first?.isNumber ?? false else { return timex }
    return timex[...mark] + clock(String(time))
  }

  private static func length(_ timex: String) -> String {
    guard timex.hasPrefix("P") else { return timex }
    if timex.hasSuffix("DE") { return timex.dropLast(2) + "0Y" }
    if timex.hasSuffix("Q"), let count = Int(timex.dropFirst().dropLast()) {
      return "P\(count * 3)M"
    }
    if timex.hasSuffix("CE") { return timex.dropLast(2) + "00Y" }
    return timex
  }
}
