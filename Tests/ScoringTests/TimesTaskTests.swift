import JSON
import Scoring
import Testing

struct TimesTaskTests {
  /// Read on a Friday: two right, one with a wrong value, one that no rule finds, and one that is not marked.
  private let line =
    #"{"dct": "2019-02-08", "text": "é On Monday they met; in May 2018 and 2015 they had not. A great day came in 2011.", "#
    + #""timex": [{"start": 5, "end": 11, "type": "DATE", "value": "2019-02-04"}, "#
    + #"{"start": 25, "end": 33, "type": "DATE", "value": null, "from": "2018-05", "to": "2018-05-31"}, "#
    + #"{"start": 38, "end": 42, "type": "DATE", "value": "2014"}, "#
    + #"{"start": 57, "end": 68, "type": "DATE", "value": "2019-02-08"}]}"#

  @Test func `recognition and values are counted apart`() throws {
    let figures = score("times", try corpus(line + "\n"))
    #expect(figures.contains(#""accuracy":0.66667"#))
    #expect(figures.contains(#""recognition":{"f1":0.75000,"p":0.75000,"r":0.75000}"#))
    #expect(figures.contains(#""value":{"f1":0.50000,"p":0.50000,"r":0.50000}"#))
  }

  @Test(arguments: [
    ("since the 1980s", 10, 15, "198X"), ("in 1989 it", 3, 7, "1989-XX"),
    ("the past decade", 0, 15, "P10Y"), ("at 3 p.m. EST", 3, 13, "2019-02-08T15:00"),
  ])
  func `ways of writing a value are one`(
    text: String, start: Int, end: Int, value: String
  ) throws {
    let line =
      #"{"dct": "2019-02-08", "text": "\#(text)", "timex": [{"start": \#(start), "end": \#(end), "#
      + #""type": "DATE", "value": "\#(value)"}]}"#
    #expect(score("times", try corpus(line)).contains(#""right":1"#), "\(text)")
  }

  @Test func `a file of another shape is told`() throws {
    #expect(score("times", try corpus("")).hasPrefix("corpus: there is nothing to measure"))
    #expect(score("times", try corpus(#"{"dct": 1}"#)).contains("should be"))
  }
}
