internal import Casebook
internal import JSON

extension Command {
  static let alias = Command(
    name: "alias", group: .shell, summary: "List your own names for command lines, or give one.",
    discussion: """
      The name stands for the line, and what is typed behind it follows. Aliases belong to the session and can be \
      undone. A command's name cannot be taken, and an alias cannot run an alias, so none runs in a circle. \
      ‘alias NAME --remove’ takes one away.
      """,
    parameters: [
      Parameter("NAME", .word, "the name", optional: true),
      Parameter("LINE", .line, "the command line it stands for", optional: true),
    ],
    flags: [Flag("remove", "take the name away")] + Flag.ofListings, namesLines: true,
    examples: [
      Example("alias open-figures claims has:number -tag:checked", "a query to come back to"),
      Example("alias", "all names"),
    ],
    seeAlso: ["option", "run"]
  ) { (arguments, state) throws(ShellError) in
    guard let name = arguments.word("NAME") else { return Aliases.listing(state.workspace) }
    if arguments.has("remove") { return try Aliases.remove(name, in: &state) }
    guard let line = arguments.rawText("LINE") else {
      guard let meaning = state.workspace.aliases[name.text] else {
        throw ShellError(.unknownAlias(name.text), at: name.place)
      }
      return .lines(StyledText(name.text, .strong) + StyledText("  \(meaning)"))
    }
    let place = arguments.words("LINE").first?.place
    return try Aliases.set(name, to: line, at: place, in: &state)
  }
}

/// What `alias` does.
private enum Aliases {
  static func listing(_ workspace: Workspace) -> Reply {
    .table(
      Table(
        [.init("NAME"), .init("LINE", wraps: true)],
        rows: workspace.aliases.pairs.map { name, line in
          Table.Row(
            [StyledText(name, .strong), StyledText(line)],
            json: ["name": .string(name), "line": .string(line)])
        }, whenEmpty: "There are no aliases yet. Type: alias NAME COMMAND …"))
  }

  static func remove(_ name: Word, in state: inout ShellState) throws(ShellError) -> Reply {
    try state.checkWritable()
    guard state.workspace.aliases[name.text] != nil else {
      throw ShellError(.unknownAlias(name.text), at: name.place)
    }
    try state.record([.alias(name.text, nil)], summary: "remove alias \(name.text)")
    return .lines(StyledText("Removed the alias \(name.text)."))
  }

  static func set(
    _ name: Word, to line: String, at place: Range<Int>?, in state: inout ShellState
  ) throws(ShellError) -> Reply {
    try state.checkWritable()
    let commands = CommandList(Command.all)
    let isName = name.text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard isName, name.text.first?.isLetter ?? false else {
      throw ShellError(.badAliasName(name.text), at: name.place)
    }
    guard commands.command(exactly: name.text.lowercased()) == nil else {
      throw ShellError(.aliasIsCommand(name.text), at: name.place)
    }
    try checkLine(line, at: place, commands: commands, name: name.text, in: state)
    let isChange = state.workspace.aliases[name.text] != line
    if isChange {
      try state.record(
        [.alias(name.text, line)], summary: "alias \(name.text) \(Phrases.excerpt(line))")
    }
    return .lines(StyledText(name.text, .strong) + StyledText("  \(line)"))
  }

  /// The line must begin with a command, so that a name never leads to a name.
  private static func checkLine(
    _ line: String, at place: Range<Int>?, commands: CommandList, name: String,
    in state: ShellState
  ) throws(ShellError) {
    guard let first = try LineParser.parse(line, literal: true).words.first,
      first.text.first != "!"
    else { return }
    let start = place?.lowerBound ?? 0
    let wordPlace = start..<(start + first.place.count)
    if first.text == name || state.workspace.aliases[first.text] != nil {
      throw ShellError(.aliasOfAlias(first.text), at: wordPlace)
    }
    _ = try commands.command(named: Word(first.text, place: wordPlace))
  }
}
