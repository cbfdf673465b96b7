import Files
import Foundation
import TestSupport
import Testing

struct ExitStatusTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test func `0 when everything was done`() throws {
    let run = try place.hearsay("-c", "echo one", "-c", "echo “two”")
    #expect(run.output == "one\ntwo\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func `1 when a command failed, and what follows is not run`() throws {
    let run = try place.hearsay("-c", "echo one", "-c", "clams", "-c", "echo two")
    #expect(run.output == "one\n")
    #expect(
      run.errors == "-c:2:1: There is no command ‘clams’.\n  Did you mean ‘claims’?\n")
    #expect(run.status == 1)
  }

  @Test(
    arguments: [
      ["--colour"], ["-c"], ["run"], ["resume", "one", "two"], ["--session"], ["nonsense"],
    ])
  func `2 for wrong usage, with a usage line`(arguments: [String]) throws {
    let run = try place.hearsay(arguments)
    #expect(run.output == "")
    #expect(run.errors.contains("Usage: hearsay"))
    #expect(run.status == 2)
  }

  @Test func `3 for a session that is not there`() throws {
    let run = try place.hearsay("resume", "nosuch")
    #expect(run.errors == "There is no session ‘nosuch’.\n  Type ‘sessions’ to list them.\n")
    #expect(run.status == 3)
  }

  @Test func `3 for a session that cannot be read, which is left as it was`() throws {
    try place.write("{\n", to: "sessions/bad.json")
    let run = try place.hearsay("--session", "bad", "-c", "info")
    #expect(run.output == "")
    #expect(run.errors.contains("bad.json:2:"))
    #expect(run.status == 3)
    #expect(try place.read("sessions/bad.json") == "{\n")
  }

  @Test func `4 for a session that another shell has`() throws {
    _ = try place.hearsay("--session", "mill", "-c", "load mill.txt")
    let lock = try #require(
      try LockFile.take(place.path("sessions/mill.lock"), holder: "process 7 on elsewhere"))
    let run = try place.hearsay("--session", "mill", "-c", "info")
    #expect(run.output == "")
    #expect(run.errors.contains("process 7 on elsewhere"))
    #expect(run.status == 4)

    // Reading takes no lock, and the lock's end lets the next shell in.
    #expect(try place.hearsay("--read-only", "--session", "mill", "-c", "info").status == 0)
    lock.release()
    #expect(try place.hearsay("--session", "mill", "-c", "info").status == 0)
  }

  @Test func `0 for help and version, on standard output`() throws {
    let help = try place.hearsay("--help")
    #expect(help.output.contains("USAGE: hearsay") && help.errors == "" && help.status == 0)
    let version = try place.hearsay("--version")
    #expect(version.output.hasPrefix("hearsay ") && version.errors == "" && version.status == 0)
  }

  @Test func `a reader that leaves early is no error`() throws {
    try place.write(String(repeating: "echo one\n", count: 20_000), to: "long.hearsay")
    let run = try place.shell("(hearsay run long.hearsay; echo $? >status) | head -n 1")
    #expect(run.output == "one\n")
    #expect(run.errors == "")
    #expect(try place.read("status") == "0\n")
  }

  @Test func `1 when the output cannot be written`() throws {
    let run = try place.shell("hearsay -c 'echo one' >/dev/full")
    #expect(
      run.errors
        == "Not everything could be written to standard output.\n  Is the disk full?\n")
    #expect(run.status == 1)
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func `a signal ends a script that waits, with 128 and its number, and saves what was done`(
    signal: Int32
  ) async throws {
    try place.write("load mill.txt\nload -\necho on\n", to: "wait.hearsay")
    // A pipe that nobody writes to: the script waits in its second command.
    #expect(try place.shell("mkfifo pipe").status == 0)
    let writer = try #require(FileHandle(forUpdatingAtPath: place.path("pipe")))
    defer { try? writer.close() }
    let program = try RunningProgram(
      "/bin/sh",
      [
        "-c", "exec \"$0\" run --session mill wait.hearsay <pipe",
        try Products.path(of: "hearsay"),
      ], environment: place.environment, folder: place.path(""))
    // The journal grows when the first command is done.
    let journal = place.path("sessions/mill.journal.jsonl")
    let end = Date().addingTimeInterval(TestTerminal.deadline)
    while !FileManager.default.fileExists(atPath: journal), Date() < end {
      try await Task.sleep(for: .milliseconds(25))
    }
    #expect(kill(program.process, signal) == 0)
    let run = try program.wait()
    #expect(run.status == 128 + signal)
    #expect(!run.output.contains("on\n"))
    #expect(
      run.errors == """
        wait.hearsay:2:1: Stopped; nothing was changed.
          Type the command again to start it anew.

        """)
    #expect(place.names(in: "sessions") == ["mill.json", "mill.previous.json"])
    #expect(try place.hearsay("resume", "mill", input: "articles").output.contains("a1"))
  }
}
