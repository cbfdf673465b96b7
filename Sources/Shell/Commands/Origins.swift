internal import Casebook
internal import Comparison
internal import JSON

extension Command {
  static let origins = Command(
    name: "origins", group: .comparison,
    summary: "Show how many independent origins claims go back to.",
    discussion: """
      For each group, whom its claims go back to, and which claims go back to whom. A claim that credits a loaded \
      article goes back to that article's source; a body and who speaks for it are one; a statement without a source, or of \
      an unnamed one beside one with a name, adds none. Articles that draw on each other are named as circular. Where \
      in doubt two are counted as one, so that repetition never looks like corroboration.
      """,
    parameters: [
      Parameter(
        "QUERY", .query, "only groups with a claim that fits", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("origins", "of all groups"), Example("origins g2", "of one group"),
    ],
    seeAlso: ["groups", "derivations", "rate"]
  ) { (arguments, state) throws(ShellError) in
    let listing = try state.groups(arguments.words("QUERY"))
    state.select(listing.groups.flatMap { $0.group.claims.map { .claim($0) } })
    let rows = listing.groups.flatMap { group, origins in
      origins.roots.enumerated().map { index, root in
        Table.Row(
          [
            StyledText(index == 0 ? group.id.description : "", .id),
            index == 0 ? GroupListing.count(origins, of: group) : StyledText(),
            StyledText(root.name),
            root.claims.map { claim in
              StyledText("\(claim)", .id)
                + StyledText(state.workspace.claims[claim].map { " \($0.article)" } ?? "", .faint)
            }.joined(", "),
          ],
          json: [
            "group": group.id.json, "origin": .string(root.name),
            "claims": .array(root.claims.map { listing.workspace.appearance(of: $0) }),
          ])
      }
    }
    return .table(
      Table(
        [
          .init("GROUP"), .init("COUNT", wraps: true), .init("ORIGIN", wraps: true),
          .init("CLAIMS", wraps: true),
        ], rows: rows, whenEmpty: "No two claims seem to say the same."))
  }
}
