import Casebook
import Files
import Glibc
import SessionStore
import TestSupport
import Testing

/// What a shell that is killed leaves, at any moment.
@Suite struct CrashTests {
  /// The states of a session after each of its entries, the empty one first.
  private func states(of session: Session) throws -> [Workspace] {
    var replayed = Session()
    for (key, text) in session.workspace.texts.pairs { replayed.keep(text, as: key) }
    var states = [replayed.workspace]
    for entry in try session.journal.entries() {
      try replayed.replay(entry)
      states.append(replayed.workspace)
    }
    return states
  }

  @Test func `a journal cut at any byte gives every entry that is whole`() throws {
    let shelf = try Shelf.sample()
    let session = try shelf.open(.reading).session
    let states = try states(of: session)
    let files = shelf.files
    let journal = try #require(files["harbour.journal.jsonl"])
    for length in 0...journal.count {
      try shelf.folder.write(Array(journal[..<length]), to: "harbour.journal.jsonl")
      let before = shelf.files
      let opened = try shelf.open()
      // An entry is whole with its closing brace; the line end behind it may be missing.
      let ends = journal.indices.filter { journal[$0] == 0x0A && $0 <= length }
      let start = ends.last.map { $0 + 1 } ?? 0
      try #require(opened.stored.readOnlyReason == nil, "cut at \(length)")
      // The text of the second article has a line of its own before the two entries.
      let entries = max(0, ends.count - 1)
      #expect(opened.recoveredEntries == entries, "cut at \(length)")
      #expect(opened.tornBytes == max(0, length - start), "cut at \(length)")
      let (state, expected) = (opened.session.workspace, states[2 + entries])
      #expect(state.articles == expected.articles, "cut at \(length)")
      #expect(state.annotations == expected.annotations, "cut at \(length)")
      #expect(shelf.files == before, "cut at \(length)")
      opened.stored.close()
    }
  }

  @Test func `after any cut, work goes on and nothing of the torn line is left`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    for word in ["one", "two"] { try first.note(word) }
    first.stored.close()
    let journal = try #require(shelf.files["harbour.journal.jsonl"])
    // Not at every byte: three openings and a sync each.
    for length in stride(from: 0, through: journal.count, by: 7) {
      try shelf.hold(["harbour.journal.jsonl": Array(journal[..<length])])
      var second = try shelf.open()
      let kept = second.notes
      try second.note("three")
      second.stored.close()
      let third = try shelf.open()
      #expect(third.notes == kept + ["three"] && third.tornBytes == 0, "cut at \(length)")
      #expect(third.stored.verify(third.session).problems == [], "cut at \(length)")
      third.stored.close()
    }
  }

  @Test func `a session file cut at any byte is an error or read-only, and stays as it is`() throws
  {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.save()
    try first.note("‘one’\n😀")
    try first.save()
    first.stored.close()
    let snapshot = try #require(shelf.files["harbour.json"])
    for length in 0..<snapshot.count {
      try shelf.folder.write(Array(snapshot[..<length]), to: "harbour.json")
      let before = shelf.files
      do throws(SessionStoreError) {
        let opened = try shelf.open()
        // Only the line end at the file's end may be missing.
        #expect(opened.stored.readOnlyReason == .editedOutside && length == snapshot.count - 1)
        #expect(opened.notes == ["‘one’\n😀"])
      } catch {
        guard case .notJSON(let path, _, _, _, let lastGood) = error else {
          Issue.record("cut at \(length): \(error)")
          continue
        }
        #expect(path == shelf.paths.snapshot && lastGood == shelf.paths.previous)
      }
      #expect(shelf.files == before, "cut at \(length)")
    }
    // What the error names is there to be opened.
    let previous = try StoredSession.open(
      SessionPaths(snapshot: shelf.paths.previous), program: "hearsay 1", holder: "us")
    #expect(previous.notes == [] && previous.stored.readOnlyReason == .asked)
  }

  @Test func `a crash between any two steps of saving loses nothing`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    try first.save()
    try first.note("two")
    try first.save()
    try first.note("three")
    let before = shelf.files
    try first.save()
    first.stored.close()
    let after = shelf.files
    let old = try #require(before["harbour.json"])
    let new = try #require(after["harbour.json"])
    #expect(before.count == 3 && after.count == 2 && after["harbour.previous.json"] == old)

    let steps: [(String, [String: [UInt8]])] = [
      ("nothing done", [:]),
      ("the old file linked", ["harbour.previous.json.tmp": old]),
      ("the old file kept", ["harbour.previous.json": old]),
      ("new file empty", ["harbour.previous.json": old, "harbour.json.tmp": []]),
      (
        "new file half written",
        ["harbour.previous.json": old, "harbour.json.tmp": Array(new[..<(new.count / 2)])]
      ),
      ("new file written", ["harbour.previous.json": old, "harbour.json.tmp": new]),
      ("new file in place", ["harbour.previous.json": old, "harbour.json": new]),
    ]
    for (step, files) in steps {
      let shelf = try Shelf(holding: before.merging(files) { $1 })
      var opened = try shelf.open()
      #expect(opened.notes == ["one", "two", "three"], "\(step)")
      #expect(opened.stored.readOnlyReason == nil && opened.tornBytes == 0, "\(step)")
      #expect(opened.recoveredEntries == (files["harbour.json"] == nil ? 1 : 0), "\(step)")
      #expect(opened.stored.verify(opened.session).problems == [], "\(step)")
      try opened.note("four")
      opened.stored.close()
      let again = try shelf.open()
      #expect(again.notes == ["one", "two", "three", "four"], "\(step)")
      try again.save()
      again.stored.close()
      #expect(shelf.folder.names == ["harbour.json", "harbour.previous.json"], "\(step)")
      #expect(try shelf.open().notes == ["one", "two", "three", "four"], "\(step)")
    }
  }

  @Test func `a killed shell leaves every command that came back, and locks nobody out`()
    async throws
  {
    let shelf = try Shelf()
    let path = shelf.paths.snapshot
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      var opened = try StoredSession.create(
        SessionPaths(snapshot: path), program: "hearsay 1", holder: "the killed shell")
      for word in ["one", "two", "three"] { try opened.note(word) }
      kill(getpid(), SIGKILL)
    }
    #expect(shelf.folder.names == ["harbour.journal.jsonl", "harbour.lock"])
    let opened = try shelf.open()
    #expect(opened.notes == ["one", "two", "three"] && opened.recoveredEntries == 3)
    opened.stored.close()
  }
}
