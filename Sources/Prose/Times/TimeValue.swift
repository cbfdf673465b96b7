/// What a time expression says, apart from the day it is said on.
indirect enum TimeValue: Hashable {
  /// A day, or days up to `last` of the same month.
  case day(year: Int?, month: Int, day: Int, last: Int?, Direction)
  case month(year: Int?, month: Int, Direction)
  /// A month of the year so many years on: "October last year" is -1.
  case monthOf(year: Int, month: Int)
  case years(ClosedRange<Int>)
  /// A decade by its first year: 1990.
  case decade(Int)
  case season(Season, year: Int?, Direction)
  /// The first, middle or last third: "early 2015", "mid-October".
  case third(Third, of: TimeValue)
  case weekday(Int, Direction)
  /// A calendar unit so many units from the one in which it is said: "last month" is -1.
  case shifted(TimeUnit, Int)
  /// A unit from its beginning up to the day it is said on: "earlier this month".
  case soFar(TimeUnit)
  /// Units on end up to, or from, the day it is said on: "the past three weeks".
  case span(TimeUnit, ExactNumber, isPast: Bool)
  /// "Three weeks ago".
  case ago(TimeUnit, ExactNumber)
  /// A length without a place: "for two years".
  case duration(TimeUnit, ExactNumber)
  /// "15 to 20 seconds".
  case durations(TimeUnit, ExactNumber, ExactNumber)
  /// A time of day, on a day that is known or not.
  case clock(hour: Int, minute: Int, on: TimeValue?)
  /// "Tuesday night".
  case dayPart(DayPart, of: TimeValue)
  /// A day of a year whose month and day may be the other way round: "03/04/2019".
  case unclearDay(year: Int)
  /// Lately, without a measure: "recent weeks".
  case recent

  /// Where a date without year is looked for.
  enum Direction: Hashable {
    /// The nearest one in the past, today included: the usual sense in news.
    case nearest
    /// The nearest one to come, today included: after "will".
    case upcoming
    /// The one before today.
    case last
    /// The one after today.
    case next
    /// The one of this year or week.
    case this
  }

  enum Third: Int, Hashable {
    case early, middle, late
  }

  enum Season: String, Hashable {
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
  enum DayPart: String, Hashable {
    case morning = "MO"
    case afternoon = "AF"
    case evening = "EV"
    case night = "NI"
  }
}

/// A unit of time, with its sign in TIMEX3 durations.
enum TimeUnit: String, Hashable {
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
}

/// A time expression as it was found, before it is resolved.
struct FoundTime {
  var value: TimeValue
  var tokens: Range<Int>
  var rule: String
  var isOpen = false
}
