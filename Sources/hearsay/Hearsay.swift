import ArgumentParser
import Shell
import Terminal

/// The program: without a subcommand an interactive shell, with `-c` the lines given here.
struct Hearsay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "See who claims what in news articles, through how many mouths, and how surely.",
    discussion: "Without a subcommand it starts the shell. Inside, ‘help’ lists the commands.",
    version: World.program, subcommands: [Resume.self, Run.self, ScanFiles.self])

  @Option(
    name: .customShort("c"), parsing: .singleValue,
    help: ArgumentHelp("Run this line; may be given several times.", valueName: "line"))
  var lines: [String] = []

  @OptionGroup var session: SessionOptions
  @OptionGroup var script: ScriptFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    let world = World(common, inputIsScript: false)
    if !lines.isEmpty {
      try world.run(
        Script(name: "-c", text: lines.joined(separator: "\n")), flags: script,
        beginning: session.beginningOfScript)
    } else if world.info.inputIsTerminal {
      try world.interact(beginning: session.beginning)
    } else {
      try world.run(
        try world.script("-", arguments: []), flags: script, beginning: session.beginningOfScript)
    }
  }
}

/// `hearsay resume [NAME|PATH]`.
struct Resume: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Resume a saved session; without a name, the last one.")

  @Argument(help: "The session's name or the path of its file.")
  var name: String?

  @OptionGroup var opening: OpeningFlags
  @OptionGroup var script: ScriptFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    let world = World(common, inputIsScript: false, mode: opening.mode)
    if world.info.inputIsTerminal {
      try world.interact(beginning: .resumed(name))
    } else {
      try world.run(
        try world.script("-", arguments: []), flags: script, beginning: .resumed(name))
    }
  }
}

/// `hearsay run SCRIPT [ARG…]`.
struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run commands from a file; - is standard input.",
    discussion: "The script stops at the first error. $1, $2 … stand for the arguments.")

  @Argument(help: "The file, or -.")
  var script: String

  @Argument(
    parsing: .remaining, help: ArgumentHelp("What $1, $2 … stand for.", valueName: "argument"))
  var arguments: [String] = []

  @OptionGroup var session: SessionOptions
  @OptionGroup var flags: ScriptFlags
  @OptionGroup var common: CommonOptions

  func run() throws {
    let world = World(common, inputIsScript: script == "-")
    try world.run(
      try world.script(script, arguments: arguments), flags: flags,
      beginning: session.beginningOfScript)
  }
}
