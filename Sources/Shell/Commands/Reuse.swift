internal import Casebook
internal import Comparison

extension Command {
  static let reuse = Command(
    name: "reuse", group: .comparison,
    summary: "List the wording that articles share, credited or not.",
    discussion: """
      Runs of eight and more words that stand in two articles, whatever their case and punctuation. Quotations, lists \
      of names and standing text are told apart: they are to be discounted. CREDITED says whether one article names \
      the other's outlet as its source for the passage. Shared words do not show who had them first; \
      where both name a source that is not loaded, it may be from there.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "only among these", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("reuse", "among all articles"), Example("reuse a1 a2", "between two"),
    ],
    seeAlso: ["compare", "articles"]
  ) { (arguments, state) throws(ShellError) in
    let words = arguments.words("ARTICLE")
    let articles = try state.comparedArticles(arguments)
    guard articles.count > 1 else {
      throw ShellError(
        .other(
          "Shared wording needs two articles or more.",
          mend: "Load another one, or name two: reuse a1 a2"), at: words.first?.place)
    }
    let found = try SharedWording.all(among: articles.map(\.id), in: state.workspace) {
      () throws(ShellError) in try state.checkInterrupt()
    }
    state.select(articles.map { .article($0.id) })
    let ancestors = CommonAncestor.all(
      behind: found, derivations: try state.collation().derivations)
    let listing = ReuseListing(found: found, ancestors: ancestors, workspace: state.workspace)
    return .table(listing.table(showingArticles: true))
  }
}
