import Casebook
import Extraction
import Intake
import TestSupport
import Testing

@Suite struct PropertyTests {
  private static let pieces = [
    "The mayor said", "“It fell,”", "‘Never’", "according to the council", ",", ".", "and",
    "told the Herald",
    "who", "is believed to", "that", "\n\n", "reports:", "about 40 drums", "“", "”", "’", "he",
    "had closed",
    "the bridge", "—", "é", "日本", "(", "?", "not",
  ]

  private func text(seed: UInt64) -> String {
    var random = SplitMix64(seed: seed)
    let pieces = random.list(upTo: 60) { $0.pick(PropertyTests.pieces) ?? "" }
    return "The town sleeps. " + pieces.joined(separator: " ")
  }

  @Test func `every span lies in the text, and every index in its list`() {
    for seed in 0..<300 as Range<UInt64> {
      let found = Found(text(seed: seed))
      let analysis = found.findings.analysis
      var spans = analysis.sentences + analysis.hedges.flatMap { [$0.span, $0.scope] }
      for attribution in analysis.attributions {
        spans += attribution.source + attribution.cue + attribution.content
        #expect(!attribution.content.isEmpty, "seed \(seed)")
        #expect(attribution.parent.map(analysis.attributions.indices.contains) ?? true)
      }
      for claim in found.findings.claims {
        spans += claim.proposition + [claim.span]
        #expect(claim.anchor.isExact(in: found.text), "seed \(seed)")
        #expect(claim.hedges.allSatisfy(analysis.hedges.indices.contains), "seed \(seed)")
        #expect(claim.attribution.map(analysis.attributions.indices.contains) ?? true)
      }
      #expect(spans.allSatisfy { !$0.isEmpty && found.text.all.contains($0) }, "seed \(seed)")
      #expect(
        analysis.attributions.indices.allSatisfy { index in
          analysis.nesting(from: index).last?.parent == nil
        }, "seed \(seed): attributions stand in each other")
    }
  }

  @Test func `a plain sentence behind the text leaves every finding in place`() {
    for seed in 0..<200 as Range<UInt64> {
      let text = text(seed: seed).split(separator: "\n\n").joined(separator: "\n\n") + "."
      // Not where marks are left open: there the next paragraph is rightly read otherwise.
      guard !text.contains(where: { "“‘’”:".contains($0) }) else { continue }
      let before = Found(text).findings
      let after = Found(text + "\n\nSnow fell on Monday.").findings
      #expect(
        after.analysis.attributions.prefix(before.analysis.attributions.count).elementsEqual(
          before.analysis.attributions), "seed \(seed)")
      #expect(after.analysis.hedges.starts(with: before.analysis.hedges), "seed \(seed)")
      #expect(
        after.claims.map(\.withoutContext).starts(with: before.claims.map(\.withoutContext)),
        "seed \(seed)")
    }
  }

  @Test func `line ends make no difference`() throws {
    let text = TwinTests.text
    func findings(_ text: String) throws -> Findings {
      let item = try #require(try articles(from: Array(text.utf8), name: "twin.txt").first)
      return Findings(of: item.article(id: ArticleID(1)), text: item.text)
    }
    let unix = try findings(text)
    #expect(!unix.claims.isEmpty)
    #expect(
      try findings(
        text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"))
        == unix)
  }

  // A shared machine without AVX-512 takes a minute beside the other tests; a quadratic loop takes ten.
  @Test(
    .timeLimit(.minutes(5)),
    arguments: [
      "\"", "“a ", "“‘", "he said ", "because ", "not ", "may ", "possible ", ", who ",
      "according to reports ", "told the Guardian that ", "“It rained.\n\n",
      "“It rained,” he said. ",
      "The Times reports:\n\n", "((", "and ran ", "about 5 ", "of the ", "was said by ", "a", "’s ",
    ])
  func `hostile texts come to an end`(piece: String) {
    // Long enough that a quadratic loop takes minutes in a debug build, and a linear one a second.
    let found = Found(String(repeating: piece, count: 2000))
    #expect(found.findings.analysis.extractor == Findings.extractor)
  }

  @Test func `an empty text has no findings`() {
    let found = Found("")
    #expect(found.findings.claims.isEmpty)
    #expect(found.findings.analysis == Analysis(extractor: Findings.extractor))
  }
}

extension Claim {
  /// The claim without the words behind it, which are not its own.
  fileprivate var withoutContext: Claim {
    var claim = self
    claim.anchor.after = ""
    return claim
  }
}
