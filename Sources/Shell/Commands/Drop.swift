internal import Casebook

extension Command {
  static let drop = Command(
    name: "drop", group: .articles,
    summary: "Take articles out of the session, with all that hangs on them.",
    discussion: "Nothing is lost: ‘undo’ brings them back with claims, tags and notes.",
    parameters: [Parameter("ARTICLE", .article, "an article, or several", repeats: true)],
    changesSession: true,
    examples: [Example("drop a3", "one article"), Example("drop a1-a3", "several")],
    seeAlso: ["articles", "undo"]
  ) { (arguments, state) throws(ShellError) in
    let articles = try state.articles(arguments.words("ARTICLE"))
    let before = state.workspace
    var after = before
    var edits: [Edit] = []
    for article in articles {
      let removals = after.edits(removing: article.id)
      do throws(EditError) {
        try after.apply(removals)
      } catch {
        throw ShellError(.journal(.rejected(error)))
      }
      edits += removals
    }
    let names = Phrases.targets(articles.map { .article($0.id) })
    try state.record(edits, summary: "drop \(names)")
    state.select([])
    let what = articles.count == 1 ? ArticleWords.name(of: articles[0]) : names
    let losses = Losses(from: before, to: after).words
    return .lines(
      StyledText("Dropped \(what)\(losses.isEmpty ? "" : " with \(losses)"). ")
        + StyledText("‘undo’ brings \(articles.count == 1 ? "it" : "them") back.", .faint))
  }
}

/// What went with some articles.
private struct Losses {
  /// "18 claims, 2 notes and 1 tag"; empty when nothing but the articles went.
  let words: String

  init(from before: Workspace, to after: Workspace) {
    let counts = [
      (before.claims.count - after.claims.count, "claim"),
      (before.annotations.count - after.annotations.count, "note"),
      (before.taggingsInOrder.count - after.taggingsInOrder.count, "tag"),
      (before.links.count - after.links.count, "link"),
      (before.ratings.count - after.ratings.count, "rating"),
      (before.verdicts.count - after.verdicts.count, "verdict"),
    ]
    let told = counts.filter { $0.0 > 0 }.map { Phrases.count($0.0, $0.1) }
    words = told.isEmpty ? "" : ShellError.list(told)
  }
}
