internal import SessionStore

/// What the shell's owner, the executable, needs beside commands.
extension Shell {
  /// A reply as the screen shows it, with the user's options.
  package func render(_ reply: Reply, on screen: Screen) -> String {
    Renderer(screen.adjusted(by: state.settings)).text(reply)
  }

  /// Carries out one command line, handing output over as it comes; a script's errors come one by one.
  package mutating func run(
    _ line: String, on screen: Screen, output: (String) -> Void, errors: (ShellError) -> Void
  ) {
    perform(line, on: screen, options: ScriptOptions(), output: output, errors: errors)
  }
}

extension ShellError {
  /// True when another shell has the session.
  package var isAboutLock: Bool {
    guard case .store(let error) = reason, case .locked = error else { return false }
    return true
  }
}
