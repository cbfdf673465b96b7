internal import Casebook
internal import SessionStore

/// The session that a shell begins with.
package enum Beginning: Hashable, Sendable {
  /// None on disk, as for a script: the work is kept only when it says `save NAME`.
  case memory
  /// A new draft, on disk from the first command on.
  case draft
  /// The session of this name or path; without one, that which was written to last.
  case resumed(String?)
  /// The session of this name or path, begun when it is not there.
  case named(String)
}

extension Shell {
  /// Opens the session to begin with; the reply says what a person should know.
  package mutating func begin(
    with beginning: Beginning, mode: OpeningMode = .writing
  ) throws(ShellError) -> Reply {
    do throws(ShellError) {
      return try transact { state throws(ShellError) in
        try state.begin(with: beginning, mode: mode)
      }
    } catch {
      // The name came from no line of the shell.
      throw ShellError(error.reason)
    }
  }

  /// Saves and lets go of the session, as at the end of input; the reply says where the work is.
  ///
  /// An error means that the snapshot could not be written; the journal has everything all the same, and the session
  /// is let go.
  package mutating func end() -> (reply: Reply, error: ShellError?) {
    do throws(ShellError) {
      return (try transact { state throws(ShellError) in try state.leave() }, nil)
    } catch {
      state.keeper?.close()
      return (.none, error)
    }
  }

  /// What stands before the cursor: the session's name.
  package var prompt: String {
    guard let keeper = state.keeper, !keeper.isDraft else { return "hearsay> " }
    return "\(keeper.name)> "
  }
}

extension ShellState {
  fileprivate mutating func begin(
    with beginning: Beginning, mode: OpeningMode
  ) throws(ShellError) -> Reply {
    switch beginning {
    case .memory: return .none
    case .draft:
      let left = draftsLeft
      try createSession(nil)
      return left
    case .resumed(let name?):
      return try resume(existingSession(Word(name)), mode: mode)
    case .resumed(nil):
      guard let paths = lastSession else { throw ShellError(.noSession) }
      return try resume(paths, mode: mode)
    case .named(let name):
      let paths = try newSession(Word(name))
      if paths.exist { return try resume(paths, mode: mode) }
      guard !settings.readOnly, mode != .reading else {
        return try resume(existingSession(Word(name)), mode: mode)
      }
      try createSession(paths)
      return .lines(StyledText("Began the session ") + StyledText(paths.name, .strong) + ".")
    }
  }

  private mutating func resume(
    _ paths: SessionPaths, mode: OpeningMode
  ) throws(ShellError) -> Reply {
    Reply([.text(try openSession(paths, mode: mode).lines, hang: 2)])
  }

  /// Saves the session before another takes its place; lines that say so.
  func saveBeforeLeaving() throws(ShellError) -> [StyledText] {
    guard let keeper, try keeper.saveIfNeeded(session, time: environment.now()) else { return [] }
    let name = StyledText(keeper.name, .strong)
    return ["Saved " + (keeper.isDraft ? "the draft " + name : name) + "."]
  }

  /// Saves and lets go of the session; what became of it is returned.
  mutating func leave() throws(ShellError) -> Reply {
    guard let keeper else { return .none }
    let saved = try keeper.saveIfNeeded(session, time: environment.now())
    letGoOfSession()
    if keeper.isDraft, keeper.stored.isEmpty { return .none }
    let name = StyledText(keeper.name, .strong)
    if keeper.isReadOnly { return .lines("Nothing was changed in " + name + ".") }
    let resume = Reply.Part.hint("Go on with: hearsay resume \(keeper.name)")
    let what = StyledText(saved ? "Saved " : "Everything is saved in ")
    let kept = keeper.isDraft ? "the draft " + name : name
    return Reply([.text([what + kept + "."], hang: 2), resume])
  }

  /// What earlier shells left without a name, for the start of a new one.
  private var draftsLeft: Reply {
    let drafts = ((try? SessionList.sessions(in: environment.draftsFolder)) ?? [])
      .filter { SessionPaths(snapshot: $0.path).holder == nil }
    guard let last = drafts.last else { return .none }
    let what =
      drafts.count == 1
      ? "An earlier shell left the draft \(last.name)."
      : "Earlier shells left \(drafts.count) drafts; ‘sessions --drafts’ lists them."
    return Reply([.hint(StyledText(what, .notice)), .hint("Go on with: open \(last.name)")])
  }
}

extension Word {
  /// A word that stands in no line, such as one from the program's arguments.
  fileprivate init(_ text: String) {
    self.init(text, place: 0..<0)
  }
}
