import Scoring
import TestSupport
import Testing

/// The program, as a developer runs it.
struct LabTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(#"[{"text": "It left.", "sentences": ["It left."]}]"#, to: "cases.json")
  }

  private func lab(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(try Products.path(of: "hearsay-lab"), arguments, folder: folder.path)
  }

  @Test func `figures are one object on standard output`() throws {
    let run = try lab("score", "sentences", "cases.json", "cases.json")
    #expect(run.output == "{\"cases\":2,\"exact\":1.00000,\"right\":2}\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test func `a missing file is told, with status 1`() throws {
    let run = try lab("score", "upos", "cases.json", "nosuch.conllu")
    #expect(run.output == "")
    #expect(
      run.errors == """
        nosuch.conllu: there is no such file or folder.
          Check the path: hearsay-lab score TASK FILE…

        """)
    #expect(run.status == 1)
  }

  @Test func `an unknown task is wrong usage, and the tasks are listed`() throws {
    let run = try lab("score", "sentence", "cases.json")
    #expect(run.output == "")
    #expect(run.errors.contains("There is no task ‘sentence’. The tasks are:\n"))
    for task in ScoringTask.all { #expect(run.errors.contains("  \(task.name) ")) }
    #expect(run.errors.contains("Usage: hearsay-lab score <task> <file> ..."))
    #expect(run.status == 2)
  }

  @Test(arguments: [["score"], ["score", "upos"], ["measure"], ["--fast"]])
  func `wrong usage is status 2`(arguments: [String]) throws {
    let run = try ProgramRun(try Products.path(of: "hearsay-lab"), arguments)
    #expect(run.errors.contains("Usage: hearsay-lab"))
    #expect(run.status == 2)
  }

  @Test func `help tells the tasks and their formats on lines of a terminal`() throws {
    let run = try lab("score", "--help")
    for task in ScoringTask.all {
      #expect(run.output.contains("\(task.summary); \(task.formats)\n"))
    }
    #expect(run.status == 0)
  }
}
