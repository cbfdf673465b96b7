import Casebook
import Files
import Foundation
import SessionStore
import TestSupport
import Testing

/// Disks that do not take it, and other programs at the same files.
@Suite struct OutsideTests {
  @Test func `a session file that somebody else changed is not overwritten`() throws {
    let shelf = try Shelf()
    var opened = try shelf.create()
    try opened.note("one")
    try opened.save()
    try opened.note("two")
    try shelf.folder.write("theirs", to: "harbour.json")
    let before = shelf.files
    #expect(throws: SessionStoreError.changedOutside(path: shelf.paths.snapshot)) {
      try opened.save()
    }
    #expect(shelf.files == before)
    // What was done meanwhile can still be kept elsewhere.
    let other = SessionPaths(snapshot: shelf.folder.path("other.json"))
    opened.stored = try opened.stored.renamed(to: other, holder: "us")
    try opened.save()
    opened.stored.close()
    let kept = try StoredSession.open(other, program: "hearsay 1", holder: "us")
    #expect(kept.notes == ["one", "two"])
  }

  @Test func `a session file that appeared or went away is seen`() throws {
    let shelf = try Shelf()
    var opened = try shelf.create()
    try opened.note("one")
    try shelf.folder.write("theirs", to: "harbour.json")
    let changed = SessionStoreError.changedOutside(path: shelf.paths.snapshot)
    #expect(throws: changed) { try opened.save() }
    try shelf.folder.remove("harbour.json")
    try opened.save()
    try shelf.folder.remove("harbour.json")
    #expect(throws: changed) { try opened.save() }
    #expect(
      opened.stored.verify(opened.session).problems == ["There is no session ‘harbour’."])
  }

  @Test(arguments: ["written to", "removed", "replaced"])
  func `a journal that somebody else changed is neither added to nor cleared`(how: String) throws {
    let shelf = try Shelf()
    var opened = try shelf.create()
    try opened.note("one")
    switch how {
    case "written to": try Files.append(Array("theirs\n".utf8), to: shelf.paths.journal)
    case "removed": try shelf.folder.remove("harbour.journal.jsonl")
    default:
      try Files.replace(shelf.paths.journal, with: try Files.read(shelf.paths.journal))
    }
    let before = shelf.files
    let changed = SessionStoreError.changedOutside(path: shelf.paths.journal)
    #expect(throws: changed) { try opened.note("two") }
    #expect(throws: changed) { try opened.save() }
    #expect(shelf.files == before)
  }

  @Test func `when the disk is full, the command is not taken and all before it stays`() async {
    await #expect(processExitsWith: .success) {
      let shelf = try Shelf()
      var opened = try shelf.create()
      try opened.note("one")
      let before = shelf.files
      let length = try #require(before["harbour.journal.jsonl"]).count
      signal(SIGXFSZ, SIG_IGN)
      // Room for half of the next line; then there is more again.
      var limit = rlimit(rlim_cur: rlim_t(length + 100), rlim_max: rlim_t.max)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let session = opened.session
      let full = FileError(.write, shelf.paths.journal, code: EFBIG)
      #expect(throws: SessionStoreError.notWritten(full, lastGood: shelf.paths.journal)) {
        try opened.note("two")
      }
      #expect(shelf.files == before)
      opened.session = session
      let fullSnapshot = FileError(.write, shelf.paths.snapshot, code: EFBIG)
      #expect(throws: SessionStoreError.notWritten(fullSnapshot, lastGood: shelf.paths.journal)) {
        try opened.save()
      }
      #expect(shelf.files == before)

      limit.rlim_cur = rlim_t.max
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      try opened.note("three")
      try opened.save()
      opened.stored.close()
      #expect(try shelf.open().notes == ["one", "three"])
    }
  }

  @Test func `a draft that never reached the disk has no good state to name`() async {
    await #expect(processExitsWith: .success) {
      let shelf = try Shelf()
      var opened = try shelf.create()
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 0, rlim_max: 0)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      let full = FileError(.write, shelf.paths.snapshot, code: EFBIG)
      #expect(throws: SessionStoreError.notWritten(full, lastGood: nil)) { try opened.save() }
      #expect(throws: SessionStoreError.self) { try opened.note("one") }
      #expect(shelf.files["harbour.journal.jsonl"] == [])
    }
  }

  @Test func `a folder that is none is named`() throws {
    let folder = try TemporaryFolder()
    try folder.write("", to: "file")
    let paths = SessionPaths(snapshot: folder.path("file/harbour.json"))
    #expect(
      throws: SessionStoreError.notLocked(FileError(.create, folder.path("file"), code: EEXIST))
    ) {
      try StoredSession.create(paths, program: "hearsay 1", holder: "us")
    }
    #expect(throws: SessionStoreError.notFound("harbour")) {
      try StoredSession.open(paths, program: "hearsay 1", holder: "us")
    }
    #expect(folder.names == ["file"])
  }

  @Test func `a missing folder is made`() throws {
    let folder = try TemporaryFolder()
    let paths = SessionPaths(snapshot: folder.path("a/b/harbour.json"))
    var opened = try StoredSession.create(paths, program: "hearsay 1", holder: "us")
    try opened.note("one")
    #expect(Files.exists(folder.path("a/b/harbour.journal.jsonl")))
  }

  @Test func `a name that is taken is not used`() throws {
    let shelf = try Shelf()
    var opened = try shelf.create()
    try opened.note("one")
    opened.stored.close()
    let before = shelf.files
    #expect(throws: SessionStoreError.exists("harbour")) { try shelf.create() }
    let again = try shelf.open()
    #expect(throws: SessionStoreError.exists("harbour")) {
      try again.stored.renamed(to: shelf.paths, holder: "us")
    }
    #expect(shelf.files == before)
  }

  @Test func `what saving replaces cannot be a session of its own`() throws {
    let shelf = try Shelf("harbour.previous")
    #expect(throws: SessionStoreError.badName("harbour.previous")) { try shelf.create() }
    let other = try Shelf()
    var opened = try other.create()
    try opened.note("one")
    for _ in 0..<2 { try opened.save() }
    opened.stored.close()
    let previous = try StoredSession.open(
      SessionPaths(snapshot: other.paths.previous), program: "hearsay 1", holder: "us")
    #expect(previous.notes == ["one"] && previous.stored.readOnlyReason == .asked)
  }

  @Test(
    arguments: [
      ("", #"{"a":1}"#, nil), ("text", "A text.\n", nil), ("list", "[1,2]", nil),
      ("other", #"{"format":"other","major":1}"#, nil), ("binary", "\u{0}\u{1}\u{2}", nil),
      ("cut", #"{"claims": [{"id""#, nil),
      ("empty", "", (0, "it is empty")),
      ("start", "{\n", (2, "the text ends in the middle of a value")),
    ] as [(String, String, (Int, String)?)])
  func `a file that is no session is left alone`(
    name: String, text: String, damage: (byte: Int, reason: String)?
  ) throws {
    let shelf = try Shelf(holding: ["harbour.json": Array(text.utf8)])
    let line = text.filter { $0 == "\n" }.count + 1
    let expected: SessionStoreError =
      damage.map {
        .notJSON(
          path: shelf.paths.snapshot, line: line, byte: $0.byte, reason: $0.reason, lastGood: nil)
      } ?? .notASession(path: shelf.paths.snapshot)
    #expect(throws: expected) { try shelf.open() }
    #expect(shelf.folder.contents == ["harbour.json": Array(text.utf8)])
  }
}
