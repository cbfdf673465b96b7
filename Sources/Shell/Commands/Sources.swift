internal import Casebook
internal import JSON

extension Command {
  static let sources = Command(
    name: "sources", group: .claims,
    summary: "List who says what: every source with its claims.",
    discussion: "A source is the innermost one of a claim's chain: the one who is said to know.",
    parameters: [
      Parameter("QUERY", .query, "only of claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [Example("sources", "all sources"), Example("sources a1", "of one article")],
    seeAlso: ["claims", "quotes"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    state.select(claims.map { .claim($0.id) })
    return .table(SourceListing(claims, in: state.workspace).table)
  }
}

/// Claims filed under their sources.
private struct SourceListing {
  private struct Entry {
    var name: StyledText
    var type: String
    var claims: [ClaimID] = []
    var json: JSONObject
  }

  private var entries: [Entry] = []

  init(_ claims: [Claim], in workspace: Workspace) {
    var places: [String: Int] = [:]
    for claim in claims {
      let chain = workspace.chain(of: claim)
      guard let origin = chain.links.first else { continue }
      let name = Folding.singleLine(origin.source)
      let type = origin.type?.rawValue ?? "own voice"
      let path = chain.links.dropFirst().dropLast().map { Folding.singleLine($0.source) }
      let key = ([name, type] + path).map(Folding.fold).joined(separator: "\u{1F}")
      if places[key] == nil {
        places[key] = entries.count
        var text = StyledText(name, .source)
        if !path.isEmpty { text += StyledText(" via " + path.joined(separator: ", "), .faint) }
        entries.append(
          Entry(
            name: text, type: type,
            json: [
              "source": .string(name), "type": .string(type),
              "via": .array(path.map { .string($0) }),
            ]))
      }
      if let place = places[key] { entries[place].claims.append(claim.id) }
    }
  }

  var table: Table {
    Table(
      [
        .init("SOURCE", wraps: true), .init("TYPE"), .init("CLAIMS", alignsRight: true),
        .init("WHICH", wraps: true),
      ],
      rows: entries.map { entry in
        Table.Row(
          [
            entry.name, StyledText(entry.type), StyledText("\(entry.claims.count)", .number),
            StyledText(entry.claims.map(\.description).joined(separator: " "), .id),
          ],
          json: .object(entry.json.merging(["claims": entry.claims.json]) { _, new in new }))
      }, whenEmpty: "There are no claims here.")
  }
}
