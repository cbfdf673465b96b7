internal import SessionStore

extension Command {
  static let new = Command(
    name: "new", group: .session, summary: "Begin an empty session.",
    discussion: """
      The session before is saved. Without NAME the new one is a draft: every command is on disk at once, and \
      ‘save NAME’ names it. NAME is a file in the sessions' folder, or a path that ends in .json.
      """,
    parameters: [Parameter("NAME", .word, "a name that is still free", optional: true)],
    examples: [
      Example("new", "a draft"), Example("new flood-2024", "a session with a name"),
    ],
    seeAlso: ["open", "save", "sessions"]
  ) { (arguments, state) throws(ShellError) in
    guard !state.settings.readOnly else { throw ShellError(.startedReadOnly) }
    let paths: SessionPaths? =
      if let word = arguments.word("NAME") { try state.freeSession(word) } else { nil }
    let farewell = try state.saveBeforeLeaving()
    try state.createSession(paths)
    let begun: StyledText =
      paths.map { "Began the session " + StyledText($0.name, .strong) + "." }
      ?? "Began a draft. ‘save NAME’ names it."
    return Reply([.text(farewell + [begun], hang: 2), .hint("Next: load FILE, or: paste")])
  }
}
