import Casebook
import Comparison
import Foundation
import Intake
import Testing

/// The three invented articles of `Sessions/samples`, with the claims that matter sketched by hand.
@Suite struct SampleTests {
  private static let gazette = ArticleID(1)
  private static let ledger = ArticleID(2)
  private static let lantern = ArticleID(3)

  private func samples() throws -> Workspace {
    var workspace = Workspace()
    let sketches = [SampleTests.gazetteClaims, SampleTests.ledgerClaims, SampleTests.lanternClaims]
    let files = ["1-harbour-gazette.txt", "2-northern-ledger.txt", "3-daily-lantern.txt"]
    let names: [(String, Name.Kind)] = [
      ("Kelsow", .place), ("Orrel Sands", .place), ("Dunmere", .place), ("Skell Point", .place),
      ("Harrow Quay", .place), ("Little Tarn", .place), ("Tarn Freight", .organisation),
      ("Edwin Sorley", .person), ("Petra Voss", .person),
    ]
    for (index, file) in files.enumerated() {
      let folder = URL(filePath: #filePath).deletingLastPathComponent()
      let bytes = try Data(contentsOf: folder.appending(path: "../../Sessions/samples/\(file)"))
      let loaded = try #require(try articles(from: Array(bytes), name: file).first)
      try workspace.take(
        loaded.article(id: ArticleID(index + 1)), loaded.text, names: names,
        claims: sketches[index])
    }
    return workspace
  }

  private static let gazetteClaims: [Sketch] = [
    Sketch(
      words: "At least 40 drums of solvent may be missing from a storage depot in Kelsow harbour",
      hedges: [("may be", .epistemic)],
      figures: [.init(words: "40", value: 40, modifier: "At least", of: "drums of solvent")]),
    Sketch(
      words: "“We cannot rule out that some of them were never delivered,” said the official",
      proposition: "“We cannot rule out that some of them were never delivered,”",
      source: .init(words: "the official", type: .unnamedPerson, kind: .direct)),
    Sketch(
      words: "It holds about 400 drums of a cleaning agent used in shipyards.",
      figures: [.init(words: "400", value: 400, modifier: "about", of: "drums")]),
    Sketch(
      words: "The last delivery arrived on 12 February, according to Tarn Freight.",
      proposition: "The last delivery arrived on 12 February",
      source: .init(words: "Tarn Freight", type: .namedOrganisation),
      times: [("12 February", timex: "XXXX-02-12")]),
    Sketch(
      words: "“Our records are not perfect, but nothing has been stolen,” said Edwin Sorley",
      proposition: "“Our records are not perfect, but nothing has been stolen,”",
      source: .init(words: "Edwin Sorley", kind: .direct)),
    Sketch(
      words: "Three workers reportedly complained of headaches last week.",
      hedges: [("reportedly", .evidential)],
      figures: [.init(words: "Three", value: 3, of: "workers")]),
    Sketch(
      words: "The depot has not been closed, harbour master Petra Voss said.",
      proposition: "The depot has not been closed", source: .init(words: "Petra Voss")),
  ]

  private static let ledgerClaims: [Sketch] = [
    Sketch(
      words: "40 drums of solvent are missing from a storage depot in Kelsow harbour",
      figures: [.init(words: "40", value: 40, of: "drums of solvent")]),
    Sketch(
      words: "\"We cannot rule out that some of them were stolen,\" a port official told",
      proposition: "\"We cannot rule out that some of them were stolen,\"",
      source: .init(words: "a port official", type: .unnamedPerson, kind: .direct)),
    Sketch(
      words: "It holds 412 drums of a cleaning agent used in shipyards.",
      figures: [.init(words: "412", value: 412, of: "drums")]),
    Sketch(
      words: "The last delivery arrived on 21 February.",
      times: [("21 February", timex: "XXXX-02-21")]),
    Sketch(
      words: "\"Our records are not perfect,\" said Edwin Sorley",
      proposition: "\"Our records are not perfect,\"",
      source: .init(words: "Edwin Sorley", kind: .direct)),
    Sketch(
      words: "Three workers complained of headaches last week.",
      figures: [.init(words: "Three", value: 3, of: "workers")]),
    Sketch(
      words: "The depot has not been closed, harbour master Petra Voss said.",
      proposition: "The depot has not been closed", source: .init(words: "Petra Voss")),
  ]

  private static let lanternClaims: [Sketch] = [
    Sketch(
      words: "400 drums of solvent were stolen from a storage depot in Kelsow harbour last night",
      figures: [.init(words: "400", value: 400, of: "drums of solvent")]),
    Sketch(
      words: "Thirteen workers complained of headaches",
      figures: [.init(words: "Thirteen", value: 13, of: "workers")]),
    Sketch(
      words: "The depot has been closed, harbour master Petra Voss said.",
      proposition: "The depot has been closed", source: .init(words: "Petra Voss")),
  ]

  /// The matches, each delta on a line of its own: "c1 c8 kind: reason"; "c3 c10" where none was found.
  private func told(_ a: ArticleID, _ b: ArticleID) throws -> [String] {
    let workspace = try samples()
    let comparison = try #require(ArticleComparison(a, b, in: workspace))
    return comparison.matches.flatMap { match in
      let pair = "\(match.a) \(match.b)"
      let deltas = match.deltas.map { "\(pair) \($0.kind.rawValue): \($0.reason)" }
      return deltas.isEmpty ? [pair] : deltas
    }
  }

  @Test func `the Ledger changes what the Gazette wrote`() throws {
    let told = try told(SampleTests.gazette, SampleTests.ledger)
    #expect(
      told == [
        "c1 c8 hedge-dropped: ‘At least’ before 40 is gone",
        "c1 c8 hedge-dropped: ‘may be’ is gone",
        "c2 c9 quote-eroded: in the quotation ‘never delivered’ became ‘stolen’",
        "c2 c9 escalated: ‘delivered’ became ‘stolen’",
        "c3 c10",
        "c4 c11 date-drift: 12 February became 21 February",
        "c4 c11 attribution-lost: ‘Tarn Freight’ says so; here nobody is given",
        "c5 c12 quote-eroded: ‘but nothing has been stolen’ is gone from the quotation",
        "c6 c13 hedge-dropped: ‘reportedly’ is gone",
        "c7 c14",
      ])
  }

  @Test func `the Lantern changes what the Ledger wrote`() throws {
    let told = try told(SampleTests.ledger, SampleTests.lantern)
    #expect(
      told == [
        "c8 c15 number-changed: 40 became 400",
        "c8 c15 escalated: ‘missing’ became ‘stolen’",
        "c13 c16 number-changed: Three became Thirteen",
        "c14 c17 polarity-flipped: ‘not’ is gone, which turns the statement round",
      ])
  }

  @Test func `shared runs are found, judged, and credited where the other is named`() throws {
    let workspace = try samples()
    let comparison = try #require(
      ArticleComparison(SampleTests.gazette, SampleTests.ledger, in: workspace))
    let text = try #require(workspace.text(of: SampleTests.gazette))
    let runs = comparison.reuse.map { run in
      "\(run.wordCount) \(run.kind.rawValue) \(run.isCredited): \(text[run.spanA])"
    }
    // The lead's credit, "The Harbour Gazette reported on Tuesday", covers the lead; "told the newspaper" names nobody.
    #expect(
      runs == [
        "8 prose true: missing from a storage depot in Kelsow harbour",
        "9 quotation false: We cannot rule out that some of them were",
        "14 prose false: The depot, near the village of Orrel Sands, belongs to Tarn Freight. It holds",
        "13 prose false: drums of a cleaning agent used in shipyards.\n\nThe last delivery arrived on",
        "11 prose false: The depot has not been closed, harbour master Petra Voss said",
      ])
  }
}
