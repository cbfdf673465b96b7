import TestSupport
import Testing

@testable import Terminal

struct PastedTextTests {
  @Test(
    arguments: [
      ("plain “text” 日本", "plain “text” 日本"),
      ("a\nb\n", "a\nb\n"),
      // Edit mode swaps CR and LF, so CR, LF and both in any order are one line end.
      ("a\rb\r", "a\nb\n"),
      ("a\r\nb", "a\nb"),
      ("a\n\rb", "a\nb"),
      // Two line ends stay two.
      ("a\n\nb", "a\n\nb"),
      ("a\n\r\n\rb", "a\n\nb"),
      ("tab\there", "tab\there"),
      ("\u{1B}[31mred\u{7}\u{0}\u{7F}\u{9B}", "[31mred"),
      ("e\u{301}", "\u{E9}"),
      ("", ""),
    ])
  func `pasted text is made fit for a line`(pasted: String, cleaned: String) {
    let result = PastedText.cleaned(Array(pasted.unicodeScalars))
    #expect(Array(result.utf8) == Array(cleaned.utf8))
  }

  @Test
  func `random text loses nothing but control characters, and cleaning again changes nothing`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let cleaned = PastedText.cleaned(Array(random.text(upTo: 20).unicodeScalars))
      #expect(PastedText.cleaned(Array(cleaned.unicodeScalars)) == cleaned, "seed \(seed)")
      #expect(
        cleaned.unicodeScalars.allSatisfy {
          $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
        }, "seed \(seed)")
    }
  }
}
