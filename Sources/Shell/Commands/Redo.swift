extension Command {
  static let redo = Command(
    name: "redo", group: .session, summary: "Bring back what undo took back last.",
    discussion: """
      New work ends it: what was undone before stays in the journal, but ‘redo’ does not reach it any more.
      """,
    parameters: [Parameter("COUNT", .number, "how many changes", optional: true)],
    changesSession: true,
    examples: [Example("redo", "the last one undone"), Example("redo 3", "the last three")],
    seeAlso: ["undo", "journal"]
  ) { (arguments, state) throws(ShellError) in
    let count = try arguments.word("COUNT").map { word throws(ShellError) in
      try state.count(word)
    }
    let entry = try state.redo(count ?? 1)
    return try Steps.reply(to: entry, verb: "redo", asked: count ?? 1, in: state)
  }
}
