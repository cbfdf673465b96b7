import Files
import Testing

@Suite struct TranscriptTests {
  static let folder = Workbench.project + "/Tests/ShellTests/Transcripts"
  static let names = ((try? Files.list(folder)) ?? []).filter { $0.hasSuffix(".txt") }

  @Test func `there are transcripts`() {
    #expect(TranscriptTests.names.count > 5)
  }

  @Test(arguments: names) func `the shell answers as written`(name: String) throws {
    let path = "\(TranscriptTests.folder)/\(name)"
    let written = String(decoding: try Files.read(path), as: UTF8.self)
    let bench = try Workbench()
    let replayed = try Transcript(written).replayed(in: bench)
    guard replayed != written else { return }
    if Recording.isAsked("RECORD_TRANSCRIPTS") {
      try Files.replace(path, with: Array(replayed.utf8))
      Issue.record("\(name) was recorded anew: read it, then run the tests without recording")
    } else {
      Issue.record("\(name) differs:\n\(Recording.difference(written, replayed))")
    }
  }
}
