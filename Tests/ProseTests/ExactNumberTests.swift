import Prose
import Testing

struct ExactNumberTests {
  @Test(arguments: [
    ("70000", "70000"), ("007", "7"), ("0.50", "0.5"), ("-3", "-3"), ("-0.0", "0"), ("10.0", "10"),
    ("123456789012345678901234567890", "123456789012345678901234567890"),
  ])
  func `plain digits make one literal`(digits: String, literal: String) {
    #expect(ExactNumber(literal: digits)?.literal == literal)
  }

  @Test(arguments: ["", "-", "1,000", ".5", "5.", "1e3", "+1", "1.2.3", "--1", "٣"])
  func `what is no plain number is none`(text: String) {
    #expect(ExactNumber(literal: text) == nil)
  }

  @Test func `numbers are ordered by value`() throws {
    let literals = [
      "-20", "-3.5", "-3", "0", "0.05", "0.5", "3", "3.25", "10", "99999999999999999999",
    ]
    let numbers = try literals.map { try #require(ExactNumber(literal: $0)) }
    #expect(numbers.reversed().sorted() == numbers)
  }
}
