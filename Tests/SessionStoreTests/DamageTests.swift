import Casebook
import Files
import SessionStore
import TestSupport
import Testing

/// Files that somebody or something has changed.
@Suite struct DamageTests {
  @Test func `a byte changed anywhere in the journal is seen, and nothing is overwritten`() throws {
    let files = try Shelf.sample().files
    let journal = try #require(files["harbour.journal.jsonl"])
    let shelf = try Shelf(holding: files)
    for index in journal.indices {
      var changed = journal
      changed[index] ^= 1
      try shelf.folder.write(changed, to: "harbour.journal.jsonl")
      let before = shelf.files
      let opened = try shelf.open()
      switch opened.stored.readOnlyReason {
      case .damagedJournal(.damagedJournal(_, let line, _, let lastGood)):
        let lines = journal[..<index].count { $0 == 0x0A } + 1
        #expect(line == lines && lastGood == opened.session.journal.count, "byte \(index)")
        guard index.isMultiple(of: 20) else { break }
        let report = opened.stored.verify(opened.session)
        #expect(report.problems.first?.contains("harbour.journal.jsonl:\(line):") == true)
      case nil:
        // Without its line end, the last line counts as torn.
        #expect(index == journal.count - 1 && opened.tornBytes > 0, "byte \(index)")
      case let reason: Issue.record("byte \(index): \(String(describing: reason))")
      }
      #expect(shelf.files == before, "byte \(index)")
      opened.stored.close()
    }
  }

  @Test func `a byte changed anywhere in the session file is seen`() throws {
    let files = try Shelf.sample().files
    let snapshot = try #require(files["harbour.json"])
    var random = SplitMix64(seed: 5)
    let shelf = try Shelf(holding: files)
    for index in Set((0..<400).map { _ in random.below(snapshot.count) }) {
      var changed = snapshot
      changed[index] ^= 1
      try shelf.folder.write(changed, to: "harbour.json")
      let before = shelf.files
      do throws(SessionStoreError) {
        let opened = try shelf.open()
        switch opened.stored.readOnlyReason {
        case .editedOutside, .damagedJournal, .newerFormat: break
        case .asked, nil: Issue.record("byte \(index) was not seen")
        }
        #expect(opened.stored.verify(opened.session).problems != [], "byte \(index)")
        opened.stored.close()
      } catch {
        switch error {
        case .notJSON, .wrongShape, .notASession, .tooNew: break
        default: Issue.record("byte \(index): \(error)")
        }
      }
      #expect(shelf.files == before, "byte \(index)")
    }
  }

  @Test func `a byte changed behind an open session's back is seen by verify`() throws {
    for name in ["harbour.json", "harbour.journal.jsonl"] {
      let files = try Shelf.sample().files
      let shelf = try Shelf(holding: files)
      let opened = try shelf.open()
      var changed = try #require(files[name])
      changed[changed.count / 2] ^= 1
      try shelf.folder.write(changed, to: name)
      #expect(opened.stored.verify(opened.session).problems != [], "\(name)")
      opened.stored.close()
    }
  }

  @Test func `a session that was edited can be read, and kept under another name`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    try first.save()
    first.stored.close()
    let text = String(decoding: try #require(shelf.files["harbour.json"]), as: UTF8.self)
    try shelf.folder.write(
      text.replacing(#""text":"one""#, with: #""text":"ONE""#), to: "harbour.json")
    let before = shelf.files
    var edited = try shelf.open()
    #expect(edited.stored.readOnlyReason == .editedOutside && edited.notes == ["ONE"])
    #expect(
      edited.stored.verify(edited.session).problems.first
        == "\(shelf.paths.snapshot) is not as Hearsay wrote it.")
    let refused = SessionStoreError.readOnly(path: shelf.paths.snapshot)
    #expect(throws: refused) { try edited.note("two") }
    #expect(throws: refused) { try edited.save() }
    #expect(throws: refused) { try edited.stored.remove() }
    #expect(shelf.files == before)
    let other = SessionPaths(snapshot: shelf.folder.path("other.json"))
    let copy = try edited.stored.renamed(to: other, holder: "us")
    try copy.save(edited.session, time: Shelf.time)
    #expect(shelf.folder.names.contains("other.json"))
  }

  @Test func `a journal that belongs to another snapshot is not replayed`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    try first.save()
    let old = try #require(shelf.files["harbour.json"])
    try first.note("two")
    try first.save()
    try first.note("three")
    first.stored.close()
    try shelf.folder.write(old, to: "harbour.json")
    let opened = try shelf.open()
    #expect(
      opened.stored.readOnlyReason
        == .damagedJournal(
          .damagedJournal(
            path: shelf.paths.journal, line: 1,
            reason: "the entry does not follow the one before it", lastGood: 1)))
    #expect(opened.notes == ["one"])
  }

  @Test func `a journal with other entries than those saved is not cleared away`() throws {
    let shelves = [try Shelf(), try Shelf()]
    for (shelf, word) in zip(shelves, ["one", "uno"]) {
      var opened = try shelf.create()
      try opened.note(word)
      opened.stored.close()
    }
    let saved = try shelves[0].open()
    try saved.save()
    saved.stored.close()
    try shelves[0].folder.write(
      try #require(shelves[1].files["harbour.journal.jsonl"]), to: "harbour.journal.jsonl")
    let opened = try shelves[0].open()
    #expect(
      opened.stored.readOnlyReason
        == .damagedJournal(
          .damagedJournal(
            path: shelves[0].paths.journal, line: 1,
            reason: "the entry is another than the one of that number in the session file",
            lastGood: 1)))
  }

  @Test(arguments: [
    ("not a line", 1, "the line is no JSON (unexpected ‘o’)"),
    ("[1]", 1, "the line should be an object"),
    (#"{"entry":"e1"}"#, 1, "digest should be a text"),
    (#"{"digest":"00","entry":"x1"}"#, 1, "entry should be an id such as “e1”"),
    (
      #"{"digest":"00","edits":[],"entry":"e1","inverse":[],"line":"","summary":"","time":""}"#, 1,
      "the entry is not the one that was written"
    ),
    (#"{"key":"sha256:00","text":"x"}"#, 1, "the text is not the one that its key names"),
  ])
  func `what is wrong with a line is said`(text: String, line: Int, reason: String) throws {
    let shelf = try Shelf(holding: ["harbour.journal.jsonl": Array("\(text)\n".utf8)])
    let opened = try shelf.open()
    #expect(
      opened.stored.readOnlyReason
        == .damagedJournal(
          .damagedJournal(path: shelf.paths.journal, line: line, reason: reason, lastGood: 0)))
  }

  @Test func `an entry about what is not there is said to be one`() throws {
    let shelf = try Shelf()
    var random = SplitMix64(seed: 1)
    var workspace = random.workspace(steps: 0)
    let article = random.article(ArticleID(1), text: SplitMix64.textKeys[0])
    try workspace.apply(.article(article.id, article))
    // A session whose journal does not tell how the article came in.
    var first = try shelf.create()
    first.session = Session(workspace: workspace)
    let rating = Edit.rating(.article(article.id), random.rating())
    let entry = try first.session.record([rating], line: "rate", summary: "rate", time: Shelf.time)
    try first.stored.append([entry], of: first.session)
    first.stored.close()
    let opened = try shelf.open()
    guard case .damagedJournal(let error) = opened.stored.readOnlyReason else {
      Issue.record("the entry was taken")
      return
    }
    // Four lines: three texts, then the entry.
    #expect(
      error
        == .damagedJournal(
          path: shelf.paths.journal, line: 4,
          reason: "the entry does not fit what came before: a1 is not there", lastGood: 0))
  }
}
