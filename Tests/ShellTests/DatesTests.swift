import Casebook
import Testing

@testable import Shell

@Suite struct DatesTests {
  private static func time(
    _ from: String?, _ to: String?, timex: String? = nil, resolved: Bool = true, open: Bool = false
  ) -> TimeExpression {
    TimeExpression(
      span: ScalarRange(0, 1), from: from, to: to, precision: "day", timex: timex,
      isResolved: resolved, isOpen: open)
  }

  @Test(arguments: [
    (time("2019-01-10", "2019-01-10"), "2019-01-10"),
    (time("2018-10-01", "2018-10-31"), "2018-10-01 – 2018-10-31"),
    (time("2014-05-01", nil, open: true), "since 2014-05-01"),
    // The article's date does not end what goes on.
    (time("2014-05-01", "2019-02-08", open: true), "since 2014-05-01"),
    (time("2014-05-01", nil), "from 2014-05-01"), (time(nil, "2019-02-08"), "until 2019-02-08"),
    (time(nil, nil, timex: "XXXX-01-10", resolved: false), "open"),
    (time(nil, nil, timex: "P3W"), "3 weeks"), (time(nil, nil, timex: "P1M"), "1 month"),
    (time(nil, nil, timex: "PT2H"), "PT2H"),
  ])
  func `a time is told as people would`(time: TimeExpression, words: String) {
    #expect(Dates.period(of: time) == words)
  }
}
