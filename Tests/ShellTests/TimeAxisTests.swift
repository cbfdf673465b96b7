import Casebook
import Testing

@testable import Shell

@Suite struct TimeAxisTests {
  private static func time(_ from: String?, _ to: String?, open: Bool = false) -> TimeExpression {
    TimeExpression(
      span: ScalarRange(0, 1), from: from, to: to, precision: "day", isResolved: true,
      isOpen: open)
  }

  private let axis = TimeAxis([
    time("2014-01-01", "2014-12-31"), time("2018-12-31", "2018-12-31"),
  ])

  @Test func `the title bears the years at its ends`() {
    #expect(axis?.title == "2014                2018")
    #expect(TimeAxis([Self.time("2014-03-01", "2014-05-01")])?.title.hasPrefix("2014 ") == true)
  }

  @Test(arguments: [
    (time("2014-01-01", "2014-01-01"), "•"),
    (time("2018-12-31", "2018-12-31"), "                       •"),
    (time("2014-01-01", "2014-12-31"), "━━━━━"),
    (time("2017-01-01", nil, open: true), "             ━━━━━━━━━━▸"),
    // What goes on ends nowhere on the scale, whatever the article's date.
    (time("2017-01-01", "2017-02-08", open: true), "             ━━━━━━━━━━▸"),
    (time(nil, "2014-12-31"), "◂━━━━"),
    (time("2014-01-01T10:00", "2014-01-01T12:00"), "•"),
  ])
  func `a time has its place and its length`(time: TimeExpression, line: String) {
    #expect(axis?.line(of: time) == line)
  }

  @Test func `a single day makes a scale, no day makes none`() {
    let day = Self.time("2019-02-08", "2019-02-08")
    #expect(TimeAxis([day])?.line(of: day) == "•")
    #expect(TimeAxis([]) == nil)
    #expect(TimeAxis([Self.time(nil, nil)]) == nil)
  }

  @Test(arguments: [
    ("2018-10-01", "month", "2018-10-··"), ("2015-01-01", "year", "2015-··-··"),
    ("2014-05-01", "year", "2014-05-··"),
    ("2019-01-10", "day", "2019-01-10"), ("1990-01-01", "decade", "199·-··-··"),
    ("2019-01-10T15:00", "time", "2019-01-10 15:00"),
  ])
  func `digits that are not known are dots`(from: String, precision: String, digits: String) {
    let time = TimeExpression(
      span: ScalarRange(0, 1), from: from, precision: precision, isResolved: true)
    #expect(Dates.digits(of: time) == digits)
  }
}
