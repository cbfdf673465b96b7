extension Command {
  static let quit = Command(
    name: "quit", aliases: ["exit", "q"], group: .shell,
    summary: "Save the session and leave.",
    discussion: """
      An unnamed session stays as a draft. When it cannot be saved, the shell stays open and says why; --anyway \
      leaves all the same: every command is in the journal, and ‘hearsay resume’ recovers it.
      """,
    flags: [Flag("anyway", "leave even when the session cannot be saved")],
    examples: [Example("quit", "Ctrl-D on an empty line does the same")],
    seeAlso: ["save", "sessions"]
  ) { (arguments, state) throws(ShellError) in
    state.isLeaving = true
    guard arguments.has("anyway") else { return try state.leave() }
    do throws(ShellError) {
      return try state.leave()
    } catch {
      state.letGoOfSession()
      return .lines(StyledText(error.what, .warning), StyledText("Its journal has every command."))
    }
  }
}
