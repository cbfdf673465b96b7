import Casebook
import Digest
import JSON
import SessionStore
import TestSupport
import Testing

@Suite struct RoundTripTests {
  @Test func `any session comes back as it was, however it was saved`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let session = random.session(steps: 30)
      let count = session.journal.count
      // Never saved, saved on the way, and saved last.
      for saves in [[], [count / 3, count / 2], [count]] as [Set<Int>] {
        let shelf = try Shelf()
        try shelf.keep(session, savingAfter: saves)
        let opened = try shelf.open()
        #expect(opened.stored.readOnlyReason == nil && opened.tornBytes == 0, "seed \(seed)")
        #expect(opened.recoveredEntries == count - (saves.max() ?? 0), "seed \(seed)")
        try #require(try opened.session.equals(session), "seed \(seed), saved after \(saves)")
        let report = opened.stored.verify(opened.session)
        #expect(report.entries == count, "seed \(seed)")
        // Random anchors quote random words; all else must hold.
        #expect(report.problems.allSatisfy { $0.contains("does not stand") }, "seed \(seed)")
        opened.stored.close()
      }
    }
  }

  @Test func `saving what was read gives the same bytes`() throws {
    for seed in 0..<40 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let shelf = try Shelf()
      try shelf.keep(random.session(steps: 40))
      let first = try shelf.open()
      try first.save()
      first.stored.close()
      let bytes = shelf.folder.bytes(of: "harbour.json")
      let second = try shelf.open()
      try second.save()
      second.stored.close()
      #expect(shelf.folder.bytes(of: "harbour.json") == bytes, "seed \(seed)")
      #expect(shelf.folder.bytes(of: "harbour.previous.json") == bytes, "seed \(seed)")
      #expect(shelf.folder.names == ["harbour.json", "harbour.previous.json"], "seed \(seed)")
    }
  }

  @Test func `undo and redo go on where they were`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    for word in ["one", "two", "three"] { try first.note(word) }
    let undone = try first.session.undo(2, line: "undo 2", time: Shelf.time)
    try first.stored.append([undone], of: first.session)
    try first.save()
    let redone = try first.session.redo(line: "redo", time: Shelf.time)
    try first.stored.append([redone], of: first.session)
    #expect(first.notes == ["one", "two"])
    first.stored.close()

    var second = try shelf.open()
    #expect(second.notes == ["one", "two"] && second.recoveredEntries == 1)
    #expect(try second.session.redo(line: "redo", time: Shelf.time).summary == "redo: note three")
    #expect(try second.session.undo(3, line: "undo 3", time: Shelf.time).edits.count == 3)
    #expect(second.notes == [])
  }

  @Test func `an undone branch stays in the journal`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("left")
    let undone = try first.session.undo(line: "undo", time: Shelf.time)
    try first.stored.append([undone], of: first.session)
    try first.note("taken")
    try first.save()
    first.stored.close()
    let second = try shelf.open()
    #expect(second.notes == ["taken"] && second.session.redoable == [])
    let entries = try second.session.journal.entries()
    #expect(entries.map(\.line) == ["note left", "undo", "note taken"])
    guard case .annotation(_, let note?) = entries[0].edits[0] else {
      Issue.record("the first entry made a note")
      return
    }
    #expect(note.text == "left")
  }

  @Test func `spans select the same words after saving and loading`() throws {
    for seed in 0..<60 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let text = ArticleText(random.text(upTo: 400) + "x")
      let key = "sha256:" + SHA256.hex(of: text.bytes)
      let shelf = try Shelf()
      var first = try shelf.create()
      first.session.keep(text, as: key)
      let article = random.article(ArticleID(1), text: key)
      var edits: [Edit] = [.article(article.id, article)]
      var words: [String] = []
      for number in 1...20 {
        let span = random.span(in: text.scalarCount)
        var claim = random.claim(ClaimID(number), in: article.id)
        claim.anchor = Anchor(span, in: text)
        edits.append(.claim(claim.id, claim))
        words.append(text[span])
      }
      let entry = try first.session.record(edits, line: "x", summary: "x", time: Shelf.time)
      try first.stored.append([entry], of: first.session)
      if random.oneIn(2) { try first.save() }
      first.stored.close()

      let second = try shelf.open()
      let again = try #require(second.session.workspace.text(of: article.id))
      for (claim, word) in zip(second.session.workspace.claims.values, words) {
        let comment = "seed \(seed), \(claim.id)"
        #expect(Array(again[claim.span].utf8) == Array(word.utf8), "\(comment)")
        #expect(Array(claim.wording.utf8) == Array(word.utf8), "\(comment)")
      }
      #expect(second.stored.verify(second.session).problems == [], "seed \(seed)")
    }
  }

  @Test func `a session goes on under another name, whole, and the old one stays`() throws {
    let shelf = try Shelf()
    var first = try shelf.create()
    try first.note("one")
    let other = SessionPaths(snapshot: shelf.folder.path("other.json"))
    // Journal first, or snapshot first: both must hold all that came before.
    for saves in [false, true] {
      var copy = first
      copy.stored = try first.stored.renamed(to: other, holder: "the first shell")
      if saves { try copy.save() }
      try copy.note("two")
      copy.stored.close()
      let opened = try StoredSession.open(other, program: "hearsay 1", holder: "a third shell")
      #expect(opened.notes == ["one", "two"])
      #expect(opened.stored.verify(opened.session).problems == [])
      try opened.stored.remove()
    }
    first.stored.close()
    #expect(try shelf.open(.reading).notes == ["one"])
    #expect(shelf.folder.names == ["harbour.journal.jsonl"])
  }

  @Test func `a session that was in memory only is saved with its journal`() throws {
    let shelf = try Shelf()
    var session = Session()
    let note = Annotation(id: AnnotationID(1), target: .session, text: "one", time: Shelf.time)
    try session.record(
      [.annotation(note.id, note)], line: "note one", summary: "note n1", time: Shelf.time)
    let stored = try shelf.create().stored
    try stored.save(session, time: Shelf.time)
    #expect(!stored.hasUnsavedEntries && !stored.isEmpty)
    stored.close()
    var opened = try shelf.open()
    #expect(opened.session.journal.count == 1)
    #expect(opened.stored.verify(opened.session).problems == [])
    try opened.note("two")
    #expect(opened.stored.hasUnsavedEntries)
  }

  @Test func `an empty session leaves nothing but what was saved`() throws {
    let shelf = try Shelf()
    let first = try shelf.create()
    #expect(first.stored.isEmpty && !first.stored.hasUnsavedEntries)
    first.stored.close()
    #expect(shelf.folder.names == [])
    let second = try shelf.create()
    try second.save()
    second.stored.close()
    let third = try shelf.open()
    #expect(third.stored.isEmpty && third.session.journal.count == 0)
    try third.stored.remove()
    #expect(shelf.folder.names == [])
  }
}
