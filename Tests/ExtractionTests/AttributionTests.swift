import Casebook
import Extraction
import Testing

@Suite struct AttributionTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var marked: String
    var rule: Rule
    var kind = Attribution.Kind.indirect
    var testDescription: String { marked }
  }

  static let cases: [Case] = [
    // In words that no list has.
    Case(
      marked: "[The engineer Ilda Ferran]s [pointed out]c [that the mast was never inspected]x.",
      rule: .coreReads),
    Case(
      marked: "[“The mast has never been inspected,”]x [Ilda Ferran]s [pointed out]c on Monday.",
      rule: .coreReads, kind: .direct),
    // Before the quotation.
    Case(
      marked: "[The mayor]s [said]c, [“The bridge will open.”]x", rule: .cueBeforeQuote,
      kind: .direct),
    Case(
      marked: "[A council clerk]s [wrote]c: ['It will not open.']x", rule: .cueBeforeQuote,
      kind: .direct),
    Case(
      marked: "On Monday [the mayor]s [said]c [\"it will open\"]x.", rule: .cueBeforeQuote,
      kind: .direct),
    // After it.
    Case(
      marked: "[“The bridge will open,”]x [the mayor]s [said]c.", rule: .cueAfterQuote,
      kind: .direct),
    Case(
      marked: "[‘The bridge will open,’]x [said]c [Orla Fenn, the town’s engineer]s.",
      rule: .cueAfterQuote, kind: .direct),
    Case(
      marked: "[“The bridge will open,”]x [said]c [the mayor]s, who was not asked again.",
      rule: .cueAfterQuote, kind: .direct),
    Case(
      marked: "[“The bridge has closed. The ferry sails,”]x [the mayor]s [said]c.",
      rule: .cueAfterQuote, kind: .direct),
    Case(
      marked: "[“The bridge has closed.]x\n\n[“The ferry sails,”]x [the mayor]s [said]c.",
      rule: .cueAfterQuote, kind: .direct),
    Case(
      marked: "[“The bridge has closed,”]x [the mayor]s [said]c. [“The ferry sails.”]x",
      rule: .cueAfterQuote, kind: .direct),
    // Inside it.
    Case(
      marked: "[“The bridge,”]x [the mayor]s [said]c, [“will open.”]x", rule: .cueInsideQuote,
      kind: .direct),
    // Clauses.
    Case(marked: "[The mayor]s [said]c [that the bridge had closed]x.", rule: .cueBeforeClause),
    Case(marked: "[The mayor]s [said]c [the bridge had closed]x.", rule: .cueBeforeClause),
    Case(
      marked: "[The mayor]s [has also warned]c [that the bridge could fall]x.",
      rule: .cueBeforeClause),
    Case(
      marked: "[Engineers from Dunmere]s [told]c residents [that the bridge was safe]x.",
      rule: .cueBeforeClause),
    Case(
      marked: "[The mayor]s [said]c in a statement on Friday [that the bridge had closed]x.",
      rule: .cueBeforeClause),
    Case(
      marked: "[Two in three]s [said]c [they would use the ferry]x.", rule: .cueBeforeClause),
    Case(
      marked: "[Officials who asked not to be named]s [said]c [the bridge was weak]x.",
      rule: .cueBeforeClause),
    Case(
      marked: "[The mayor, Ana Ruiz]s, [said]c [the bridge had closed]x.",
      rule: .cueBeforeClause),
    Case(marked: "[The bridge had closed]x, [the mayor]s [said]c.", rule: .cueAfterClause),
    Case(
      marked: "[The bridge had closed]x, [the mayor]s [said]c on Tuesday.", rule: .cueAfterClause),
    Case(marked: "[The bridge]x, [the mayor]s [said]c, [had closed]x.", rule: .cueInsideClause),
    Case(
      marked: "[The mayor]s [said]c [the bridge was “a ruin”]x.", rule: .cueBeforeClause,
      kind: .mixed),
    Case(
      marked: "[The bridge was “a ruin”]x, [the mayor]s [said]c.", rule: .cueAfterClause,
      kind: .mixed),
    // Phrases.
    Case(marked: "[The council]s [announced]c [the closure of the bridge]x.", rule: .cueNounPhrase),
    Case(marked: "[The clerk]s [accused]c [the mayor of theft]x.", rule: .cueDeed),
    Case(marked: "[The clerk]s [described]c [the mayor as a thief]x.", rule: .cueRole),
    Case(marked: "[The clerk]s [claims]c [to have seen the mayor]x.", rule: .cueInfinitive),
    Case(
      marked: "[The closure]x [was announced]c on Friday by [the council]s.", rule: .cuePassive),
    Case(
      marked: "[The mayor]s [was quoted as saying]c [that the bridge had closed]x.",
      rule: .cueBeforeClause),
    // Without a verb.
    Case(marked: "[The bridge has closed]x, [according to]c [the council]s.", rule: .accordingTo),
    Case(marked: "[According to]c [the council]s, [the bridge has closed]x.", rule: .accordingTo),
    Case(
      marked: "[The bridge]x, [according to]c [the council]s, [has closed]x.", rule: .accordingTo),
    Case(
      marked: "[The bridge is a ruin]x, [in the words of]c [the clerk]s.", rule: .accordingTo),
    Case(
      marked: "[The bridge has closed]x, [citing]c [the council]s.", rule: .citing),
    Case(
      marked: "The council regrets [the mayor’s]s [claim]c [that the bridge is safe]x.",
      rule: .nounClause),
  ]

  @Test(arguments: [
    (
      "The Courier reports, citing two officials, that the bridge has closed.",
      "the bridge has closed", ["two officials", "The Courier"]
    ),
    (
      "The Dunmere Press Agency, citing an official, had put the loss at four drums.",
      "had put the loss", ["an official", "The Dunmere Press Agency"]
    ),
    (
      "The drums have been moved to the harbour, an official told news agency CPA.",
      "The drums have been moved",
      ["an official", "news agency CPA"]
    ),
    (
      "An official told the agency that the bridge has closed.", "the bridge has closed",
      ["An official", "the agency"]
    ),
  ])
  func `an outlet that passes on what it was told stands outside`(
    text: String, claim: String, chain: [String]
  ) {
    #expect(Found(text).chain(claim) == chain)
  }

  @Test(arguments: cases)
  func `the drawn attribution is found`(_ expected: Case) throws {
    let marked = MarkedText(expected.marked)
    let found = Found(marked.text)
    let match = found.attributions.first {
      $0.source == marked.source && $0.cue == marked.cue && $0.content == marked.content
    }
    let all = found.attributions.map {
      [found.words($0.source), found.words($0.cue), found.words($0.content)]
    }
    let attribution = try #require(match, "found \(all)")
    #expect(attribution.rule == expected.rule.rawValue)
    #expect(attribution.kind == expected.kind)
    #expect(attribution.stated)
  }

  @Test(arguments: [
    // A plain statement, a title, an apostrophe, a scare quote, nobody's belief.
    "The bridge has closed.", "The “Harbour Queen” sails at noon.", "The dogs’ bowls are empty.",
    "The mayor’s ‘victory’ cost him his office.", "The mayor is believed to have left.",
    "It is said that the mayor left.", "The bridge has closed, according to reports.",
    "A broken mast pointed out to sea.",
    "The report was long.", "The state of the bridge is poor.",
  ])
  func `what nobody says is no attribution`(text: String) {
    #expect(Found(text).attributions.isEmpty)
  }

  @Test(arguments: [
    ("Ana Ruiz said the bridge closed.", Attribution.SourceType.namedPerson),
    ("A port official said the bridge closed.", .unnamedPerson),
    ("Police officers said the bridge closed.", .unnamedGroup),
    ("The ministry said the bridge closed.", .namedOrganisation),
    ("The Dunmere Times said the bridge closed.", .outlet),
    ("A new study said the bridge closed.", .document),
  ])
  func `a source has its type`(text: String, type: Attribution.SourceType) {
    #expect(Found(text).attributions.map(\.sourceType) == [type])
  }

  @Test func `a pronoun is the nearest source that fits`() {
    let found = Found(
      "Mayor Ana Ruiz said the bridge closed. The council said it would reopen. She said it fell.")
    #expect(found.attributions.map(\.resolved) == [nil, nil, "Mayor Ana Ruiz"])
  }

  @Test func `a pronoun is the person whom it fits, not the nearest source`() {
    let found = Found(
      "Spokesman Peter Hale said the gate was shut. His sister Anna Moss works at the lock. "
        + "Peter Hale met Anna Moss there on Friday. She said the lock leaks.")
    #expect(found.chain("the lock leaks") == ["Anna Moss"])
    let other = Found(
      "Spokesman Peter Hale said the gate was shut. Mayor Anna Moss said it was open. "
        + "Peter Hale left at noon. He said the lock leaks.")
    #expect(other.chain("the lock leaks") == ["Spokesman Peter Hale"])
  }

  @Test func `a pronoun that fits one person only is sure, the nearest source is a guess`() {
    let sure = Found("Mayor Ana Ruiz said the bridge closed. She said it would reopen.")
    #expect(sure.attributions.map(\.resolution) == [nil, .sure])
    let likely = Found("Residents said the bridge closed. They said it would reopen.")
    #expect(likely.attributions.map(\.resolved) == [nil, "Residents"])
    #expect(likely.attributions.map(\.resolution) == [nil, .likely])
  }

  @Test func `a claim inside a claim has its speaker inside the other`() {
    let found = Found("The clerk said the mayor had admitted that the bridge was weak.")
    #expect(found.attributions.map(\.parent) == [nil, 0])
    #expect(found.chain("the bridge was weak") == ["the mayor", "The clerk"])
  }
}
