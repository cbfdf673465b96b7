internal import Casebook
internal import Comparison
internal import JSON

extension Command {
  static let conflicts = Command(
    name: "conflicts", group: .comparison,
    summary: "List statements that cannot both hold.",
    discussion: """
      Claims of one group that differ in a figure, a date, a place, who did it, or in yes and no. Figures that satisfy each \
      other's bounds (‘at least 500’ and ‘600’), or that are of different places or times, are told as not comparable \
      with --all. What one of two claims leaves open is no conflict.
      """,
    parameters: [
      Parameter(
        "QUERY", .query, "only groups with a claim that fits", optional: true, repeats: true)
    ],
    flags: [Flag("all", "those too that cannot be compared, with the reason")],
    isListing: true,
    examples: [
      Example("conflicts", "of all groups"),
      Example("conflicts g2 --all", "of one, with what is not comparable"),
    ],
    seeAlso: ["delta", "numbers", "dates", "groups"]
  ) { (arguments, state) throws(ShellError) in
    let groups = try state.groups(arguments.words("QUERY")).groups.map(\.group)
    let all = try state.collation().conflicts(in: groups) { () throws(ShellError) in
      try state.checkInterrupt()
    }
    let found = all.filter { arguments.has("all") || $0.isComparable }
    state.select(found.flatMap { [.claim($0.a), .claim($0.b)] })
    let workspace = state.workspace
    func claim(_ id: ClaimID) -> StyledText {
      guard let claim = workspace.claims[id] else { return StyledText("\(id)", .id) }
      return StyledText("\(claim.article) \(id) ", .id) + ClaimText(claim, in: workspace).marked
    }
    return .table(
      Table(
        [
          .init("KIND"), .init("ONE SAYS", wraps: true), .init("ANOTHER SAYS", wraps: true),
          .init("WHY", wraps: true),
        ],
        rows: found.map { conflict in
          Table.Row(
            [
              StyledText(conflict.kind.rawValue, conflict.isComparable ? .warning : .faint),
              claim(conflict.a), claim(conflict.b),
              StyledText(conflict.reason)
                + StyledText(
                  conflict.obstacle.map { "; not comparable: \($0)" } ?? "", .faint),
            ],
            json: [
              "kind": .string(conflict.kind.rawValue), "a": workspace.appearance(of: conflict.a),
              "b": workspace.appearance(of: conflict.b), "aSpan": conflict.spanA.json,
              "bSpan": conflict.spanB.json, "comparable": .bool(conflict.isComparable),
              "reason": .string(conflict.reason),
              "obstacle": conflict.obstacle.map(JSONValue.string) ?? .null,
            ])
        }, whenEmpty: "No two claims of a group contradict each other, as far as the rules see.",
        isSpaced: true))
  }
}
