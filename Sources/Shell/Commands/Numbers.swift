internal import Casebook

extension Command {
  static let numbers = Command(
    name: "numbers", group: .claims,
    summary: "List the figures by what they count, and who says so.",
    discussion: """
      Figures of the same things stand together, across articles: what two outlets count differently is seen at once. \
      SCOPE is where and when a figure holds, and whether it is the old or the new one of a change that is told.
      """,
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("numbers", "all figures"), Example("numbers number:>100", "the large ones"),
    ],
    seeAlso: ["dates", "claims", "compare"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    state.select(claims.filter { !$0.quantities.isEmpty }.map { .claim($0.id) })
    return .table(FigureListing(claims, in: state.workspace).table)
  }
}
