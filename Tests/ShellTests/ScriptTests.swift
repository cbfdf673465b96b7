import Casebook
import Testing

@testable import Shell

@Suite struct ScriptTests {
  private func expand(_ text: String, _ arguments: String...) throws(ShellError) -> String {
    let script = Script(name: "s", text: text, arguments: arguments)
    let place = Entry.Place(line: 1, column: 1)
    return try script.expand(
      Entry.Command(line: text, places: Array(repeating: place, count: text.count))
    ).line
  }

  @Test func `variables are replaced`() throws {
    #expect(try expand("tag $1 $2", "c1", "x/y") == "tag c1 x/y")
    #expect(try expand("echo $*", "a", "b") == "echo a b")
    #expect(try expand("echo $*") == "echo ")
    #expect(try expand("echo $$1 $$$1", "a") == "echo $1 $a")
    #expect(try expand("echo $ $x 5$") == "echo $ $x 5$")
    let many = Script(name: "s", text: "", arguments: (1...12).map { "v\($0)" })
    let command = Entry.commands(in: "echo $12 $1")[0]
    #expect(try many.expand(command).line == "echo v12 v1")
  }

  @Test func `a variable without a value is an error at its place`() {
    #expect(throws: ShellError(.missingArgument("2", given: 1), at: 7..<9)) {
      try expand("tag $1 $2", "c1")
    }
    #expect(throws: ShellError(.missingArgument("0", given: 1), at: 0..<2)) {
      try expand("$0", "c1")
    }
    let long = "$" + String(repeating: "9", count: 40)
    #expect(throws: ShellError.self) { try expand(long, "c1") }
  }

  private struct Run {
    var output = ""
    var errors = ""
    var succeeded = false

    init(_ text: String, _ options: ScriptOptions = .init(), on shell: inout Shell) {
      var output = ""
      var errors = ""
      succeeded = shell.run(
        Script(name: "check.hearsay", text: text), options: options, on: .none,
        output: { output += $0 }, errors: { errors += $0 })
      self.output = output
      self.errors = errors
    }
  }

  @Test func `a script stops at its first error and says where`() throws {
    var shell = try Workbench().sampleShell()
    let run = Run("echo one\n\n  show   c99\necho two\n", on: &shell)
    #expect(!run.succeeded)
    #expect(run.output == "one\n")
    #expect(
      run.errors == """
        check.hearsay:3:10: There is no claim c99.
          You have c1 to c6. Type ‘claims’ to list them.

        """)
  }

  @Test func `with keep-going it goes on, and still has failed`() throws {
    var shell = try Workbench().sampleShell()
    let run = Run("show c99\necho two\nshow c98", ScriptOptions(keepsGoing: true), on: &shell)
    #expect(!run.succeeded)
    #expect(run.output == "two\n")
    #expect(run.errors.split(separator: "\n").count == 4)
  }

  @Test func `with echo each line stands before its reply`() throws {
    var shell = try Workbench().sampleShell()
    let run = Run("# a remark\necho one", ScriptOptions(echoes: true), on: &shell)
    #expect(run.output == "> # a remark\n> echo one\none\n")
  }

  @Test func `a check finds every mistake and touches nothing`() throws {
    let bench = try Workbench()
    var shell = try bench.sampleShell()
    let text = """
      alias figures claims has:number
      figures article:a1
      tag c1 x > \(bench.folder)/x.txt
      new other
      quit
      loda x
      show c1 --jsn
      alias claims x
      claims it c99 is:hedged
      claims is:hegded
      tag c1 sorce:x y
      note a1:2 see is:this
      """
    let run = Run(text, ScriptOptions(checksOnly: true), on: &shell)
    #expect(!run.succeeded)
    #expect(run.output == "")
    #expect(
      run.errors.split(separator: "\n").filter { $0.hasPrefix("check") } == [
        "check.hearsay:6:1: There is no command ‘loda’.",
        "check.hearsay:7:9: ‘show’ has no option --jsn.",
        "check.hearsay:8:7: ‘claims’ is a command's name.",
        "check.hearsay:10:11: ‘hegded’ does not fit ‘is:’.",
        "check.hearsay:11:8: A query has no term ‘sorce:’.",
      ])
    #expect(shell.state.workspace.aliases.isEmpty)
    #expect(shell.state.session.journal.count == 1)
    #expect(!shell.state.isLeaving)
    #expect(throws: (any Error).self) { try bench.text(of: "x.txt") }
  }

  @Test func `quit ends a script`() throws {
    var shell = try Workbench().sampleShell()
    let run = Run("quit\necho never", on: &shell)
    #expect(run.succeeded)
    #expect(run.output == "")
    #expect(shell.state.isLeaving)
  }

  @Test func `an interrupt ends the rest of a script, also with keep-going`() throws {
    let bench = try Workbench()
    var environment = bench.environment
    environment.isInterrupted = { true }
    let stopping = Command(name: "wait", group: .shell, summary: "Waits.") {
      (_, state) throws(ShellError) in
      try state.checkInterrupt()
      return .none
    }
    var shell = Shell(environment: environment, commands: [stopping, .echo])
    let run = Run("wait\necho never", ScriptOptions(keepsGoing: true), on: &shell)
    #expect(!run.succeeded)
    #expect(run.output == "")
    #expect(
      run.errors == """
        check.hearsay:1:1: Stopped; nothing was changed.
          Type the command again to start it anew.

        """)
  }
}
