internal import Casebook
internal import Comparison

extension Command {
  static let delta = Command(
    name: "delta", group: .comparison,
    summary: "Show what changed between the claims of a group, article by article.",
    discussion: """
      Every two claims of different articles are laid side by side, the one that is credited or older first; ‹ marks an \
      article that credits the other. A change has its kind and the words; ‘none found’ is a finding too. Each is a \
      candidate: ‘compare c2 c20’ shows two claims word by word.
      """,
    parameters: [
      Parameter(
        "QUERY", .query, "only groups with a claim that fits", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("delta g2", "of one group"),
      Example("delta drums", "of groups with a claim about drums"),
    ],
    seeAlso: ["groups", "compare", "conflicts"]
  ) { (arguments, state) throws(ShellError) in
    let listing = try state.groups(arguments.words("QUERY"))
    let groups = listing.groups.map(\.group)
    let hops = try state.collation().hops(in: groups) { () throws(ShellError) in
      try state.checkInterrupt()
    }
    state.select(groups.flatMap { $0.claims.map { .claim($0) } })
    return HopListing(groups: groups, hops: hops, workspace: state.workspace).reply
  }
}
