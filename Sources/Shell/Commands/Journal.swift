internal import Casebook
internal import JSON

extension Command {
  static let journal = Command(
    name: "journal", aliases: ["log"], group: .session,
    summary: "List every change to the session, what was undone included.",
    discussion: """
      The journal is never rewritten: each entry says when it was made, by which line, and what it did; entries that \
      ‘undo’ took back are marked. ‘verify’ checks that none was altered.
      """,
    parameters: [
      Parameter("ENTRY", .entry, "only these: e5, e3-e9", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("journal", "all of it"), Example("journal e1", "one entry"),
      Example("journal --json", "as data"),
    ],
    seeAlso: ["undo", "redo", "history", "verify"]
  ) { (arguments, state) throws(ShellError) in
    let listing = JournalListing(
      try state.journalEntries(arguments.words("ENTRY")), in: state.session)
    return .table(listing.table)
  }
}

extension ShellState {
  /// The entries that some words name, in order; no words mean all.
  fileprivate func journalEntries(_ words: [Word]) throws(ShellError) -> [JournalEntry] {
    var wanted: Set<EntryID>? = words.isEmpty ? nil : []
    for word in words {
      guard let ids = IDList.parse(word.text, as: EntryID.self) else {
        throw ShellError(
          .notAnID(word.text, noun: EntryID.noun, letter: EntryID.letter), at: word.place)
      }
      for id in ids where id.number >= session.journal.nextNumber.number { throw unknown(id, word) }
      wanted?.formUnion(ids)
    }
    do throws(JournalError) {
      return try session.journal.entries().filter { wanted?.contains($0.number) ?? true }
    } catch {
      throw ShellError(.journal(error))
    }
  }
}

/// Journal entries as a table.
private struct JournalListing {
  private let entries: [JournalEntry]
  private let standing: Set<EntryID>

  init(_ entries: [JournalEntry], in session: Session) {
    self.entries = entries
    standing = Set(session.undoable)
  }

  var table: Table {
    Table(
      [
        .init("ENTRY"), .init("TIME"), .init("STATE", hidesWhenEmpty: true),
        .init("CHANGE", wraps: true), .init("LINE", wraps: true),
      ],
      rows: entries.map { entry in
        Table.Row(
          [
            StyledText("\(entry.number)", .id), StyledText(entry.time, .date),
            StyledText(isUndone(entry) ? "undone" : "", .warning),
            StyledText(entry.summary, isUndone(entry) ? .faint : .plain),
            StyledText(Folding.singleLine(entry.line), .faint),
          ], json: json(entry))
      }, whenEmpty: "Nothing was changed yet.")
  }

  /// True for work that is taken back at present; what undid or redid it is no work of its own.
  private func isUndone(_ entry: JournalEntry) -> Bool {
    entry.action == .did && !standing.contains(entry.number)
  }

  private func json(_ entry: JournalEntry) -> JSONValue {
    guard case .object(var members) = entry.json else { return entry.json }
    members["edits"] = .integer(entry.edits.count)
    members["inverse"] = nil
    members["undone"] = .bool(isUndone(entry))
    return .object(members)
  }
}
