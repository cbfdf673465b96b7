internal import Casebook
internal import JSON
internal import SessionStore

extension Command {
  static let info = Command(
    name: "info", aliases: ["status"], group: .session,
    summary: "Show the session: where it is kept, what it holds, what undo would take back.",
    discussion: """
      ‘info --schema’ prints what a session file holds as a JSON Schema, for programs that read or check such files.
      """,
    flags: [Flag("schema", "print the JSON Schema of session files")], isListing: true,
    examples: [
      Example("info", "the session you are in"),
      Example("info --schema", "the format of its file"),
    ],
    seeAlso: ["journal", "sessions", "verify"]
  ) { (arguments, state) throws(ShellError) in
    if arguments.has("schema") { return Reply([.verbatim(SessionSchema.text + "\n")]) }
    let info = SessionInfo(
      state, undo: try state.next(state.session.undoable),
      redo: try state.next(state.session.redoable))
    return .record(info.fields, json: info.json)
  }
}

extension ShellState {
  /// What the newest entry of a list did.
  fileprivate func next(_ entries: [EntryID]) throws(ShellError) -> String? {
    guard let last = entries.last else { return nil }
    do throws(JournalError) {
      return try session.journal.entry(last)?.summary
    } catch {
      throw ShellError(.journal(error))
    }
  }
}

/// The session in labelled values.
private struct SessionInfo {
  private let state: ShellState
  private let undo: String?
  private let redo: String?

  init(_ state: ShellState, undo: String?, redo: String?) {
    self.state = state
    self.undo = undo
    self.redo = redo
  }

  var fields: [Reply.Field] {
    var fields: [Reply.Field] = [
      .init("session", StyledText(name, .strong)), .init("kept in", StyledText(place)),
      .init("state", StyledText(keeping.words)),
      .init("holds", StyledText(Phrases.contents(of: state.workspace))),
      .init("journal", StyledText(Phrases.count(state.session.journal.count, "entry", "entries"))),
      .init("undo", StyledText(undo ?? "nothing", undo == nil ? .faint : .plain)),
    ]
    if let redo { fields.append(.init("redo", StyledText(redo))) }
    if let rating = state.workspace.ratings[.session] {
      fields.append(.init("rating", StyledText(rating.grade, .strong)))
    }
    return fields
  }

  var json: JSONValue {
    let workspace = state.workspace
    return [
      "name": .optional(state.keeper?.name), "path": .optional(state.keeper?.path),
      "draft": .bool(state.keeper?.isDraft ?? true), "state": .string(keeping.rawValue),
      "articles": .integer(workspace.articles.count), "claims": .integer(workspace.claims.count),
      "groups": .integer(workspace.groups.count), "tags": .integer(workspace.tags.count),
      "annotations": .integer(workspace.annotations.count),
      "links": .integer(workspace.links.count), "entries": .integer(state.session.journal.count),
      "undo": .optional(undo), "redo": .optional(redo),
    ]
  }

  private var name: String {
    guard let keeper = state.keeper else { return "without a name" }
    return keeper.isDraft ? "\(keeper.name), a draft: save NAME names it" : keeper.name
  }

  private var place: String {
    state.keeper?.path ?? "memory only: save NAME keeps it"
  }

  /// How far the work is on disk.
  private enum Keeping: String {
    case memory, empty, saved, journal
    case readOnly = "read-only"

    var words: String {
      switch self {
      case .memory: "not on disk"
      case .empty: "nothing entered yet"
      case .saved: "saved"
      case .journal: "every command is on disk; ‘save’ writes them into the file"
      case .readOnly: "open for reading only"
      }
    }
  }

  private var keeping: Keeping {
    guard let keeper = state.keeper else { return .memory }
    if keeper.isReadOnly || state.settings.readOnly { return .readOnly }
    if keeper.stored.hasUnsavedEntries { return .journal }
    return keeper.stored.isEmpty ? .empty : .saved
  }
}
