import Casebook
import SessionStore
import TestSupport
import Testing

/// Files that were cut off, changed, or are no sessions: a clear error or a recovery, and never a change to them.
@Suite struct DamageTests {
  /// A small session of six commands, saved after three of them.
  private func bench() throws -> (Bench, [Session]) {
    let bench = try Bench()
    let stored = try bench.create()
    var random = SplitMix64(seed: 11)
    var session = Session(workspace: random.workspace(steps: 0))
    var states = [session]
    for (index, word) in ["a", "b", "c", "d", "e", "f"].enumerated() {
      let tag = try #require(TagPath(word))
      let entry = try session.record(
        [.tag(tag, Tag(path: tag))], line: "tags define \(tag)", summary: "define tag \(tag)",
        time: Bench.time)
      try stored.append([entry], of: session)
      if index == 2 { try stored.save(session, time: Bench.time) }
      states.append(session)
    }
    stored.close()
    return (bench, states)
  }

  @Test func `a snapshot cut at any byte is refused and left alone`() throws {
    let (bench, _) = try bench()
    let whole = try #require(bench.folder.bytes(of: "case.json"))
    for count in 0..<whole.count - 1 {
      let cut = Array(whole.prefix(count))
      try bench.folder.write(cut, to: "case.json")
      #expect(throws: SessionStoreError.self, "cut at \(count)") { try bench.open(.writing) }
      #expect(bench.folder.bytes(of: "case.json") == cut)
    }
    #expect(whole.count > 500)
  }

  @Test func `a journal cut at any byte gives all commands that were whole`() throws {
    let (bench, states) = try bench()
    let whole = try #require(bench.folder.bytes(of: "case.journal.jsonl"))
    for count in 0...whole.count {
      let cut = Array(whole.prefix(count))
      try bench.folder.write(cut, to: "case.journal.jsonl")
      let opened = try bench.open()
      let lines = cut.count { $0 == 0x0A }
      #expect(opened.recoveredEntries == lines, "cut at \(count)")
      #expect(opened.session.workspace == states[3 + lines].workspace, "cut at \(count)")
      #expect((opened.tornBytes > 0) == (cut.last.map { $0 != 0x0A } ?? false), "cut at \(count)")
      #expect(bench.folder.bytes(of: "case.journal.jsonl") == cut)
    }
  }

  @Test func `a torn line is cut off by the next command only`() throws {
    let (bench, states) = try bench()
    let whole = try #require(bench.folder.bytes(of: "case.journal.jsonl"))
    try bench.folder.write(Array(whole.dropLast(5)), to: "case.journal.jsonl")
    var opened = try bench.open(.writing)
    #expect(opened.session.workspace == states[5].workspace)
    let tag = try #require(TagPath("g"))
    let entry = try opened.session.record(
      [.tag(tag, Tag(path: tag))], line: "tags define g", summary: "define tag g", time: Bench.time)
    try opened.stored.append([entry], of: opened.session)
    opened.stored.close()
    let again = try bench.open()
    #expect(again.session.workspace == opened.session.workspace)
    #expect(again.tornBytes == 0)
  }

  @Test func `a changed byte in the journal is never taken for the truth`() throws {
    let (bench, states) = try bench()
    let whole = try #require(bench.folder.bytes(of: "case.journal.jsonl"))
    let end = try #require(whole.firstIndex(of: 0x0A))
    // Every byte of the first line; two more lines follow it.
    for index in 0..<end {
      var changed = whole
      changed[index] = changed[index] == 0x78 ? 0x79 : 0x78
      try bench.folder.write(changed, to: "case.journal.jsonl")
      let opened = try bench.open(.writing)
      #expect(opened.session.workspace == states[3].workspace, "byte \(index)")
      #expect(opened.stored.isReadOnly, "byte \(index)")
      opened.stored.close()
      #expect(bench.folder.bytes(of: "case.journal.jsonl") == changed)
    }
  }

  @Test func `a snapshot that was edited outside opens for reading only`() throws {
    let (bench, _) = try bench()
    let whole = String(decoding: try #require(bench.folder.bytes(of: "case.json")), as: UTF8.self)
    let edited = whole.replacing("\"tag\":\"b\"", with: "\"tag\":\"x\"")
    #expect(edited != whole)
    try bench.folder.write(edited, to: "case.json")
    let opened = try bench.open(.writing)
    #expect(opened.stored.readOnlyReason == .editedOutside)
    opened.stored.close()
  }

  @Test(arguments: [
    ("", "case.json:1: the session file is damaged at byte 0: "),
    ("{\"id\": \"x\"}", "case.json is not a Hearsay session."),
    ("[1, 2]", "case.json:1: the session file is damaged at byte 0: unexpected ‘[’."),
    ("{\"format\": \"hearsay-session\"}", "case.json: the session file is damaged: "),
  ])
  func `what is no session says so and stays`(text: String, expected: String) throws {
    let bench = try Bench()
    try bench.folder.write(text, to: "case.json")
    let error = try #require(throws: SessionStoreError.self) { try bench.open(.writing) }
    let what = error.what.replacing(bench.folder.path + "/", with: "")
    #expect(what.hasPrefix(expected), "\(what)")
    #expect(bench.folder.bytes(of: "case.json") == Array(text.utf8))
  }
}
