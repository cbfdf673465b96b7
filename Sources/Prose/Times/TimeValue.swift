/// What a time expression says, apart from the day it is said on.
indirect enum TimeValue: Hashable, Sendable {
  case day(CalendarDay, Direction)
  case month(Year?, Int, Direction)
  case years(ClosedRange<Int>)
  /// A year of the calendar as a shift: "the year", "that year" are units; this is "year 2008".
  case beforeChrist(Int)
  /// A decade by its first year: 1990.
  case decade(Int)
  /// A century by its first year: 1900 for the 20th.
  case century(Int)
  /// A fiscal or school year by the year it ends in; where it begins is not known.
  case fiscal(String, Year)
  /// A quarter (1 to 4) or half (1 or 2) of a year.
  case quarter(Int, of: Year?, isHalf: Bool, Direction)
  case season(Season, Year?, Direction)
  case holiday(Holiday, Year?, Direction)
  /// The first, middle or last third: "early 2015", "mid-October".
  case third(Third, of: TimeValue)
  /// The first or second half: "the first half of 2016".
  case half(Int, of: TimeValue)
  case weekday(Int, Direction)
  /// "Tuesday of next week".
  case weekdayOf(Int, TimeValue)
  /// "Friday the 13th".
  case weekdayDay(Int, Int, Direction)
  /// A week of a year by its number in ISO 8601.
  case week(Int, Year?)
  /// The week or weekend around a day: "the week of March 6".
  case around(TimeUnit, TimeValue)
  /// The nth weekday of a month or year, from the end when negative: "the first Monday of May".
  case nthWeekday(Int, Int, of: TimeValue)
  /// The nth unit of a longer one, or the first n of them: "the second week of May".
  case nth(Int, TimeUnit, of: TimeValue)
  case firstUnits(Int, TimeUnit, of: TimeValue)
  case lastUnits(Int, TimeUnit, of: TimeValue)
  /// A calendar unit so many units from the one its origin lies in: "last month" is -1.
  case shifted(TimeUnit, Int, Origin)
  /// A unit from its beginning up to the day it is said on: "earlier this month".
  case soFar(TimeUnit)
  /// A unit from the day it is said on to its end: "later this month".
  case rest(TimeUnit)
  /// Units on end up to, or from, the day it is said on: "the past three weeks".
  case span(TimeLength, isPast: Bool)
  /// "Three weeks ago", "two days later", "two weeks before Christmas".
  case away(TimeLength, isPast: Bool, Origin)
  /// A length without a place: "for two years".
  case duration(TimeLength)
  /// "15 to 20 seconds".
  case durations(TimeLength, TimeLength)
  /// Units without a number, up to or from now or with no place: "recent weeks", "for years".
  case vague(TimeUnit, Vague)
  case clock(ClockTime, on: TimeValue?)
  case dayPart(DayPart, of: TimeValue?)
  case range(TimeValue, TimeValue)
  case reference(Reference)
  case repeated(TimeRepetition)
  /// A day of a year whose month and day may be the other way round: "03/04/2019".
  case unclearDay(year: Int)

  /// From where an expression counts.
  enum Origin: Hashable, Sendable {
    /// The day of writing.
    case now
    /// A time that the text names before.
    case text
    case value(TimeValue)
  }

  enum Year: Hashable, Sendable {
    case number(Int)
    case shifted(Int)
    /// The year that the text named before.
    case text
  }

  enum Vague: Hashable, Sendable { case past, coming, none }

  enum Reference: String, Hashable, Sendable {
    case present = "PRESENT_REF"
    case past = "PAST_REF"
    case future = "FUTURE_REF"
  }

  /// Where a date without year is looked for.
  enum Direction: Hashable, Sendable {
    /// The nearest one: for weekdays the latest, today included, as is usual in news.
    case nearest
    /// The latest one, today included.
    case past
    /// The nearest one to come, today included: after "will".
    case upcoming
    /// The one before today.
    case last
    /// The one after today; of weekdays that of next week.
    case next
    /// The one of this year or week.
    case this
  }

  enum Third: Int, Hashable, Sendable { case early, middle, late }

  enum Season: String, Hashable, Sendable {
    case spring = "SP"
    case summer = "SU"
    case autumn = "FA"
    case winter = "WI"

    /// The month it begins with: the seasons of meteorologists on the northern half of the earth (WMO).
    var firstMonth: Int {
      switch self {
      case .spring: 3
      case .summer: 6
      case .autumn: 9
      case .winter: 12
      }
    }
  }

  /// A part of a day, with its sign in TIMEX3.
  enum DayPart: String, Hashable, Sendable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
    case daytime = "DT"
  }
}

/// A day of the calendar, or days on end up to `last` of the same month.
struct CalendarDay: Hashable, Sendable {
  var year: TimeValue.Year?
  var month: TimeMonth
  var day: Int
  var last: Int?
}

/// A month by its number or as a shift from the present one.
enum TimeMonth: Hashable, Sendable {
  case number(Int)
  case shifted(Int)
  /// A day of a month that is not said: "on the 15th".
  case unsaid
}

/// A time of day as it is said.
struct ClockTime: Hashable, Sendable {
  var hour: Int
  var minute = 0
  var second: Int?
  /// True when neither "p.m." nor a number above 12 tells the half of the day.
  var isUnclear = false
  /// Minutes east of Greenwich, or nil when no zone is named.
  var offset: Int?
  /// True when minutes were said: "3:00" is "T03:00", "3 p.m." is "T15" to some.
  var hasMinute = true
}

/// A length of time in one or several units.
struct TimeLength: Hashable, Sendable {
  struct Part: Hashable, Sendable {
    var unit: TimeUnit
    var count: ExactNumber
  }
  var parts: [Part]
  /// True when only working days count.
  var isBusiness = false

  init(_ unit: TimeUnit, _ count: ExactNumber) { parts = [Part(unit: unit, count: count)] }

  /// The finest unit named.
  var unit: TimeUnit { parts.last?.unit ?? .day }
}

/// What comes again and again.
struct TimeRepetition: Hashable, Sendable {
  /// The value in the style of TIMEX3: "P1D", "XXXX-WXX-5".
  var timex: String
  /// How often in each period, when that is said: 2 for "twice a week".
  var times: Int?
}

/// A unit of time, with its sign in TIMEX3 durations.
enum TimeUnit: String, Hashable, Sendable {
  case second = "TS"
  case minute = "TM"
  case hour = "TH"
  case day = "D"
  case weekend = "WE"
  case week = "W"
  case month = "M"
  case quarter = "Q"
  case year = "Y"
  case decade = "DE"
  case century = "CE"

  /// The length in months of units longer than weeks.
  var months: Int? {
    switch self {
    case .month: 1
    case .quarter: 3
    case .year: 12
    case .decade: 120
    case .century: 1200
    default: nil
    }
  }

  /// True for units below a day.
  var isShort: Bool { self == .second || self == .minute || self == .hour }
}

/// A time expression as it was found, before it is resolved.
struct FoundTime: Sendable {
  var value: TimeValue
  /// The tokens that hold it.
  var tokens: Range<Int>
  var rule: String
  /// Its bytes, which may begin or end inside a token: "9/11" of "9/11-related".
  var range = ByteRange(0, 0)
  /// Its bytes with the words that bound it: "since mid-2014", "from March to May".
  var phrase = ByteRange(0, 0)
  var bound: TimeMention.Bound?
  /// The ends of a period, or a day and its time of day, when they stand apart.
  var parts: [ByteRange] = []
}
