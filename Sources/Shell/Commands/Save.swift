internal import SessionStore

extension Command {
  static let save = Command(
    name: "save", group: .session, summary: "Save the session, or keep it under another name.",
    discussion: """
      Nothing is lost without it: every command is in the session's journal before the next prompt. Saving writes \
      the whole session into one file and keeps the one before as NAME.previous.json. With NAME, a draft gets its \
      name; a session that has one stays as it is now, and you go on in the new one.
      """,
    parameters: [Parameter("NAME", .word, "a name that is still free", optional: true)],
    examples: [
      Example("save", "the session you are in"),
      Example("save harbour-draft", "name a draft, or go on under another name"),
    ],
    seeAlso: ["rename", "sessions", "undo"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.settings.readOnly else { throw ShellError(.startedReadOnly) }
    let contents = Phrases.contents(of: state.workspace)
    if let word = arguments.word("NAME") {
      let paths = try state.newSession(word)
      if state.keeper?.isAt(paths) != true {
        try state.checkFree(paths, word)
        let leavesDraft = state.keeper.map { $0.isDraft && !$0.isReadOnly } ?? false
        try state.keepSession(as: paths, leavesOldName: leavesDraft)
        return .saved(paths.name, contents, path: paths.snapshot)
      }
    }
    guard let keeper = state.keeper else { throw ShellError(.unnamedSession) }
    guard !keeper.isReadOnly else { throw ShellError(.readOnly) }
    guard !keeper.isDraft else { throw ShellError(.unnamedSession) }
    try keeper.save(state.session, time: state.environment.now())
    return .saved(keeper.name, contents, path: keeper.path)
  }
}

extension Reply {
  fileprivate static func saved(_ name: String, _ contents: String, path: String) -> Reply {
    .lines(
      StyledText("Saved ") + StyledText(name, .strong) + StyledText(": \(contents)."),
      StyledText("  \(path)", .faint))
  }
}
