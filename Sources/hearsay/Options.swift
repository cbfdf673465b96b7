import ArgumentParser
import Shell

/// What every way of starting takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of saved sessions.", valueName: "folder"))
  var sessions: String?

  @ArgumentParser.Flag(help: "Print listings as JSON.")
  var json = false

  @ArgumentParser.Flag(help: "Change nothing.")
  var readOnly = false

  @ArgumentParser.Flag(help: "No programs, and no writing outside the session.")
  var safe = false

  @ArgumentParser.Flag(help: "No colour, whatever the terminal can do.")
  var noColor = false
}

/// Which session a new shell or a script works on.
struct SessionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Work on this session; it is begun when it is not there.", valueName: "name")
  )
  var session: String?

  /// A person gets a draft, which is on disk from the first command on.
  var beginning: Beginning { session.map { .named($0) } ?? .draft }

  /// A script works in memory unless it names a session.
  var beginningOfScript: Beginning { session.map { .named($0) } ?? .memory }
}

/// How a script runs.
struct ScriptFlags: ParsableArguments {
  @ArgumentParser.Flag(help: "Go on after a command that failed.")
  var keepGoing = false

  @ArgumentParser.Flag(help: "Only check that each line can be understood.")
  var check = false

  @ArgumentParser.Flag(help: "Print each line before its reply.")
  var echo = false

  var options: ScriptOptions {
    ScriptOptions(checksOnly: check, echoes: echo, keepsGoing: keepGoing)
  }
}

/// How an existing session is opened when another shell may have it.
struct OpeningFlags: ParsableArguments {
  @ArgumentParser.Flag(help: "Open a copy, as a new draft.")
  var copy = false

  @ArgumentParser.Flag(help: "Take the session over from the shell that has it.")
  var takeOver = false

  func validate() throws {
    if copy, takeOver { throw ValidationError("Give --copy or --take-over, not both.") }
  }

  /// The mode that the flags ask for, if one does.
  var mode: OpeningMode? { copy ? .copying : takeOver ? .takingOver : nil }
}
