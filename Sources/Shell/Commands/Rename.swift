internal import SessionStore

extension Command {
  static let rename = Command(
    name: "rename", group: .session, summary: "Give the session another name.",
    parameters: [Parameter("NAME", .word, "a name that is still free")],
    examples: [Example("rename harbour-fire", "the session you are in")],
    seeAlso: ["save", "sessions"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("NAME") else { return .none }
    try state.checkWritable()
    let paths = try state.newSession(word)
    guard let keeper = state.keeper else { throw ShellError(.unnamedSession) }
    guard !keeper.isAt(paths) else { return .lines("That is its name already.") }
    try state.checkFree(paths, word)
    try state.keepSession(as: paths, leavesOldName: true)
    return .lines(
      StyledText("\(keeper.name) is now ") + StyledText(paths.name, .strong) + ".",
      StyledText("  \(paths.snapshot)", .faint))
  }
}
