import ArgumentParser
import Scoring
import Terminal

/// `hearsay-lab worth FILE`: the features of sentences, for `Tools/training/worth.py`.
struct Worth: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what tells whether sentences are worth checking, for the training of weights.")

  @Argument(help: ArgumentHelp("One sentence a line.", valueName: "file"))
  var file: String

  func run() throws {
    let output = Output()
    do throws(ScoringError) {
      for line in try WorthTable.lines(of: Lab.file(file)) { output.write(line + "\n") }
    } catch {
      output.write("\(error)\n", to: .error)
      throw ExitCode(1)
    }
    try output.finish()
  }
}
