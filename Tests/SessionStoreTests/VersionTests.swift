import Casebook
import JSON
import SessionStore
import TestSupport
import Testing

/// Files that other versions wrote.
@Suite struct VersionTests {
  /// A file like the saved one, with members changed, and signed anew.
  private func file(
    _ change: (inout JSONObject) -> Void
  ) throws -> [UInt8] {
    let shelf = try Shelf.sample()
    let opened = try shelf.open()
    try opened.save()
    opened.stored.close()
    let bytes = try #require(shelf.folder.bytes(of: "harbour.json"))
    var members = try #require(try JSONParser.value(of: bytes).object)
    change(&members)
    members["digest"] = .string(String(repeating: "0", count: 64))
    return Signature.sign(JSONWriter.lines(.object(members)))
  }

  @Test func `a newer minor version opens, and what it added is written back`() throws {
    let newer = try file { members in
      members["minor"] = 7
      members["a-new-table"] = [["x": [1]], nil]
      members["zones"] = ["a1": "UTC"]
      members["about"] = .object(
        (members["about"]?.object ?? [:]).merging(["reader": "wanted"]) { $1 })
    }
    let shelf = try Shelf(holding: ["harbour.json": newer])
    let opened = try shelf.open()
    #expect(opened.stored.readOnlyReason == nil)
    try opened.save()
    #expect(shelf.folder.bytes(of: "harbour.json") == newer)
    // Under another name, too.
    let other = SessionPaths(snapshot: shelf.folder.path("other.json"))
    let copy = try opened.stored.renamed(to: other, holder: "us")
    try copy.save(opened.session, time: Shelf.time)
    #expect(shelf.folder.bytes(of: "other.json") == newer)
  }

  @Test func `what a newer version adds to an entry stays in the journal`() throws {
    let shelf = try Shelf()
    let line = Signature.entry([
      "edits": [["set": "alias", "of": "ls", "to": "claims", "why": "short"]], "entry": "e1",
      "inverse": [["set": "alias", "of": "ls", "to": nil]], "line": "alias ls claims",
      "machine": ["zone": "UTC"], "summary": "alias ls", "time": .string(Shelf.time),
      "previous": nil,
    ])
    try shelf.folder.write(line + [0x0A], to: "harbour.journal.jsonl")
    let opened = try shelf.open()
    #expect(
      opened.stored.readOnlyReason == nil && opened.session.workspace.aliases["ls"] == "claims")
    try opened.save()
    let saved = try #require(shelf.folder.bytes(of: "harbour.json"))
    #expect(saved.firstRange(of: line) != nil)
    #expect(opened.stored.verify(opened.session).problems == [])
  }

  @Test func `a newer major version is open for reading only`() throws {
    let newer = try file { $0["major"] = 2 }
    let shelf = try Shelf(holding: ["harbour.json": newer])
    var opened = try shelf.open()
    #expect(opened.stored.readOnlyReason == .newerFormat(2) && opened.notes.count == 2)
    #expect(throws: SessionStoreError.readOnly(path: shelf.paths.snapshot)) {
      try opened.note("one")
    }
    #expect(shelf.files == ["harbour.json": newer])
  }

  @Test(arguments: [(2, 0, "2.0"), (1, 3, "1.3")])
  func `one that cannot even be read is said to be newer, not damaged`(
    major: Int, minor: Int, format: String
  ) throws {
    let newer = try file { members in
      members["major"] = .integer(major)
      members["minor"] = .integer(minor)
      members["writtenBy"] = "hearsay 9"
      members["articles"] = ["a1": "elsewhere"]
    }
    let shelf = try Shelf(holding: ["harbour.json": newer])
    #expect(
      throws: SessionStoreError.tooNew(
        path: shelf.paths.snapshot, format: format, writtenBy: "hearsay 9")
    ) {
      try shelf.open()
    }
  }

  @Test(
    arguments: [
      ("major", nil, "major", "a whole number"), ("claims", 1, "claims", "a list"),
      ("journal", ["e": 1], "journal", "a list"), ("texts", [1], "texts", "an object"),
      ("texts", ["k": 1], "texts.k", "a text"),
      ("standings", ["c9": "accepted"], "standings.c9", "about what is there, and c9 is not"),
      (
        "taggings", [["on": ["session": true], "tag": "x"]], "taggings[0]",
        "about what is there, and tag x is not"
      ),
      (
        "links",
        [["id": "l1", "from": ["claim": "c1"], "kind": "quotes", "to": ["session": true]]],
        "links[0]", "about what is there, and c1 is not"
      ),
      ("tags", [["tag": "x"], ["tag": "x"]], "tags[1]", "there once"),
      ("lastNumbers", ["a": 1_000_000_000], "lastNumbers.a", "a number of at most nine digits"),
      ("lastNumbers", ["a": -1], "lastNumbers.a", "a number of at most nine digits"),
      ("lastNumbers", ["": 1], "lastNumbers.", "a number of at most nine digits"),
      ("undoable", ["e5"], "undoable, redoable", "entries of the journal"),
      ("undoable", ["x"], "undoable[0]", "an id such as “e1”"),
    ] as [(String, JSONValue, String, String)])
  func `a wrong member is named with its place`(
    key: String, value: JSONValue, place: String, expected: String
  ) throws {
    let wrong = try file { $0[key] = value }
    let shelf = try Shelf(holding: ["harbour.json": wrong])
    #expect(
      throws: SessionStoreError.wrongShape(
        path: shelf.paths.snapshot, place: place, expected: expected, lastGood: nil)
    ) {
      try shelf.open()
    }
    #expect(shelf.files == ["harbour.json": wrong])
  }
}
