import TestSupport
import Testing

@testable import Casebook

/// Byte and scalar offsets against the plainest way to count them.
@Suite struct ArticleTextTests {
  /// The byte offset at which each scalar starts, and the number of bytes at the end.
  private func starts(of text: String) -> [Int] {
    var starts = [0]
    for scalar in text.unicodeScalars {
      starts.append(starts[starts.count - 1] + String(Character(scalar)).utf8.count)
    }
    return starts
  }

  @Test func `offsets convert as a plain count does`() throws {
    // Lengths around the distance of the checkpoints (64) and several times as long.
    for (seed, length) in [0, 1, 3, 63, 64, 65, 127, 128, 129, 300, 500].enumerated() {
      var random = SplitMix64(seed: UInt64(seed))
      for _ in 0..<5 {
        let string = String(String.UnicodeScalarView((0..<length).map { _ in random.scalar() }))
        let text = ArticleText(string)
        let starts = starts(of: string)
        try #require(text.scalarCount == length)
        try #require(text.bytes == Array(string.utf8))
        for (scalar, byte) in starts.enumerated() {
          try #require(text.byteOffset(ofScalar: scalar) == byte, "scalar \(scalar)")
          try #require(text.scalarOffset(ofByte: byte) == scalar, "byte \(byte)")
        }
        for scalar in 0..<length {
          for byte in starts[scalar]..<starts[scalar + 1] {
            try #require(text.scalarOffset(ofByte: byte) == scalar, "inside scalar \(scalar)")
          }
        }
      }
    }
  }

  @Test func `a range selects its scalars`() throws {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let string = random.text(upTo: 200)
      let scalars = Array(string.unicodeScalars)
      let text = ArticleText(string)
      let lower = random.below(scalars.count + 1)
      let upper = lower + random.below(scalars.count + 1 - lower)
      let expected = String(String.UnicodeScalarView(scalars[lower..<upper]))
      let range = ScalarRange(lower, upper)
      try #require(Array(text[range].utf8) == Array(expected.utf8), "seed \(seed)")
      let bytes = text.byteRange(of: range)
      try #require(bytes.count == expected.utf8.count, "seed \(seed)")
      try #require(text.scalars(ofBytes: bytes.lowerBound, bytes.upperBound) == range)
    }
  }

  @Test(arguments: ["", "plain", "é’ “quotes” 日本 😀"])
  func `offsets outside the text give its ends`(string: String) {
    let text = ArticleText(string)
    let count = string.unicodeScalars.count
    #expect(text.byteOffset(ofScalar: -1) == 0)
    #expect(text.scalarOffset(ofByte: -1) == 0)
    for beyond in [count, count + 1, Int.max] {
      #expect(text.byteOffset(ofScalar: beyond) == string.utf8.count)
    }
    #expect(text.scalarOffset(ofByte: Int.max) == count)
    #expect(text[ScalarRange(0, Int.max)] == string)
    #expect(text[ScalarRange(Int.max - 1, Int.max)] == "")
    #expect(text.all == ScalarRange(0, count))
    #expect(text.string == string)
  }

  @Test func `bytes that are no UTF-8 are replaced before anything is counted`() {
    let text = ArticleText([0x61, 0xFF, 0x62, 0xC3])
    #expect(text.string == "a\u{FFFD}b\u{FFFD}")
    #expect(text.scalarCount == 4)
    #expect(text.scalarOffset(ofByte: 4) == 2)
  }

  @Test func `an anchor keeps the words around it, cut to the text`() {
    let string = String(repeating: "é", count: 40) + "quoted" + String(repeating: "日", count: 40)
    let text = ArticleText(string)
    let anchor = Anchor(ScalarRange(40, 46), in: text)
    #expect(anchor.quote == "quoted")
    #expect(anchor.before == String(repeating: "é", count: 32))
    #expect(anchor.after == String(repeating: "日", count: 32))
    #expect(anchor.isExact(in: text))
    #expect(!anchor.isExact(in: ArticleText("x" + string)))

    let whole = Anchor(text.all, in: text)
    #expect(whole.quote == string && whole.before == "" && whole.after == "")
    // As a damaged file may have it.
    #expect(Anchor(ScalarRange(0, Int.max), in: text).quote == string)
  }

  @Test func `ranges contain, overlap and order half open`() {
    let range = ScalarRange(2, 5)
    #expect(range.count == 3 && !range.isEmpty)
    #expect(ScalarRange(5, 2) == ScalarRange(5, 5))
    #expect(range.contains(ScalarRange(2, 5)) && range.contains(ScalarRange(5, 5)))
    #expect(!range.contains(ScalarRange(1, 3)) && !range.contains(ScalarRange(4, 6)))
    #expect(range.overlaps(ScalarRange(4, 9)) && !range.overlaps(ScalarRange(5, 9)))
    #expect(
      [ScalarRange(3, 4), ScalarRange(2, 9), range].sorted() == [
        range, ScalarRange(2, 9), ScalarRange(3, 4),
      ])
  }
}
