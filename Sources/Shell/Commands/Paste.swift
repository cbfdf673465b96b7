internal import Casebook
internal import Intake

extension Command {
  static let paste = Command(
    name: "paste", group: .articles, summary: "Load an article that you paste or type.",
    discussion: """
      Ends with a line that holds a single dot, or with Ctrl-D. The first line is taken for the headline unless you \
      give a title.
      """,
    options: [
      OptionKey("title", "TEXT", .word, "the headline"),
      OptionKey("outlet", "NAME", .word, "who published it"),
      OptionKey("byline", "NAME", .word, "who wrote it"),
      OptionKey("published", "DATE", .word, "when it was published"),
      OptionKey("url", "ADDRESS", .word, "where it stands"),
    ],
    changesSession: true,
    examples: [
      Example("paste outlet:\"The Harbour Gazette\" published:2024-03-05", "what you know of it")
    ],
    seeAlso: ["load", "set", "read"]
  ) { (arguments, state) throws(ShellError) in
    var metadata = Metadata()
    metadata.title = arguments.option("title")?.text
    metadata.outlet = arguments.option("outlet")?.text
    metadata.byline = arguments.option("byline")?.text
    metadata.url = arguments.option("url")?.text
    if let word = arguments.option("published") {
      metadata.published = try PublicationDate.iso(word)
    }
    guard let text = state.environment.readBlock("paste> "),
      text.contains(where: { !$0.isWhitespace })
    else { return .lines("Nothing was pasted, so nothing was loaded.") }
    var arrivals = Arrivals(state.workspace)
    do throws(IntakeError) {
      for var article in try Intake.articles(from: Array(text.utf8), name: "paste") {
        article.metadata.override(with: metadata)
        arrivals.add(article, name: "paste")
      }
    } catch {
      throw ShellError(.intake(error, name: "paste"))
    }
    try state.take(arrivals)
    return ArrivalReport(arrivals: arrivals, workspace: state.workspace).reply()
  }
}

extension Metadata {
  /// Takes over what the analyst said.
  fileprivate mutating func override(with given: Metadata) {
    title = given.title ?? title
    outlet = given.outlet ?? outlet
    byline = given.byline ?? byline
    published = given.published ?? published
    url = given.url ?? url
  }
}
