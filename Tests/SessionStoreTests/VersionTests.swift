import Casebook
import SessionStore
import TestSupport
import Testing

/// Files of other versions and of other people.
@Suite struct VersionTests {
  private func saved() throws -> (Bench, String) {
    let bench = try Bench()
    let stored = try bench.create()
    let session = Bench.session(seed: 5, steps: 12)
    try bench.write(session, to: stored)
    try stored.save(session, time: Bench.time)
    stored.close()
    let bytes = try #require(bench.folder.bytes(of: "case.json"))
    return (bench, String(decoding: bytes, as: UTF8.self))
  }

  @Test func `a newer major version opens for reading only`() throws {
    let (bench, text) = try saved()
    try bench.folder.write(text.replacing("\"major\": 1", with: "\"major\": 2"), to: "case.json")
    let opened = try bench.open(.writing)
    #expect(opened.stored.readOnlyReason == .newerFormat(2))
    opened.stored.close()
  }

  @Test func `a save is refused when somebody else wrote the file since`() throws {
    let (bench, text) = try saved()
    var opened = try bench.open(.writing)
    let tag = try #require(TagPath("late"))
    let entry = try opened.session.record(
      [.tag(tag, Tag(path: tag))], line: "tags define late", summary: "define", time: Bench.time)
    try opened.stored.append([entry], of: opened.session)
    try bench.folder.write(text + " ", to: "case.json")
    let error = try #require(throws: SessionStoreError.self) {
      try opened.stored.save(opened.session, time: Bench.time)
    }
    #expect(error == .changedOutside(path: bench.paths.snapshot))
    #expect(bench.folder.bytes(of: "case.json") == Array((text + " ").utf8))
    // The command itself is safe in the journal.
    #expect(bench.folder.names.contains("case.journal.jsonl"))
    opened.stored.close()
  }

  @Test func `a session is for one writer at a time`() throws {
    let (bench, _) = try saved()
    let first = try bench.open(.writing)
    let error = try #require(throws: SessionStoreError.self) { try bench.open(.writing) }
    guard case .locked(let path, let holder) = error else {
      Issue.record("\(error)")
      return
    }
    #expect((path, holder) == (bench.paths.snapshot, "a test"))
    #expect(try bench.open(.reading).session.workspace == first.session.workspace)
    first.stored.close()
    let second = try bench.open(.writing)
    second.stored.close()
  }

  @Test func `a folder that cannot be written to is said, with where the last good state is`()
    throws
  {
    let bench = try Bench()
    try bench.folder.write("a file", to: "taken")
    let paths = SessionPaths(snapshot: bench.folder.path("taken/case.json"))
    let error = try #require(throws: SessionStoreError.self) {
      try StoredSession.create(paths, program: "hearsay test", holder: "a test")
    }
    #expect(error.what.contains("was not written"), "\(error.what)")
    #expect(bench.folder.names == ["taken"])
  }
}
