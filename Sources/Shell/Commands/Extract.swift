internal import Casebook
internal import Extraction

extension Command {
  static let extract = Command(
    name: "extract", group: .claims,
    summary: "Find the claims in articles: who says what, and how surely.",
    discussion: """
      Reads the articles that were not read yet, or those you name. Every claim is a candidate with its reasons: \
      ‘why c1’ shows the words and the rules, ‘accept’ and ‘reject’ settle it. --again reads articles anew: claims \
      keep their numbers, what you corrected or added stays above the new reading, and those you judged, tagged or \
      annotated stay, marked as orphaned where they are found no longer. The rules are made for English: an article \
      in another language is named.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "only these articles", optional: true, repeats: true)
    ],
    flags: [Flag("again", "read articles anew that were read before")], changesSession: true,
    examples: [
      Example("extract", "all articles not read yet"),
      Example("extract a1 --again", "one article anew"),
    ],
    seeAlso: ["claims", "sources", "hedges", "why", "accept"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.articles.isEmpty else { throw ShellError(.nothingLoaded) }
    let named = try state.articles(arguments.words("ARTICLE"))
    let isAgain = arguments.has("again")
    let open = isAgain ? named : named.filter { state.workspace.analyses[$0.id] == nil }
    guard !open.isEmpty else {
      let ids = Phrases.targets(named.map { .article($0.id) })
      return .lines(
        StyledText("\(ids) \(named.count == 1 ? "was" : "were") extracted before. ")
          + StyledText("Read anew: extract \(named[0].id) --again", .faint))
    }
    let before = state.workspace
    let (edits, after) = try Extracting.run(open, in: state)
    try state.record(
      edits, summary: "extract \(Phrases.targets(open.map { .article($0.id) }))")
    let ids = Set(open.map(\.id))
    let claims = after.claims.values { ids.contains($0.article) }
    state.select(claims.map { .claim($0.id) })
    var lines = [ExtractionSummary(claims, of: open.count, in: after).line]
    if isAgain { lines.append(Extracting.changes(from: before, to: after)) }
    let texts = open.compactMap { article in
      state.workspace.text(of: article.id).map { (article, $0) }
    }
    lines += ArticleLanguage.notes(on: texts).map { StyledText($0, .notice) }
    return Reply([
      .text(lines, hang: 2), .hint(StyledText("Next: claims, sources, hedges", .notice)),
    ])
  }
}

/// What `extract` does.
private enum Extracting {
  /// The edits that put the findings of some articles into the workspace, and the workspace after them.
  static func run(
    _ articles: [Article], in state: ShellState
  ) throws(ShellError) -> (edits: [Edit], after: Workspace) {
    var progress = Progress(state.environment)
    defer { progress.end() }
    var workspace = state.workspace
    var edits: [Edit] = []
    for (index, article) in articles.enumerated() {
      try state.checkInterrupt()
      guard let text = workspace.text(of: article.id) else { continue }
      let findings = try Findings(
        of: article, text: text, asking: workspace.addedPlaces(in: article.id)
      ) { (share) throws(ShellError) in
        let percent = articles.count == 1 ? ", \(Int(share * 100)) %" : ""
        progress.show("Extracting \(index + 1) of \(articles.count): \(article.id)\(percent)")
        try state.checkInterrupt()
      }
      let new = workspace.edits(taking: findings, for: article.id)
      do throws(EditError) {
        try workspace.apply(new)
      } catch {
        throw ShellError(.journal(.rejected(error)))
      }
      edits += new
    }
    return (edits, workspace)
  }

  /// "2 claims new, 1 gone, 14 as before" after reading anew.
  static func changes(from before: Workspace, to after: Workspace) -> StyledText {
    let old = Dictionary(before.claims.pairs.map { ($0.key, $0.value) }) { first, _ in first }
    let new = after.claims.values
    let added = new.count { old[$0.id] == nil }
    let gone = old.count - (new.count - added)
    let orphans = new.filter { $0.isOrphaned && old[$0.id]?.isOrphaned == false }
    let came = added > 0 || gone > 0
    var line =
      came ? "\(Phrases.count(added, "claim")) new, \(gone) gone." : "No claim came or went."
    if !orphans.isEmpty {
      line +=
        " Found no longer, and kept for what you did with them: "
        + Phrases.targets(orphans.map { .claim($0.id) }) + "."
    }
    return StyledText(line)
  }
}

/// What was found, counted.
private struct ExtractionSummary {
  /// How many claims of what sort: "18 claims: 9 attributed (4 sources), 8 hedged, 6 with numbers".
  let line: StyledText

  init(_ claims: [Claim], of articles: Int, in workspace: Workspace) {
    guard !claims.isEmpty else {
      line = "No claims were found. Is this an article? Type: read"
      return
    }
    let attributed = claims.filter { workspace.attribution(of: $0) != nil }
    let sources = Set(
      attributed.compactMap { workspace.chain(of: $0).links.first.map { Folding.fold($0.source) } })
    let hedged = claims.count { !workspace.hedges(of: $0).isEmpty }
    let numbered = claims.count { !$0.quantities.isEmpty }
    var parts = ["\(Phrases.grouped(attributed.count)) attributed"]
    if !attributed.isEmpty { parts[0] += " (\(Phrases.count(sources.count, "source")))" }
    parts += [
      "\(Phrases.grouped(hedged)) hedged", "\(Phrases.grouped(numbered)) with numbers",
    ]
    line = StyledText(
      Phrases.count(claims.count, "claim")
        + (articles == 1 ? "" : " in \(Phrases.grouped(articles)) articles") + ": "
        + parts.joined(separator: ", ") + ".")
  }
}
