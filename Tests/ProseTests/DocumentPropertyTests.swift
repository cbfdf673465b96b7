import Prose
import TestSupport
import Testing

struct DocumentPropertyTests {
  @Test func `tokens and white space rebuild any text`() {
    for seed in 0..<400 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      check(random.text(upTo: 60), "seed \(seed)")
    }
  }

  @Test func `pieces that look alike rebuild too`() {
    let pieces = [
      "'", "’", "‘", "\"", "``", "''", ".", "..", " . . .", "U.S", "a.m.", "Mr.", "don’t", "s",
      "90s", "-", "–",
      "3", "1,000", "2019-01-10", "@a", "#b", "http://", "x@y.org", "www.", "(", ")", "[1]", "?!",
      "…", " ", "\n",
      "é", "½", "e\u{301}", "👍🏽", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{85}", "\0",
    ]
    for seed in 0..<1_000 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      check(random.list(upTo: 30) { $0.pick(pieces) ?? "" }.joined(), "seed \(seed)")
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "a", "'", "’", "\"", "‘", "s’ ", "a.", "a@", "@", "#", "://", "1,000", "1/", ".", ". ", "-",
      "(", "a-", "a's", "\n",
      "1. A ", "x\n", "\u{301}", "[", "🏽", "日", "http://a ", "5 ", "two-", "May ", "of ", "Al ",
      "$",
    ])
  func `long runs of one thing take linear time`(piece: String) {
    // A quadratic pass over 128 KiB would take minutes here, a linear one takes less than a second.
    let text = String(repeating: piece, count: 131_072 / piece.utf8.count)
    check(text, piece)
  }

  @Test func `the same bytes give the same document`() {
    let text = "“It’s 5 p.m.,” said Anna. ‘No.’ She left…"
    #expect(Document(text).tokens == Document(text).tokens)
    #expect(Document(text).sentences == Document(text).sentences)
  }

  private func check(_ text: String, _ name: String) {
    let document = Document(text)
    var position: UInt32 = 0
    for token in document.tokens {
      let isApart = document.text(ByteRange(position, token.range.lower)).unicodeScalars
        .allSatisfy(\.properties.isWhitespace)
      if token.range.lower < position || token.range.isEmpty || !isApart {
        Issue.record("\(name): token \(token) in \(text.debugDescription)")
        return
      }
      position = token.range.upper
      let first = document.bytes[Int(token.range.lower)]
      if first & 0xC0 == 0x80 { Issue.record("\(name): token inside a scalar") }
    }
    let rest = document.text(ByteRange(position, UInt32(document.bytes.count)))
    let isWhite = rest.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    #expect(isWhite, "\(name)")
    #expect(document.keys.count == document.tokens.count)
    // The sentences part the tokens without a gap.
    var next = 0
    for sentence in document.sentences {
      if sentence.tokens.lowerBound != next || sentence.tokens.isEmpty {
        Issue.record("\(name): sentence \(sentence)")
      }
      next = sentence.tokens.upperBound
    }
    #expect(next == document.tokens.count, "\(name)")
  }
}
