internal import JSON
internal import SessionStore

extension Command {
  static let sessions = Command(
    name: "sessions", group: .session, summary: "List the saved sessions, or the drafts.",
    discussion: """
      A draft is work that was never named: every command of it is kept all the same. ‘open draft-1’ goes on with \
      it, ‘save NAME’ names it.
      """,
    flags: [Flag("drafts", "list the drafts instead")], isListing: true,
    examples: [
      Example("sessions", "saved sessions"), Example("sessions --drafts", "unnamed work"),
    ],
    seeAlso: ["open", "new", "save"]
  ) { (arguments, state) throws(ShellError) in
    let wantsDrafts = arguments.has("drafts")
    let environment = state.environment
    let folder = wantsDrafts ? environment.draftsFolder : environment.sessionsFolder
    let listing = SessionListing(
      try ShellError.storing { () throws(SessionStoreError) in
        try SessionList.sessions(in: folder)
      }, present: state.keeper)
    let drafts =
      wantsDrafts ? 0 : ((try? SessionList.sessions(in: environment.draftsFolder)) ?? []).count
    return .table(
      listing.table(
        whenEmpty: wantsDrafts
          ? "There are no drafts." : "There are no saved sessions in \(folder). Type: save NAME"),
      hint: drafts == 0
        ? nil : "\(Phrases.count(drafts, "draft")) besides: sessions --drafts")
  }
}

/// Sessions as a table.
private struct SessionListing {
  let summaries: [SessionSummary]
  let present: SessionKeeper?

  init(_ summaries: [SessionSummary], present: SessionKeeper?) {
    self.summaries = summaries
    self.present = present
  }

  func table(whenEmpty: StyledText) -> Table {
    Table(
      [
        .init("NAME"), .init("ARTICLES", alignsRight: true), .init("CLAIMS", alignsRight: true),
        .init("SAVED"), .init("NOTE", wraps: true),
      ],
      rows: summaries.map { summary in
        let notes = notes(on: summary)
        return Table.Row(
          [
            StyledText(summary.name, .strong), count(summary.articles, in: summary),
            count(summary.claims, in: summary), StyledText(summary.saved ?? "", .date),
            notes.map { StyledText($0.text, $0.style) }.joined("; "),
          ], json: json(summary, notes: notes.map(\.text)))
      }, whenEmpty: whenEmpty)
  }

  /// A session that was never saved has its counts in no file.
  private func count(_ number: Int, in summary: SessionSummary) -> StyledText {
    summary.saved == nil ? "" : StyledText("\(number)", .number)
  }

  private func notes(on summary: SessionSummary) -> [(text: String, style: Style)] {
    let paths = SessionPaths(snapshot: summary.path)
    let isPresent = present?.isAt(paths) ?? false
    var notes: [(String, Style)] = []
    if isPresent { notes.append(("open here", .notice)) }
    if !isPresent, paths.holder != nil { notes.append(("open in another shell", .warning)) }
    if summary.hasUnsavedEntries, notes.isEmpty {
      notes.append(("left without saving: ‘open’ recovers it", .notice))
    }
    if let problem = summary.problem { notes.append((problem, .warning)) }
    return notes
  }

  private func json(_ summary: SessionSummary, notes: [String]) -> JSONValue {
    [
      "name": .string(summary.name), "path": .string(summary.path),
      "articles": .integer(summary.articles), "claims": .integer(summary.claims),
      "entries": .integer(summary.entries), "saved": .optional(summary.saved),
      "notes": .array(notes.map { .string($0) }),
    ]
  }
}
