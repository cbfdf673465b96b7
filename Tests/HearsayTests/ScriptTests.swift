import TestSupport
import JSON
import Testing

struct ScriptTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test func `a script stops at its first error, which is told with file, line and column`() throws
  {
    try place.write("# A script.\necho one\n\necho $1\necho two\n", to: "a.hearsay")
    let run = try place.hearsay("run", "a.hearsay")
    #expect(run.output == "one\n")
    #expect(
      run.errors == """
        a.hearsay:4:6: $1 has no value: the script was given 0 arguments.
          Give it behind the script's name: hearsay run SCRIPT ARGUMENT…

        """)
    #expect(run.status == 1)
  }

  @Test func `--keep-going runs the rest and still ends with status 1`() throws {
    try place.write("echo one\nclams\necho two\nclams\n", to: "a.hearsay")
    let run = try place.hearsay("run", "--keep-going", "a.hearsay")
    #expect(run.output == "one\ntwo\n")
    #expect(run.errors.contains("a.hearsay:2:1:") && run.errors.contains("a.hearsay:4:1:"))
    #expect(run.status == 1)
  }

  @Test func `--check tells every error and runs nothing`() throws {
    try place.write("echo one\nclams\necho “two\n", to: "a.hearsay")
    let run = try place.hearsay("run", "--check", "--session", "mill", "a.hearsay")
    #expect(run.output == "")
    #expect(run.errors.contains("a.hearsay:2:1: There is no command ‘clams’."))
    #expect(run.errors.contains("a.hearsay:3:6: The quotation mark “ is not closed."))
    #expect(run.status == 1)
    #expect(place.names(in: "sessions") == [])

    try place.write("load nowhere.txt\necho one\n", to: "b.hearsay")
    #expect(try place.hearsay("run", "--check", "b.hearsay").status == 0)
  }

  @Test func `--echo shows each line before its reply`() throws {
    let run = try place.hearsay("--echo", "-c", "echo one", "-c", "# nothing", "-c", "echo two")
    #expect(run.output.hasPrefix("> echo one\none\n"))
    #expect(run.output.hasSuffix("> echo two\ntwo\n"))
  }

  @Test func `arguments stand for $1, $2 and $*`() throws {
    try place.write("echo $2-$1\necho $* $$\n", to: "a.hearsay")
    let run = try place.hearsay("run", "a.hearsay", "x y", "é’", "--", "-z")
    #expect(run.output == "é’-x y\nx y é’ -z $\n")
    #expect(run.status == 0)
  }

  @Test(arguments: [["run", "-"], []])
  func `standard input is a script too`(arguments: [String]) throws {
    let run = try place.hearsay(arguments, input: "echo one\nclams\n")
    #expect(run.output == "one\n")
    #expect(run.errors.hasPrefix("-:2:1: There is no command ‘clams’."))
    #expect(run.status == 1)
  }

  @Test func `line ends and marks of other systems do no harm`() throws {
    try place.write("\u{FEFF}echo one\r\necho two\r\n", to: "a.hearsay")
    let run = try place.hearsay("run", "a.hearsay")
    #expect(run.output == "one\ntwo\n")
    #expect(run.errors == "")
  }

  @Test func `a script that is not text, or not there, is told`() throws {
    try place.write([0x65, 0xE9, 0x0A], to: "latin.hearsay")
    let latin = try place.hearsay("run", "latin.hearsay")
    #expect(
      latin.errors == "latin.hearsay is not UTF-8 text.\n  Save it as UTF-8 and run it again.\n")
    #expect(latin.status == 1)
    let missing = try place.hearsay("run", "nowhere.hearsay")
    #expect(
      missing.errors == """
        nowhere.hearsay cannot be read: there is no such file or folder.
          Check the path: hearsay run SCRIPT

        """)
    #expect(missing.status == 1)
  }

  @Test func `quit ends a script early and well`() throws {
    let run = try place.hearsay("-c", "echo one", "-c", "quit", "-c", "echo two")
    #expect(run.output == "one\n")
    #expect(run.status == 0)
  }

  @Test func `without a session a script leaves nothing behind`() throws {
    let run = try place.hearsay("-c", "load mill.txt", "-c", "extract")
    #expect(run.status == 0)
    #expect(place.names(in: "") == ["mill.txt"])
  }

  @Test func `a session is begun and gone on with by its name`() throws {
    let first = try place.hearsay("--session", "mill", "-c", "load mill.txt", "-c", "extract")
    #expect(first.status == 0)
    #expect(place.names(in: "sessions") == ["mill.json", "mill.previous.json"])
    let second = try place.hearsay("--session", "mill", "-c", "tag c1 fire", "-c", "tags --csv")
    #expect(second.output.contains("fire"))
    #expect(try place.hearsay("resume", input: "tags --csv").output.contains("fire"))
  }

  @Test func `--sessions, the variable and a folder here choose where sessions are`() throws {
    #expect(
      try place.hearsay("--sessions", "elsewhere", "--session", "a", "-c", "load mill.txt").status
        == 0)
    #expect(place.names(in: "elsewhere").contains("a.json"))
    #expect(place.names(in: "sessions") == [])

    let here = try place.shell(
      "unset HEARSAY_SESSIONS; mkdir Sessions; hearsay --session b -c 'load mill.txt'")
    #expect(here.status == 0)
    #expect(place.names(in: "Sessions").contains("b.json"))

    let data = try place.shell(
      "unset HEARSAY_SESSIONS; rm -r Sessions; hearsay --session c -c 'load mill.txt'")
    #expect(data.status == 0)
    #expect(place.names(in: "data/hearsay/Sessions").contains("c.json"))
  }

  @Test func `--read-only changes nothing`() throws {
    _ = try place.hearsay("--session", "mill", "-c", "load mill.txt")
    let before = try place.read("sessions/mill.json")
    let run = try place.hearsay("--read-only", "--session", "mill", "-c", "set a1 outlet:Post")
    #expect(
      run.errors
        == """
        -c:1:1: This shell was started with --read-only.
          Leave and start hearsay without it.

        """)
    #expect(run.status == 1)
    #expect(try place.read("sessions/mill.json") == before)
  }

  @Test func `the format of session files is printed as one JSON document`() throws {
    let run = try place.hearsay("-c", "info --schema")
    let schema = try JSONParser.value(of: Array(run.output.utf8))
    #expect(schema["properties"]?["format"] != nil)
    #expect(run.status == 0)
  }

  @Test func `--safe runs no program and writes no file`() throws {
    let program = try place.hearsay("--safe", "-c", "! touch made")
    #expect(program.errors.hasPrefix("-c:1:3: Safe mode does not allow running programs."))
    #expect(program.status == 1)
    #expect(try place.hearsay("--safe", "-c", "echo x > made").status == 1)
    #expect(try place.hearsay("--safe", "-c", "echo x | tee made").status == 1)
    #expect(place.names(in: "") == ["mill.txt"])
  }

  @Test func `--json prints listings as JSON`() throws {
    let run = try place.hearsay("--json", "-c", "load mill.txt", "-c", "articles")
    #expect(run.status == 0)
    #expect(run.output.contains("\"id\":\"a1\""))
  }

  @Test func `a pipe gets neither colour nor hints`() throws {
    let run = try place.hearsay("-c", "load mill.txt", "-c", "extract", "-c", "claims")
    #expect(run.status == 0)
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("Next:"))
  }
}
