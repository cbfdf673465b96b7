package import Casebook
internal import Files
internal import JSON

extension StoredSession {
  /// How a session is to be opened.
  package enum Mode: Hashable, Sendable {
    case writing
    case reading
    /// Writing, although another shell has it: that one can write no more.
    case takingOver
  }

  /// An opened session with what a user should be told.
  package struct Opened: Sendable {
    package var session: Session
    package var stored: StoredSession
    /// Bytes of a last line that a crash left unfinished and that were dropped.
    package var tornBytes: Int
    /// Entries that were only in the journal.
    package var recoveredEntries: Int
  }

  /// Opens a session; reading changes no file.
  package static func open(
    _ paths: SessionPaths, mode: Mode = .writing, program: String, holder: String
  ) throws(SessionStoreError) -> Opened {
    guard paths.exist else { throw .notFound(paths.name) }
    let lock =
      mode == .reading
      ? nil : try takeLock(paths, holder: holder, takesOver: mode == .takingOver)
    do throws(SessionStoreError) {
      return try read(paths, mode: mode, program: program, lock: lock)
    } catch {
      lock?.release()
      throw error
    }
  }

  /// Makes an empty session at a place where there is none.
  package static func create(
    _ paths: SessionPaths, program: String, holder: String
  ) throws(SessionStoreError) -> Opened {
    guard !paths.exist else { throw .exists(paths.name) }
    let lock = try takeLock(paths, holder: holder)
    let state = State(
      status: nil, journal: [], head: nil, writtenTexts: [], tailBytes: 0, others: [:])
    let stored = StoredSession(
      paths: paths, readOnlyReason: nil, program: program, lock: lock, state: state)
    return Opened(session: Session(), stored: stored, tornBytes: 0, recoveredEntries: 0)
  }

  /// The same session under another name, which must be free; nothing is written before the first save.
  package func renamed(
    to paths: SessionPaths, holder: String
  ) throws(SessionStoreError) -> StoredSession {
    guard !paths.exist else { throw .exists(paths.name) }
    let lock = try StoredSession.takeLock(paths, holder: holder)
    let chain = self.chain
    let state = State(
      status: nil, journal: chain.journal, head: chain.head, writtenTexts: [], tailBytes: 0,
      others: chain.others)
    return StoredSession(
      paths: paths, readOnlyReason: nil, program: programName, lock: lock, state: state)
  }

  private static func takeLock(
    _ paths: SessionPaths, holder: String, takesOver: Bool = false
  ) throws(SessionStoreError) -> LockFile {
    do throws(FileError) {
      try Files.createFolder(Files.folder(of: paths.lock))
      let lock =
        takesOver
        ? try LockFile.takeOver(paths.lock, holder: holder)
        : try LockFile.take(paths.lock, holder: holder)
      if let lock { return lock }
    } catch {
      throw .notWritten(error, lastGood: paths.exist ? paths.snapshot : nil)
    }
    let words = (try? Files.read(paths.lock, limit: 1024)).map {
      String(decoding: $0, as: UTF8.self)
    }
    throw .locked(path: paths.snapshot, holder: words ?? "another shell")
  }

  private static func read(
    _ paths: SessionPaths, mode: Mode, program: String, lock: LockFile?
  ) throws(SessionStoreError) -> Opened {
    let status = Files.status(paths.snapshot)
    var snapshot = Snapshot(session: Session(), journal: [])
    if status != nil {
      let lastGood = Files.exists(paths.previous) ? paths.previous : nil
      snapshot = try Snapshot(
        reading: try bytes(of: paths.snapshot), path: paths.snapshot, lastGood: lastGood)
    }
    let tailBytes = Files.exists(paths.journal) ? try bytes(of: paths.journal) : []
    var session = snapshot.session
    let tail = JournalTail(replaying: tailBytes, onto: &session, head: snapshot.head)
    let state = State(
      status: status, journal: snapshot.journal + tail.entries, head: tail.head,
      writtenTexts: Set(session.workspace.texts.keys), tailBytes: tail.usedBytes,
      others: snapshot.others)
    let stored = StoredSession(
      paths: paths,
      readOnlyReason: readOnlyReason(
        mode, snapshot: snapshot, exists: status != nil, tail: tail, paths: paths,
        entries: session.journal.count), program: program, lock: lock, state: state)
    return Opened(
      session: session, stored: stored, tornBytes: tail.tornBytes,
      recoveredEntries: tail.entries.count)
  }

  private static func readOnlyReason(
    _ mode: Mode, snapshot: Snapshot, exists: Bool, tail: JournalTail, paths: SessionPaths,
    entries: Int
  ) -> ReadOnlyReason? {
    if let problem = tail.problem {
      return .damagedJournal(
        .damagedJournal(
          path: paths.journal, line: problem.line, reason: problem.reason, lastGood: entries))
    }
    if snapshot.major > Snapshot.major { return .newerFormat(snapshot.major) }
    if exists, !snapshot.isIntact { return .editedOutside }
    return mode == .reading ? .asked : nil
  }

  private static func bytes(of path: String) throws(SessionStoreError) -> [UInt8] {
    do throws(FileError) {
      return try Files.read(path)
    } catch {
      throw .unreadable(error)
    }
  }
}
