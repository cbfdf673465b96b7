import Casebook
import Foundation
import JSON
import SessionStore
import TestSupport
import Testing

/// Files of every format version ever released, which every later version must read.
///
/// `format-1.json` was saved at 09:30; `format-1.journal.jsonl` holds what was done after that.
@Suite struct FixtureTests {
  private let shelf: Shelf

  init() throws {
    shelf = try Shelf()
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures")
    for ending in ["json", "journal.jsonl"] {
      let bytes = try Data(contentsOf: folder.appendingPathComponent("format-1.\(ending)"))
      try shelf.folder.write(Array(bytes), to: "harbour.\(ending)")
    }
  }

  /// Opens the session as the version that wrote it.
  private func open() throws -> StoredSession.Opened {
    try StoredSession.open(shelf.paths, program: "hearsay 0.1", holder: "us")
  }

  @Test func `format 1 loads`() throws {
    let opened = try open()
    let workspace = opened.session.workspace
    #expect(opened.stored.readOnlyReason == nil && opened.tornBytes == 0)
    #expect(opened.recoveredEntries == 3 && opened.session.journal.count == 11)
    let report = opened.stored.verify(opened.session)
    #expect(report.problems == [] && report.entries == 11)
    #expect(report.texts == 1 && report.anchors == 4)
    #expect(
      workspace.claims.values.map(\.wording) == [
        "Four drums were found at the pier on Tuesday", "We know of no danger",
        "About 30 people were asked to leave",
      ])
    let claim = try #require(workspace.claims[ClaimID(3)])
    #expect(workspace.text(of: claim.article)?[claim.span] == claim.wording)
    #expect(workspace.quantities(of: claim).map(\.value) == [JSONNumber(30)])
    #expect(workspace.hedges(of: claim).map(\.kind) == [.approximator])
    #expect(
      workspace.claims[ClaimID(1)].flatMap(workspace.attribution)?.rule == "cue-after-content")
    #expect(workspace.tags(on: .claim(ClaimID(1))).map(\.description) == ["event/spill"])
    #expect(workspace.standings[ClaimID(2)] == .accepted)
    #expect(workspace.groups[GroupID(1)]?.claims == [ClaimID(1), ClaimID(3)])
    #expect(workspace.links[LinkID(1)]?.kind == .qualifies)
    #expect(workspace.ratings[.article(ArticleID(1))]?.reliability == .B)
    #expect(workspace.verdicts[VerdictKey(ClaimID(1), .attribution)]?.word == "unproven")
    #expect(workspace.aliases["spills"] == "claims tag:event/spill")
    #expect(opened.notes == ["Call her: 24 hours?", "Ask the coast guard – “who counted?”"])
  }

  @Test func `format 1 undoes to the beginning and is restored`() throws {
    let opened = try open()
    var session = opened.session
    let count = session.undoable.count
    #expect(count == 7)
    try session.undo(count, line: "undo", time: Shelf.time)
    #expect(session.workspace.articles.isEmpty && session.workspace.aliases.isEmpty)
    try session.redo(count, line: "redo", time: Shelf.time)
    #expect(session.workspace == opened.session.workspace)
  }

  @Test func `format 1 is saved as it was`() throws {
    let file = try #require(shelf.folder.bytes(of: "harbour.json"))
    try shelf.folder.remove("harbour.journal.jsonl")
    let opened = try open()
    try opened.stored.save(opened.session, time: "2026-11-24T09:30:00Z")
    #expect(shelf.folder.bytes(of: "harbour.json") == file)
  }

  @Test func `the journal of format 1 goes into the file word for word`() throws {
    let journal = try #require(shelf.folder.bytes(of: "harbour.journal.jsonl"))
    let opened = try open()
    try opened.save()
    let saved = try #require(shelf.folder.bytes(of: "harbour.json"))
    for line in journal.split(separator: 0x0A) {
      #expect(saved.firstRange(of: [0x0A, 0x20, 0x20] + line) != nil)
    }
    #expect(!shelf.folder.names.contains("harbour.journal.jsonl"))
  }

  @Test func `format 1 fits its schema`() throws {
    let schema = JSONSchema(try JSONParser.value(of: SessionSchema.text))
    let file = try JSONParser.value(of: try #require(shelf.folder.bytes(of: "harbour.json")))
    #expect(try schema.problems(in: file) == [])
  }
}
