// Table: the words of dates and times.

/// The words of dates and times.
enum TimeWords {
  static let months: [WordKey: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan.": 1, "feb.": 2, "mar.": 3, "apr.": 4, "jun.": 6, "jul.": 7, "aug.": 8, "sep.": 9,
    "sept.": 9, "oct.": 10, "nov.": 11, "dec.": 12,
    "jan": 1, "feb": 2, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]
  /// Months whose names are other words too, or short: they need a number or a preposition beside them.
  static let unclearMonths = Set(
    words: "march may mar. jun. jan dec oct nov sept apr jun jul aug feb")
  static let weekdays: [WordKey: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "mon.": 1, "tue.": 2, "tues.": 2, "wed.": 3, "thu.": 4, "thur.": 4, "thurs.": 4,
    "fri.": 5,
  ]
  static let seasons: [WordKey: TimeValue.Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
  ]
  static let dayParts: [WordKey: TimeValue.DayPart] = [
    "morning": .morning, "afternoon": .afternoon, "evening": .evening, "night": .night,
  ]
  static let units = [WordKey: TimeUnit](words: [
    "second seconds": .second, "minute minutes": .minute, "hour hours": .hour, "day days": .day,
    "week weeks": .week, "weekend weekends": .weekend, "month months": .month,
    "quarter quarters": .quarter, "year years": .year, "decade decades": .decade,
    "century centuries": .century,
  ])
  static let directions: [WordKey: TimeValue.Direction] = [
    "last": .last, "past": .last, "previous": .last, "next": .next, "coming": .next, "this": .this,
  ]
  static let thirds: [WordKey: TimeValue.Third] = [
    "early": .early, "mid": .middle, "late": .late, "start": .early, "beginning": .early,
    "middle": .middle, "end": .late,
  ]
  /// Thirds that stand before "of".
  static let thirdsBeforeOf = Set(words: "start beginning middle end")
  static let days: [WordKey: Int] = ["yesterday": -1, "today": 0, "tomorrow": 1]
  /// Words before a month that make it one.
  static let beforeMonth = Set(
    words: """
      in of since by until till during from through to before after last next this between early mid late
      and every around throughout for
      """)
  /// Words before a number of four digits that make it a year.
  static let beforeYear = Set(
    words: """
      in since by until till during from through to before after between early mid late year circa around
      the back summer spring autumn fall winter until and
      """)
  /// Words before a unit in the singular that make "a week" a length.
  static let beforeLength = Set(
    words: "for within after than about nearly almost over under in every")
  /// What stands after an hour written as "0700".
  static let zones = Set(words: "utc gmt hrs zulu")
  /// Words after which a date is one to come.
  static let future = Set(words: "will 'll wo shall scheduled due upcoming slated")
  static let hours = [WordKey: Int](words: ["a.m. am": 0, "p.m. pm": 12])
  static let namedHours: [WordKey: Int] = ["noon": 12, "midday": 12, "midnight": 0]
}
