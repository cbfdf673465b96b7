import ArgumentParser
import Shell
import Terminal

/// What the process says to its caller when it ends.
enum ExitStatus {
  static let commandFailed = ExitCode(1)
  static let wrongUsage = ExitCode(2)
  static let sessionUnreadable = ExitCode(3)
  static let sessionLocked = ExitCode(4)
  static let interrupted = ExitCode(130)

  /// The status of a process that a signal told to end: 128 and the signal, as shells count.
  static func ended(by signal: Int32) -> ExitCode { ExitCode(128 + signal) }

  /// The status for an error that kept a session from being opened.
  static func opening(_ error: ShellError) -> ExitCode {
    error.isAboutLock ? sessionLocked : sessionUnreadable
  }

  /// Ends the process with the status of the signal that asked for it, if one did.
  static func checkSignals() throws {
    if let signal = Interrupt.terminationSignal { throw ended(by: signal) }
    if Interrupt.isRequested { throw interrupted }
  }
}
