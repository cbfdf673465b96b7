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
  ///
  /// `NAME.previous` is opened for reading only, for the next save of NAME replaces it.
  package static func open(
    _ paths: SessionPaths, mode: Mode = .writing, program: String, holder: String
  ) throws(SessionStoreError) -> Opened {
    guard paths.exist else { throw .notFound(paths.name) }
    let writes = mode != .reading && !paths.isPrevious
    let lock =
      writes ? try takeLock(paths, holder: holder, takesOver: mode == .takingOver) : nil
    do throws(SessionStoreError) {
      return try read(paths, program: program, lock: lock)
    } catch {
      lock?.release()
      throw error
    }
  }

  /// Makes an empty session at a place where there is none; nothing but the lock is written yet.
  package static func create(
    _ paths: SessionPaths, program: String, holder: String
  ) throws(SessionStoreError) -> Opened {
    let stored = try begin(
      paths, program: program, holder: holder, chain: JournalChain(),
      additions: Snapshot.Additions())
    return Opened(session: Session(), stored: stored, tornBytes: 0, recoveredEntries: 0)
  }

  /// The same session under another name, which must be free; nothing but the lock is written yet.
  package func renamed(
    to paths: SessionPaths, holder: String
  ) throws(SessionStoreError) -> StoredSession {
    let (chain, additions) = contents
    return try StoredSession.begin(
      paths, program: programName, holder: holder, chain: chain, additions: additions)
  }

  private static func begin(
    _ paths: SessionPaths, program: String, holder: String, chain: JournalChain,
    additions: Snapshot.Additions
  ) throws(SessionStoreError) -> StoredSession {
    guard !paths.isPrevious else { throw .badName(paths.name) }
    guard !paths.exist else { throw .exists(paths.name) }
    let lock = try takeLock(paths, holder: holder)
    // Another shell may have made one before we had the lock.
    guard !paths.exist else {
      lock.release()
      throw .exists(paths.name)
    }
    let state = State(
      snapshot: nil, journal: JournalFile(newAt: paths.journal), chain: chain, entriesOnDisk: 0,
      entriesSaved: 0, textsOnDisk: [], additions: additions)
    return StoredSession(
      paths: paths, readOnlyReason: nil, program: program, lock: lock, state: state)
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
      throw .notLocked(error)
    }
    throw .locked(path: paths.snapshot, holder: paths.holder ?? "another shell")
  }

  private static func read(
    _ paths: SessionPaths, program: String, lock: LockFile?
  ) throws(SessionStoreError) -> Opened {
    // The journal first: when another shell saves between the two, the snapshot has what the journal had.
    let journalStatus = Files.status(paths.journal)
    let journal = journalStatus == nil ? [] : try bytes(of: paths.journal)
    let snapshotStatus = Files.status(paths.snapshot)
    let snapshot = snapshotStatus == nil ? nil : try readSnapshot(paths)
    var session = snapshot?.session ?? Session()
    var chain = snapshot?.chain ?? JournalChain()
    let saved = chain.count
    let tail = JournalTail(replaying: journal, onto: &session, chain: &chain)
    let state = State(
      snapshot: snapshotStatus,
      journal: JournalFile(at: paths.journal, status: journalStatus, tail: tail), chain: chain,
      entriesOnDisk: chain.count, entriesSaved: saved,
      textsOnDisk: Set(session.workspace.texts.keys),
      additions: snapshot?.additions ?? Snapshot.Additions())
    let reason =
      damage(in: tail, entries: chain.count, paths) ?? snapshot?.readOnlyReason
      ?? (lock == nil ? .asked : nil)
    let stored = StoredSession(
      paths: paths, readOnlyReason: reason, program: program, lock: lock, state: state)
    return Opened(
      session: session, stored: stored, tornBytes: tail.tornBytes,
      recoveredEntries: tail.recoveredEntries)
  }

  private static func readSnapshot(_ paths: SessionPaths) throws(SessionStoreError) -> Snapshot {
    let lastGood = Files.exists(paths.previous) ? paths.previous : nil
    return try Snapshot(
      reading: try bytes(of: paths.snapshot), path: paths.snapshot, lastGood: lastGood)
  }

  private static func damage(
    in tail: JournalTail, entries: Int, _ paths: SessionPaths
  ) -> ReadOnlyReason? {
    guard let (line, problem) = tail.problem else { return nil }
    return .damagedJournal(
      .damagedJournal(
        path: paths.journal, line: line, reason: problem.reason, lastGood: entries))
  }

  private static func bytes(of path: String) throws(SessionStoreError) -> [UInt8] {
    do throws(FileError) {
      // Offsets into texts are 32-bit numbers.
      return try Files.read(path, limit: Int(UInt32.max))
    } catch {
      throw .unreadable(error)
    }
  }
}

extension Snapshot {
  /// Why a session that begins with this file may only be read, or nil.
  fileprivate var readOnlyReason: StoredSession.ReadOnlyReason? {
    if major > Snapshot.major { return .newerFormat(major) }
    return isIntact ? nil : .editedOutside
  }
}
