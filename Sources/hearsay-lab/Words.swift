import ArgumentParser
import Scoring
import Terminal

/// `hearsay-lab words FILE`: the words of texts as the shell cuts them, for `Tools/training/reports.py`.
struct Words: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print the words of each sentence of texts, for the training of heads.")

  @Argument(help: ArgumentHelp("JSON lines with “id” and “text”.", valueName: "file"))
  var file: String

  func run() throws {
    let output = Output()
    do throws(ScoringError) {
      for line in try CutText.lines(of: Lab.file(file)) { output.write(line + "\n") }
    } catch {
      output.write("\(error)\n", to: .error)
      throw ExitCode(1)
    }
    try output.finish()
  }
}
