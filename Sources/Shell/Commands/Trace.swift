internal import Casebook
internal import Comparison

extension Command {
  static let trace = Command(
    name: "trace", group: .comparison,
    summary: "Follow claims back through the loaded articles, with the wording at each hop.",
    discussion: """
      For one claim a tree: its outlet and words, then the claim that it draws on in a loaded article, with what \
      changed on the way, and so on to the last source that is known. A hop is by name when the chain names the outlet, \
      else by a credit in the article, else ‘by wording only’: eight of the same words in a row in an earlier \
      article. ‘not loaded’ is where the trail leaves the session. For several claims a table.
      """,
    parameters: [
      Parameter("QUERY", .query, "which claims; all without", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("trace c37", "one claim as a tree"), Example("trace drums", "several in a table"),
    ],
    seeAlso: ["derivations", "delta", "origins", "show"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    let traces = try state.collation().traces(of: claims)
    state.select(claims.map { .claim($0.id) })
    return TraceReply(traces: traces, workspace: state.workspace).reply
  }
}
