internal import Casebook
internal import Comparison

extension Command {
  static let derivations = Command(
    name: "derivations", group: .comparison,
    summary: "List whom each article credits, and whether that is loaded.",
    discussion: """
      The outlets, and the bodies with a document of their own, that an article names as its source, once each. A name \
      is matched to the loaded articles by ‘set a1 outlet:…’; of several, to the latest that is not later than the \
      article itself. ‘not loaded’ is where the trail leaves the session: load it, or note that you could not.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "only of these", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("derivations", "of all articles"), Example("derivations a3", "of one"),
    ],
    seeAlso: ["reuse", "sources", "set"]
  ) { (arguments, state) throws(ShellError) in
    let articles = try state.comparedArticles(arguments)
    let wanted = Set(articles.map(\.id))
    let found = try state.collation().derivations.filter { wanted.contains($0.article) }
    state.select(articles.map { .article($0.id) })
    return .table(DerivationListing(found: found, workspace: state.workspace).table)
  }
}
