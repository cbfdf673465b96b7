internal import Casebook
internal import JSON

extension Command {
  static let dates = Command(
    name: "dates", group: .claims,
    summary: "List the dates and periods in their order, the unresolved ones apart.",
    discussion: """
      A date such as ‘January 10’ or ‘last week’ stays open until the article's own date is known: \
      set a1 published:2019-02-08
      """,
    parameters: [
      Parameter("QUERY", .query, "only in claims that fit", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [Example("dates", "all dates"), Example("dates article:a1", "of one article")],
    seeAlso: ["numbers", "set"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(arguments.words("QUERY"))
    state.select(claims.filter { !$0.times.isEmpty }.map { .claim($0.id) })
    let found = claims.flatMap { claim in
      state.workspace.times(of: claim).map { (claim: claim, time: $0) }
    }
    let sorted = found.sorted { left, right in
      let leftKey = left.time.from ?? left.time.to ?? "~"
      let rightKey = right.time.from ?? right.time.to ?? "~"
      return (leftKey, left.claim.id.number) < (rightKey, right.claim.id.number)
    }
    let rows = sorted.map { claim, time in
      Table.Row(
        [
          StyledText(Dates.period(of: time), time.isResolved ? .date : .warning),
          StyledText(time.precision, .faint), StyledText("\(claim.id)", .id),
          StyledText(Dates.words(of: time, claim: claim, in: state.workspace)),
          ClaimListing.chain(of: claim, in: state.workspace),
        ], json: Dates.json(time, claim: claim))
    }
    return .table(
      Table(
        [
          .init("WHEN"), .init("PRECISION"), .init("CLAIM"), .init("WORDS", wraps: true),
          .init("WHO SAYS SO", wraps: true),
        ], rows: rows, whenEmpty: "There are no dates in these claims."),
      hint: Dates.hint(sorted.map(\.claim), times: sorted.map(\.time), in: state.workspace))
  }
}

/// Dates in words.
enum Dates {
  /// "2018-10-01 – 2018-10-31", "since 2014-06-01", "open".
  static func period(of time: TimeExpression) -> String {
    switch (time.from, time.to) {
    case (let from?, let to?): from == to ? from : "\(from) – \(to)"
    case (let from?, nil): time.isOpen ? "since \(from)" : "from \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): time.isResolved ? time.timex ?? "" : "open"
    }
  }

  /// "2018-10-01 – 2018-10-31, month", with the date it was counted from.
  static func reading(of time: TimeExpression) -> String {
    let anchor = time.anchor.map { ", counted from \($0)" } ?? ""
    guard time.isResolved else { return "open: the article's date is unknown" }
    return "\(period(of: time)), \(time.precision)\(anchor)"
  }

  static func styled(_ time: TimeExpression, in text: ArticleText) -> StyledText {
    StyledText(period(of: time), time.isResolved ? .date : .warning)
      + StyledText("  ‘\(Folding.singleLine(text[time.span]))’", .faint)
      + StyledText(time.anchor.map { "  counted from \($0)" } ?? "", .faint)
  }

  static func words(of time: TimeExpression, claim: Claim, in workspace: Workspace) -> String {
    workspace.text(of: claim.article).map { Folding.singleLine($0[time.span]) } ?? ""
  }

  static func json(_ time: TimeExpression, claim: Claim) -> JSONValue {
    guard case .object(var members) = time.json else { return time.json }
    members["claim"] = claim.id.json
    members["article"] = claim.article.json
    return .object(members)
  }

  /// What would resolve the open ones.
  static func hint(
    _ claims: [Claim], times: [TimeExpression], in workspace: Workspace
  ) -> StyledText? {
    let open = Set(zip(claims, times).filter { !$1.isResolved }.map(\.0.article)).sorted()
    let undated = open.filter { workspace.articles[$0]?.published == nil }
    guard let first = undated.first else { return nil }
    return StyledText("To resolve what is open: set \(first) published:YYYY-MM-DD", .notice)
  }
}
