import Files
import Foundation
import SessionStore
import TestSupport
import Testing

/// Two shells at one session.
@Suite struct LockTests {
  @Test func `who has it is said, and it can be read all the same`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    #expect(shelf.paths.holder == "the first shell")
    let locked = SessionStoreError.locked(
      path: shelf.paths.snapshot, holder: "the first shell")
    #expect(throws: locked) { try shelf.open() }
    let reader = try shelf.open(.reading)
    #expect(reader.notes == ["one"] && reader.stored.readOnlyReason == .asked)
    // As a copy, too.
    let copy = SessionPaths(snapshot: shelf.folder.path("copy.json"))
    let copied = try reader.stored.renamed(to: copy, holder: "the second shell")
    try copied.save(reader.session, time: Shelf.time)
    copied.close()
    reader.stored.close()
    try first.note("two")
    first.stored.close()
    #expect(shelf.paths.holder == nil)
    let second = try shelf.open()
    #expect(second.notes == ["one", "two"])
  }

  @Test func `taken over, the shell that had it writes no more`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    var second = try shelf.open(.takingOver)
    #expect(second.notes == ["one"] && shelf.paths.holder == "the second shell")
    let taken = SessionStoreError.takenOver(path: shelf.paths.snapshot)
    let before = shelf.files
    #expect(throws: taken) { try first.note("two") }
    #expect(throws: taken) { try first.save() }
    #expect(throws: taken) { try first.stored.remove() }
    first.stored.close()
    #expect(shelf.files == before && shelf.paths.holder == "the second shell")
    try second.note("three")
    second.stored.close()
    #expect(try shelf.open().notes == ["one", "three"])
  }

  @Test func `another process has it until it is killed`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    first.stored.close()
    try shelf.folder.write("process 12 on elsewhere", to: "harbour.lock")
    let other = try RunningProgram(
      "/usr/bin/flock", ["--no-fork", shelf.paths.lock, "sleep", "60"])
    while shelf.paths.holder == nil { usleep(1000) }
    #expect(
      throws: SessionStoreError.locked(
        path: shelf.paths.snapshot, holder: "process 12 on elsewhere")
    ) {
      try shelf.open()
    }
    kill(other.process, SIGKILL)
    #expect(try other.wait().status == 128 + SIGKILL)
    // The file is still there and says so, but nobody has the lock.
    #expect(shelf.folder.names.contains("harbour.lock"))
    let second = try shelf.open()
    #expect(second.notes == ["one"] && shelf.paths.holder == "the second shell")
    second.stored.close()
    #expect(shelf.folder.names == ["harbour.journal.jsonl"])
  }

  @Test func `an opening that fails leaves no lock`() throws {
    let shelf = try Shelf(holding: ["harbour.json": Array("[]".utf8)])
    #expect(throws: SessionStoreError.notASession(path: shelf.paths.snapshot)) {
      try shelf.open()
    }
    #expect(shelf.folder.names == ["harbour.json"] && shelf.paths.holder == nil)
  }

  @Test func `reading changes no file and takes no lock`() throws {
    let shelf = try Shelf.sample()
    let before = shelf.folder.contents
    var reader = try shelf.open(.reading)
    #expect(shelf.folder.contents == before)
    let refused = SessionStoreError.readOnly(path: shelf.paths.snapshot)
    #expect(throws: refused) { try reader.note("one") }
    #expect(throws: refused) { try reader.save() }
    reader.stored.close()
    #expect(shelf.folder.contents == before)
  }

  @Test func `one session by two paths is the same`() throws {
    let shelf = try Shelf.sample()
    let same = SessionPaths(snapshot: shelf.folder.path + "/./harbour.json")
    let other = SessionPaths(snapshot: shelf.folder.path("other.json"))
    #expect(shelf.paths.meanTheSame(as: shelf.paths) && shelf.paths.meanTheSame(as: same))
    #expect(!shelf.paths.meanTheSame(as: other) && !other.meanTheSame(as: shelf.paths))
  }
}
