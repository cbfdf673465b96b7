internal import Casebook

extension Command {
  static let undo = Command(
    name: "undo", aliases: ["u"], group: .session,
    summary: "Take back the last change, or the last COUNT changes.",
    discussion: """
      It reaches back to the beginning of the session, also after saving and resuming. Nothing is destroyed: ‘redo’ \
      brings it back, and ‘journal’ keeps what was undone.
      """,
    parameters: [Parameter("COUNT", .number, "how many changes", optional: true)],
    changesSession: true,
    examples: [Example("undo", "the last change"), Example("undo 3", "the last three")],
    seeAlso: ["redo", "journal"]
  ) { (arguments, state) throws(ShellError) in
    let count = try arguments.word("COUNT").map { word throws(ShellError) in
      try state.count(word)
    }
    let entry = try state.undo(count ?? 1)
    return try Steps.reply(to: entry, verb: "undo", asked: count ?? 1, in: state)
  }
}

/// What `undo` and `redo` say.
enum Steps {
  /// One line for each entry that was taken back or restored, in the order in which that was done.
  static func reply(
    to entry: JournalEntry, verb: String, asked: Int, in state: ShellState
  ) throws(ShellError) -> Reply {
    let entries: [EntryID] =
      switch entry.action {
      case .undid(let entries), .redid(let entries): entries
      case .did: []
      }
    var lines: [StyledText] = []
    do throws(JournalError) {
      for id in entries {
        guard let entry = try state.session.journal.entry(id) else { continue }
        lines.append(StyledText("\(verb): ", .notice) + StyledText(entry.summary))
      }
    } catch {
      throw ShellError(.journal(error))
    }
    var parts: [Reply.Part] = [.text(lines, hang: 2)]
    if entries.count < asked {
      parts.append(.text([StyledText("That is all there is to \(verb).", .notice)], hang: 0))
    }
    return Reply(parts)
  }
}
