internal import Casebook
internal import JSON

extension Command {
  static let claims = Command(
    name: "claims", aliases: ["c"], group: .claims,
    summary: "List claims, all or those that a query selects.",
    discussion: """
      Words and “phrases” are looked up in the wording; a minus excludes; ‘or’ joins two terms. The terms are \
      \(ShellError.list(QueryParser.keys.map { "\($0):" })). CHAIN reads from the outlet inward: who says it, from \
      whom. Marks: H headline, F furniture (a self-claim), A added and E edited by you, O found no longer by \
      extraction, ✓ accepted, ✗ rejected; ‹ between two mouths, ‹? where the link is inferred. With sort:worth \
      what a fact-checker would look at first stands first, with the reasons.
      """,
    parameters: [Parameter("QUERY", .query, "words, ids and terms", optional: true, repeats: true)],
    options: [OptionKey("sort", "ORDER", .choice(["worth"]), "most worth checking first")],
    isListing: true,
    examples: [
      Example("claims", "all claims"),
      Example("claims is:hedged has:number", "softened claims with a figure"),
      Example("claims modality:planned or modality:ordered", "what is still to be done"),
      Example("claims source:unnamed -tag:checked article:a1", "open claims of unnamed sources"),
      Example("claims sort:worth -tag:checked", "what to check first"),
    ],
    seeAlso: ["show", "why", "quotes", "sources", "find"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.articles.isEmpty else { throw ShellError(.nothingLoaded) }
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    let whenEmpty: StyledText = "No claim fits. ‘claims’ lists them all, ‘help claims’ the terms."
    guard let order = arguments.option("sort") else {
      state.select(claims.map { .claim($0.id) })
      return ClaimListing.reply(claims, in: state.workspace, whenEmpty: whenEmpty)
    }
    guard order.text == "worth" else {
      throw ShellError(
        .other("Claims cannot be sorted by ‘\(order.text)’.", mend: "The order is: sort:worth"),
        at: order.place)
    }
    let ranked = WorthListing.ranked(claims)
    state.select(ranked.map { .claim($0.id) })
    return .table(WorthListing.table(ranked, in: state.workspace, whenEmpty: whenEmpty))
  }

  static let quotes = Command(
    name: "quotes", group: .claims, summary: "List quoted claims with their speakers.",
    parameters: [Parameter("QUERY", .query, "words, ids and terms", optional: true, repeats: true)],
    isListing: true,
    examples: [Example("quotes", "all quotations"), Example("quotes a1 source:unnamed", "some")],
    seeAlso: ["claims", "sources"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
      .filter(state.workspace.isQuoted)
    state.select(claims.map { .claim($0.id) })
    return ClaimListing.reply(
      claims, in: state.workspace, whenEmpty: "There are no quotations here.")
  }
}

/// Claims as a table.
enum ClaimListing {
  static func reply(_ claims: [Claim], in workspace: Workspace, whenEmpty: StyledText) -> Reply {
    let rows = claims.map { claim in
      Table.Row(
        [
          StyledText("\(claim.id)", .id), StyledText(marks(of: claim, in: workspace), .faint),
          chain(of: claim, in: workspace), ClaimText(claim, in: workspace).marked,
          tags(of: claim, in: workspace),
        ], json: ClaimRecord.json(claim, in: workspace))
    }
    return .table(
      Table(
        [
          .init("ID"), .init("MARK", hidesWhenEmpty: true), .init("CHAIN", wraps: true),
          .init("CLAIM", wraps: true), .init("TAGS", wraps: true, hidesWhenEmpty: true),
        ], rows: rows, whenEmpty: whenEmpty))
  }

  static func marks(of claim: Claim, in workspace: Workspace) -> String {
    var marks = claim.isHeadline ? "H" : claim.isFurniture ? "F" : ""
    if claim.isAdded { marks += "A" }
    if claim.correction != nil { marks += "E" }
    if claim.isOrphaned { marks += "O" }
    switch workspace.standings[claim.id] {
    case .accepted: marks += "✓"
    case .rejected: marks += "✗"
    case nil: break
    }
    return marks
  }

  /// "The Mail Online ‹ the Guardian ‹ an intelligence official": from the outlet inward.
  static func chain(of claim: Claim, in workspace: Workspace) -> StyledText {
    let links = workspace.chain(of: claim).links
    var text = StyledText()
    for (index, link) in links.enumerated().reversed() {
      if index < links.count - 1 { text += StyledText(link.stated ? " ‹ " : " ‹? ", .faint) }
      text += StyledText(
        Folding.singleLine(link.source), index == links.count - 1 ? .plain : .source)
      if link.isGuess { text += StyledText("?", .faint) }
      if link.type == .unnamedPerson || link.type == .unnamedGroup {
        text += StyledText(" (unnamed)", .faint)
      }
    }
    return text
  }

  private static func tags(of claim: Claim, in workspace: Workspace) -> StyledText {
    workspace.tags(on: .claim(claim.id)).map { StyledText("\($0)", .tag) }.joined(" ")
  }
}
