import TestSupport
import Testing
import UnicodeText

@Suite struct ColumnTests {
  @Test(arguments: [
    ("", 0), ("claims", 6), ("‘é’", 3), ("e\u{301}", 1), ("日本", 4), ("ＡＢ", 4), ("ｱ", 1),
    ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    // Signs that take no room: controls, joiners, marks on nothing.
    ("\u{0}\u{7}\u{1B}\u{7F}", 0), ("\r\n", 0), ("\u{200B}\u{200D}\u{FE0F}", 0), ("\u{301}", 0),
    // Pictures of one and of several scalars.
    ("😀", 2), ("👍\u{1F3FD}", 2), ("👩\u{200D}👩\u{200D}👧", 2), ("🇩🇪🇫🇷", 4), ("❤\u{FE0F}", 2),
    ("❤", 1), ("1\u{FE0F}\u{20E3}", 2), ("🏴\u{E0067}\u{E0062}\u{E007F}", 2),
    // One character, two letters beside each other: Thai with a vowel that follows, a Devanagari conjunct.
    ("กำ", 2), ("क\u{94D}ष", 2), ("क\u{94D}\u{200D}ष", 2),
  ])
  func `a text takes the columns that a terminal gives it`(text: String, expected: Int) {
    #expect(columns(of: text) == expected)
  }

  @Test(arguments: [
    ("claims", 4, "clai"), ("claims", 6, "claims"), ("claims", 0, ""), ("日本語", 5, "日本"),
    ("日本語", 1, ""), ("e\u{301}e\u{301}", 1, "e\u{301}"), ("👩\u{200D}👧!", 2, "👩\u{200D}👧"),
    ("a\u{200B}b", 1, "a\u{200B}"), ("", 3, ""),
  ])
  func `what fits is cut between characters`(text: String, limit: Int, expected: String) {
    #expect(Array(prefix(of: text, columns: limit).utf8) == Array(expected.utf8))
  }

  @Test func `what fits is a beginning, and one more character would be too wide`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = random.text(upTo: 40)
      let limit = random.below(30)
      let fitting = prefix(of: text, columns: limit)
      #expect(text.hasPrefix(fitting) && columns(of: String(fitting)) <= limit, "seed \(seed)")
      if let next = text[fitting.endIndex...].first {
        #expect(columns(of: String(fitting)) + columns(of: next) > limit, "seed \(seed)")
      }
    }
  }
}
