import JSON
import Testing

/// RFC 8259 section 6, and that no number ever passes through binary floating point.
@Suite struct NumberTests {
  @Test(arguments: [
    "0", "-0", "7", "10", "-12", "0.5", "-0.5", "0.10", "3.1415926535897932384626433832795",
    "1e5", "1E5", "1e+5", "1e-5", "0e0", "1.5E-300", "-1.0e+00", "1e999999999999999999999",
    "12345678901234567890123456789012345678901234567890",
  ])
  func `a number keeps its literal`(literal: String) throws {
    let value = try JSONParser.value(of: literal)
    guard case .number(let number) = value else {
      Issue.record("\(literal) was read as \(value)")
      return
    }
    #expect(number.literal == literal)
    #expect(JSONNumber(literal: literal) == number)
    #expect(JSONWriter.line(value) == literal)
  }

  @Test(arguments: [
    "-", "+1", ".5", "1.", "01", "-01", "00", "1e", "1e+", "1E-", "0x10", "1_000", "1,000", "--1",
    "1.e5", "1.5.2", "1e5.5", "1e5e5", "- 1", "１", "½", "1f", "0b1", "∞",
  ])
  func `what only looks like a number is refused`(literal: String) {
    #expect(throws: JSONError.self) { try JSONParser.value(of: literal) }
    #expect(JSONNumber(literal: literal) == nil)
  }

  @Test(arguments: ["", " 1", "1 ", "1\n", "\t1", "true", "\"1\"", "[1]", "1 2"])
  func `a literal is the number and nothing beside it`(literal: String) {
    #expect(JSONNumber(literal: literal) == nil)
  }

  @Test(
    arguments: [
      ("0", 0), ("-0", 0), ("42", 42), ("-42", -42),
      ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min),
      ("9223372036854775808", nil), ("1.0", nil), ("1e2", nil), ("0.5", nil),
    ] as [(String, Int?)])
  func `an integer is given only when it is exact`(literal: String, expected: Int?) {
    #expect(JSONNumber(literal: literal)?.integer == expected)
  }

  /// Ascending; the values of one line are equal.
  static let ascending: [[String]] = [
    ["-1e999999999999999999999"], ["-70000", "-7e4", "-70000.0"], ["-500.5"],
    ["-5e-9223372036854775808"], ["0", "-0", "0.000", "0e5", "-0e-5"],
    ["0.01e-9223372036854775808"], ["1e-400", "0.1e-399"], ["0.1", "1e-1", "0.100"], ["0.3"],
    ["0.30000000000000004"], ["1"], ["5", "5.0", "50e-1", "0.05e2", "0.5E+1"],
    ["9007199254740992"], ["9007199254740993"], ["1e400"], ["1e9223372036854775807"],
  ]

  @Test func `values are ordered exactly, without binary floating point`() throws {
    let numbers = try NumberTests.ascending.map {
      try $0.map { try #require(JSONNumber(literal: $0)) }
    }
    for (row, equals) in numbers.enumerated() {
      for number in equals {
        #expect(equals.allSatisfy { $0.equals(number) && !$0.precedes(number) }, "\(number)")
        for other in numbers[..<row].joined() {
          #expect(other.precedes(number), "\(other.literal) is less than \(number.literal)")
          #expect(!number.precedes(other), "\(number.literal) is not less than \(other.literal)")
        }
      }
    }
  }
}
