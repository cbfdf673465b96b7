import ArgumentParser
import Files
import Shell
import Terminal

extension World {
  /// The script of a file, or of standard input for `-`; an error is told, and ends the process.
  func script(_ name: String, arguments: [String]) throws -> Script {
    do {
      let bytes = try (name == "-" ? Input() : Input(path: name)).rest()
      guard let text = String(validating: bytes, as: UTF8.self) else {
        tell("\(name) is not UTF-8 text.\n  Save it as UTF-8 and run it again.\n")
        throw ExitStatus.commandFailed
      }
      let withoutMark = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
      return Script(name: name, text: withoutMark, arguments: arguments)
    } catch let error as FileError {
      try ExitStatus.checkSignals()
      tell("\(error.path) cannot be read: \(error.reason).\n  Check the path: hearsay run SCRIPT\n")
      throw ExitStatus.commandFailed
    }
  }

  /// Runs a script on a session, and ends with the status that tells how it went.
  func run(_ script: Script, flags: ScriptFlags, beginning: Beginning) throws {
    var shell = shell(readBlock: { _ in nil })
    try begin(&shell, with: flags.check ? .memory : beginning, isQuiet: true)
    let succeeded = shell.run(script, options: flags.options, on: screen) { text in
      output.write(text)
    } errors: { text in
      tell(text)
    }
    try finish(&shell, isQuiet: true)
    try ExitStatus.checkSignals()
    if !succeeded { throw ExitStatus.commandFailed }
  }

  /// Opens the session to begin with; when that fails, says why and ends the process.
  func begin(_ shell: inout Shell, with beginning: Beginning, isQuiet: Bool) throws {
    do throws(ShellError) {
      let reply = try shell.begin(with: beginning, mode: mode)
      if !isQuiet { output.write(shell.render(reply, on: screen)) }
    } catch {
      tell(error, isQuiet: isQuiet)
      throw ExitStatus.opening(error)
    }
  }

  /// Saves and lets go of the session; a snapshot that could not be written is told and makes the status 1.
  func finish(_ shell: inout Shell, isQuiet: Bool) throws {
    let (reply, error) = shell.end()
    if !isQuiet { output.write(shell.render(reply, on: screen)) }
    if let error { tell(error, isQuiet: isQuiet) }
    try output.end()
    if error != nil { throw ExitStatus.commandFailed }
  }

  /// Tells an error that stands in no line: for a person wrapped to the screen.
  private func tell(_ error: ShellError, isQuiet: Bool) {
    tell(
      isQuiet
        ? error.displayInScript(on: errorScreen)
        : error.display(under: "", promptColumns: 0, on: errorScreen))
  }

  /// Writes to standard error.
  func tell(_ text: String) { output.write(text, to: .error) }
}

extension Output {
  /// Writes what is left; what could not be written is told and makes the status 1.
  func end() throws {
    do throws(Output.Failure) {
      try finish()
    } catch {
      guard error != .readerLeft else { return }
      write(
        "Not everything could be written to standard output.\n  Is the disk full?\n", to: .error)
      throw ExitStatus.commandFailed
    }
  }
}
