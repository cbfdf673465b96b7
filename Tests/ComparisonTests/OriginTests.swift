import Casebook
import Comparison
import Testing

@Suite struct OriginTests {
  private static let theft = "forty drums of solvent were stolen from the depot in Kelsow"

  /// The origins of the only group of some pages.
  private func origins(_ pages: Page...) throws -> Origins {
    let workspace = try Workspace(pages)
    let collation = Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
    try #require(collation.groups.count == 1)
    return try #require(collation.origins(of: collation.groups).first)
  }

  /// "SOURCE said forty drums …", published by an outlet.
  private func page(
    _ outlet: String, source: String? = nil, type: Attribution.SourceType = .namedPerson,
    published: String? = nil, names: [(String, Name.Kind)] = [], before: String = ""
  ) -> Page {
    let words = source.map { "\($0) said \(Self.theft)" } ?? Self.theft
    return Page(
      outlet: outlet, published: published, paragraphs: ["\(before)\(words)."], names: names,
      claims: [
        Sketch(
          words: words, proposition: Self.theft, source: source.map { .init(words: $0, type: type) }
        )
      ])
  }

  @Test func `two outlets that quote one person have one origin`() throws {
    let voss: [(String, Name.Kind)] = [("Petra Voss", .person), ("Voss", .person)]
    let found = try origins(
      page("A", source: "Petra Voss", names: voss), page("B", source: "Ms Voss", names: voss))
    #expect(found.roots.map(\.name) == ["Petra Voss via A"])
    #expect(found.roots[0].claims == [ClaimID(1), ClaimID(2)])
  }

  @Test func `two people with names are two origins`() throws {
    let found = try origins(
      page("A", source: "Petra Voss", names: [("Petra Voss", .person)]),
      page("B", source: "Edwin Sorley", names: [("Edwin Sorley", .person)]))
    #expect(found.roots.map(\.name) == ["Petra Voss via A", "Edwin Sorley via B"])
  }

  @Test func `what credits a loaded article has the origin of that`() throws {
    let found = try origins(
      page("The Harbour Gazette", source: "Petra Voss", names: [("Petra Voss", .person)]),
      page("B", source: "The Harbour Gazette", type: .outlet),
      page("C", before: "So the Harbour Gazette writes. "))
    #expect(found.roots.map(\.name) == ["Petra Voss via The Harbour Gazette"])
    #expect(found.roots[0].claims.count == 3)
  }

  @Test func `statements without a name add no origin beside one with a name`() throws {
    let found = try origins(
      page("A"), page("B", source: "an official", type: .unnamedPerson),
      page("C", source: "Petra Voss", names: [("Petra Voss", .person)]))
    #expect(found.roots.map(\.name) == ["Petra Voss via C"])
    let nobody = try origins(page("A"), page("B"))
    #expect(nobody.roots.map(\.name) == ["nobody named, in A"])
  }

  @Test func `a body and who speaks for it are one`() throws {
    let found = try origins(
      page(
        "A", source: "Tarn Freight", type: .namedOrganisation,
        names: [("Tarn Freight", .organisation)]),
      page(
        "B", source: "Rex Dunaway of Tarn Freight",
        names: [("Rex Dunaway", .person), ("Tarn Freight", .organisation)]))
    #expect(found.roots.map(\.name) == ["Tarn Freight via A"])
  }

  @Test func `articles that credit each other are circular`() throws {
    let found = try origins(
      page("The Harbour Gazette", source: "The Northern Ledger", type: .outlet),
      page("The Northern Ledger", source: "The Harbour Gazette", type: .outlet))
    #expect(found.circles == [[ArticleID(1), ArticleID(2)]])
    #expect(found.roots.count == 1)
  }
}
