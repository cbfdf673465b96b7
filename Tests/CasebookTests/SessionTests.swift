import Casebook
import JSON
import TestSupport
import Testing

@Suite struct SessionTests {
  static let time = "2019-02-09T14:03:11Z"

  private func session() throws -> Session { Session(workspace: try Workspace.sample()) }

  private func note(_ number: Int, _ text: String) -> Edit {
    .annotation(
      AnnotationID(number),
      Annotation(id: AnnotationID(number), target: .session, text: text, time: SessionTests.time))
  }

  @Test func `undo and redo name what they take back and restore`() throws {
    var session = try session()
    try session.record(
      [note(1, "one")], line: "note one", summary: "note n1", time: SessionTests.time)
    try session.record(
      [note(2, "two")], line: "note two", summary: "note n2", time: SessionTests.time)
    let undone = try session.undo(2, line: "undo 2", time: SessionTests.time)
    #expect(undone.summary == "undo: note n2; note n1")
    #expect(undone.action == .undid([EntryID(2), EntryID(1)]))
    #expect(undone.number == EntryID(3))
    #expect(session.workspace.annotations.isEmpty)
    let redone = try session.redo(line: "redo", time: SessionTests.time)
    #expect(redone.summary == "redo: note n1")
    #expect(session.workspace.annotations.keys == [AnnotationID(1)])
    #expect(session.undoable == [EntryID(1)] && session.redoable == [EntryID(2)])
  }

  @Test func `new work ends redo, and the branch left stays in the journal`() throws {
    var session = try session()
    try session.record(
      [note(1, "kept branch")], line: "note", summary: "note n1", time: SessionTests.time)
    try session.undo(line: "undo", time: SessionTests.time)
    try session.record(
      [note(2, "other")], line: "note", summary: "note n2", time: SessionTests.time)
    #expect(throws: JournalError.nothingToRedo) {
      try session.redo(line: "redo", time: SessionTests.time)
    }
    #expect(session.journal.count == 3)
    #expect(try session.journal.entry(EntryID(1))?.edits == [note(1, "kept branch")])
    #expect(session.workspace.annotations.keys == [AnnotationID(2)])
  }

  @Test func `with nothing to take back, that is said and nothing is written`() throws {
    var session = try session()
    #expect(throws: JournalError.nothingToUndo) {
      try session.undo(line: "undo", time: SessionTests.time)
    }
    #expect(throws: JournalError.nothingToRedo) {
      try session.redo(line: "redo", time: SessionTests.time)
    }
    #expect(session.journal.count == 0)
  }

  @Test func `a rejected command leaves no entry`() throws {
    var session = try session()
    let before = session.workspace
    let edits: [Edit] = [note(1, "fine"), .standing(ClaimID(9), .accepted)]
    #expect(throws: JournalError.rejected(.missing("c9"))) {
      try session.record(edits, line: "accept c9", summary: "accept c9", time: SessionTests.time)
    }
    #expect(session.workspace == before && session.journal.count == 0 && session.undoable.isEmpty)
  }

  @Test func `an entry out of order is not replayed`() throws {
    var session = try session()
    let entry = JournalEntry(
      number: EntryID(2), time: SessionTests.time, line: "", summary: "", action: .did, edits: [],
      inverse: [])
    #expect(throws: JournalError.damaged(EntryID(2), reason: "e1 was expected here")) {
      try session.replay(entry)
    }
    #expect(session.journal.count == 0)
  }

  @Test func `any walk of commands, undo and redo is that of a plain stack of states`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      var session = Session(workspace: random.workspace(steps: 15))
      var states = [session.workspace]
      var now = 0
      for step in 0..<80 {
        let comment = "seed \(seed), step \(step)"
        let count = 1 + random.below(3)
        switch random.below(5) {
        case 0 where now > 0:
          try session.undo(count, line: "undo", time: SessionTests.time)
          now = max(0, now - count)
        case 1 where now < states.count - 1:
          try session.redo(count, line: "redo", time: SessionTests.time)
          now = min(states.count - 1, now + count)
        default:
          let edits = random.list(upTo: 3) { $0.edit() }
          guard
            (try? session.record(edits, line: "do", summary: "do", time: SessionTests.time)) != nil
          else { continue }
          states = Array(states[...now]) + [session.workspace]
          now += 1
        }
        try #require(session.workspace.holdsTheSame(as: states[now]), "\(comment)")
        try #require(session.undoable.count == now, "\(comment)")
        try #require(session.redoable.count == states.count - 1 - now, "\(comment)")
      }
    }
  }

  @Test func `replaying the journal gives the same session`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let start = random.workspace(steps: 15)
      let session = random.session(from: start, steps: 60)
      // Through JSON, as a journal file holds it.
      var replayed = Session(workspace: start)
      for entry in try session.journal.entries() {
        let bytes = JSONWriter.compact(entry.json)
        let read = try JournalEntry(json: JSONParser.value(of: bytes), path: "entry")
        try #require(read == entry, "seed \(seed), \(entry.number)")
        try replayed.replay(read)
      }
      try #require(replayed.workspace == session.workspace, "seed \(seed)")
      try #require(replayed.undoable == session.undoable, "seed \(seed)")
      try #require(replayed.redoable == session.redoable, "seed \(seed)")
    }
  }

  @Test func `a session resumed with entries as written undoes as if it had never ended`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let start = random.workspace(steps: 15)
      var session = random.session(from: start, steps: 40)
      var written = Journal()
      for entry in try session.journal.entries() {
        written.append(written: JSONWriter.compact(entry.json))
      }
      var resumed = Session(
        workspace: session.workspace, journal: written, undoable: session.undoable,
        redoable: session.redoable)
      try #require(try resumed.journal.entries() == session.journal.entries(), "seed \(seed)")
      for _ in 0..<2 where !session.undoable.isEmpty {
        let count = session.undoable.count
        let left = try session.undo(count, line: "undo", time: SessionTests.time)
        let right = try resumed.undo(count, line: "undo", time: SessionTests.time)
        try #require(left == right, "seed \(seed)")
        try #require(resumed.workspace == session.workspace, "seed \(seed)")
        try #require(resumed.workspace.holdsTheSame(as: start), "seed \(seed)")
        try session.redo(count, line: "redo", time: SessionTests.time)
        try resumed.redo(count, line: "redo", time: SessionTests.time)
        try #require(resumed.workspace == session.workspace, "seed \(seed)")
      }
    }
  }
}
