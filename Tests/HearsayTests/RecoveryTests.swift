import Foundation
import TestSupport
import Testing

struct RecoveryTests {
  private static let commands = [
    "load mill.txt", "extract", "set a1 outlet:Post published:2021-03-12", "tag c1 fire/mill",
    "annotate c2 \"ask the “manager” again\"", "undo", "redo", "rate a1 B", "undo",
    "tag c2 fire/mill",
  ]
  /// What shows all that the commands above change.
  private static let listings = [
    "articles --json", "claims --json", "tags --json", "annotations --json",
    "info | grep -e ^holds -e ^journal -e ^undo -e ^redo",
  ]

  private func listing(_ session: String, in place: Workplace) throws -> String {
    let run = try place.hearsay(
      ["resume", session, "--keep-going"], input: Self.listings.joined(separator: "\n"))
    // Before anything is loaded or extracted, listings say so. The two sessions are a second apart now and then.
    return (run.output + run.errors).replacingOccurrences(
      of: "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}Z", with: "TIME", options: .regularExpression)
  }

  @Test(arguments: 0...commands.count)
  func `a kill between two commands loses none of those before it`(count: Int) throws {
    let place = try Workplace()
    let done = Self.commands.prefix(count)
    let killed = try place.hearsay(
      ["--session", "killed"]
        + (done + ["! kill -9 $PPID"] + Self.commands.dropFirst(count)).flatMap { ["-c", $0] })
    #expect(killed.status == 137)

    let whole = try place.hearsay(
      ["--session", "whole"] + (done + ["save"]).flatMap { ["-c", $0] })
    #expect(whole.status == 0)

    #expect(try listing("killed", in: place) == listing("whole", in: place))
    #expect(try place.hearsay("resume", "killed", input: "verify").status == 0)
    // The session goes on where it was.
    let rest = try place.hearsay(
      ["--session", "killed"] + Self.commands.dropFirst(count).flatMap { ["-c", $0] })
    #expect(rest.errors == "")
    #expect(rest.status == 0)
  }

  @Test func `a journal cut at any byte of its last line gives the commands before it`() throws {
    let place = try Workplace()
    let killed = try place.hearsay(
      "--session", "mill", "-c", "load mill.txt", "-c", "extract", "-c", "tag c1 fire",
      "-c", "tag c2 smoke", "-c", "! kill -9 $PPID")
    #expect(killed.status == 137)
    let journal = Array(try place.read("sessions/mill.journal.jsonl").utf8)
    let lastLine = try #require(journal.dropLast().lastIndex(of: 0x0A)) + 1
    // Each cut starts the program once, so only some of them: the ends, and every 97th byte.
    let cuts = Array(stride(from: lastLine, to: journal.count - 2, by: 97)) + [journal.count - 2]
    for cut in cuts {
      try place.write(Array(journal[..<cut]), to: "sessions/mill.journal.jsonl")
      let run = try place.hearsay("--read-only", "resume", "mill", input: "tags --csv")
      #expect(run.status == 0, "cut at byte \(cut)")
      #expect(run.output.contains("fire"), "cut at byte \(cut)")
      #expect(!run.output.contains("smoke"), "cut at byte \(cut)")
    }
    // Only its line end is missing: the command is there, and its digest says that it is whole.
    try place.write(Array(journal.dropLast()), to: "sessions/mill.journal.jsonl")
    let run = try place.hearsay("--read-only", "resume", "mill", input: "tags --csv")
    #expect(run.output.contains("smoke"))
  }
}
