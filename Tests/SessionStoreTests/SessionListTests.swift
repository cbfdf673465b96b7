import Files
import SessionStore
import TestSupport
import Testing

@Suite struct SessionListTests {
  @Test func `a folder's sessions are listed with what they hold`() throws {
    let shelf = try Shelf.sample()
    let draft = SessionPaths(snapshot: shelf.folder.path("a draft.json"))
    var opened = try StoredSession.create(draft, program: "hearsay 1", holder: "us")
    try opened.note("one")
    for (name, text) in [
      ("package.json", #"{"name": "other"}"#), ("list.json", "[1]"), ("readme.txt", "text"),
      ("cut.json", "{\n \"about\": {\n  \"arti"), ("empty.json", ""),
      ("wild.json", "no"), ("wild.previous.json", "{}"),
    ] { try shelf.folder.write(text, to: name) }
    let listed = try SessionList.sessions(in: shelf.folder.path)
    #expect(listed.map(\.name) == ["a draft", "cut", "empty", "harbour", "wild"])
    #expect(listed.map(\.problem) == [nil, "is damaged", "is damaged", nil, "is damaged"])
    let harbour = listed[3]
    #expect(harbour.path == shelf.paths.snapshot && harbour.saved == Shelf.time)
    // Two entries are in the file, two in the journal.
    #expect(harbour.articles == 1 && harbour.claims == 0 && harbour.entries == 2)
    #expect(harbour.hasUnsavedEntries && listed[0].hasUnsavedEntries && listed[0].saved == nil)
  }

  @Test func `a folder that is not there has none`() throws {
    let folder = try TemporaryFolder()
    #expect(try SessionList.sessions(in: folder.path("none")) == [])
    #expect(try SessionList.sessions(in: folder.path) == [])
  }

  @Test(arguments: [
    ("harbour", "S/harbour.json", "harbour"), ("harbour.json", "harbour.json", "harbour"),
    ("./harbour", "./harbour.json", "harbour"), ("/a/b.json", "/a/b.json", "b"),
    ("a/b", "a/b.json", "b"), ("v1.2", "S/v1.2.json", "v1.2"), ("日本", "S/日本.json", "日本"),
  ])
  func `a name lies in the folder, a path where it says`(
    word: String, snapshot: String, name: String
  ) throws {
    let paths = try SessionPaths(word, in: "S")
    #expect(paths.snapshot == snapshot && paths.name == name)
    let stem = String(snapshot.dropLast(".json".count))
    #expect(paths.journal == stem + ".journal.jsonl" && paths.lock == stem + ".lock")
    #expect(paths.previous == stem + ".previous.json")
  }

  @Test(arguments: ["", ".", "..", ".hidden", "a/", "a/.json", "a\nb", "/"])
  func `some words are no names`(word: String) {
    #expect(throws: SessionStoreError.badName(word)) { try SessionPaths(word, in: "S") }
  }
}
