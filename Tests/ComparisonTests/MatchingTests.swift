import Casebook
import Comparison
import TestSupport
import Testing

@Suite struct MatchingTests {
  private static let harbour = Page(
    outlet: "The Harbour Gazette", published: "2024-03-05",
    paragraphs: [
      "Drums may be missing from depot",
      "At least 40 drums of solvent may be missing from a depot in Kelsow harbour. Petra Voss closed the north pier.",
      "The ferry to Dunmere runs again.",
    ],
    names: [("Kelsow", .place), ("Petra Voss", .person), ("Dunmere", .place)],
    claims: [
      Sketch(
        words: "Drums may be missing from depot", hedges: [("may be", .epistemic)]),
      Sketch(
        words: "At least 40 drums of solvent may be missing from a depot in Kelsow harbour.",
        hedges: [("may be", .epistemic)],
        figures: [.init(words: "40", value: 40, modifier: "At least", of: "drums")]),
      Sketch(words: "Petra Voss closed the north pier."),
      Sketch(words: "The ferry to Dunmere runs again."),
    ])
  private static let ledger = Page(
    outlet: "The Northern Ledger", published: "2024-03-06",
    paragraphs: [
      "The bakers of Tarn are on strike.",
      "400 drums of solvent are missing from a depot in Kelsow harbour. Petra Voss closed the north pier.",
    ],
    names: [("Kelsow", .place), ("Petra Voss", .person), ("Tarn", .place)],
    claims: [
      Sketch(words: "The bakers of Tarn are on strike."),
      Sketch(
        words: "400 drums of solvent are missing from a depot in Kelsow harbour.",
        figures: [.init(words: "400", value: 400, of: "drums")]),
      Sketch(words: "Petra Voss closed the north pier."),
    ])

  @Test func `claims match by rare words, and what is left stands alone`() throws {
    let workspace = try Workspace([MatchingTests.harbour, MatchingTests.ledger])
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    // The headline and the lead both match the other's lead; c3 and c7 are the same words.
    #expect(
      comparison.matches.map { [$0.a, $0.b] } == [
        [ClaimID(1), ClaimID(6)], [ClaimID(2), ClaimID(6)], [ClaimID(3), ClaimID(7)],
      ])
    #expect(comparison.onlyInA == [ClaimID(4)])
    #expect(comparison.onlyInB == [ClaimID(5)])
    let lead = comparison.matches[1]
    #expect(
      lead.reasons == [
        "both name Kelsow", "both say ‘drums’, ‘solvent’, ‘missing’, ‘depot’ and ‘harbour’",
      ])
    #expect(
      lead.deltas.map(\.reason) == ["40 became 400", "‘may be’ is gone"])
    #expect(comparison.matches[2].reasons == ["the same words"])
    #expect(comparison.matches[2].score == 1)
  }

  @Test func `one shared name or word is a topic and no match`() throws {
    let workspace = try Workspace([
      Page(
        paragraphs: ["Kelsow harbour freezes."], names: [("Kelsow", .place)],
        claims: [Sketch(words: "Kelsow harbour freezes.")]),
      Page(
        paragraphs: ["Kelsow elects a mayor."], names: [("Kelsow", .place)],
        claims: [Sketch(words: "Kelsow elects a mayor.")]),
    ])
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.matches == [])
  }

  @Test func `the same words may have lost their source`() throws {
    let words = "The last delivery arrived in May"
    let workspace = try Workspace([
      Page(
        paragraphs: ["\(words), according to Tarn Freight."],
        claims: [
          Sketch(words: words, source: .init(words: "Tarn Freight", type: .namedOrganisation))
        ]),
      Page(paragraphs: ["\(words)."], claims: [Sketch(words: words)]),
    ])
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.matches.map(\.reasons) == [["the same words"]])
    #expect(
      comparison.matches.first?.deltas.map(\.reason)
        == ["‘Tarn Freight’ says so; here nobody is given"])
  }

  @Test func `rejected claims and furniture are left out`() throws {
    var workspace = try Workspace([MatchingTests.harbour, MatchingTests.ledger])
    try workspace.apply(.standing(ClaimID(7), .rejected))
    var furniture = try #require(workspace.claims[ClaimID(5)])
    furniture.isFurniture = true
    try workspace.apply(.claim(ClaimID(5), furniture))
    let comparison = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
    #expect(comparison.matches.map(\.b) == [ClaimID(6), ClaimID(6)])
    #expect(comparison.onlyInA == [ClaimID(3), ClaimID(4)])
    #expect(comparison.onlyInB == [])
  }

  @Test func `an article that is not there has no comparison`() throws {
    let workspace = try Workspace([MatchingTests.harbour])
    #expect(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace) == nil)
  }

  @Test func `an article compared with itself has full matches without deltas`() throws {
    for seed in UInt64(0)..<100 {
      var random = SplitMix64(seed: seed)
      let workspace = try Workspace([Page.random(&random)])
      let comparison = try #require(
        ArticleComparison(ArticleID(1), ArticleID(1), in: workspace))
      #expect(comparison.matches.allSatisfy { $0.a == $0.b && $0.score == 1 }, "seed \(seed)")
      #expect(comparison.matches.allSatisfy { $0.deltas.isEmpty }, "seed \(seed)")
      #expect(comparison.onlyInA == [] && comparison.onlyInB == [], "seed \(seed)")
    }
  }

  @Test func `compared the other way round the same matches and runs are found`() throws {
    for seed in UInt64(0)..<100 {
      var random = SplitMix64(seed: seed)
      let workspace = try Workspace([Page.random(&random), Page.random(&random)])
      let forth = try #require(ArticleComparison(ArticleID(1), ArticleID(2), in: workspace))
      let back = try #require(ArticleComparison(ArticleID(2), ArticleID(1), in: workspace))
      #expect(
        Set(forth.matches.map { [$0.a, $0.b] }) == Set(back.matches.map { [$0.b, $0.a] }),
        "seed \(seed)")
      #expect(forth.onlyInA == back.onlyInB && forth.onlyInB == back.onlyInA, "seed \(seed)")
      #expect(
        Set(forth.reuse.map { [$0.spanA, $0.spanB] })
          == Set(back.reuse.map { [$0.spanB, $0.spanA] }), "seed \(seed)")
      #expect(
        forth == ArticleComparison(ArticleID(1), ArticleID(2), in: workspace), "seed \(seed)")
    }
  }
}

extension Page {
  /// A page of random sentences from few words, so that much is shared; each sentence is a claim.
  fileprivate static func random(_ random: inout SplitMix64) -> Page {
    let words = [
      "drums", "depot", "not", "Kelsow", "the", "of", "stolen", "Voss", "said", "never", "harbour",
      "closed", "some", "all", "missing", "near", "in",
    ]
    let sentences = (0..<12).map { _ in
      "It " + random.list(upTo: 9) { $0.pick(words) ?? "" }.joined(separator: " ") + "."
    }
    var seen: Set<String> = []
    let claims = sentences.filter { seen.insert($0).inserted }.map { Sketch(words: $0) }
    return Page(
      paragraphs: [sentences.joined(separator: " ")],
      names: [("Kelsow", .place), ("Voss", .person)], claims: claims)
  }
}
