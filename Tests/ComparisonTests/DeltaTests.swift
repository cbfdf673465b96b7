import Casebook
import Comparison
import Testing

/// Two wordings of one claim and the changes between them, worked out by hand.
struct DeltaCase: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var from: @Sendable () -> Page
  var to: @Sendable () -> Page
  /// Each as "kind: reason".
  var expected: [String]

  init(
    _ description: String, _ from: @autoclosure @escaping @Sendable () -> Page,
    _ to: @autoclosure @escaping @Sendable () -> Page, _ expected: [String]
  ) {
    testDescription = description
    self.from = from
    self.to = to
    self.expected = expected
  }
}

/// A page of one paragraph that is one claim.
private func page(
  _ words: String, proposition: String? = nil, source: Sketch.Source? = nil,
  hedges: [(String, Hedge.Kind)] = [], figures: [Sketch.Figure] = [],
  times: [(String, timex: String)] = [], names: [(String, Name.Kind)] = [], outlet: String? = nil
) -> Page {
  Page(
    outlet: outlet, paragraphs: [words], names: names,
    claims: [
      Sketch(
        words: words, proposition: proposition, source: source, hedges: hedges, figures: figures,
        times: times)
    ])
}

@Suite struct DeltaTests {
  static let hedges: [DeltaCase] = [
    DeltaCase(
      "reportedly is dropped",
      page(
        "Three workers reportedly complained of headaches.", hedges: [("reportedly", .evidential)]),
      page("Three workers complained of headaches."), ["hedge-dropped: ‘reportedly’ is gone"]),
    DeltaCase(
      "may be is dropped",
      page("The drums may be missing from the depot.", hedges: [("may be", .epistemic)]),
      page("The drums are missing from the depot."), ["hedge-dropped: ‘may be’ is gone"]),
    DeltaCase(
      "one doubt for another is no loss",
      page("The drums may be missing from the depot.", hedges: [("may be", .epistemic)]),
      page("The drums are reportedly missing.", hedges: [("reportedly", .evidential)]), []),
    DeltaCase(
      "a doubt is added",
      page("The drums are missing from the depot."),
      page(
        "The drums are believed to be missing.", hedges: [("believed to be", .epistemic)]),
      ["hedge-added: ‘believed to be’ was added"]),
    DeltaCase(
      "a named source that becomes hearsay is a lost source, not a new hedge",
      page(
        "The depot leaks, Petra Voss said.", proposition: "The depot leaks",
        source: .init(words: "Petra Voss")),
      page("The depot reportedly leaks.", hedges: [("reportedly", .evidential)]),
      ["attribution-lost: ‘Petra Voss’ says so; here nobody is given"]),
    DeltaCase(
      "at least is dropped before the same figure",
      page(
        "At least 40 drums are gone.",
        figures: [.init(words: "40", value: 40, modifier: "At least", of: "drums")]),
      page("40 drums are gone.", figures: [.init(words: "40", value: 40, of: "drums")]),
      ["hedge-dropped: ‘At least’ before 40 is gone"]),
    DeltaCase(
      "just is a comment, not a bound",
      page(
        "Just 500 fighters are left.",
        figures: [.init(words: "500", value: 500, modifier: "Just", of: "fighters")]),
      page("500 fighters are left.", figures: [.init(words: "500", value: 500, of: "fighters")]),
      []),
  ]

  static let figuresAndDates: [DeltaCase] = [
    DeltaCase(
      "a nought too many",
      page("40 drums are gone.", figures: [.init(words: "40", value: 40, of: "drums")]),
      page("400 drums are gone.", figures: [.init(words: "400", value: 400, of: "drums")]),
      ["number-changed: 40 became 400"]),
    DeltaCase(
      "a changed figure is not a dropped bound as well",
      page(
        "At least 40 drums are gone.",
        figures: [.init(words: "40", value: 40, modifier: "At least", of: "drums")]),
      page("400 drums are gone.", figures: [.init(words: "400", value: 400, of: "drums")]),
      ["number-changed: 40 became 400"]),
    DeltaCase(
      "412 may be called about 400",
      page("It holds 412 drums.", figures: [.init(words: "412", value: 412, of: "drums")]),
      page(
        "It holds about 400 drums.",
        figures: [.init(words: "400", value: 400, modifier: "about", of: "drums")]), []),
    DeltaCase(
      "digits that changed places are no rounding",
      page("It holds 214 drums.", figures: [.init(words: "214", value: 214, of: "drums")]),
      page("It holds 241 drums.", figures: [.init(words: "241", value: 241, of: "drums")]),
      ["number-changed: 214 became 241"]),
    DeltaCase(
      "a figure in words is the figure",
      page(
        "Thirteen workers fell ill.", figures: [.init(words: "Thirteen", value: 13, of: "workers")]),
      page("13 workers fell ill.", figures: [.init(words: "13", value: 13, of: "workers")]), []),
    DeltaCase(
      "figures of different things are not compared",
      page(
        "The depot holds 40 drums of solvent.",
        figures: [.init(words: "40", value: 40, of: "drums")]),
      page(
        "The depot of solvent has 12 guards.",
        figures: [.init(words: "12", value: 12, of: "guards")]), []),
    DeltaCase(
      "a day whose digits changed places",
      page(
        "The last delivery arrived on 12 February.", times: [("12 February", timex: "XXXX-02-12")]),
      page(
        "The last delivery arrived on 21 February.", times: [("21 February", timex: "XXXX-02-21")]),
      ["date-drift: 12 February became 21 February"]),
    DeltaCase(
      "a day with and without its year",
      page(
        "The last delivery arrived on 12 February.", times: [("12 February", timex: "XXXX-02-12")]),
      page(
        "The last delivery arrived on 12 February 2024.",
        times: [("12 February 2024", timex: "2024-02-12")]), []),
  ]

  static let wording: [DeltaCase] = [
    DeltaCase(
      "not is gone",
      page("The depot has not been closed."), page("The depot has been closed."),
      ["polarity-flipped: ‘not’ is gone, which turns the statement round"]),
    DeltaCase(
      "not was added",
      page("The depot has been closed."), page("The depot hasn’t been closed."),
      ["polarity-flipped: ‘has’ became ‘hasn’t’, which turns the statement round"]),
    DeltaCase(
      "nobody became everybody",
      page("Nobody in Kelsow should panic."), page("Everybody in Kelsow should panic."),
      [
        "polarity-flipped: ‘Nobody’ became ‘Everybody’, which turns the statement round"
      ]),
    DeltaCase(
      "some of them became they",
      page("Some of the crates were stolen."), page("All the crates were stolen."),
      ["scope-widened: ‘Some’ became ‘All’"]),
    DeltaCase(
      "missing became stolen",
      page("The drums of solvent are missing."), page("The drums of solvent were stolen."),
      ["escalated: ‘missing’ became ‘stolen’"]),
    DeltaCase(
      "a word inside the quotation was replaced",
      page("“We cannot rule out that some were never delivered,” he said."),
      page("\"We cannot rule out that some were stolen,\" he said."),
      [
        "quote-eroded: in the quotation ‘never delivered’ became ‘stolen’",
        "escalated: ‘delivered’ became ‘stolen’",
      ]),
    DeltaCase(
      "half a quoted sentence was cut",
      page("“Our records are not perfect, but nothing was stolen,” said Sorley."),
      page("“Our records are not perfect,” said Sorley."),
      ["quote-eroded: ‘but nothing was stolen’ is gone from the quotation"]),
    DeltaCase(
      "a cut that is marked is fair",
      page("“Our records are not perfect, but nothing was stolen,” said Sorley."),
      page("“Our records are not perfect …” said Sorley."), []),
    DeltaCase(
      "a whole sentence left out is fair",
      page("“Our records are not perfect. We are counting.”"),
      page("“Our records are not perfect.”"), []),
    DeltaCase(
      "the form of the marks is no change",
      page("“Our records are not perfect,” said Sorley."),
      page("'Our records are not perfect', said Sorley."), []),
  ]

  static let namesAndSources: [DeltaCase] = [
    DeltaCase(
      "another place",
      page("The fire broke out in Dunmere last night.", names: [("Dunmere", .place)]),
      page("The fire broke out in Kelsow last night.", names: [("Kelsow", .place)]),
      ["place-drift: ‘Dunmere’ became ‘Kelsow’"]),
    DeltaCase(
      "near a place became in it",
      page("The blast near the town of Tamsor broke windows.", names: [("Tamsor", .place)]),
      page("The blast inside the town of Tamsor broke windows.", names: [("Tamsor", .place)]),
      ["place-drift: ‘near’ the place became ‘inside’ it"]),
    DeltaCase(
      "another doer",
      page("Tarn Freight closed the depot by the pier.", names: [("Tarn Freight", .organisation)]),
      page("Orrel Lines closed the depot by the pier.", names: [("Orrel Lines", .organisation)]),
      ["agent-changed: ‘Tarn Freight’ became ‘Orrel Lines’"]),
    DeltaCase(
      "a fuller name is the same name",
      page("Voss closed the depot by the pier.", names: [("Voss", .person)]),
      page("Petra Voss closed the depot by the pier.", names: [("Petra Voss", .person)]), []),
    DeltaCase(
      "a quotation is given to somebody else",
      page(
        "“Our records are not perfect,” said Edwin Sorley.",
        proposition: "“Our records are not perfect,”",
        source: .init(words: "Edwin Sorley", kind: .direct)),
      page(
        "“Our records are not perfect,” said Petra Voss.",
        proposition: "“Our records are not perfect,”",
        source: .init(words: "Petra Voss", kind: .direct)),
      ["agent-changed: the quotation of ‘Edwin Sorley’ is given to ‘Petra Voss’"]),
    DeltaCase(
      "the source is gone",
      page(
        "The last delivery arrived in May, according to Tarn Freight.",
        proposition: "The last delivery arrived in May",
        source: .init(words: "Tarn Freight", type: .namedOrganisation)),
      page("The last delivery arrived in May."),
      ["attribution-lost: ‘Tarn Freight’ says so; here nobody is given"]),
    DeltaCase(
      "the body itself needs no source",
      page(
        "The last delivery arrived in May, according to Tarn Freight.",
        proposition: "The last delivery arrived in May",
        source: .init(words: "Tarn Freight", type: .namedOrganisation)),
      page("The last delivery arrived in May.", outlet: "Tarn Freight"), []),
    DeltaCase(
      "credit to the outlet is credit",
      page(
        "The depot leaks, an official said.", proposition: "The depot leaks",
        source: .init(words: "an official", type: .unnamedPerson), outlet: "The Harbour Gazette"),
      Page(
        paragraphs: ["The depot leaks. So the Harbour Gazette found out."],
        claims: [Sketch(words: "The depot leaks.")]), []),
  ]

  static let retellings: [DeltaCase] = [
    DeltaCase(
      "a denial is gone in other words",
      page("The compound did not restore hearing in deaf mice."),
      page("It has even restored the hearing of deaf mice."),
      ["polarity-flipped: ‘not’ is gone: one denies what the other says"]),
    DeltaCase(
      "a bound with no is no denial",
      page("At least four soldiers were killed at the gate."),
      page("No fewer than four soldiers lost their lives at the gate."), []),
    DeltaCase(
      "an open question is answered",
      page("The mission cannot say whether the faults changed the outcome."),
      page("The observers confirmed that the faults left the outcome as it was."),
      ["polarity-flipped: ‘whether’ leaves open what is answered here"]),
    DeltaCase(
      "another doer before the same words",
      page("In nine stations the chair refused to give observers a copy."),
      page("In nine stations police refused to give observers a copy."),
      ["agent-changed: ‘the chair’ became ‘police’"]),
    DeltaCase(
      "other people say so",
      page(
        "Lichen cuts hearing loss, researchers at the university report.",
        proposition: "Lichen cuts hearing loss",
        source: .init(words: "researchers at the university", type: .unnamedGroup)),
      page(
        "Lichen cuts hearing loss, military scientists say.",
        proposition: "Lichen cuts hearing loss",
        source: .init(words: "military scientists", type: .unnamedGroup)),
      [
        "agent-changed: ‘researchers at the university’ says so; here it is "
          + "‘military scientists’"
      ]),
    DeltaCase(
      "a whole comes in",
      page("The break left 30,000 people without fuel."),
      page("The break left the whole of the north without fuel."),
      ["scope-widened: ‘whole’ was not said before"]),
    DeltaCase(
      "the place of a figure is gone",
      page(
        "Sales in Germany fell by 18 points.",
        figures: [.init(words: "18", value: 18, of: "points")],
        names: [("Germany", .place)]),
      page(
        "Sales have fallen by 18 points.", figures: [.init(words: "18", value: 18, of: "points")]),
      ["scope-widened: ‘Germany’ is gone: it was said of that place"]),
    DeltaCase(
      "hearsay comes in, in other words",
      page("The road is cut between the two towns."),
      page(
        "The only road was reported to be blocked.", hedges: [("was reported to", .evidential)]),
      ["hedge-added: ‘was reported to’ was added"]),
  ]

  @Test func `a quotation cut where it turns is eroded, though both claims stand whole`() throws {
    let whole = Page(
      paragraphs: [
        "“The day was calm and voters had a choice, but the count fell short,” she said."
      ],
      claims: [Sketch(words: "The day was calm and voters had a choice")])
    func told(_ quotation: String) throws -> [String] {
      let words = String(quotation.dropFirst().dropLast(2))
      let part = Page(
        paragraphs: ["\(quotation) she said."], claims: [Sketch(words: words)])
      let workspace = try Workspace([whole, part])
      let comparison = try #require(WordingComparison(ClaimID(1), ClaimID(2), in: workspace))
      return comparison.deltas.map { "\($0.kind.rawValue): \($0.reason)" }
    }
    #expect(
      try told("“The day was calm and voters had a choice,”") == [
        "quote-eroded: ‘but the count fell short’ is cut from the sentence that is quoted"
      ])
    #expect(try told("“The day was calm and voters had a choice …”,") == [])
  }

  @Test(arguments: hedges + figuresAndDates + wording + namesAndSources + retellings)
  func `what changed is named with its reason`(example: DeltaCase) throws {
    let workspace = try Workspace([example.from(), example.to()])
    let comparison = try #require(WordingComparison(ClaimID(1), ClaimID(2), in: workspace))
    #expect(
      comparison.deltas.map { "\($0.kind.rawValue): \($0.reason)" } == example.expected)
  }
}
