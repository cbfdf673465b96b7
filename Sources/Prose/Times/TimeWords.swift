// Table: the words of dates and times.

/// The words of dates and times.
enum TimeWords {
  static let months = [WordKey: Int](words: [
    "january jan. jan": 1, "february feb. feb": 2, "march mar. mar": 3, "april apr. apr": 4,
    "may": 5, "june jun. jun": 6, "july jul. jul": 7, "august aug. aug": 8,
    "september sep. sept. sep sept": 9, "october oct. oct": 10, "november nov. nov": 11,
    "december dec. dec": 12,
  ])
  /// Months whose names are other words too, or short: they need a number or a preposition beside them.
  static let unclearMonths = Set(
    words: "march may mar. mar jun. jan dec oct nov sept sep apr jun jul aug feb")
  /// Words that are no months in small letters unless a number stands beside them.
  static let smallWords = Set(words: "march may mar")
  static let weekdays = [WordKey: Int](words: [
    "monday mon. mon": 1, "tuesday tue. tues. tue tues": 2, "wednesday wed. wed weds": 3,
    "thursday thu. thur. thurs. thu thur thurs": 4, "friday fri. fri": 5,
    "saturday sat.": 6, "sunday sun.": 7,
  ])
  /// Short forms that are other words too: only before a date.
  static let shortWeekdays = [WordKey: Int](words: ["sat": 6, "sun": 7, "wed": 3, "mon": 1])
  static let pluralWeekdays = [WordKey: Int](words: [
    "mondays": 1, "tuesdays": 2, "wednesdays": 3, "thursdays": 4, "fridays": 5, "saturdays": 6,
    "sundays": 7,
  ])
  static let seasons: [WordKey: TimeValue.Season] = [
    "spring": .spring, "summer": .summer, "autumn": .autumn, "fall": .autumn, "winter": .winter,
    "summers": .summer, "winters": .winter, "springs": .spring, "autumns": .autumn,
    "summertime": .summer, "wintertime": .winter, "springtime": .spring,
  ]
  static let dayParts = [WordKey: TimeValue.DayPart](words: [
    "morning": .morning, "afternoon": .afternoon, "evening": .evening, "night": .night,
  ])
  static let pluralDayParts = [WordKey: TimeValue.DayPart](words: [
    "mornings": .morning, "afternoons": .afternoon, "evenings": .evening, "nights": .night,
  ])
  static let units = [WordKey: TimeUnit](words: [
    "second seconds sec secs sec. secs.": .second, "minute minutes min mins min. mins.": .minute,
    "hour hours hr hrs hr. hrs.": .hour, "day days night nights": .day,
    "week weeks fortnight fortnights wk wks": .week, "weekend weekends": .weekend,
    "month months mos": .month, "quarter quarters": .quarter, "year years yr yrs yr. yrs.": .year,
    "decade decades": .decade, "century centuries": .century,
  ])
  /// Units that are letters upon a number: "2h".
  static let letterUnits = [WordKey: TimeUnit](words: [
    "h": .hour, "d": .day, "w": .week, "y": .year, "s": .second,
  ])
  static let pluralUnits = [WordKey: TimeUnit](words: [
    "seconds": .second, "minutes": .minute, "hours": .hour, "days": .day, "weeks": .week,
    "weekends": .weekend, "months": .month, "years": .year, "decades": .decade,
    "centuries": .century,
  ])
  static let fortnights = Set(words: "fortnight fortnights")
  static let workingDays = Set(words: "business working work week")
  static let directions = [WordKey: TimeValue.Direction](words: [
    "last past previous": .last, "next coming following upcoming": .next, "this current": .this,
  ])
  static let thirds = [WordKey: TimeValue.Third](words: [
    "early start beginning": .early, "mid middle": .middle, "late end": .late,
  ])
  /// Thirds that stand before "of".
  static let thirdsBeforeOf = Set(words: "start beginning middle end")
  static let days = [WordKey: Int](words: ["yesterday": -1, "today": 0, "tomorrow": 1])
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
      the back summer spring autumn fall winter until and of c. ca. about pre post than
      """)
  /// Words before a season that make it one.
  static let beforeSeason = Set(
    words: "in during by since until till through throughout this early late mid over from for of")
  /// Words before a unit in the singular that make "a week" a length.
  static let beforeLength = Set(
    words: "for within after than about nearly almost over under in every least most")
  /// What stands after an hour written as "0700", or after a clock, with its minutes east of Greenwich.
  static let zones = [WordKey: Int](words: [
    "utc gmt zulu z wet": 0, "est cdt": -300, "edt ast": -240, "cst mdt": -360, "mst pdt": -420,
    "pst akdt": -480, "akst": -540, "hst": -600, "bst cet": 60, "cest eet sast": 120,
    "eest msk trt": 180, "ist": 330, "sgt hkt": 480, "jst kst": 540, "aest": 600, "aedt": 660,
    "nzst": 720, "nzdt": 780,
  ])
  static let militaryZones = Set(words: "utc gmt hrs hours zulu")
  /// Words after which a date is one to come.
  static let future = Set(
    words: """
      will 'll wo shall scheduled due upcoming slated plan plans planned expected deadline set going
      """)
  static let halves = [WordKey: Int](words: ["a.m. am a.m": 0, "p.m. pm p.m": 12])
  static let namedHours: [WordKey: Int] = ["noon": 12, "midday": 12, "midnight": 0, "noontime": 12]
  static let ordinalEndings = Set(words: "st nd rd th")
  /// Letters that may stand right upon digits in dates.
  static let beforeDigits = Set(months.keys).union(
    Set(words: "q h w fy sy cy ad bc p a pm am p.m. a.m. t"))
  static let ordinals = [WordKey: Int](words: [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ])
  static let decades = [WordKey: Int](words: [
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70,
    "eighties": 80, "nineties": 90, "noughties": 100,
  ])
  /// Adverbs and adjectives of what comes again, with the period.
  static let repetitions = [WordKey: String](words: [
    "daily everyday nightly": "P1D", "hourly": "PT1H", "weekly": "P1W", "biweekly": "P2W",
    "fortnightly": "P2W", "monthly": "P1M", "bimonthly": "P2M", "quarterly": "P3M",
    "yearly annual annually": "P1Y", "biannual biannually semiannual": "P6M", "biennial": "P2Y",
  ])
  /// Words after "daily" or "weekly" of papers and after weekdays of papers: "Sunday Mirror".
  static let papers = Set(
    words: """
      mail mirror times telegraph express post star sun herald people news record beast bulletin tribune
      dispatch independent mercury night nights politics bloody standard
      """)
  /// Words of the working of time that stand between a length and its direction.
  static let now = Set(words: "now")
  static let vagueCounts = Set(words: "few several some many couple numerous")
  /// Marks and words that join the ends of a range.
  static let links = Set(words: "to - – — until till til through thru ~")
  /// Words after a unit that make "a week" a length.
  static let afterLength = Set(words: "ago later earlier back from hence before after")
  /// Words after "the weeks" that make them a length: "before the vote", "that followed".
  static let afterUnits = Set(
    words: "before after since that preceding following ahead leading to")
  /// Words before a day in digits without year.
  static let beforeDay = Set(words: "on from between until since by before to")
  /// Plans that point ahead: their participles set a date to come.
  static let plans = Set(
    words: """
      set scheduled due expected slated planned postponed delayed extended rescheduled timed
      anticipated projected
      """)
  /// Verbs before "to" that report what has happened: "was able to leave".
  static let done = Set(
    words: "able had managed failed began started tried forced used unable continued refused helped"
  )
  static let reporting = Set(words: "says writes reports adds notes tells")
  static let coming = Set(words: "will 'll wo shall would may might can should must")
}
