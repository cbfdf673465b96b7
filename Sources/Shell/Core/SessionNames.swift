internal import Files
internal import SessionStore

/// Sessions by the names and paths that users type.
extension ShellState {
  /// The files of a session that is there: a name in the sessions' folder or the drafts' folder, or a path.
  func existingSession(_ word: Word) throws(ShellError) -> SessionPaths {
    let paths = try sessionPaths(word, in: environment.sessionsFolder)
    if paths.exist { return paths }
    if !word.text.contains("/") {
      let draft = try sessionPaths(word, in: environment.draftsFolder)
      if draft.exist { return draft }
    }
    throw ShellError(
      .unknownSession(word.text, nearest: Nearest.word(to: word.text, among: sessionNames)),
      at: word.place)
  }

  /// The files of a session to be written under a name or path.
  func newSession(_ word: Word) throws(ShellError) -> SessionPaths {
    if settings.safe, word.text.contains("/") {
      throw ShellError(.safeMode("writing outside the sessions' folder"), at: word.place)
    }
    return try sessionPaths(word, in: environment.sessionsFolder)
  }

  /// The files of a session that is yet to be, under a name that is free.
  func freeSession(_ word: Word) throws(ShellError) -> SessionPaths {
    let paths = try newSession(word)
    try checkFree(paths, word)
    return paths
  }

  /// Throws when the name is taken.
  func checkFree(_ paths: SessionPaths, _ word: Word) throws(ShellError) {
    guard !paths.exist else { throw ShellError(.store(.exists(paths.name)), at: word.place) }
  }

  private func sessionPaths(_ word: Word, in folder: String) throws(ShellError) -> SessionPaths {
    do throws(SessionStoreError) {
      return try SessionPaths(
        Files.expandingHome(word.text, home: environment.homeFolder), in: folder)
    } catch {
      throw ShellError(.store(error), at: word.place)
    }
  }

  /// The names of the saved sessions and of the drafts.
  var sessionNames: [String] {
    [environment.sessionsFolder, environment.draftsFolder].flatMap { folder in
      ((try? SessionList.sessions(in: folder)) ?? []).map(\.name)
    }
  }

  /// The session that was written to last, drafts included, or nil when there is none.
  var lastSession: SessionPaths? {
    let summaries = [environment.sessionsFolder, environment.draftsFolder].flatMap { folder in
      ((try? SessionList.sessions(in: folder)) ?? []).filter { $0.problem == nil }
    }
    return summaries.map { SessionPaths(snapshot: $0.path) }.max { $0.lastWrite < $1.lastWrite }
  }
}

extension SessionPaths {
  /// When the session was last written to: nanoseconds since 1970.
  fileprivate var lastWrite: Int {
    max(Files.status(snapshot)?.modified ?? 0, Files.status(journal)?.modified ?? 0)
  }
}
