import ArgumentParser
import Shell
import Terminal

extension World {
  /// Runs the shell with a person at the keyboard until they leave.
  func interact(beginning: Beginning) throws {
    // The process has one thread, and it is the main one; the compiler cannot know that.
    nonisolated(unsafe) let world = self
    let status = try MainActor.assumeIsolated {
      try Interaction(world: unsafe world).run(beginning: beginning)
    }
    if let status { throw status }
  }
}

/// A shell with a person at the keyboard.
@MainActor
private final class Interaction {
  private let world: World
  private var shell: Shell
  private var editor: LineEditor?

  init(world: World) {
    self.world = world
    shell = world.shell(readBlock: { _ in nil })
    shell.adjust { state in
      state.environment.readBlock = { [unowned self] prompt in
        MainActor.assumeIsolated { readBlock(prompt) }
      }
    }
  }

  /// Reads and runs lines to the end; the status to leave with, or nil when all is well.
  func run(beginning: Beginning) throws -> ExitCode? {
    try world.begin(&shell, with: beginning, isQuiet: false)
    let history = HistoryFile(path: World.stateFolder + "/history")
    let editor = LineEditor(
      options: LineEditor.Options(
        name: "hearsay", prompt: { [unowned self] in prompt },
        complete: { [unowned self] in completions(of: $0, at: $1) }, history: history),
      info: world.info)
    self.editor = editor
    var status: ExitCode?
    reading: while true {
      switch editor.readLine() {
      case .line(let entry):
        enter(entry)
        if shell.state.isLeaving { break reading }
      case .interrupted: continue
      case .endOfInput:
        world.output.write("\n")
        break reading
      case .terminate(let signal):
        status = ExitStatus.ended(by: signal)
        break reading
      case .notText(let line, let byte):
        world.tell("Line \(line) is not UTF-8 text at byte \(byte).\n  Type or paste it again.\n")
      case .failed(let code):
        world.tell("The keyboard cannot be read (error \(code)).\n  Your session is saved.\n")
        status = ExitStatus.commandFailed
        break reading
      }
    }
    try world.finish(&shell, isQuiet: false)
    return status
  }

  private var prompt: String {
    world.screen.hasColour ? "\u{1B}[1m\(shell.prompt.dropLast())\u{1B}[0m " : shell.prompt
  }

  /// Runs what was entered, which may be several commands; an error keeps the rest from running.
  private func enter(_ entry: String) {
    let commands = Entry.commands(in: entry)
    Interrupt.reset()
    for (index, command) in commands.enumerated() {
      if commands.count > 1 { world.output.write(shell.prompt + command.line + "\n") }
      let columns = shell.prompt.count
      var failed = false
      shell.run(command.line, on: world.screen) { text in
        world.output.write(text)
      } errors: { error in
        failed = true
        world.tell(
          error.display(under: command.line, promptColumns: columns, on: world.errorScreen))
      }
      world.output.flush()
      // Ctrl-C ends the rest too, even when the command had its result by then.
      let isStopped = failed || Interrupt.isRequested
      if isStopped, index + 1 < commands.count {
        let rest = commands.count - index - 1
        world.tell("  \(rest) more line\(rest == 1 ? " was" : "s were") not run.\n")
      }
      if isStopped || shell.state.isLeaving { return }
    }
  }

  private func readBlock(_ prompt: String) -> String? {
    guard case .line(let text)? = editor?.readBlock(prompt: prompt) else { return nil }
    return text
  }

  /// Completions in the editor's units, which are UTF-8 bytes; the shell counts Characters.
  private func completions(of line: String, at cursor: Int) -> Terminal.Completions {
    let index = line.utf8.index(line.startIndex, offsetBy: cursor)
    let found = shell.completions(of: line, at: line.distance(from: line.startIndex, to: index))
    func bytes(_ characters: Int) -> Int {
      let end = line.index(line.startIndex, offsetBy: characters)
      return line.utf8.distance(from: line.startIndex, to: end)
    }
    return Terminal.Completions(
      replace: bytes(found.place.lowerBound)..<bytes(found.place.upperBound),
      candidates: found.candidates.map {
        Candidate($0.text, description: $0.description, isFinal: $0.isFinal)
      })
  }
}
