import ArgumentParser
import Files
import JSON
import Scoring
import Terminal

/// The developers' program beside `hearsay`: it measures the language core.
struct Lab: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay-lab", abstract: "Measure the language core on corpora.",
    subcommands: [
      Score.self, AgreementPairs.self, Boundaries.self, Likeness.self, Words.self, Worth.self,
    ])

  /// A file of a corpus.
  static func file(_ path: String) throws(ScoringError) -> CorpusFile {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try Files.read(path)
    } catch {
      throw ScoringError(path, .unreadable(error.reason))
    }
    return try CorpusFile(path: path, bytes: bytes)
  }
}

/// `hearsay-lab score TASK FILE…`.
struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure a task on files and print one JSON object of figures.",
    discussion: "Several files count as one. Tasks, with the formats they read:\n" + taskList)

  @Argument(help: ArgumentHelp("What to measure.", valueName: "task"))
  var task: String

  @Argument(help: ArgumentHelp("Files of a corpus.", valueName: "file"))
  var files: [String]

  @Option(
    help: ArgumentHelp("Cases to leave out, with reasons; a second figure.", valueName: "file"))
  var scope: String?

  @Flag(help: "List what was missed, where the task can.")
  var misses = false

  func validate() throws {
    guard ScoringTask.all.contains(where: { $0.name == task }) else {
      throw ValidationError("There is no task ‘\(task)’. The tasks are:\n\(Score.taskList)")
    }
  }

  func run() throws {
    guard let task = ScoringTask.all.first(where: { $0.name == task }) else { return }
    let output = Output()
    do throws(ScoringError) {
      var corpus: [CorpusFile] = []
      for path in files { corpus.append(try Lab.file(path)) }
      var options = ScoringOptions(listsMisses: misses)
      if let scope { options.scope = try RecognizersScope(Lab.file(scope)) }
      let figures = try task.figures(of: corpus, core: .bundled, options: options)
      output.write(JSONWriter.line(.object(figures)) + "\n")
    } catch {
      output.write("\(error)\n", to: .error)
      throw ExitCode(1)
    }
    try output.finish()
  }

  private static var taskList: String {
    let width = ScoringTask.all.map(\.name.count).max() ?? 0
    return ScoringTask.all.map { task in
      let space = String(repeating: " ", count: width - task.name.count)
      return "  \(task.name)\(space)  \(task.summary); \(task.formats)"
    }.joined(separator: "\n")
  }
}
