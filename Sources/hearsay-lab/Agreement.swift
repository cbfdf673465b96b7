import ArgumentParser
import JSON
import Prose
import Scoring
import Terminal

/// `hearsay-lab agreement FILE…`: statements by words, with their signs, for `Tools/training/agreement.py`.
struct AgreementPairs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agreement",
    abstract: "Print pairs of statements with their signs, for the training of agreement.")

  @Argument(help: ArgumentHelp("Pairs in the format of VitaminC.", valueName: "file"))
  var files: [String]

  func run() throws {
    let output = Output()
    do throws(ScoringError) {
      for file in files {
        for pair in try StatementPair.pairs(in: Lab.file(file)) {
          let claim = Document(statement: pair.claim)
          let evidence = Document(statement: pair.evidence)
          let signs = StatementSign.values(of: claim, to: evidence)
          output.write(
            JSONWriter.line(
              .object([
                "claim": words(of: claim), "evidence": words(of: evidence),
                "label": .string(pair.label.rawValue), "page": .string(pair.page),
                // Thousandths, so that they are whole numbers.
                "signs": .array(signs.map { .integer(Int(($0 * 1000).rounded())) }),
              ])) + "\n")
        }
      }
    } catch {
      output.write("\(error)\n", to: .error)
      throw ExitCode(1)
    }
    try output.finish()
  }

  private func words(of document: Document) -> JSONValue {
    .array(document.tokens.map { .string(document.text($0)) })
  }
}
