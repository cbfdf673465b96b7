import Prose
import Testing

/// What a figure is, what bounds it, what it counts, where and when, and the change it belongs to.
struct QuantityScopeTests {
  /// The quantities of a text with the model's tree: "value kind bound of place time change", "-" for none.
  private func described(_ text: String, isAnnotated: Bool = true) throws -> [String] {
    let document = Document(text)
    let model = try #require(LanguageModel.bundled)
    let annotation = isAnnotated ? model.annotate(document) : nil
    return quantities(in: document, annotation: annotation).map { quantity in
      let low = (quantity.isLowOpen ? "(" : "[") + (quantity.low?.literal ?? "")
      let high = (quantity.high?.literal ?? "") + (quantity.isHighOpen ? ")" : "]")
      let change = quantity.change.map { "\($0.direction) \($0.role)" }
      let parts = [
        quantity.value?.literal ?? "\(low), \(high)", quantity.kind.rawValue,
        quantity.bound?.rawValue, quantity.counted.map(document.text),
        quantity.place.map(document.text), quantity.time.map(document.text), change,
      ]
      return parts.map { $0 ?? "-" }.joined(separator: "|")
    }
  }

  @Test func `a change has the value after and the value before, each with its time`() throws {
    #expect(
      try described("There are only 40 nurses left, down from a peak of at least 3,000 in 2015.")
        == [
          "40|count|only|nurses|-|-|down to", "3000|count|atLeast|nurses|-|2015|down from",
        ])
    #expect(
      try described("Unemployment rose by 0.3 percentage points to 5.2% in January.") == [
        "0.3|points|-|Unemployment|-|-|up by", "5.2|percentage|-|Unemployment|-|January|up to",
      ])
    #expect(
      try described("Profits doubled to $3 billion from $1.5 billion.") == [
        "3000000000|money|-|Profits|-|-|up to", "1500000000|money|-|Profits|-|-|up from",
      ])
  }

  @Test(arguments: [
    ("She fired 320 of her helpers.", "320|count|-|her helpers|-|-|-"),
    ("Twelve were killed.", "12|count|-|killed|-|-|-"),
    ("The number of dead rose to 41.", "41|count|-|dead|-|-|up to"),
    ("The police spoke of a death toll of 12.", "12|count|-|death toll|-|-|-"),
    ("Three fishermen drowned in Norway on Monday.", "3|count|-|fishermen|Norway|Monday|-"),
    ("About 500 people live in eastern Syria.", "500|count|about|people|eastern Syria|-|-"),
    ("In 2018, 70 ships sank.", "70|count|-|ships|-|2018|-"),
  ])
  func `the tree tells what is counted, and the clause where and when`(
    text: String, expected: String
  ) throws {
    #expect(try described(text) == [expected])
  }

  @Test(arguments: [
    ("no more than 30 boats", "30|count|atMost|boats|-|-|-"),
    ("fewer than thirty boats", "30|count|lessThan|boats|-|-|-"),
    ("a maximum of 30 boats", "30|count|atMost|boats|-|-|-"),
    ("30 boats or more than that", "30|count|-|boats|-|-|-"),
    ("exactly 30 boats", "30|count|exactly|boats|-|-|-"),
    ("100 or more boats", "100|count|atLeast|boats|-|-|-"),
    ("equal to 50 or less", "50|number|atMost|-|-|-|-"),
    ("greater than 10 and less than or equal to 20", "(10, 20]|number|-|-|-|-|-"),
    ("above $10 and below $20", "(10, 20)|money|-|-|-|-|-"),
    (">= 30", "30|number|atLeast|-|-|-|-"),
  ])
  func `bounds have a meaning`(text: String, expected: String) throws {
    #expect(try described(text, isAnnotated: false) == [expected])
  }

  @Test(arguments: [
    ("The bill passed by 52 votes to 48.", ["[52, 48]|votes|-|-|-|-|-"]),
    ("The council voted 7-2 against it.", ["[7, 2]|votes|-|-|-|-|-"]),
    ("They won 3-1 and lost 2–2.", ["[3, 1]|score|-|-|-|-|-", "[2, 2]|score|-|-|-|-|-"]),
    ("Call 555-1234 or 3-1.", []),
  ])
  func `scores and votes have two numbers in their order`(text: String, expected: [String]) throws {
    #expect(try described(text, isAnnotated: false) == expected)
  }

  /// Texts that would be slow if anything read back or ahead without limit; each takes milliseconds.
  @Test(arguments: [
    "1 ", "100 ", "1,", "a hundred and ", "one in ", "half a ", "two point ", "- ", "$", "1/2 ",
    "three and a ", "more than ", "less than 5 and ", "from 1 to ", "1-", "million ", "one-",
    "twenty ",
    "a third of ", "5 ft ", "20 dollars and ", "hundred thousand million ",
  ])
  func `hostile text takes time in proportion to its length`(piece: String) {
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let document = Document(String(repeating: piece, count: count))
      let runs = (0..<3).map { _ in
        clock.measure {
          _ = (quantities(in: document), ordinals(in: document), numerals(in: document))
        }
      }
      return runs.min() ?? .zero
    }
    // Eight times the text in less than thirty times the time, where a square would take sixty-four times.
    let (short, long) = (time(500), time(4_000))
    #expect(long < .milliseconds(50) || long < short * 30)
  }

  @Test func `long runs of digits are read whole`() {
    let digits = String(repeating: "7", count: 20_000)
    let document = Document("\(digits) boats")
    #expect(quantities(in: document).first?.value?.literal == digits)
  }
}
