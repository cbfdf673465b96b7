internal import Casebook
internal import JSON

extension Command {
  static let hedges = Command(
    name: "hedges", group: .claims,
    summary: "List the softening words with what they soften.",
    discussion: """
      Five kinds: evidential (‘reportedly’: somebody is said to know), epistemic (‘is believed to’, ‘may’), \
      approximator (‘about’, ‘at least’, ‘just’), claim-quotes (‘Survives’: the outlet's own distance marks), and \
      vague (‘some critics’, ‘many’, ‘generally’: who, which and how many is left open).
      """,
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [Example("hedges", "all hedges"), Example("hedges hedge:evidential", "of one kind")],
    seeAlso: ["claims", "sources"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
      .filter { !state.workspace.hedges(of: $0).isEmpty }
    state.select(claims.map { .claim($0.id) })
    let kinds = arguments.words("QUERY").compactMap { kind($0.text) }
    let rows = claims.flatMap { claim -> [Table.Row] in
      guard let text = state.workspace.text(of: claim.article) else { return [] }
      let hedges = state.workspace.hedges(of: claim)
      return hedges.filter { kinds.isEmpty || kinds.contains($0.kind) }.map { hedge in
        Table.Row(
          [
            StyledText(Folding.singleLine(text[hedge.span]), .hedge),
            StyledText(hedge.kind.rawValue), StyledText("\(claim.id)", .id),
            StyledText(Folding.singleLine(text[hedge.scope])),
          ],
          json: .object([
            "hedge": hedge.json, "text": .string(text[hedge.span]), "claim": claim.id.json,
            "article": claim.article.json,
          ]))
      }
    }
    return .table(
      Table(
        [
          .init("HEDGE", wraps: true), .init("KIND"), .init("CLAIM"),
          .init("WHAT IT SOFTENS", wraps: true),
        ], rows: rows, whenEmpty: "There are no hedges in these claims."))
  }

  /// The kind that a term such as "hedge:vague" asks for: of the hedges of its claims, only these are listed.
  private static func kind(_ term: String) -> Hedge.Kind? {
    guard term.hasPrefix("hedge:") else { return nil }
    return Hedge.Kind(rawValue: term.dropFirst("hedge:".count).lowercased())
  }
}
