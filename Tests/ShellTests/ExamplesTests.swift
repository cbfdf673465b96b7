import Testing

@testable import Shell

@Suite struct ExamplesTests {
  /// Over the loaded and extracted samples where there are commands to do that, else over the sample written by hand.
  private static func shell(in bench: Workbench) throws -> Shell {
    try bench.write("echo $*\n", to: "check.hearsay")
    let names = Set(Command.all.map(\.name))
    if names.isSuperset(of: ["load", "extract"]) {
      var shell = bench.shell()
      for number in ["1-harbour-gazette", "2-northern-ledger", "3-daily-lantern"] {
        try succeed("load \(bench.folder)/samples/\(number).txt", in: &shell)
      }
      try succeed("extract", in: &shell)
      return shell
    }
    return try bench.sampleShell()
  }

  private static func succeed(_ line: String, in shell: inout Shell) throws {
    let outcome = shell.run(line, on: .none)
    if let error = outcome.error {
      Issue.record("\(line): \(error.display(under: line, promptColumns: 0, on: .none))")
    }
  }

  /// What the examples refer to.
  private static let preparation = [
    "tag c1 unverified", "link c1 repeats c2", "annotate c1 a first note", "save harbour",
    "tag c3 later", "undo",
  ]

  @Test(arguments: Command.all.map(\.name))
  func `every example of the help runs`(name: String) throws {
    let bench = try Workbench()
    var prepared = try ExamplesTests.shell(in: bench)
    for line in ExamplesTests.preparation { try ExamplesTests.succeed(line, in: &prepared) }
    let command = try #require(Command.all.first { $0.name == name })
    #expect(!command.examples.isEmpty)
    for (index, example) in command.examples.enumerated() {
      // Each on a session of its own, so that none rests on the one before.
      var shell = prepared
      if index > 0 {
        let fresh = try Workbench()
        shell = try ExamplesTests.shell(in: fresh)
        for line in ExamplesTests.preparation { try ExamplesTests.succeed(line, in: &shell) }
        try ExamplesTests.run(example, in: &shell, folder: fresh)
      } else {
        try ExamplesTests.run(example, in: &shell, folder: bench)
      }
    }
  }

  /// Files that an example names are those of the run's folder.
  private static func run(
    _ example: Command.Example, in shell: inout Shell, folder bench: Workbench
  ) throws {
    let line = example.line.replacing("check.hearsay", with: "~/check.hearsay")
      .replacing("report.txt", with: "~/report.txt")
      .replacing("Sessions/samples", with: "~/samples")
    bench.setBlock("An article\n\nOne sentence of it, a reader said.\n")
    try succeed(line, in: &shell)
  }
}
