internal import Casebook

/// From a line to a command with its arguments.
extension Shell {
  /// A command with its arguments, ready to run.
  package struct Prepared: Sendable {
    package var command: Command
    package var arguments: Arguments
    package var redirection: ParsedLine.Redirection?
    /// Where an alias stood in the line, and how long its meaning is.
    fileprivate(set) var alias: (place: Range<Int>, length: Int)?

    /// The form that the flags ask for, else the settings; the last in the order json, csv, md wins.
    func form(by settings: Settings) -> Renderer.Form {
      let asked = Renderer.Form.allCases.last { arguments.has($0.rawValue) }
      return asked ?? (settings.json && command.isListing ? .json : .table)
    }
  }

  /// A line made ready to run, or nil when it holds no words; errors are those that `--check` finds.
  package func prepare(_ line: String) throws(ShellError) -> Prepared? {
    try Prepared(line, commands: commands, aliases: state.workspace.aliases)
  }

  /// Runs a line and renders its reply; nothing is on disk yet.
  static func carryOut(
    _ line: String, commands: [Command], on screen: Screen, in state: inout ShellState
  ) throws(ShellError) -> String {
    guard
      let prepared = try Prepared(line, commands: commands, aliases: state.workspace.aliases)
    else { return "" }
    do throws(ShellError) {
      if prepared.command.changesSession { try state.checkWritable() }
      let reply = try prepared.command.run(prepared.arguments, &state)
      if state.script != nil, let redirection = prepared.redirection {
        state.script?.redirection = redirection
        return ""
      }
      return try Delivery(
        form: prepared.form(by: state.settings), redirection: prepared.redirection
      )
        .deliver(reply, on: screen, from: state)
    } catch {
      throw prepared.asTyped(error)
    }
  }
}

extension Shell.Prepared {
  init?(
    _ line: String, commands: [Command], aliases: Casebook.Table<String, String>
  ) throws(ShellError) {
    if let program = Shell.Prepared.program(in: line, commands: commands) {
      self = program
      return
    }
    let typed = try LineParser.parse(line, literal: true)
    guard let first = typed.words.first else { return nil }
    let list = CommandList(commands)
    guard !first.isQuoted, list.command(exactly: first.text.lowercased()) == nil,
      let meaning = aliases[first.text]
    else {
      try self.init(line, list: list, aliases: aliases.keys)
      return
    }
    let expanded = meaning + String(line.dropFirst(first.place.upperBound))
    let alias = (place: first.place, length: meaning.count)
    do throws(ShellError) {
      try self.init(expanded, list: list, aliases: aliases.keys)
      self.alias = alias
    } catch {
      throw error.moved(behind: alias)
    }
  }

  /// The error with its place in the line as it was typed, also behind an alias.
  func asTyped(_ error: ShellError) -> ShellError {
    alias.map(error.moved) ?? error
  }

  private init?(
    _ line: String, list: CommandList, aliases: [String]
  ) throws(ShellError) {
    guard let name = try LineParser.parse(line, literal: true).words.first else { return nil }
    let command = try list.command(named: name, aliases: aliases)
    let parsed = try LineParser.parse(line, literal: command.takesFreeText)
    self.init(
      command: command,
      arguments: try Arguments(parsed.words.dropFirst(), of: command, line: line),
      redirection: parsed.redirection)
  }

  /// `!PROGRAM …`: the rest of the line belongs to the system's shell, whose quoting is not ours.
  private static func program(in line: String, commands: [Command]) -> Shell.Prepared? {
    let trimmed = line.drop(while: \.isWhitespace)
    guard trimmed.first == "!", let command = commands.first(where: { $0.name == "!" }),
      let parameter = command.parameters.first
    else { return nil }
    let rest = trimmed.dropFirst().drop(while: \.isWhitespace)
    let start = line.count - rest.count
    let words = rest.isEmpty ? [] : [Word(String(rest), place: start..<line.count)]
    return Shell.Prepared(
      command: command, arguments: Arguments(words, for: parameter, of: command, line: line))
  }
}

/// The shell's commands, to be found by what a user typed.
struct CommandList {
  let commands: [Command]

  init(_ commands: [Command]) {
    self.commands = commands
  }

  /// The command of exactly this name or alias.
  func command(exactly name: String) -> Command? {
    commands.first { $0.name == name || $0.aliases.contains(name) }
  }

  /// The command that a word names, an unambiguous prefix sufficing.
  func command(named word: Word, aliases: [String] = []) throws(ShellError) -> Command {
    let name = word.text.lowercased()
    if let command = command(exactly: name) { return command }
    let candidates = commands.filter { $0.name.hasPrefix(name) }
    if let only = candidates.first, candidates.count == 1 { return only }
    guard candidates.isEmpty else {
      throw ShellError(
        .ambiguousCommand(word.text, candidates: candidates.map(\.name)), at: word.place)
    }
    let names = commands.flatMap { [$0.name] + $0.aliases } + aliases
    throw ShellError(
      .unknownCommand(word.text, nearest: Nearest.word(to: name, among: names)), at: word.place)
  }
}

extension ShellError {
  /// The error with its place in a line in which an alias stands for the words that were read.
  fileprivate func moved(behind alias: (place: Range<Int>, length: Int)) -> ShellError {
    var error = self
    let shift = alias.place.upperBound - alias.length
    error.place = place.map { place in
      place.lowerBound < alias.length
        ? alias.place : (place.lowerBound + shift)..<(place.upperBound + shift)
    }
    return error
  }
}
