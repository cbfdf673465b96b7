import Prose
import Testing

struct QuantityTests {
  /// Figures are bracketed; after it "value|modifier|unit|counted" of each, a range as "low..high".
  @Test(arguments: [
    ("Just ⟦500⟧ fighters are left.", ["500|Just||fighters"]),
    (
      "There are ⟦40⟧ nurses left, down from at least ⟦3,000⟧ in 2015.",
      ["40|||nurses", "3000|at least||nurses"]
    ),
    ("She fired ⟦320⟧ of her helpers.", ["320|||her helpers"]),
    ("⟦Two⟧ people and ⟦three⟧ hospital workers died.", ["2|||people", "3|||hospital workers"]),
    ("An estimated ⟦twenty-five⟧ men, ⟦a dozen⟧ women", ["25|An estimated||men", "12|||women"]),
    ("⟦half a million⟧ votes, ⟦two hundred and six⟧ seats", ["500000|||votes", "206|||seats"]),
    ("nearly ⟦5 million⟧ tins and ⟦2.5bn⟧ nails", ["5000000|nearly||tins", "2500000000|||nails"]),
    ("⟦hundreds⟧ of boats, ⟦tens of thousands⟧ of nets", ["200..|||boats", "20000..|||nets"]),
    ("⟦ten-storey⟧ flats or ⟦30⟧ or more huts", ["10|||storey", "30|or more||huts"]),
    ("It has ⟦3½⟧ rooms.", ["3.5|||rooms"]),
  ])
  func `figures have a value, a modifier and what they count`(marked: String, expected: [String]) {
    check(marked, expected)
  }

  @Test(arguments: [
    ("⟦between 3 and 5⟧ ships", ["3..5|||ships"]),
    ("⟦3-5⟧ ships, ⟦ten to twelve⟧ men", ["3..5|||ships", "10..12|||men"]),
    ("⟦from 3 to 5 per cent⟧ of growers", ["3..5||%|growers"]),
    ("It rose from ⟦3%⟧ to ⟦5%⟧.", ["3||%|", "5||%|"]),
    ("about ⟦$3 to $5 million⟧", ["3000000..5000000|about|USD|"]),
    ("⟦two or three⟧ boats, ⟦2⟧ or ⟦20⟧ men", ["2..3|||boats", "2|||", "20|||men"]),
    ("⟦between a hundred and two hundred⟧ nets", ["100..200|||nets"]),
  ])
  func `ranges have two ends`(marked: String, expected: [String]) {
    check(marked, expected)
  }

  @Test(arguments: [
    (
      "up to ⟦$5m⟧, over ⟦€70,000⟧ and ⟦US$2.5 billion⟧",
      ["5000000|up to|USD|", "70000|over|EUR|", "2500000000||USD|"]
    ),
    ("⟦200 dollars⟧, ⟦GBP 30⟧ or ⟦3 million pounds⟧", ["200||USD|", "30||GBP|", "3000000||GBP|"]),
    (
      "⟦40 percent⟧ of voters, ⟦1.5%⟧ or ⟦two percentage points⟧",
      ["40||%|voters", "1.5||%|", "2||pp|"]
    ),
    ("⟦12 ft 3 in⟧, ⟦5 kg⟧, ⟦30,000 barrels⟧ of oil", ["12.25||ft|", "5||kg|", "30000||bbl|oil"]),
    ("⟦38C⟧ in the heat, a turn of ⟦45 degrees⟧", ["38||°C|", "45||°|"]),
    ("⟦16-bit⟧ chips, ⟦90 km/h⟧, ⟦188 miles an hour⟧", ["16||bit|", "90||km/h|", "188||mph|"]),
    (
      "⟦3 dollars and 20 cents⟧, ⟦5m Swiss francs⟧, ⟦USD115⟧, ⟦Rs 500 crore⟧ and ⟦30 MEUR⟧",
      ["3.2||USD|", "5000000||CHF|", "115||USD|", "5000000000||INR|", "30000000||EUR|"]
    ),
    ("ALL ⟦5⟧ boats and ⟦seven⟧ won", ["5|||boats", "7|||"]),
    ("⟦12 km⟧ off, ⟦six-mile⟧ pipes", ["12||km|", "6||mi|"]),
    ("⟦20 miles per hour⟧ at ⟦-5 degrees Celsius⟧", ["20||mph|", "-5||°C|"]),
    ("⟦3 square kilometres⟧ and ⟦80 tonnes⟧", ["3||km²|", "80||t|"]),
  ])
  func `money, shares and measures have a unit`(marked: String, expected: [String]) {
    check(marked, expected)
  }

  @Test(arguments: [
    ("a ⟦20-year-old⟧, ⟦34 years old⟧, aged ⟦seven⟧", ["20||years|", "34||years|", "7||years|"]),
    ("Anna Moss, ⟦34⟧, left with a ⟦two-year-old⟧.", ["34||years|", "2||years|"]),
  ])
  func `ages are figures and no times`(marked: String, expected: [String]) {
    check(marked, expected)
    #expect(
      times(in: Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self)), anchor: nil)
        .isEmpty)
  }

  @Test(arguments: [
    "in 2015 or on January 10", "the past three weeks", "at 10:30 and 5 p.m.", "after 9/11",
    "version 2.1.3 of it", "call 555-1234 or 020 7946 0958", "Flight 370 and page 5, No. 5",
    "at 10 Harbour Street", "one of them, no one, one another", "the 3rd and twenty-first",
    "1. The first item", "500 BC", "call 192.168.1.2", "a 911 call", "the first half",
    "the third man", "her iPhone 11",
    "a 50-50 chance", "a third man, a third party", "an hour and a half", "a three-year-long war",
  ])
  func `what only looks like a figure is none`(text: String) {
    check(text, [])
  }

  @Test(arguments: [
    ("⟦One⟧ person fell.", ["1|||person"]), ("⟦One⟧ case involved boats.", ["1|||case"]),
  ])
  func `one counts before a noun only`(marked: String, expected: [String]) {
    check(marked, expected)
  }

  private func check(_ marked: String, _ expected: [String]) {
    let document = Document(String(decoding: MarkedText(marked).bytes, as: UTF8.self))
    let found = quantities(in: document)
    #expect(document.marked(found.map(\.range)) == marked)
    let described = found.map { quantity in
      let value =
        quantity.value?.literal
        ?? "\(quantity.low?.literal ?? "")..\(quantity.high?.literal ?? "")"
      let modifier = quantity.modifier.map { document.text($0) } ?? ""
      let counted = quantity.counted.map { document.text($0) } ?? ""
      return "\(value)|\(modifier)|\(quantity.unit ?? "")|\(counted)"
    }
    #expect(described == expected)
  }
}
