import Prose
import TestSupport
import Testing

struct TimeTests {
  /// Times are bracketed; after it "timex from..to" of each, read on Friday 8 February 2019.
  @Test(arguments: [
    (
      "on ⟦January 10⟧ and ⟦Jan. 10, 2018⟧",
      ["2019-01-10 2019-01-10..2019-01-10", "2018-01-10 2018-01-10..2018-01-10"]
    ),
    (
      "on ⟦10 January 2019⟧, ⟦20 December⟧",
      ["2019-01-10 2019-01-10..2019-01-10", "2018-12-20 2018-12-20..2018-12-20"]
    ),
    (
      "⟦2019-01-10⟧, ⟦10.01.2019⟧, ⟦25/12/2018⟧",
      [
        "2019-01-10 2019-01-10..2019-01-10", "2019-01-10 2019-01-10..2019-01-10",
        "2018-12-25 2018-12-25..2018-12-25",
      ]
    ),
    ("⟦Jan. 10-12⟧", ["2019-01-10/2019-01-12 2019-01-10..2019-01-12"]),
    ("⟦03/04/2018⟧", ["2018-XX-XX .."]),
    (
      "back in ⟦October 2018⟧, in ⟦October⟧",
      ["2018-10 2018-10-01..2018-10-31", "2018-10 2018-10-01..2018-10-31"]
    ),
    ("⟦October last year⟧", ["2018-10 2018-10-01..2018-10-31"]),
    ("since ⟦mid-2014⟧", ["2014 2014-05-01..2019-02-08"]),
    (
      "in ⟦early 2015⟧ and ⟦late October⟧",
      ["2015 2015-01-01..2015-04-30", "2018-10 2018-10-16..2018-10-31"]
    ),
    (
      "⟦2014-15⟧, in ⟦2015⟧, the ⟦2016⟧ vote",
      [
        "2014/2015 2014-01-01..2015-12-31", "2015 2015-01-01..2015-12-31",
        "2016 2016-01-01..2016-12-31",
      ]
    ),
    ("the ⟦1990s⟧ and the ⟦’80s⟧", ["199 1990-01-01..1999-12-31", "198 1980-01-01..1989-12-31"]),
    (
      "⟦last summer⟧, ⟦winter 2016⟧",
      ["2018-SU 2018-06-01..2018-08-31", "2016-WI 2016-12-01..2017-02-28"]
    ),
  ])
  func `dates of the calendar`(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    (
      "⟦Thursday⟧, ⟦last Friday⟧, on ⟦Friday⟧",
      [
        "2019-02-07 2019-02-07..2019-02-07", "2019-02-01 2019-02-01..2019-02-01",
        "2019-02-08 2019-02-08..2019-02-08",
      ]
    ),
    ("He will go on ⟦Tuesday⟧.", ["2019-02-12 2019-02-12..2019-02-12"]),
    (
      "⟦yesterday⟧, ⟦last night⟧, ⟦today⟧",
      [
        "2019-02-07 2019-02-07..2019-02-07", "2019-02-07TNI 2019-02-07..2019-02-07",
        "2019-02-08 2019-02-08..2019-02-08",
      ]
    ),
    (
      "⟦Thursday, February 7⟧, ⟦Monday night⟧",
      ["2019-02-07 2019-02-07..2019-02-07", "2019-02-04TNI 2019-02-04..2019-02-04"]
    ),
    ("over ⟦the past three weeks⟧", ["P3W 2019-01-18..2019-02-08"]),
    ("for ⟦at least another month⟧", ["P1M .."]),
    (
      "⟦last week⟧, ⟦this month⟧, ⟦next year⟧",
      [
        "2019-W05 2019-01-28..2019-02-03", "2019-02 2019-02-01..2019-02-28",
        "2020 2020-01-01..2020-12-31",
      ]
    ),
    ("⟦earlier this month⟧", ["2019-02 2019-02-01..2019-02-08"]),
    (
      "⟦three days ago⟧ or ⟦a year ago⟧",
      ["2019-02-05 2019-02-05..2019-02-05", "2018 2018-01-01..2018-12-31"]
    ),
    (
      "at ⟦5 p.m. on Monday⟧, ⟦Tuesday at 8:30⟧",
      [
        "2019-02-04T17:00 2019-02-04T17:00..2019-02-04T17:00",
        "2019-02-05T08:30 2019-02-05T08:30..2019-02-05T08:30",
      ]
    ),
    ("a ⟦two-year⟧ plan for ⟦ten to twelve hours⟧", ["P2Y ..", "PT10H/PT12H .."]),
    ("in ⟦recent weeks⟧", ["PXW ..2019-02-08"]),
  ])
  func `times that count from the day of writing`(marked: String, expected: [String]) {
    check(marked, expected)
  }

  @Test(arguments: [
    "He may march on. May he win?", "They march in step.", "March on!", "Theresa May left.",
    "2015 soldiers and $2015", "the second man", "in spring water", "a last minute change",
    "5.30 metres", "call 911", "version 10.2.1", "tel. 555-1999-20", "Second Street",
    "read the Times", "the Daily Mail", "said the Sunday Mirror", "24/7 coverage", "he won 21/4",
    "a ratio of 3:2", "room 1990", "in her 30s", "the 32nd of January or Jan 45",
  ])
  func `what only looks like a time is none`(text: String) {
    let found = times(in: Document(text), anchor: "2019-02-08")
    #expect(
      found.map { Document(text).text($0.range) } == (text.contains("January") ? ["January"] : []))
  }

  @Test func `without an anchor what needs one stays open`() throws {
    let document = Document("On January 10, on Monday, yesterday, since mid-2014, for two years.")
    let found = times(in: document, anchor: nil)
    #expect(found.map(\.timex) == ["XXXX-01-10", "XXXX-WXX-1", "XXXX-XX-XX", "2014", "P2Y"])
    #expect(found.map(\.isResolved) == [false, false, false, true, true])
    #expect(found.map(\.isOpen) == [false, false, false, true, false])
    #expect(found.allSatisfy { $0.anchor == nil && $0.to == nil })
    #expect(found[3].from == "2014-05-01")
  }

  @Test func `an anchor that is known to the month resolves what it can`() {
    let found = times(in: Document("On January 10, last year, on Monday."), anchor: "2019-02")
    #expect(found.map(\.from) == ["2019-01-10", "2018-01-01", nil])
    #expect(found.map(\.anchor) == ["2019-02", "2019-02", nil])
  }

  @Test func `mentions do not depend on the anchor, and figures keep clear of them`() {
    let words = [
      "January", "10", "2019", "May", "last", "Tuesday", "the", "past", "three", "weeks",
      "mid-2014", "5", "p.m.", "-",
      "of", "since", "early", "a", "year", "ago", "next", "2,000", "people", "between", "and", "to",
      ",", ".", "half",
      "million", "another", "1990s", "’90s", "2015-16", "10:30", "this", "0000-00-00", "9999-12-31",
      "million",
      "99999999999999999999", "thousand", "minus", "$", "%", "hundreds", "aged", "31/12/9999",
      "century", "last",
    ]
    for seed in 0..<600 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let document = Document(random.list(upTo: 25) { $0.pick(words) ?? "" }.joined(separator: " "))
      let open = times(in: document, anchor: nil)
      for anchor in ["2019-02-08", "2016-02-29", "0001-01-01", "9999-12-31", "2019", "nonsense"] {
        let found = times(in: document, anchor: anchor)
        #expect(found.map(\.range) == open.map(\.range), "seed \(seed)")
        #expect(found.map(\.rule) == open.map(\.rule), "seed \(seed)")
        for time in found {
          if let from = time.from, let to = time.to { #expect(from <= to, "seed \(seed)") }
        }
      }
      let mentions = (open.map(\.range) + quantities(in: document).map(\.range)).sorted()
      for (left, right) in zip(mentions, mentions.dropFirst()) where left.overlaps(right) {
        Issue.record("seed \(seed): \(document.text(left)) and \(document.text(right))")
      }
    }
  }

  private func check(_ marked: String, _ expected: [String]) {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = times(in: document, anchor: "2019-02-08")
    #expect(document.marked(found.map(\.range)) == marked)
    #expect(found.map { "\($0.timex) \($0.from ?? "")..\($0.to ?? "")" } == expected)
  }
}

struct CalendarDateTests {
  @Test func `days are counted through leap years`() throws {
    let first = try #require(CalendarDate(year: 2000, month: 2, day: 28))
    #expect(first.adding(days: 2).description == "2000-03-01")
    #expect(
      try #require(CalendarDate(year: 1900, month: 2, day: 28)).adding(days: 1).description
        == "1900-03-01")
    #expect(CalendarDate(year: 2019, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2019, month: 13, day: 1) == nil)
  }

  @Test func `months keep the day or take their last`() throws {
    let day = try #require(CalendarDate(year: 2019, month: 1, day: 31))
    #expect(day.adding(months: 1).description == "2019-02-28")
    #expect(day.adding(months: -2).description == "2018-11-30")
  }

  @Test(arguments: [("2019-02-08", 5), ("2000-01-01", 6), ("1969-07-20", 7), ("0001-01-01", 1)])
  func `weekdays are those of ISO 8601`(date: String, weekday: Int) throws {
    #expect(try #require(DayInterval(iso: date)).first.weekday == weekday)
  }

  @Test func `every day number goes there and back`() {
    // 306 is 0001-01-01; a step of 97 days meets every month and day.
    for number in stride(from: 306, through: 3_652_364, by: 97) {
      #expect(CalendarDate(dayNumber: number).dayNumber == number)
    }
  }

  @Test(arguments: [
    ("2019", "2019-01-01", "2019-12-31"), ("2016-02", "2016-02-01", "2016-02-29"),
    ("2019-02-08T06:22", "2019-02-08", "2019-02-08"),
  ])
  func `a date known to the month is all its days`(text: String, first: String, last: String) throws
  {
    let days = try #require(DayInterval(iso: text))
    #expect(days.first.description == first)
    #expect(days.last.description == last)
  }

  @Test(arguments: ["", "19", "2019-2", "2019-02-30", "2019/02/08", "2019-02-08-01", "0000"])
  func `what is no date is none`(text: String) { #expect(DayInterval(iso: text) == nil) }
}
