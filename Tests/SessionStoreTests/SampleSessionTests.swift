import Casebook
import Files
import SessionStore
import Testing

/// The session that the README opens.
@Suite struct SampleSessionTests {
  private static let folder = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()
  private let paths = SessionPaths(snapshot: folder + "/Sessions/harbour.json")

  @Test func `the sample session opens, verifies and is left as it is`() throws {
    let before = try Files.read(paths.snapshot)
    let opened = try StoredSession.open(
      paths, mode: .reading, program: "test", holder: "a test")
    #expect(opened.stored.readOnlyReason == .asked)
    #expect(opened.stored.verify(opened.session).problems == [])
    opened.stored.close()
    #expect(try Files.read(paths.snapshot) == before)
  }

  @Test func `its last step can be undone, and every step before it`() throws {
    var session = try StoredSession.open(
      paths, mode: .reading, program: "test", holder: "a test"
    ).session
    #expect(session.workspace.articles.count == 3)
    #expect(session.workspace.verdicts.count == 1)
    let steps = session.undoable.count
    try session.undo(steps, line: "undo", time: "2024-03-09T10:00:00Z")
    #expect(session.workspace.articles.isEmpty)
    try session.redo(steps, line: "redo", time: "2024-03-09T10:00:00Z")
    #expect(session.workspace.verdicts.count == 1)
  }
}
