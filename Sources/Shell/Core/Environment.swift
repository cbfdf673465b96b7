package import Files

/// What the shell knows of the world outside: given by the executable, or by a test.
package struct Environment: Sendable {
  /// Why standard input could not be read; the name also shows the compiler what `Files` is imported for.
  package typealias InputError = FileError

  /// The time now, UTC, ISO 8601 to the second.
  package var now: @Sendable () -> String
  /// The time since some moment in the past, for progress notes; it never runs backwards.
  package var uptime: @Sendable () -> Duration
  /// True when the user asked to stop the running command.
  package var isInterrupted: @Sendable () -> Bool
  /// Shows what a long command is doing, on the screen only; nil takes the note away.
  package var showProgress: @Sendable (String?) -> Void
  /// Reads standard input to its end.
  package var readInput: @Sendable () throws(InputError) -> [UInt8]
  /// Lets the user enter lines up to a lone dot or Ctrl-D; nil when they gave up.
  package var readBlock: @Sendable (_ prompt: String) -> String?
  /// The folder of saved sessions.
  package var sessionsFolder: String
  /// The folder of drafts.
  package var draftsFolder: String
  /// The user's home folder, for `~`; nil when unknown.
  package var homeFolder: String?
  /// True when a person is at the keyboard.
  package var isInteractive: Bool
  /// How a session's lock names this shell to people: "process 4711 on desk".
  package var shellName: String
  /// The name and version to write into sessions: "hearsay 0.1.0".
  package var program: String

  package init(
    now: @escaping @Sendable () -> String,
    uptime: @escaping @Sendable () -> Duration = { .zero },
    isInterrupted: @escaping @Sendable () -> Bool = { false },
    showProgress: @escaping @Sendable (String?) -> Void = { _ in },
    readInput: @escaping @Sendable () throws(InputError) -> [UInt8] = { () throws(InputError) in []
    },
    readBlock: @escaping @Sendable (_ prompt: String) -> String? = { _ in nil },
    sessionsFolder: String, draftsFolder: String, homeFolder: String? = nil,
    isInteractive: Bool = false,
    shellName: String = "process \(LockFile.processID) on \(LockFile.hostName)",
    program: String
  ) {
    self.now = now
    self.uptime = uptime
    self.isInterrupted = isInterrupted
    self.showProgress = showProgress
    self.readInput = readInput
    self.readBlock = readBlock
    self.sessionsFolder = sessionsFolder
    self.draftsFolder = draftsFolder
    self.homeFolder = homeFolder
    self.isInteractive = isInteractive
    self.shellName = shellName
    self.program = program
  }
}
