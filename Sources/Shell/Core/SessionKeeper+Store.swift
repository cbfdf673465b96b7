internal import Casebook
internal import Files
internal import SessionStore

/// How a session is opened.
package enum OpeningMode: Hashable, Sendable {
  case writing
  /// Nothing may be changed, and no lock is taken.
  case reading
  /// As a new draft; the session itself stays as it is.
  case copying
  /// Away from the shell that has it.
  case takingOver
}

/// Places on disk for the shell's sessions.
extension ShellState {
  /// Opens a session in place of the present one; what a user should know is returned.
  mutating func openSession(
    _ paths: SessionPaths, mode: OpeningMode
  ) throws(ShellError) -> SessionOpening {
    let mode = settings.readOnly && mode != .copying ? .reading : mode
    let opened = try ShellError.storing { () throws(SessionStoreError) in
      try StoredSession.open(
        paths, mode: StoredSession.Mode(mode), program: environment.program, holder: holder)
    }
    var opening = SessionOpening(opened, mode: mode)
    if mode == .copying {
      let copy = try newDraft { paths throws(SessionStoreError) in
        try opened.stored.renamed(to: paths, holder: holder)
      }
      opening.copyName = copy.name
      hand(to: copy, opened.session, saves: true)
    } else {
      let isDraft = Files.folder(of: paths.snapshot) == environment.draftsFolder
      hand(to: SessionKeeper(opened.stored, isDraft: isDraft), opened.session)
    }
    return opening
  }

  /// Begins an empty session: a draft, or one with a name.
  mutating func createSession(_ paths: SessionPaths?) throws(ShellError) {
    if let paths {
      let created = try ShellError.storing { () throws(SessionStoreError) in
        try StoredSession.create(paths, program: environment.program, holder: holder)
      }
      hand(to: SessionKeeper(created.stored, isDraft: false), created.session, saves: true)
    } else {
      let draft = try newDraft { paths throws(SessionStoreError) in
        try StoredSession.create(paths, program: environment.program, holder: holder).stored
      }
      hand(to: draft, Session())
    }
  }

  /// Goes on under another name; a draft, or a session that is renamed, leaves its old one.
  mutating func keepSession(as paths: SessionPaths, leavesOldName: Bool) throws(ShellError) {
    let old = keeper
    let holder = holder
    let program = environment.program
    let stored = try ShellError.storing { () throws(SessionStoreError) in
      if let old { return try old.stored.renamed(to: paths, holder: holder) }
      return try StoredSession.create(paths, program: program, holder: holder).stored
    }
    hand(
      to: SessionKeeper(stored, isDraft: false), session, saves: true,
      writesJournal: old == nil, removesOld: leavesOldName)
  }

  /// Gives up the present place on disk when the command has succeeded.
  mutating func letGoOfSession() {
    let old = keeper
    replaceSession(
      session, keeper: nil,
      handover: Handover(complete: { () throws(ShellError) in old?.close() }, abandon: {}))
  }

  /// Makes a place on disk the present one.
  ///
  /// When the command has succeeded, the snapshot is written there first and the old place is let go last, so that
  /// at every moment one of the two holds everything.
  private mutating func hand(
    to new: SessionKeeper, _ session: Session, saves: Bool = false, writesJournal: Bool = false,
    removesOld: Bool = false
  ) {
    let old = keeper
    let time = environment.now()
    let handover = Handover(
      complete: { () throws(ShellError) in
        if writesJournal { try new.append(allEntries(of: session), of: session) }
        if saves { try new.save(session, time: time) }
        // Everything is in the new place by now: an old file that cannot be removed does no harm.
        if removesOld { try? old?.stored.remove() }
        old?.close()
      }, abandon: { new.stored.close() })
    replaceSession(session, keeper: new, handover: handover)
  }

  /// A draft under the first free number.
  private func newDraft(
    _ make: (SessionPaths) throws(SessionStoreError) -> StoredSession
  ) throws(ShellError) -> SessionKeeper {
    var number = 1
    while true {
      let paths = SessionPaths(snapshot: "\(environment.draftsFolder)/draft-\(number).json")
      do throws(SessionStoreError) {
        return SessionKeeper(try make(paths), isDraft: true)
      } catch {
        switch error {
        // Another shell has that one.
        case .exists, .locked: number += 1
        default: throw ShellError(.store(error))
        }
      }
    }
  }

  /// How a lock's file names this shell for people.
  private var holder: String {
    "\(environment.shellName), since \(environment.now())"
  }
}

/// The whole journal, for a session that was in memory only.
private func allEntries(of session: Session) throws(ShellError) -> [JournalEntry] {
  do throws(JournalError) {
    return try session.journal.entries()
  } catch {
    throw ShellError(.journal(error))
  }
}

extension StoredSession.Mode {
  fileprivate init(_ mode: OpeningMode) {
    self =
      switch mode {
      case .writing: .writing
      case .reading, .copying: .reading
      case .takingOver: .takingOver
      }
  }
}
