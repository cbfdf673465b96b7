package import Casebook
internal import Files
internal import JSON
internal import Synchronization

/// A session's place on disk while it is open: snapshot, journal and lock.
///
/// Appending is synced before it returns. Saving replaces the snapshot as a whole, keeps the one before it as
/// `NAME.previous.json`, and then clears the journal; a crash between any two steps loses nothing.
package final class StoredSession: Sendable {
  package let paths: SessionPaths
  /// Why it may only be read, or nil when it may be written.
  package let readOnlyReason: ReadOnlyReason?
  let programName: String
  private let lock: LockFile?
  private let state: Mutex<State>

  /// What changes while the session is open.
  struct State {
    /// The snapshot as it was when last read or written.
    var status: FileStatus?
    /// The journal's entries as bytes, those of the snapshot included.
    var journal: [[UInt8]]
    var head: String?
    /// The keys of texts that are on disk.
    var writtenTexts: Set<String>
    /// Bytes of the journal file that are good; what follows is cut off before the next append.
    var tailBytes: Int
    var others: JSONObject
  }

  /// Why a session is open for reading only.
  package enum ReadOnlyReason: Hashable, Sendable {
    case asked
    /// The file's format is of a newer major version.
    case newerFormat(Int)
    /// The snapshot is not the one that Hearsay wrote.
    case editedOutside
    /// The journal cannot be used from a line on; all before it is shown.
    case damagedJournal(SessionStoreError)
  }

  init(
    paths: SessionPaths, readOnlyReason: ReadOnlyReason?, program: String, lock: LockFile?,
    state: State
  ) {
    self.paths = paths
    self.readOnlyReason = readOnlyReason
    programName = program
    self.lock = lock
    self.state = Mutex(state)
  }

  /// True when nothing may be written.
  package var isReadOnly: Bool { readOnlyReason != nil }

  /// Appends entries with the texts of the session that are not on disk yet, and syncs.
  package func append(
    _ entries: [JournalEntry], of session: Session
  ) throws(SessionStoreError) {
    try write { state throws(SessionStoreError) in
      var lines: [UInt8] = []
      for (key, text) in session.workspace.texts.pairs where !state.writtenTexts.contains(key) {
        lines += JournalLine.bytes(of: text, key: key) + [0x0A]
        state.writtenTexts.insert(key)
      }
      for entry in entries {
        let line = JournalLine.bytes(of: entry, previous: state.head)
        lines += line.bytes + [0x0A]
        state.journal.append(line.bytes)
        state.head = line.digest
      }
      do throws(FileError) {
        try cutTornLine(state)
        try Files.append(lines, to: paths.journal)
        state.tailBytes += lines.count
      } catch {
        try? Files.truncate(paths.journal, to: state.tailBytes)
        throw .notWritten(error, lastGood: lastGoodPath)
      }
    }
  }

  /// The state is changed only when the body succeeds.
  private func write(
    _ body: (inout State) throws(SessionStoreError) -> Void
  ) throws(SessionStoreError) {
    guard lock?.isHeld ?? true else { throw .takenOver(path: paths.snapshot) }
    let result = state.withLock { state -> Result<Void, SessionStoreError> in
      var changed = state
      do throws(SessionStoreError) {
        try body(&changed)
        state = changed
        return .success(())
      } catch {
        return .failure(error)
      }
    }
    try result.get()
  }

  private func cutTornLine(_ state: State) throws(FileError) {
    guard let size = Files.status(paths.journal)?.size, size > state.tailBytes else { return }
    try Files.truncate(paths.journal, to: state.tailBytes)
  }

  private var lastGoodPath: String {
    Files.exists(paths.journal) ? paths.journal : paths.snapshot
  }

  /// Writes the snapshot, reads it back, and clears the journal.
  package func save(_ session: Session, time: String) throws(SessionStoreError) {
    try write { state throws(SessionStoreError) in
      guard Files.status(paths.snapshot) == state.status else {
        throw .changedOutside(path: paths.snapshot)
      }
      var snapshot = Snapshot(session: session, journal: state.journal, head: state.head)
      snapshot.others = state.others
      let bytes = snapshot.bytes(writtenBy: programName, time: time)
      do throws(FileError) {
        if state.status != nil { try Files.duplicate(paths.snapshot, as: paths.previous) }
        try Files.replace(paths.snapshot, with: bytes, verifies: true)
        state.status = Files.status(paths.snapshot)
        state.writtenTexts.formUnion(session.workspace.texts.keys)
        try Files.remove(paths.journal)
        state.tailBytes = 0
      } catch {
        throw .notWritten(error, lastGood: lastGoodPath)
      }
    }
  }

  /// True when the journal file holds something that the snapshot does not.
  package var hasUnsavedEntries: Bool { state.withLock { $0.tailBytes > 0 } }

  /// Gives up the lock.
  package func close() {
    lock?.release()
  }

  /// True when nothing was ever entered: such a draft need not be kept.
  package var isEmpty: Bool { state.withLock { $0.journal.isEmpty } }

  /// Removes the session's files and gives up the lock: when all of it is kept under another name.
  package func remove() throws(SessionStoreError) {
    guard lock?.isHeld ?? false else { throw .takenOver(path: paths.snapshot) }
    do throws(FileError) {
      for path in [paths.snapshot, paths.previous, paths.journal] { try Files.remove(path) }
    } catch {
      throw .notWritten(error, lastGood: lastGoodPath)
    }
    close()
  }

  /// The journal's entries as bytes and the digest of the last.
  var chain: (journal: [[UInt8]], head: String?, others: JSONObject) {
    state.withLock { ($0.journal, $0.head, $0.others) }
  }
}
