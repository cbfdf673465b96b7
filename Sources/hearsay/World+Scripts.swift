import ArgumentParser
import Files
import Shell
import Terminal

extension World {
  /// The script of a file, or of standard input for `-`; an error is told, and ends the process.
  func script(_ name: String, arguments: [String]) throws -> Script {
    do {
      let bytes = try name == "-" ? Files.readStandardInput() : Files.read(name)
      guard let text = String(validating: bytes, as: UTF8.self) else {
        tell("\(name) is not UTF-8 text.\n  Save it as UTF-8 and run it again.\n")
        throw ExitStatus.commandFailed
      }
      let withoutMark = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
      return Script(name: name, text: withoutMark, arguments: arguments)
    } catch let error as FileError {
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
    if Interrupt.isRequested { throw ExitStatus.interrupted }
    if !succeeded { throw ExitStatus.commandFailed }
  }

  /// Opens the session to begin with; when that fails, says why and ends the process.
  func begin(_ shell: inout Shell, with beginning: Beginning, isQuiet: Bool) throws {
    do throws(ShellError) {
      let reply = try shell.begin(with: beginning, mode: options.readOnly ? .reading : .writing)
      if !isQuiet { output.write(shell.render(reply, on: screen)) }
    } catch {
      tell(error.displayInScript(on: errorScreen))
      throw ExitStatus.opening(error)
    }
  }

  /// Saves and lets go of the session; a snapshot that could not be written is told and makes the status 1.
  func finish(_ shell: inout Shell, isQuiet: Bool) throws {
    let (reply, error) = shell.end()
    if !isQuiet { output.write(shell.render(reply, on: screen)) }
    if let error { tell(error.displayInScript(on: errorScreen)) }
    do throws(Output.Failure) {
      try output.finish()
    } catch {
      guard error != .readerLeft else { return }
      tell("Not everything could be written to standard output.\n  Is the disk full?\n")
      throw ExitStatus.commandFailed
    }
    if error != nil { throw ExitStatus.commandFailed }
  }

  /// Writes to standard error.
  func tell(_ text: String) { output.write(text, to: .error) }
}
