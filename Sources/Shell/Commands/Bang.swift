internal import Files

extension Command {
  static let bang = Command(
    name: "!", group: .shell, summary: "Run a program of the system, and come back.",
    discussion: """
      The line behind ! goes to the system's shell as it is. ‘--safe’ refuses it. To give a program what a command \
      prints, put | PROGRAM behind the command.
      """,
    parameters: [Parameter("PROGRAM", .line, "a command line of the system")],
    examples: [Example("! true", "run a program"), Example("!true", "the space may be left out")],
    seeAlso: ["run", "quoting"]
  ) { (arguments, state) throws(ShellError) in
    guard let line = arguments.rawText("PROGRAM") else {
      throw ShellError(
        .missingWord("PROGRAM", "a command line of the system", usage: arguments.command.usage))
    }
    let place = arguments.word("PROGRAM")?.place
    guard !state.settings.safe else {
      throw ShellError(.safeMode("running programs"), at: place)
    }
    let isInteractive = state.environment.isInteractive
    let result = try ShellError.wrapping(at: place) { () throws(FileError) in
      isInteractive ? try Files.runAtTerminal(line) : try Files.run(line)
    }
    guard result.status == 0 else {
      throw ShellError(.program(line, status: result.status), at: place)
    }
    return Reply([.verbatim(String(decoding: result.output, as: UTF8.self))])
  }
}
