internal import Casebook
internal import Comparison
internal import JSON

/// Groups of claims as a table: what says the same, where, why it is thought so, and how many origins it has.
struct GroupListing {
  let groups: [(group: ClaimGroup, origins: Origins)]
  let workspace: Workspace

  init(_ collation: Collation, where isWanted: (ClaimGroup) -> Bool = { _ in true }) {
    let wanted = collation.groups.filter(isWanted)
    groups = Array(zip(wanted, collation.origins(of: wanted)))
    workspace = collation.workspace
  }

  /// The groups with a row for each claim; as data, an object for each group.
  var reply: Reply {
    var reply = Reply.table(table)
    reply.json = .array(groups.map(json))
    return reply
  }

  private var table: Table {
    Table(
      [
        .init("GROUP"), .init("CLAIM"), .init("WORDING", wraps: true),
        .init("ORIGINS", wraps: true), .init("WHY", wraps: true),
      ],
      rows: groups.flatMap { group, origins in
        group.members.enumerated().map { index, member in
          Table.Row(
            [
              title(group, member), StyledText("\(member.article) \(member.claim)", .id),
              wording(member, title: index == 0 ? group.title : nil),
              index == 0 ? GroupListing.words(origins, of: group) : StyledText(),
              why(member, isFirst: index == 0),
            ], json: .null)
        }
      },
      whenEmpty: StyledText(
        workspace.articles.count < 2
          ? "Claims of different articles are put together: load another one."
          : "No two claims seem to say the same."))
  }

  private func title(_ group: ClaimGroup, _ member: ClaimGroup.Member) -> StyledText {
    StyledText(group.id.description, .id)
      + (member.isConfirmed
        ? StyledText(" yours", .strong)
        : StyledText(group.isConfirmed ? " candidate" : "", .warning))
  }

  private func wording(_ member: ClaimGroup.Member, title: String?) -> StyledText {
    let words = workspace.claims[member.claim].map { ClaimText($0, in: workspace).marked }
    return (title.map { StyledText("\($0)\n", .strong) } ?? StyledText()) + (words ?? StyledText())
  }

  /// What a claim shares with the nearest; the first says nothing, for another says it of the first.
  private func why(_ member: ClaimGroup.Member, isFirst: Bool) -> StyledText {
    isFirst || member.isConfirmed ? StyledText() : StyledText(member.reason, .faint)
  }

  /// "4 articles, 1 origin: an unnamed official via The Guardian".
  static func words(_ origins: Origins, of group: ClaimGroup) -> StyledText {
    count(origins, of: group) + StyledText(": " + origins.roots.map(\.name).joined(separator: "; "))
  }

  /// "4 articles, 1 origin", with the articles that draw on each other.
  static func count(_ origins: Origins, of group: ClaimGroup) -> StyledText {
    let articles = Set(group.members.map(\.article)).count
    let count = origins.roots.count
    var words =
      StyledText("\(Phrases.count(articles, "article")), ")
      + StyledText(Phrases.count(count, "origin"), count < 2 && articles > 1 ? .warning : .strong)
    for circle in origins.circles {
      words += StyledText(
        " (circular: \(ShellError.list(circle.map(\.description))) draw on each other)", .warning)
    }
    return words
  }

  /// `{"id", "title", "confirmed", "appearances", "origins", "originNames", "circles"}`.
  func json(_ group: ClaimGroup, _ origins: Origins) -> JSONValue {
    var members: JSONObject = [
      "id": group.id.json, "confirmed": .bool(group.isConfirmed),
      "appearances": .array(
        group.members.map { member in
          guard case .object(var appearance) = workspace.appearance(of: member.claim) else {
            return .null
          }
          appearance["confirmed"] = .bool(member.isConfirmed)
          appearance["reason"] = .string(member.reason)
          return .object(appearance)
        }), "origins": .integer(origins.roots.count),
      "originNames": .array(origins.roots.map { .string($0.name) }),
      "circles": .array(origins.circles.map(\.json)),
    ]
    members["title"] = group.title.map(JSONValue.string)
    return .object(members)
  }
}
