package import Casebook
internal import Comparison

/// What a command reads and changes.
///
/// A value: the shell keeps the state from before a command, and a command that fails or is interrupted never
/// happened.
package struct ShellState: Sendable {
  package private(set) var session: Session
  package var environment: Environment
  package var settings = Settings()
  /// What `it` means: the things of the last listing, in its order.
  package private(set) var selection: [Target] = []
  /// What the running command has entered into the journal, not yet on disk.
  private(set) var unwritten: [JournalEntry] = []
  /// The session's place on disk.
  package private(set) var keeper: SessionKeeper?
  /// What the running command asks the disk for once it has succeeded.
  private(set) var handover: Handover?
  /// The script that the running command wants run behind it.
  var script: ScriptRequest?
  /// All articles side by side, as they were when a command last asked for it.
  var collated: Collation?
  /// True after `quit`.
  package var isLeaving = false
  /// The lines entered in this shell, with how they ended.
  package var history: [HistoryItem] = []
  /// The line that is being carried out.
  package internal(set) var line = ""

  package init(environment: Environment, session: Session = Session()) {
    self.environment = environment
    self.session = session
  }

  package var workspace: Workspace { session.workspace }

  /// Puts another session, or another place on disk, in place of the present one.
  ///
  /// The handover is settled when the command has succeeded or failed.
  mutating func replaceSession(
    _ session: Session, keeper: SessionKeeper?, handover: Handover? = nil
  ) {
    if keeper?.path != self.keeper?.path { selection = [] }
    self.session = session
    self.keeper = keeper
    self.handover = handover
  }

  /// Sets what `it` means.
  package mutating func select(_ targets: [Target]) {
    selection = targets
  }

  /// Keeps a text that the following edits refer to.
  package mutating func keep(_ text: ArticleText, as key: String) {
    session.keep(text, as: key)
  }

  /// Applies edits as one journal entry; no edits, no entry.
  package mutating func record(_ edits: [Edit], summary: String) throws(ShellError) {
    guard !edits.isEmpty else { return }
    unwritten.append(
      try journal { session, line, time throws(JournalError) in
        try session.record(edits, line: line, summary: summary, time: time)
      })
  }

  /// Takes back entries; the entry that did it is returned.
  package mutating func undo(_ count: Int) throws(ShellError) -> JournalEntry {
    let entry = try journal { session, line, time throws(JournalError) in
      try session.undo(count, line: line, time: time)
    }
    unwritten.append(entry)
    return entry
  }

  /// Restores entries; the entry that did it is returned.
  package mutating func redo(_ count: Int) throws(ShellError) -> JournalEntry {
    let entry = try journal { session, line, time throws(JournalError) in
      try session.redo(count, line: line, time: time)
    }
    unwritten.append(entry)
    return entry
  }

  private mutating func journal(
    _ change: (inout Session, String, String) throws(JournalError) -> JournalEntry
  ) throws(ShellError) -> JournalEntry {
    do throws(JournalError) {
      return try change(&session, line, environment.now())
    } catch {
      throw ShellError(.journal(error))
    }
  }

  /// Puts what the command did on disk, synced; afterwards the command has happened.
  mutating func commit() throws(ShellError) {
    if !unwritten.isEmpty {
      try keeper?.append(unwritten, of: session)
      unwritten = []
    }
    try handover?.complete()
    handover = nil
  }

  /// Throws when nothing may be changed.
  package func checkWritable() throws(ShellError) {
    if settings.readOnly { throw ShellError(.startedReadOnly) }
    if keeper?.isReadOnly == true { throw ShellError(.readOnly) }
  }

  /// Throws when the user asked to stop; long loops call it once per article.
  package func checkInterrupt() throws(ShellError) {
    if environment.isInterrupted() { throw ShellError(.interrupted) }
  }
}

/// A line of this shell's history.
package struct HistoryItem: Hashable, Sendable {
  package var line: String
  /// UTC, ISO 8601.
  package var time: String
  package var succeeded: Bool

  package init(line: String, time: String, succeeded: Bool) {
    self.line = line
    self.time = time
    self.succeeded = succeeded
  }
}
