/// A workspace with the journal of how it came to be: the value that is saved and resumed.
package struct Session: Sendable {
  package private(set) var workspace: Workspace
  package private(set) var journal: Journal
  /// Entries that `undo` would take back next, the newest last.
  package private(set) var undoable: [EntryID]
  /// Entries that `redo` would restore next, the one undone last at the end.
  package private(set) var redoable: [EntryID]

  /// A session; without arguments, an empty one.
  package init(
    workspace: Workspace = Workspace(), journal: Journal = Journal(), undoable: [EntryID] = [],
    redoable: [EntryID] = []
  ) {
    self.workspace = workspace
    self.journal = journal
    self.undoable = undoable
    self.redoable = redoable
  }

  /// Keeps a text that the next entries refer to.
  package mutating func keep(_ text: ArticleText, as key: String) {
    workspace.keep(text, as: key)
  }

  /// Applies a command's edits as one entry; on an error nothing has changed.
  @discardableResult
  package mutating func record(
    _ edits: [Edit], line: String, summary: String, time: String
  ) throws(JournalError) -> JournalEntry {
    try append(edits, action: .did, line: line, summary: summary, time: time)
  }

  /// Takes back the newest entries that are not taken back yet, as one entry.
  @discardableResult
  package mutating func undo(
    _ count: Int = 1, line: String, time: String
  ) throws(JournalError) -> JournalEntry {
    let entries = Array(undoable.suffix(max(1, count)).reversed())
    guard !entries.isEmpty else { throw .nothingToUndo }
    var edits: [Edit] = []
    var summaries: [String] = []
    for id in entries {
      guard let entry = try journal.entry(id) else { continue }
      edits += entry.inverse
      summaries.append(entry.summary)
    }
    return try append(
      edits, action: .undid(entries), line: line,
      summary: "undo: " + summaries.joined(separator: "; "), time: time)
  }

  /// Restores the entries taken back last, as one entry.
  @discardableResult
  package mutating func redo(
    _ count: Int = 1, line: String, time: String
  ) throws(JournalError) -> JournalEntry {
    let entries = Array(redoable.suffix(max(1, count)).reversed())
    guard !entries.isEmpty else { throw .nothingToRedo }
    var edits: [Edit] = []
    var summaries: [String] = []
    for id in entries {
      guard let entry = try journal.entry(id) else { continue }
      edits += entry.edits
      summaries.append(entry.summary)
    }
    return try append(
      edits, action: .redid(entries), line: line,
      summary: "redo: " + summaries.joined(separator: "; "), time: time)
  }

  /// Applies an entry that a journal file holds; it must be the next one.
  package mutating func replay(_ entry: JournalEntry) throws(JournalError) {
    guard entry.number == journal.nextNumber else {
      throw .damaged(entry.number, reason: "\(journal.nextNumber) was expected here")
    }
    try apply(entry.edits)
    settle(entry)
  }

  private mutating func append(
    _ edits: [Edit], action: JournalEntry.Action, line: String, summary: String, time: String
  ) throws(JournalError) -> JournalEntry {
    let inverse = try apply(edits)
    let entry = JournalEntry(
      number: journal.nextNumber, time: time, line: line, summary: summary, action: action,
      edits: edits, inverse: inverse)
    settle(entry)
    return entry
  }

  @discardableResult
  private mutating func apply(_ edits: [Edit]) throws(JournalError) -> [Edit] {
    do throws(EditError) {
      return try workspace.apply(edits)
    } catch {
      throw .rejected(error)
    }
  }

  /// Files an applied entry: new work clears what could be restored, which stays in the journal all the same.
  private mutating func settle(_ entry: JournalEntry) {
    switch entry.action {
    case .did:
      undoable.append(entry.number)
      redoable = []
    case .undid(let entries):
      undoable.removeAll(where: entries.contains)
      redoable += entries
    case .redid(let entries):
      redoable.removeAll(where: entries.contains)
      undoable += entries
    }
    journal.append(entry)
  }
}
