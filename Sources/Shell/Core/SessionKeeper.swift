package import Casebook

/// The session's place on disk, as the shell uses it.
///
/// Closures, so that the core of the shell needs no knowledge of files; `SessionKeeper+Store.swift` makes one from a
/// stored session.
package struct SessionKeeper: Sendable {
  /// The session's name; nil for a draft.
  package var name: String?
  /// Where it is kept, for messages.
  package var path: String
  package var isReadOnly: Bool
  /// Appends entries with the texts they refer to, and syncs.
  var appendEntries: @Sendable ([JournalEntry], Session) throws(ShellError) -> Void
  /// Writes the snapshot and folds the journal into it.
  var saveSession: @Sendable (Session) throws(ShellError) -> Void
  /// Gives up the lock; an empty draft is removed.
  var closeSession: @Sendable (Session) -> Void

  package init(
    name: String?, path: String, isReadOnly: Bool,
    append: @escaping @Sendable ([JournalEntry], Session) throws(ShellError) -> Void,
    save: @escaping @Sendable (Session) throws(ShellError) -> Void,
    close: @escaping @Sendable (Session) -> Void
  ) {
    self.name = name
    self.path = path
    self.isReadOnly = isReadOnly
    appendEntries = append
    saveSession = save
    closeSession = close
  }

  /// Puts entries on disk, synced.
  package func append(_ entries: [JournalEntry], of session: Session) throws(ShellError) {
    try appendEntries(entries, session)
  }

  /// Writes the snapshot.
  package func save(_ session: Session) throws(ShellError) {
    try saveSession(session)
  }

  /// Lets go of the session.
  package func close(_ session: Session) {
    closeSession(session)
  }
}
