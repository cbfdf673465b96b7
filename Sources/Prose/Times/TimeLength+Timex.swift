extension TimeLength {
  /// The value in the style of TIMEX3: "P3W", "PT2H", "P5Y1M12D".
  var timex: String {
    var date = ""
    var time = ""
    for part in parts {
      if part.unit.isShort {
        time += part.count.literal + part.unit.rawValue.dropFirst()
      } else {
        date += part.count.literal + (isBusiness && part.unit == .day ? "BD" : part.unit.rawValue)
      }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }
}

extension ClockTime {
  /// "T15", "T15:30", "T08:00:31", with the zone when one was named.
  var timex: String {
    var text = "T\(hour, digits: 2)"
    if hasMinute { text += ":\(minute, digits: 2)" } else { text += ":00" }
    if let second { text += ":\(second, digits: 2)" }
    return text + zone
  }

  /// The zone in ISO 8601: "Z", "-05:00", or nothing.
  var zone: String {
    guard let offset else { return "" }
    if offset == 0 { return "Z" }
    return "\(offset < 0 ? "-" : "+")\(abs(offset) / 60, digits: 2):\(abs(offset) % 60, digits: 2)"
  }
}
