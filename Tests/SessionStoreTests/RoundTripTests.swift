import Casebook
import SessionStore
import TestSupport
import Testing

/// What is written is what is read.
@Suite struct RoundTripTests {
  @Test func `a saved session opens as it was, and saves to the same bytes`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let bench = try Bench()
      let session = Bench.session(seed: seed, steps: 30)
      let stored = try bench.create()
      try bench.write(session, to: stored)
      try stored.save(session, time: Bench.time)
      stored.close()
      let bytes = bench.folder.bytes(of: "case.json")
      let opened = try bench.open(.writing)
      #expect(opened.session.workspace == session.workspace, "seed \(seed)")
      #expect(opened.session.undoable == session.undoable, "seed \(seed)")
      #expect(opened.session.redoable == session.redoable, "seed \(seed)")
      #expect(opened.stored.verify(opened.session).problems == [], "seed \(seed)")
      try opened.stored.save(opened.session, time: Bench.time)
      opened.stored.close()
      #expect(bench.folder.bytes(of: "case.json") == bytes, "seed \(seed)")
    }
  }

  @Test func `a session that was never saved opens from its journal`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      let bench = try Bench()
      let session = Bench.session(seed: seed, steps: 20)
      let stored = try bench.create()
      try bench.write(session, to: stored)
      // A kill closes nothing.
      let opened = try bench.open()
      #expect(opened.session.workspace == session.workspace, "seed \(seed)")
      #expect(opened.recoveredEntries == session.journal.count, "seed \(seed)")
      #expect(opened.tornBytes == 0)
      stored.close()
    }
  }

  @Test func `undo and redo go on after saving and resuming`() throws {
    let bench = try Bench()
    var session = Session()
    let tags = ["a", "b", "c"].compactMap { TagPath($0) }
    for tag in tags {
      try session.record(
        [.tag(tag, Tag(path: tag))], line: "tags define \(tag)", summary: "define tag \(tag)",
        time: Bench.time)
    }
    try session.undo(2, line: "undo 2", time: Bench.time)
    let stored = try bench.create()
    try bench.write(session, to: stored)
    try stored.save(session, time: Bench.time)
    stored.close()
    var resumed = try bench.open().session
    try resumed.redo(line: "redo", time: Bench.time)
    #expect(resumed.workspace.tags.keys == Array(tags.prefix(2)))
    try resumed.undo(2, line: "undo 2", time: Bench.time)
    #expect(resumed.workspace.tags.isEmpty)
    // The undone branch is there for good.
    #expect(try resumed.journal.entries().map(\.line).prefix(4).last == "undo 2")
  }
}
