internal import Casebook
internal import JSON

/// The times of claims, those with a place in the calendar first and in its order, the open ones apart.
struct DateListing {
  /// A time with the claims it stands in.
  struct Entry {
    var time: TimeExpression
    var claims: [Claim]

    var article: ArticleID { claims[0].article }
  }

  /// What has a place in the calendar, in its order, then lengths and repeated times.
  private(set) var resolved: [Entry] = []
  /// What no date resolves yet, in text order.
  private(set) var open: [Entry] = []
  private let workspace: Workspace

  /// The times of the claims that fit a query; they become the selection.
  init(_ query: [Word], in state: inout ShellState) throws(ShellError) {
    guard !state.workspace.claims.isEmpty else { throw ShellError(.nothingExtracted) }
    let claims = try state.claims(query)
    state.select(claims.filter { !$0.times.isEmpty }.map { .claim($0.id) })
    workspace = state.workspace
    var places: [ArticleID: [ScalarRange: Int]] = [:]
    var entries: [Entry] = []
    for claim in claims {
      for time in workspace.times(of: claim) {
        if let place = places[claim.article]?[time.span] {
          entries[place].claims.append(claim)
        } else {
          places[claim.article, default: [:]][time.span] = entries.count
          entries.append(Entry(time: time, claims: [claim]))
        }
      }
    }
    open = entries.filter { !$0.time.isResolved }
    resolved = entries.filter(\.time.isResolved).enumerated()
      .sorted { ($0.element.key, $0.offset) < ($1.element.key, $1.offset) }.map(\.element)
  }

  static let columns: [Table.Column] = [
    .init("CLAIM"), .init("WORDS", wraps: true), .init("WHO SAYS SO", wraps: true),
  ]

  /// The cells of `columns`.
  func cells(of entry: Entry) -> [StyledText] {
    [
      StyledText(entry.claims.map { "\($0.id)" }.joined(separator: " "), .id),
      StyledText(words(of: entry)), ClaimListing.chain(of: entry.claims[0], in: workspace),
    ]
  }

  private func words(of entry: Entry) -> String {
    workspace.text(of: entry.article).map { Folding.singleLine($0[entry.time.span]) } ?? ""
  }

  func json(_ entry: Entry) -> JSONValue {
    guard case .object(var members) = entry.time.json else { return entry.time.json }
    members["claims"] = entry.claims.map(\.id).json
    members["article"] = entry.article.json
    members["text"] = .string(words(of: entry))
    return .object(members)
  }

  /// The table of what is resolved, the open ones apart, and what would resolve them.
  func reply(_ table: Table, hint: StyledText? = nil) -> Reply {
    var parts: [Reply.Part] = [.table(table)]
    if !open.isEmpty {
      let rows = open.map { entry in
        Table.Row(
          [StyledText(words(of: entry), .warning)] + [cells(of: entry)[0], cells(of: entry)[2]]
            + [StyledText(needs(entry))], json: json(entry))
      }
      parts.append(.text([StyledText()], hang: 0))
      parts.append(
        .table(
          Table(
            [
              .init("OPEN", wraps: true), .init("CLAIM"), .init("WHO SAYS SO", wraps: true),
              .init("NEEDS", wraps: true),
            ], rows: rows, whenEmpty: "")))
    }
    if let hint = hint ?? self.hint { parts.append(.hint(hint)) }
    return Reply(parts, json: .array((resolved + open).map(json)))
  }

  /// What would resolve an open time.
  private func needs(_ entry: Entry) -> String {
    if entry.time.needs == .context { return "a date that the text names before it" }
    guard let article = workspace.articles[entry.article], article.published == nil else {
      return "a date that neither the text nor its article gives"
    }
    return "the date of \(article.id)"
  }

  private var hint: StyledText? {
    let undated = open.map(\.article).filter { workspace.articles[$0]?.published == nil }
    return undated.min().map {
      StyledText("To resolve what is open: set \($0) published:YYYY-MM-DD", .notice)
    }
  }
}

extension DateListing.Entry {
  /// Sorts by the calendar; what has no place in it comes last.
  fileprivate var key: String { time.from ?? time.to ?? "~" }
}
