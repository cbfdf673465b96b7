internal import Casebook
package import SessionStore

/// The session's place on disk, as the shell uses it.
package struct SessionKeeper: Sendable {
  package let stored: StoredSession
  /// True for a session that nobody has named yet.
  package let isDraft: Bool

  init(_ stored: StoredSession, isDraft: Bool) {
    self.stored = stored
    self.isDraft = isDraft
  }

  /// The session's name; a draft has one of ours, such as "draft-1".
  package var name: String { stored.paths.name }

  /// The file that holds it.
  package var path: String { stored.paths.snapshot }

  /// True when nothing may be written.
  package var isReadOnly: Bool { stored.isReadOnly }

  /// True when it is the session that these paths name, however they are written.
  func isAt(_ paths: SessionPaths) -> Bool { stored.paths.meanTheSame(as: paths) }

  /// Puts entries on disk, synced.
  func append(_ entries: [JournalEntry], of session: Session) throws(ShellError) {
    try ShellError.storing { () throws(SessionStoreError) in
      try stored.append(entries, of: session)
    }
  }

  /// Writes the snapshot and folds the journal into it.
  func save(_ session: Session, time: String) throws(ShellError) {
    try ShellError.storing { () throws(SessionStoreError) in
      try stored.save(session, time: time)
    }
  }

  /// Saves what the journal holds beyond the snapshot; true when there was something.
  func saveIfNeeded(_ session: Session, time: String) throws(ShellError) -> Bool {
    guard !isReadOnly, stored.hasUnsavedEntries else { return false }
    try save(session, time: time)
    return true
  }

  /// Lets go of the session; an empty draft is removed.
  ///
  /// All there is to lose is on disk by now, so a file that cannot be removed stays and harms nobody.
  func close() {
    if isDraft, !isReadOnly, stored.isEmpty {
      try? stored.remove()
    } else {
      stored.close()
    }
  }
}

extension ShellError {
  /// Carries an error of the session store over.
  static func storing<Value>(
    _ body: () throws(SessionStoreError) -> Value
  ) throws(ShellError) -> Value {
    do throws(SessionStoreError) {
      return try body()
    } catch {
      throw ShellError(.store(error))
    }
  }
}
