internal import Casebook

/// The shell without a terminal: an entry goes in, text comes out.
package struct Shell: Sendable {
  package private(set) var state: ShellState
  package let commands: [Command]

  package init(environment: Environment, commands: [Command] = Command.all) {
    state = ShellState(environment: environment)
    self.commands = commands
  }

  /// What came of a command line.
  package struct Outcome: Sendable {
    /// For standard output.
    package var output: String
    /// For standard error, or nil when all went well.
    package var error: ShellError?

    package var succeeded: Bool { error == nil }
  }

  /// Lets the owner open sessions, set options and the like between commands.
  package mutating func adjust<Result, Failure: Error>(
    _ body: (inout ShellState) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(&state)
  }

  /// Carries out one command line; the state is as before when it fails.
  package mutating func run(_ line: String, on screen: Screen) -> Outcome {
    let before = state
    state.line = line
    do throws(ShellError) {
      let output = try carryOut(line, on: screen)
      try state.write()
      note(line, succeeded: true)
      return Outcome(output: output)
    } catch {
      state = before
      note(line, succeeded: false)
      return Outcome(output: "", error: error)
    }
  }

  private mutating func note(_ line: String, succeeded: Bool) {
    state.history.append(
      HistoryItem(line: line, time: state.environment.now(), succeeded: succeeded))
  }

  private mutating func carryOut(_ line: String, on screen: Screen) throws(ShellError) -> String {
    guard let prepared = try prepare(line) else { return "" }
    if prepared.command.changesSession, state.isReadOnly {
      throw ShellError(.readOnly)
    }
    let reply = try prepared.command.run(prepared.arguments, &state)
    return try deliver(reply, as: prepared.form, to: prepared.redirection, on: screen)
  }

  /// A line made ready to run, or nil when it holds no words; errors are those that `--check` finds.
  package func prepare(_ line: String) throws(ShellError) -> Prepared? {
    let line = try expandAlias(line)
    let first = try LineParser.parse(line, literal: true)
    guard let name = first.words.first else { return nil }
    let command = try command(named: name)
    let parsed = try LineParser.parse(line, literal: command.takesFreeText)
    let arguments = try Arguments(parsed.words.dropFirst(), of: command, line: line)
    return Prepared(command: command, arguments: arguments, redirection: parsed.redirection)
  }

  /// A command with its arguments.
  package struct Prepared: Sendable {
    package var command: Command
    package var arguments: Arguments
    package var redirection: ParsedLine.Redirection?

    /// The form that the flags ask for; the last in the order json, csv, md wins.
    var form: Renderer.Form {
      Renderer.Form.allCases.last { arguments.has($0.rawValue) } ?? .table
    }
  }

  private func expandAlias(_ line: String) throws(ShellError) -> String {
    let words = try LineParser.parse(line, literal: true).words
    guard let first = words.first, !first.isQuoted, command(exactly: first.text) == nil,
      let meaning = state.workspace.aliases[first.text]
    else { return line }
    return meaning + String(Array(line)[first.place.upperBound...])
  }

  /// The command of exactly this name or alias.
  package func command(exactly name: String) -> Command? {
    commands.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command that a word names, an unambiguous prefix sufficing.
  func command(named word: Word) throws(ShellError) -> Command {
    let name = word.text.lowercased()
    if let command = command(exactly: name) { return command }
    let candidates = commands.filter { $0.name.hasPrefix(name) }
    if let only = candidates.first, candidates.count == 1 { return only }
    guard candidates.isEmpty else {
      throw ShellError(
        .ambiguousCommand(word.text, candidates: candidates.map(\.name)), at: word.place)
    }
    let names = commands.flatMap { [$0.name] + $0.aliases } + state.workspace.aliases.keys
    throw ShellError(
      .unknownCommand(word.text, nearest: Nearest.word(to: name, among: names)), at: word.place)
  }
}
