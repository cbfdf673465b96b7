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
    ("A number of towns have a brass band.", ["A number of (approximator)"]),
    ("The talk was about drums.", []),
    ("His ‘triumph’ was short.", ["‘triumph’ (claim-quotes)"]),
    ("The mayor left.", []),
    ("The stated aim was peace.", ["stated (evidential)"]),
    ("The clerk stated his aim.", []),
    ("The depot is closed, with two explosions reported overnight.", ["reported (evidential)"]),
    ("It appears as if the letter was written before.", ["appears (evidential)"]),
    ("The harbour seems safe.", ["seems (epistemic)"]),
    ("It is not clear whether the mayor knew.", ["not clear (epistemic)"]),
    ("In all probability the drums were empty.", ["In all probability (epistemic)"]),
    ("The boats could not reach the shore.", []),
    ("The boats could not have reached the shore.", ["could (epistemic)"]),
    ("May the wounded recover soon.", []),
    ("Please answer as soon as possible.", []),
    ("It is a possible sign of rust.", ["possible (epistemic)"]),
    ("There are four possible routes.", []),
    ("The boat was last seen off the point.", []),
    ("The bridge is seen as a masterpiece.", ["is seen as (epistemic)"]),
    ("The bridge is considered a masterpiece.", ["is considered (epistemic)"]),
    ("The bridge is considered a masterpiece by Ada Brand.", []),
    ("The poet is widely regarded as a master.", ["is widely regarded as (epistemic)"]),
    ("The crew sang “The Old Ferry” at noon.", []),
    ("The word “drum” is old.", []),
  ])
  func `a hedge is found with its kind`(text: String, hedges: [String]) {
    #expect(Found(text).hedges == hedges)
  }

  @Test(arguments: [
    ("Some historians believe that the bridge is older.", ["Some historians"]),
    ("Critics argue that the plan is unfair.", ["Critics"]),
    ("The critics argued that the plan was unfair.", []),
    ("Scientists report that the lake is warm.", []),
    ("According to some, the bridge is older.", ["According to some"]),
    ("The song was praised by many.", ["by many"]),
    ("Many towns have a brass band.", ["Many"]),
    ("A variety of towns have a brass band.", ["A variety of"]),
    ("The valley has various kinds of moss.", ["various"]),
    ("Certain mosses grow on slate.", ["Certain"]),
    ("The valley is known for its many inns.", []),
    ("The clerk was certain.", []),
    ("To some extent the rule is obeyed.", ["some"]),
    ("For some reason the gate was open.", ["some"]),
    ("Five clerks were killed and several others were injured.", []),
    ("The fire destroyed several houses.", []),
    ("Many who were injured in the fire left early.", []),
    ("The strike lasted several weeks.", ["several"]),
    ("It is among the best ports of the county.", ["among the best"]),
    ("It lies among the hills.", []),
    ("Ada Brand said that many towns have a brass band.", []),
    ("Moss is generally found on slate.", ["generally"]),
    ("Moss is often found on slate.", []),
    ("It is one of the finest bridges of the county.", ["one of the finest"]),
    ("It is one of the largest bridges of the county.", []),
    ("It is the most influential paper of the county.", ["most influential"]),
    ("It is the most northern port of the county.", []),
    ("He is a renowned poet.", ["renowned"]),
  ])
  func `a vague word is one that stands for whom, which or how many`(
    text: String, words: [String]
  ) {
    #expect(Found(text).hedges == words.map { "\($0) (vague)" })
  }

  @Test func `vague words stay in what a claim says`() throws {
    let found = Found("Many towns reportedly have a brass band.")
    let claim = try #require(found.claim("Many towns"))
    #expect(claim.hedges == [0, 1])
    #expect(claim.proposition.map { found.text[$0] } == ["Many towns", "have a brass band"])
  }

  @Test func `those who say so without a name soften what they say`() throws {
    let found = Found("Some historians believe that the bridge is older than the town.")
    #expect(found.claim("the bridge")?.hedges == [0])
  }

  @Test(arguments: [
    ("The drums were stolen, allegedly.", "The drums were stolen"),
    ("He saw possibly a barn owl that hooted.", "a barn owl"),
    ("The mayor probably left the town.", "left the town"),
    ("The mayor may have left, and the clerk has the keys.", "left"),
    ("About 40 drums are left.", "40"),
    ("Many of the old towns have a brass band.", "the old towns"),
    ("Some historians believe that the bridge is older.", "the bridge is older"),
    ("The bridge is widely regarded as a masterpiece, and it is closed.", "a masterpiece"),
    ("It is one of the finest bridges of the county.", "bridges"),
    ("It is one of the finest in the county.", "finest"),
    ("Drums lay in the yard; some were empty.", "some"),
    ("The song was praised by many in spring.", "The song was praised"),
    ("It is not clear whether the mayor knew.", "whether the mayor knew"),
    ("The alleged thief left.", "thief"),
    ("The mayor has, according to reports, left the town.", "left the town"),
  ])
  func `the scope of a hedge is what it softens`(text: String, scope: String) throws {
    let found = Found(text)
    let hedge = try #require(found.findings.analysis.hedges.first)
    #expect(found.text[hedge.scope] == scope)
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
