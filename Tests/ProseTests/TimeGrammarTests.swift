import Prose
import Testing

/// Times of all kinds, read on Friday 8 February 2019.
struct TimeGrammarTests {
  @Test(arguments: [
    ("⟦the first week of March⟧", ["2019-W10 2019-03-04..2019-03-10"]),
    ("⟦the last Friday of October 2018⟧", ["2018-10-26 2018-10-26..2018-10-26"]),
    (
      "⟦the third quarter of 2018⟧, ⟦Q2 2017⟧",
      ["2018-Q3 2018-07-01..2018-09-30", "2017-Q2 2017-04-01..2017-06-30"]
    ),
    ("in ⟦the 19th century⟧", ["18 1800-01-01..1899-12-31"]),
    ("in ⟦508 BC⟧", ["-0508 .."]),
    ("⟦the week of January 14⟧", ["2019-W03 2019-01-14..2019-01-20"]),
    (
      "on ⟦Thanksgiving Day⟧ and ⟦last Easter⟧",
      ["2018-11-22 2018-11-22..2018-11-22", "2018-04-01 2018-04-01..2018-04-01"]
    ),
    ("⟦the second half of 2018⟧", ["2018 2018-07-01..2018-12-31"]),
    ("⟦May twenty-first, nineteen ninety-six⟧", ["1996-05-21 1996-05-21..1996-05-21"]),
    ("⟦fiscal year 2018⟧", ["FY2018 .."]),
    ("⟦2018-11-03T10:30⟧", ["2018-11-03T10:30 2018-11-03T10:30..2018-11-03T10:30"]),
  ])
  func `parts of the calendar`(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    ("from ⟦March to May 2018⟧", ["2018-03/2018-05 2018-03-01..2018-05-31"]),
    ("between ⟦2 and 5 January⟧", ["2019-01-02/2019-01-05 2019-01-02..2019-01-05"]),
    ("from ⟦2014 to 2018⟧", ["2014/2018 2014-01-01..2018-12-31"]),
    ("⟦November to February 2017⟧", ["2016-11/2017-02 2016-11-01..2017-02-28"]),
    (
      "between ⟦2 and 4 p.m. on Monday⟧",
      ["2019-02-04T14:00/2019-02-04T16:00 2019-02-04T14:00..2019-02-04T16:00"]
    ),
  ])
  func `periods have both ends`(marked: String, expected: [String]) { check(marked, expected) }

  @Test(arguments: [
    ("since ⟦mid-2014⟧", ["2014 2014-05-01..2019-02-08"], TimeMention.Bound.since),
    ("before ⟦2015⟧", ["2015 ..2014-12-31"], .before),
    ("after ⟦May 2018⟧", ["2018-05 2018-06-01.."], .after),
    ("He stays until ⟦Friday⟧", ["2019-02-08 ..2019-02-08"], .until),
    ("no later than ⟦March 1, 2019⟧", ["2019-03-01 ..2019-03-01"], .until),
  ])
  func `open intervals say their side`(
    marked: String, expected: [String], bound: TimeMention.Bound
  ) throws {
    check(marked, expected)
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let time = try #require(times(in: document, anchor: "2019-02-08").first)
    #expect(time.bound == bound)
    #expect(time.phrase.lower < time.range.lower)
  }

  @Test(arguments: [
    ("at ⟦3:30 p.m. EST⟧ it began", "2019-02-08T15:30-05:00"),
    ("at ⟦15:00 GMT⟧ it began", "2019-02-08T15:00Z"),
    ("at ⟦half past seven⟧ it began", "2019-02-08T07:30"),
    ("at ⟦noon⟧ it began", "2019-02-08T12:00"), ("It began at ⟦0730 GMT⟧.", "2019-02-08T07:30Z"),
    ("⟦9 a.m. Tuesday⟧", "2019-02-05T09:00"),
  ])
  func `times of day keep their zone`(marked: String, moment: String) throws {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = times(in: document, anchor: "2019-02-08")
    #expect(document.marked(found.map(\.range)) == marked)
    #expect(found.map(\.from) == [moment])
    #expect(found.map(\.type) == [.time])
    #expect(found.map(\.precision) == ["time"])
  }

  @Test(arguments: [
    ("⟦every Friday⟧", "XXXX-WXX-5", nil), ("It meets ⟦daily⟧.", "P1D", nil),
    ("⟦twice a week⟧", "P1W", 2), ("the ⟦annual⟧ report", "P1Y", nil),
    ("⟦every two weeks⟧", "P2W", nil), ("on ⟦Tuesdays at 9 a.m.⟧", "XXXX-WXX-2T09:00", nil),
    ("⟦every morning⟧", "TMO", nil), ("They send $5 million ⟦a year⟧.", "P1Y", nil),
  ])
  func `what comes again has a period`(marked: String, timex: String, frequency: Int?) throws {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = times(in: document, anchor: nil)
    #expect(document.marked(found.map(\.range)) == marked)
    let time = try #require(found.first)
    #expect(time.timex == timex)
    #expect(time.isRepeated)
    #expect(time.isResolved)
    #expect(time.frequency == frequency)
  }

  @Test func `two days later hangs on the date before it`() throws {
    let document = Document(
      "It began on October 3, 2018. Two days later it was over, and the following year forgotten.")
    let found = times(in: document, anchor: "2019-02-08")
    #expect(found.map(\.timex) == ["2018-10-03", "2018-10-05", "2019"])
    #expect(found.map(\.needs) == [nil, .context, .context])
    #expect(found.map(\.anchor) == [nil, "2018-10-03", "2018-10-05"])
    #expect(found[1].anchorRange == found[0].range)
  }

  @Test func `an open time says what would resolve it`() {
    let document = Document("That day he left. On Monday he came back, as every Friday, in 2015.")
    let found = times(in: document, anchor: nil)
    #expect(found.map(\.needs) == [.context, .published, nil, nil])
    #expect(found.map(\.isResolved) == [false, false, true, true])
  }

  @Test func `words that look ahead put a date without year into the time to come`() {
    let ahead = times(in: Document("He will return on Tuesday."), anchor: "2019-02-08")
    #expect(ahead.map(\.timex) == ["2019-02-12"])
    let near = times(in: Document("It must be paid on February 14."), anchor: "2019-02-08")
    #expect(near.map(\.timex) == ["2019-02-14"])
    let deadline = times(in: Document("They have until Thursday."), anchor: "2019-02-08")
    #expect(deadline.map(\.to) == ["2019-02-14"])
  }

  @Test func `the governing verb tells past from coming`() throws {
    let model = try #require(LanguageModel.bundled)
    for (text, timex) in [
      ("The ministers met on Wednesday.", "2019-02-06"),
      ("The ministers are to meet on Wednesday.", "2019-02-13"),
      ("The summit is expected to open in April.", "2019-04"),
      ("The summit opened in April.", "2018-04"),
    ] {
      let document = Document(text)
      let found = times(
        in: document, anchor: "2019-02-08", annotation: model.annotate(document))
      #expect(found.map(\.timex) == [timex], "\(text)")
    }
  }

  @Test(arguments: [
    "the end of the end of the end of the ", "first first first ", "from between from 3 to ",
    "1 1 1 1 ", "a week before a week before ", "twenty twenty twenty ", "3-4-5-6-7-",
    "every every each ", "last next this past ", "half a half a ", "May March May ", "12:30:",
  ])
  func `hostile text stays linear`(piece: String) {
    func seconds(_ count: Int) -> Double {
      let document = Document(String(repeating: piece, count: count))
      let clock = ContinuousClock()
      let duration = clock.measure { _ = times(in: document, anchor: "2019-02-08") }
      return Double(duration.components.attoseconds) / 1e18 + Double(duration.components.seconds)
    }
    _ = seconds(100)
    let short = seconds(1_000)
    let long = seconds(8_000)
    // Eight times the text in less than four times eight the time, but for the noise of a busy machine.
    #expect(long < short * 32 + 0.5, "\(piece)")
  }

  private func check(_ marked: String, _ expected: [String]) {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = times(in: document, anchor: "2019-02-08")
    #expect(document.marked(found.map(\.range)) == marked)
    #expect(found.map { "\($0.timex) \($0.from ?? "")..\($0.to ?? "")" } == expected)
  }
}
