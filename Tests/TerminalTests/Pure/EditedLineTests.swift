import TestSupport
import Testing

@testable import Terminal

struct EditedLineTests {
  @Test(arguments: [(0, 0), (2, 1), (5, 2), (6, 3), (9, 4)])
  func `bytes and scalars are converted both ways`(bytes: Int, scalars: Int) {
    // é 2 bytes, ’ 3, a space, 日 3.
    let line = EditedLine("é’ 日", byteCursor: bytes)
    #expect(line.cursor == scalars)
    #expect(line.byteCursor == bytes)
  }

  @Test(arguments: [(1, 1), (3, 2), (4, 2), (7, 4), (8, 4), (100, 4)])
  func `an offset inside a scalar moves to its end, one beyond the line to the line's`(
    bytes: Int, scalars: Int
  ) {
    #expect(EditedLine("é’ 日", byteCursor: bytes).cursor == scalars)
  }

  @Test func `the cursor stays in the line`() {
    #expect(EditedLine(scalars: ["a"], cursor: 5).cursor == 1)
    #expect(EditedLine(scalars: ["a"], cursor: -1).cursor == 0)
    #expect(EditedLine("ab").cursor == 2)
    #expect(EditedLine("ab", byteCursor: 0).atEnd == EditedLine("ab"))
  }

  @Test func `random text comes back`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = random.text(upTo: 20)
      let line = EditedLine(text)
      #expect(Array(line.text.utf8) == Array(text.utf8), "seed \(seed)")
      #expect(line.byteCursor == text.utf8.count, "seed \(seed)")
    }
  }
}
