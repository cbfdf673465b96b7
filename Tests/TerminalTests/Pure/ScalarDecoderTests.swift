import TestSupport
import Testing

@testable import Terminal

struct ScalarDecoderTests {
  private func decoded(_ bytes: [UInt8]) -> String {
    var decoder = ScalarDecoder()
    var text = String.UnicodeScalarView()
    text.append(contentsOf: bytes.compactMap { decoder.take($0) })
    return String(text)
  }

  @Test func `scalars of one to four bytes arrive whole`() {
    #expect(decoded(Array("aé’日😀".utf8)) == "aé’日😀")
  }

  @Test(
    arguments: [
      // Continuation without a start; a start without its continuation; overlong; a surrogate;
      // above U+10FFFF; a scalar cut off by another.
      ([0x61, 0x80, 0x62], "ab"), ([0xC3, 0x61], "a"), ([0xC0, 0x80, 0x61], "a"),
      ([0xE0, 0x80, 0x80, 0x61], "a"), ([0xED, 0xA0, 0x80, 0x61], "a"),
      ([0xF4, 0x90, 0x80, 0x80, 0x61], "a"), ([0xFF, 0xFE, 0x61], "a"),
      ([0xE6, 0x97, 0xC3, 0xA9], "é"), ([0xC3, 0xA9, 0xA9, 0x61], "éa"),
    ] as [([UInt8], String)])
  func `bytes that are not UTF-8 are dropped, and what follows is whole`(
    bytes: [UInt8], text: String
  ) {
    #expect(decoded(bytes) == text)
  }

  @Test func `random text comes back`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = random.text(upTo: 20)
      #expect(Array(decoded(Array(text.utf8)).utf8) == Array(text.utf8), "seed \(seed)")
    }
  }
}
