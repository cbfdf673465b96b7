import Casebook
import JSON
import TestSupport
import Testing

/// The analyst's word above the machine's, and the way back.
@Suite struct CorrectionTests {
  private static let words = "At least 40 drums may be missing, an official said."
  private let text = ArticleText(CorrectionTests.words)

  private func span(_ words: String) throws -> ScalarRange {
    let range = try #require(CorrectionTests.words.firstRange(of: words))
    let start = CorrectionTests.words[..<range.lowerBound].unicodeScalars.count
    return ScalarRange(start, start + words.unicodeScalars.count)
  }

  private func analysis() throws -> Analysis {
    Analysis(
      extractor: "test",
      attributions: [
        Attribution(
          source: [try span("an official")], cue: [try span("said")],
          content: [try span("At least 40 drums may be missing")], kind: .indirect,
          sourceType: .unnamedPerson, rule: "cue-after-clause", basis: .unstated)
      ],
      hedges: [
        Hedge(
          span: try span("At least"), kind: .approximator, scope: try span("40 drums"), rule: "w"),
        Hedge(span: try span("may"), kind: .epistemic, scope: try span("be missing"), rule: "w"),
      ], quantities: [Quantity(span: try span("At least 40 drums"))])
  }

  private func claim() throws -> Claim {
    Claim(
      id: ClaimID(1), article: ArticleID(1),
      anchor: Anchor(try span("At least 40 drums may be missing"), in: text),
      proposition: [try span("40 drums"), try span("be missing")], modality: .possible,
      modalityWords: [try span("may")], modalityRule: "modality-may", attribution: 0,
      hedges: [0, 1], quantities: [0], rule: "clause")
  }

  private func corrected(_ change: (inout Claim.Correction) throws -> Void) throws -> Claim {
    var correction = Claim.Correction()
    try change(&correction)
    return try claim().correcting(correction, in: analysis(), text: text)
  }

  @Test func `a corrected field holds the analyst’s word, and the machine’s is kept`() throws {
    let claim = try corrected {
      $0.polarity = .denied
      $0.modality = .planned
    }
    #expect(claim.polarity == .denied)
    #expect(claim.modality == .planned)
    #expect(claim.modalityRule == "analyst")
    #expect(claim.modalityWords.isEmpty)
    #expect(claim.correction?.machine?.polarity == .affirmed)
    #expect(claim.uncorrected == (try self.claim()))
  }

  @Test func `another wording takes its own figures and hedges along`() throws {
    let claim = try corrected { $0.wording = Anchor(try span("drums may be missing"), in: text) }
    #expect(claim.wording == "drums may be missing")
    #expect(claim.quantities.isEmpty)
    // “At least” softens the drums, which are still there.
    #expect(claim.hedges == [0, 1])
    #expect(claim.proposition.map { text[$0] } == ["drums", "be missing"])
  }

  @Test func `a hedge that is none joins what is said`() throws {
    let claim = try corrected { $0.notHedges = [try span("may")] }
    #expect(claim.proposition.map { text[$0] } == ["40 drums may be missing"])
    #expect(try analysis().hedges(of: claim).map { text[$0.span] } == ["At least"])
  }

  @Test func `a hedge of the analyst’s leaves what is said`() throws {
    let hedge = Hedge(
      span: try span("missing"), kind: .epistemic, scope: try claim().span, rule: "analyst")
    let claim = try corrected { $0.hedges = [hedge] }
    #expect(claim.proposition.map { text[$0] } == ["40 drums", "be"])
    #expect(
      try analysis().hedges(of: claim).map { text[$0.span] } == ["At least", "may", "missing"])
  }

  @Test func `a source stands in the place of the innermost one`() throws {
    let claim = try corrected { $0.source = Claim.Mouth("Ana Ruiz", type: .namedPerson) }
    let attributions = try analysis().attributions(of: claim)
    #expect(attributions.map(\.resolved) == ["Ana Ruiz"])
    #expect(attributions.map(\.sourceType) == [.namedPerson])
    #expect(attributions[0].cue == [try span("said")])
    #expect(attributions[0].rule == "analyst")
  }

  @Test func `an empty chain is the outlet’s own voice`() throws {
    let claim = try corrected { $0.chain = [] }
    #expect(try analysis().attributions(of: claim).isEmpty)
    #expect(try Claim(json: claim.json, path: "") == claim)
  }

  @Test func `type, kind and basis change nothing else of the source`() throws {
    let claim = try corrected {
      $0.sourceType = .unnamedGroup
      $0.kind = .direct
      $0.basis = .witnessed
    }
    let attribution = try #require(try analysis().attributions(of: claim).first)
    #expect(attribution.source == [try span("an official")])
    #expect(attribution.sourceType == .unnamedGroup)
    #expect(attribution.kind == .direct)
    #expect(attribution.basis == .witnessed)
    #expect(attribution.rule == "cue-after-clause")
  }

  @Test func `a correction that says nothing is none`() throws {
    #expect(try corrected { _ in } == (try claim()))
    #expect(
      try corrected { $0.polarity = .denied }.correcting(nil, in: analysis(), text: text)
        == (try claim()))
  }

  @Test func `correcting again forgets nothing of the machine`() throws {
    for seed in 0..<300 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let analysis = random.analysis()
      var claim = random.claim(ClaimID(1), in: ArticleID(1))
      claim.correction = nil
      var now = claim
      for _ in 0..<4 {
        now = now.correcting(
          random.oneIn(4) ? nil : random.correction(), in: analysis, text: text)
        #expect(now.uncorrected == claim, "seed \(seed)")
        #expect(now.correction?.isEmpty != true, "seed \(seed)")
      }
    }
  }
}
