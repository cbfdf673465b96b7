import Casebook
import Extraction
import Testing

@Suite struct HedgeTests {
  @Test(arguments: [
    ("The mayor reportedly left.", ["reportedly (evidential)"]),
    ("The mayor has, according to reports, left.", ["according to reports (evidential)"]),
    ("The mayor is said to have left.", ["is said to (evidential)"]),
    ("Clerks said to be ill stayed at home.", ["said to (evidential)"]),
    ("The clerk is accused of theft.", ["is accused of (evidential)"]),
    ("The alleged thief left.", ["alleged (evidential)"]),
    ("The mayor is believed to have left.", ["is believed to (epistemic)"]),
    ("The mayor may have left.", ["may (epistemic)"]),
    ("The mayor left in May.", []),
    ("The mayor probably left.", ["probably (epistemic)"]),
    ("The mayor appears to be ill.", ["appears to (epistemic)"]),
    ("About 40 drums are left.", ["About (approximator)"]),
    ("At least five drums are left.", ["At least (approximator)"]),
    ("There are just 500 drums.", ["just (approximator)"]),
    ("He just left.", []),
    ("The talk was about drums.", []),
    ("His ‘triumph’ was short.", ["‘triumph’ (claim-quotes)"]),
    ("The mayor left.", []),
  ])
  func `a hedge is found with its kind`(text: String, hedges: [String]) {
    #expect(Found(text).hedges == hedges)
  }

  @Test func `marks in a headline are hedges, those around a speaker’s words are not`() {
    let headline = Found("Mayor ‘Survives’ Fall From Bridge", roles: [.headline])
    #expect(headline.hedges == ["‘Survives’ (claim-quotes)"])
    #expect(headline.findings.analysis.hedges.map(\.rule) == ["headline-quotes"])
    #expect(Found("‘Never again,’ the mayor said.").hedges.isEmpty)
  }

  @Test func `a hedge softens its own clause only`() throws {
    let found = Found("The mayor is believed to have left the town and has sold his boat.")
    let hedge = try #require(found.findings.analysis.hedges.first)
    #expect(found.text[hedge.scope] == "have left the town")
    #expect(found.claim("The mayor")?.hedges == [0])
    #expect(found.claim("has sold")?.hedges == [])
  }
}
