extension Command {
  static let open = Command(
    name: "open", aliases: ["resume"], group: .session,
    summary: "Open a saved session or a draft.",
    discussion: """
      The session before is saved and let go. Only one shell at a time may write to a session. While another has it, \
      --read-only shows it, --copy goes on in a draft of your own, and --take-over takes it away: the other shell \
      then writes nothing more to it. What a crash left in the journal is recovered and said.
      """,
    parameters: [Parameter("NAME", .session, "a session's name, a draft's, or a path")],
    flags: [
      Flag("read-only", "look, change nothing"), Flag("copy", "go on in a copy, a new draft"),
      Flag("take-over", "take it from the shell that has it"),
    ],
    examples: [
      Example("open harbour", "by name"), Example("open harbour --read-only", "only to look"),
      Example("open harbour --copy", "try something on a copy"),
    ],
    seeAlso: ["sessions", "save", "new", "verify"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("NAME") else { return .none }
    let mode = try OpeningMode(arguments)
    let paths = try state.existingSession(word)
    if mode != .copying, let keeper = state.keeper, keeper.isAt(paths) {
      guard keeper.isReadOnly, mode != .reading else {
        return .lines(StyledText(keeper.name, .strong) + " is open already.")
      }
    }
    let farewell = try state.saveBeforeLeaving()
    do throws(ShellError) {
      let opening = try state.openSession(paths, mode: mode)
      return Reply([.text(farewell + opening.lines, hang: 2)])
    } catch {
      throw ShellError(error.reason, at: word.place)
    }
  }
}

extension OpeningMode {
  fileprivate init(_ arguments: Arguments) throws(ShellError) {
    let chosen: [OpeningMode] = [
      arguments.has("read-only") ? .reading : nil, arguments.has("copy") ? .copying : nil,
      arguments.has("take-over") ? .takingOver : nil,
    ].compactMap(\.self)
    guard chosen.count < 2 else {
      throw ShellError(
        .other(
          "These options exclude each other.",
          mend: "Give one of --read-only, --copy and --take-over."))
    }
    self = chosen.first ?? .writing
  }
}
