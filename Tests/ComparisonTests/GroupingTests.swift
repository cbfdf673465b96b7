import Casebook
import Comparison
import Testing

@Suite struct GroupingTests {
  private func collation(_ workspace: Workspace) -> Collation {
    Collation(of: workspace.articles.keys, in: workspace) { () throws(Never) in }
  }

  /// The groups as "g1: c1 c3".
  private func groups(_ workspace: Workspace) -> [String] {
    collation(workspace).groups.map { group in
      "\(group.id): " + group.claims.map(\.description).joined(separator: " ")
    }
  }

  private static let told = [
    "Forty drums of solvent were stolen from the depot in Kelsow",
    "The mayor opened a new school in Orrel Sands",
    "Three dogs ran across the stadium during the final",
  ]

  private func page(_ outlet: String, _ claims: [String]) -> Page {
    Page(
      outlet: outlet, paragraphs: claims.map { $0 + "." }, claims: claims.map { Sketch(words: $0) })
  }

  private func three() throws -> Workspace {
    try Workspace([
      page("A", Self.told), page("B", Self.told.reversed()),
      page("C", [Self.told[0], "Rain fell all night over the northern hills"]),
    ])
  }

  @Test func `claims of the same words are a group, others are none`() throws {
    #expect(try groups(three()) == ["g1: c1 c6 c7", "g2: c2 c5", "g3: c3 c4"])
  }

  @Test func `a group says what its claims share`() throws {
    let members = try collation(three()).groups[0].members
    #expect(members.map(\.isConfirmed) == [false, false, false])
    #expect(members[2].reason.hasPrefix("like c"))
    #expect(members[2].reason.contains("‘Forty drums of solvent were …’"))
  }

  @Test func `what the analyst put together stays, and what it parted stays apart`() throws {
    var workspace = try three()
    try workspace.apply([
      .group(GroupID(1), Group(id: GroupID(1), claims: [ClaimID(1), ClaimID(6), ClaimID(8)])),
      .group(GroupID(7), Group(id: GroupID(7), claims: [ClaimID(7)])),
    ])
    #expect(groups(workspace) == ["g1: c1 c6 c8", "g2: c2 c5", "g3: c3 c4"])
  }

  @Test func `a group that is confirmed keeps its number and takes no other's`() throws {
    var workspace = try three()
    try workspace.apply([
      .group(GroupID(2), Group(id: GroupID(2), claims: [ClaimID(1), ClaimID(6)]))
    ])
    // c2 cannot give its number to its group, so c5 does.
    #expect(groups(workspace).map { $0.prefix(3) } == ["g2:", "g3:", "g5:"])
  }

  @Test func `rejected claims and claims of furniture take no part`() throws {
    var workspace = try three()
    try workspace.apply([.standing(ClaimID(6), .rejected)])
    #expect(groups(workspace) == ["g1: c1 c7", "g2: c2 c5", "g3: c3 c4"])
  }

  @Test func `another article leaves the groups of the others as they are`() throws {
    let other = page("D", ["Snow closed the pass to the lake on Monday"])
    let workspace = try Workspace([
      page("A", Self.told), page("B", Self.told.reversed()), other,
    ])
    #expect(groups(workspace) == ["g1: c1 c6", "g2: c2 c5", "g3: c3 c4"])
  }

  @Test func `a workspace without claims has no groups`() {
    #expect(groups(Workspace()) == [])
  }
}
