import Casebook
import Testing

@testable import Extraction

@Suite struct WorthTests {
  private func worth(_ text: String, roles: [Paragraph.Role] = []) throws -> Worth {
    try #require(Found(text, roles: roles).findings.claims.first?.worth)
  }

  @Test(arguments: [
    "The ministry spent 40 million crowns on bridges last year.",
    "Unemployment in Skell has doubled since 2019.",
    "Senator Voss voted against the harbour bill.",
    "Twelve people were killed when the depot burned down.",
    "The company closed its plant because of the new tariffs.",
  ])
  func `figures, deeds and public matters are worth checking`(text: String) throws {
    #expect(try worth(text).score >= 50)
  }

  @Test(arguments: [
    "I think that is a wonderful idea.", "We will never give up our dreams.",
    "Thank you all so much for coming.", "That should never happen again.",
    "I love this lovely old town.", "Hope is stronger than fear.",
  ])
  func `opinions, promises and thanks are not`(text: String) throws {
    #expect(try worth(text).score < 50)
  }

  @Test(arguments: [
    (
      "The port lost 300 jobs in 2018.", "We should never forget how beautiful the port was.",
      "a fact before a sentiment"
    ),
    (
      "The mayor paid the firm two million crowns.", "The mayor will surely do what is right.",
      "a deed before a promise"
    ),
    (
      "Crime in Dunmere rose by 12 per cent.", "Crime in Dunmere is a terrible thing.",
      "a figure before a judgement"
    ),
  ])
  func `one ranks before another`(first: String, second: String, what: String) throws {
    #expect(try worth(first).score > worth(second).score)
  }

  @Test func `reasons name their words, the strongest first`() throws {
    let text = "The ministry spent 40 million crowns on bridges last year."
    let found = Found(text)
    let worth = try #require(found.findings.claims.first?.worth)
    let rules = Dictionary(
      worth.reasons.map { ($0.rule, $0.span.map { found.text[$0] }) }
    ) { first, _ in first }
    #expect(rules["figure-money"] == "40 million crowns" || rules["vague-number"] == "million")
    #expect(rules["deed"] == "spent")
    #expect(worth.reasons.allSatisfy { $0.effect != 0 })
    #expect(worth.reasons.count <= 4)
  }

  @Test func `a badge is a claim about the outlet: neither for nor against`() throws {
    let worth = try worth("Fact checked by The Skell Courier’s desk", roles: [.badge])
    #expect(worth.score == 50)
    #expect(worth.reasons.map(\.rule) == ["self-claim"])
  }

  @Test func `a joined clause has the subject of the one before it`() throws {
    let found = Found("The governor cut the budget and raised taxes.")
    let claim = try #require(found.claim("raised"))
    let worth = try #require(claim.worth)
    #expect(worth.score >= 50)
  }

  @Test func `the score is a half where the odds are even, and grows with the sum`() {
    #expect(WorthSum.score(of: 0) == 50)
    #expect(WorthSum.score(of: -1) == 49)
    #expect(WorthSum.score(of: -10_000) == 0)
    #expect(WorthSum.score(of: 10_000) == 99)
    let scores = (-1000...1000).map(WorthSum.score)
    #expect(scores == scores.sorted())
  }

  @Test func `what would change a score is told`() throws {
    let worth = try worth("The senator opposed the bill.")
    #expect(worth.score(with: .figureCount) > worth.score)
    #expect(worth.score(with: .future) < worth.score)
    #expect(worth.score(with: .selfClaim) == worth.score)
  }

  @Test func `every feature has its weight in the table, in order`() {
    #expect(WorthWeights.features.map(\.key) == WorthFeature.allCases.map(\.rawValue))
    #expect(WorthWeights.meaning.count == 384)
  }

  @Test(arguments: WorthFeature.allCases)
  func `every feature has words, and a sentence that no other has`(feature: WorthFeature) {
    #expect(RuleWords.sentence(for: feature).hasSuffix("."))
    #expect(WorthFeature.allCases.count { $0.words == feature.words } == 1)
  }

  private static let clauses: [(text: String, features: Set<WorthFeature>)] = [
    ("He will resign.", [.future, .subjectThird]),
    ("Prices are going up.", [.progressive, .subjectNoun]),
    ("They are going to leave.", [.future]),
    ("We have built a school.", [.perfect, .wePast, .deedDone]),
    ("I voted for it.", [.firstPast, .deedDone, .subjectFirst]),
    ("Voss wants to close the port.", [.planOfOther, .subjectName]),
    ("We must act.", [.duty]),
    ("There were eleven hearings.", [.subjectThere, .past]),
    ("Take a look at the bill.", [.imperative]),
    ("Is he here?", [.question]),
    ("A new beginning.", [.noVerb, .shortest]),
    ("My mother was a nurse.", [.family, .isDescription]),
    ("He said that the bridge was safe.", [.saidByOther]),
  ]

  @Test(arguments: clauses)
  func `a sentence has these features`(text: String, features: Set<WorthFeature>) throws {
    let found = try #require(SentenceWorth.read([text]).first).features
    #expect(features.subtracting(found) == [])
  }

  @Test func `a text has the same features alone and among others`() {
    let texts = ["He will resign.", "", "We have built a school. It cost 4 million crowns."]
    let together = SentenceWorth.read(texts)
    #expect(together.count == 3)
    for (text, worth) in zip(texts, together) {
      let alone = SentenceWorth.read([text]).first
      #expect(alone?.features == worth.features)
      #expect(alone?.sum == worth.sum)
    }
  }
}
