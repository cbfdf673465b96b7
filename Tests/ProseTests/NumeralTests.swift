import Prose
import Testing

struct NumeralTests {
  private func found(_ text: String) -> [String] {
    let document = Document(text)
    return numerals(in: document).map { "\(document.text($0.range))=\($0.value.literal)" }
  }

  @Test(arguments: [
    ("two hundred and six thousand", "206000"), ("nineteen hundred", "1900"),
    ("three hundred and two dozen", "324"), ("a hundred thousand million", "100000000000"),
    ("6 crore and two hundred", "60000200"), ("two point five million", "2500000"),
    ("nought point nought seven", "0.07"), ("minus five", "-5"), ("half a million", "500000"),
    ("two dozen", "24"), ("3 hundred and 21", "321"),
  ])
  func `words name whole numbers and decimals`(words: String, value: String) {
    #expect(found(words) == ["\(words)=\(value)"])
  }

  @Test(arguments: [
    ("two fifths", "0.4"), ("three quarters", "0.75"), ("a half", "0.5"), ("one-eighth", "0.125"),
    ("seven and a half", "7.5"), ("two hundred and three quarters", "200.75"),
    ("two hundred and thirty-two fifths", "46.4"), ("4 million and a half", "4500000"),
    ("three quarters of a million", "750000"), ("six and a half million", "6500000"),
    ("7/8", "0.875"), ("3 1/4", "3.25"), ("½", "0.5"), ("2½", "2.5"), ("one in eight", "0.125"),
    ("3 out of 10", "0.3"), ("two twenty-fifths", "0.08"),
  ])
  func `parts of one are decimals where they can be`(words: String, value: String) {
    #expect(found(words) == ["\(words)=\(value)"])
  }

  @Test func `a part that no decimal equals keeps its whole numbers`() throws {
    let document = Document("about two thirds")
    let value = try #require(numerals(in: document).first?.value)
    #expect(value.literal == "0.666666666666667")
    #expect(value.ratio?.numerator == 2)
    #expect(value.ratio?.denominator == 3)
  }

  @Test(arguments: [
    ("1,234,567.89", "1234567.89"), ("1 234 567", "1234567"), ("40 000", "40000"),
    ("12,34,567", "1234567"), ("7.531,20", "7531.2"), ("1.5e6", "1500000"),
    ("2.5x10^-3", "0.0025"), ("12k", "12000"), ("30M", "30000000"), ("5bn", "5000000000"),
    ("7 million", "7000000"), ("-3.20", "-3.2"), ("2mil", "2000000"),
  ])
  func `digits are grouped and scaled in many ways`(digits: String, value: String) {
    #expect(found(digits) == ["\(digits)=\(value)"])
  }

  @Test(arguments: [
    ("180ml of it", []), ("a 5G network", []), ("no one, which one", []), ("the twenty-first", []),
    ("22,24,26", ["22=22", "24=24", "26=26"]), ("12 in six boxes", ["12=12", "six=6"]),
    ("a hundred and two hundred", ["a hundred=100", "two hundred=200"]),
  ])
  func `what only looks like one number is none or several`(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }
}
