import TestSupport
import Testing
import UnicodeText

@Suite struct NormalisationTests {
  private func nfc(_ text: String) -> [Unicode.Scalar] {
    Array(String(decoding: UnicodeText.nfc(Array(text.utf8)), as: UTF8.self).unicodeScalars)
  }

  @Test(arguments: [
    ("", ""), ("plain", "plain"), ("‘curly’ – é", "‘curly’ – é"),
    // A letter with one mark, and one with two in either order.
    ("e\u{301}", "\u{E9}"), ("a\u{323}\u{302}", "\u{1EAD}"), ("a\u{302}\u{323}", "\u{1EAD}"),
    // A mark that blocks another of its class; one that has no letter.
    ("a\u{301}\u{300}", "\u{E1}\u{300}"), ("\u{301}a", "\u{301}a"),
    // Two marks of different classes change places, two of one class stay.
    ("q\u{307}\u{323}", "q\u{323}\u{307}"), ("q\u{323}\u{324}", "q\u{323}\u{324}"),
    // Singletons: the Ångström and Kelvin signs are letters.
    ("\u{212B}", "\u{C5}"), ("\u{212A}", "K"),
    // Excluded from composition.
    ("\u{958}", "\u{915}\u{93C}"),
    // Hangul, two and three letters.
    ("\u{1112}\u{1161}", "\u{D558}"), ("\u{1112}\u{1161}\u{11AB}", "\u{D55C}"),
    // Compatibility forms stay: they are other letters on the page.
    ("\u{FB01}\u{2460}", "\u{FB01}\u{2460}"),
    // A zero in the middle ends nothing.
    ("e\u{301}\u{0}e\u{301}", "\u{E9}\u{0}\u{E9}"), ("日本 😀\u{1F3FD}", "日本 😀\u{1F3FD}"),
  ])
  func `text is composed`(text: String, expected: String) {
    #expect(nfc(text) == Array(expected.unicodeScalars))
  }

  @Test func `bytes that are no text come back as they are`() {
    let bytes: [UInt8] = [0x61, 0xCC, 0x61, 0xFF]
    #expect(UnicodeText.nfc(bytes) == bytes)
  }

  @Test func `the result is the same text, and stays as it is`() {
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = random.text(upTo: 80)
      let once = UnicodeText.nfc(Array(text.utf8))
      // Strings are equal when they are canonically equivalent, by the standard library's own tables.
      #expect(String(decoding: once, as: UTF8.self) == text, "seed \(seed)")
      #expect(UnicodeText.nfc(once) == once, "seed \(seed)")
    }
  }

  @Test func `marks typed in any order give the same bytes`() {
    // Classes 202, 220, 230, 232, 233, one mark of each.
    let marks: [Unicode.Scalar] = ["\u{327}", "\u{323}", "\u{301}", "\u{315}", "\u{35C}"]
    for seed in 0..<50 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var text = "x".unicodeScalars
      text.append(contentsOf: marks.shuffled(using: &random))
      #expect(nfc(String(text)) == ["x"] + marks, "seed \(seed)")
    }
  }

  @Test func `a page of marks on one letter is sorted, not searched through`() {
    // Two marks of different classes in turns: the worst case for sorting by neighbours, which took 19 s for this.
    let count = 50_000
    let text = "q" + String(repeating: "\u{307}\u{323}", count: count)
    let expected: [Unicode.Scalar] =
      ["q"] + Array(repeating: "\u{323}", count: count) + Array(repeating: "\u{307}", count: count)
    #expect(nfc(text) == expected)
  }
}
