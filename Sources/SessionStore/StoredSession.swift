package import Casebook
internal import Files
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
    /// The snapshot file as it was when last read or written; nil when there is none.
    var snapshot: FileStatus?
    var journal: JournalFile
    /// All entries, those of the snapshot included.
    var chain: JournalChain
    /// The number of entries that the snapshot or the journal file holds.
    var entriesOnDisk: Int
    /// The number of entries that the snapshot holds.
    var entriesSaved: Int
    var textsOnDisk: Set<String>
    var additions: Snapshot.Additions
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

  /// True when entries are not in the snapshot yet.
  package var hasUnsavedEntries: Bool { state.withLock { $0.chain.count > $0.entriesSaved } }

  /// True when nothing was ever entered: such a draft need not be kept.
  package var isEmpty: Bool { state.withLock { $0.chain.count == 0 } }

  /// The journal's entries, and what a newer version added to the format.
  var contents: (chain: JournalChain, additions: Snapshot.Additions) {
    state.withLock { ($0.chain, $0.additions) }
  }

  /// True when there are files, or were.
  var isOnDisk: Bool { paths.exist || state.withLock { $0.entriesOnDisk > 0 } }

  /// Gives up the lock.
  package func close() {
    lock?.release()
  }

  /// Removes the session's files and gives up the lock: when all of it is kept under another name.
  package func remove() throws(SessionStoreError) {
    try checkWritable()
    do throws(FileError) {
      for path in [paths.snapshot, paths.previous, paths.journal] { try Files.remove(path) }
    } catch {
      throw .notWritten(error, lastGood: lastGoodPath)
    }
    close()
  }

  private func checkWritable() throws(SessionStoreError) {
    guard !isReadOnly, let lock else { throw .readOnly(path: paths.snapshot) }
    guard lock.isHeld else { throw .takenOver(path: paths.snapshot) }
  }

  private var lastGoodPath: String? {
    [paths.journal, paths.snapshot].first(where: Files.exists)
  }
}

extension StoredSession {
  /// Appends entries, and the texts of the session that are not on disk yet, and syncs.
  ///
  /// The entries must follow those written before. After an error the files hold what they held before.
  package func append(
    _ entries: [JournalEntry], of session: Session
  ) throws(SessionStoreError) {
    try checkWritable()
    try state.withLock { state throws(SessionStoreError) in
      guard state.journal.isUnchanged else { throw .changedOutside(path: paths.journal) }
      let texts = state.newTexts(of: session.workspace)
      let links = state.chain.links(for: entries)
      let lines =
        texts.map { JournalLine.bytes(of: $0.value, key: $0.key) }
        + state.chain.entries[state.entriesOnDisk...] + links.map(\.bytes)
      do throws(FileError) {
        try state.journal.append(lines)
      } catch {
        throw .notWritten(error, lastGood: lastGoodPath)
      }
      state.chain.append(links)
      state.entriesOnDisk = state.chain.count
      state.textsOnDisk.formUnion(texts.map(\.key))
    }
  }

  /// Writes the snapshot, with entries that were not appended if there are any, reads it back, and clears the journal.
  ///
  /// After an error the files hold what they held before.
  package func save(_ session: Session, time: String) throws(SessionStoreError) {
    try checkWritable()
    try state.withLock { state throws(SessionStoreError) in
      guard Files.status(paths.snapshot) == state.snapshot else {
        throw .changedOutside(path: paths.snapshot)
      }
      guard state.journal.isUnchanged else { throw .changedOutside(path: paths.journal) }
      var snapshot = Snapshot(session: session, chain: state.chain, additions: state.additions)
      snapshot.chain.append(try missingLinks(of: session, in: state.chain))
      do throws(FileError) {
        if state.snapshot != nil { try Files.duplicate(paths.snapshot, as: paths.previous) }
        try Files.replace(
          paths.snapshot, with: snapshot.bytes(writtenBy: programName, time: time), verifies: true,
          by: paths.temporary)
      } catch {
        throw .notWritten(error, lastGood: lastGoodPath)
      }
      state.snapshot = Files.status(paths.snapshot)
      state.chain = snapshot.chain
      state.entriesSaved = state.chain.count
      state.entriesOnDisk = state.chain.count
      state.textsOnDisk.formUnion(session.workspace.texts.keys)
      state.journal.clear()
    }
  }

  /// The links of entries that the session has and the chain has not.
  private func missingLinks(
    of session: Session, in chain: JournalChain
  ) throws(SessionStoreError) -> [JournalChain.Link] {
    guard session.journal.count > chain.count else { return [] }
    do throws(JournalError) {
      return chain.links(
        for: try session.journal.entries(chain.count + 1...session.journal.count))
    } catch {
      throw .damagedJournal(
        path: paths.journal, line: 1, reason: JournalProblem.doesNotFit(error).reason,
        lastGood: chain.count)
    }
  }
}

extension StoredSession.State {
  /// The texts that are on no disk yet; texts are never removed, so their number says whether there are any.
  fileprivate func newTexts(of workspace: Workspace) -> [(key: String, value: ArticleText)] {
    guard workspace.texts.count > textsOnDisk.count else { return [] }
    return workspace.texts.pairs.filter { !textsOnDisk.contains($0.key) }
  }
}
