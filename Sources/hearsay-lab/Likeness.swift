import ArgumentParser
import Casebook
import Comparison
import JSON
import SessionStore
import Terminal

/// `hearsay-lab likeness SESSION…`: the signs of likeness of claims, for `Tools/training/likeness.py`.
struct Likeness: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print what tells whether claims say the same, for the training of weights.",
    discussion: "One JSON object for each pair of claims that is looked at; signs in millionths.")

  @Argument(help: ArgumentHelp("A saved session.", valueName: "session"))
  var sessions: [String]

  func run() throws {
    let output = Output()
    for session in sessions {
      do throws(SessionStoreError) {
        let opened = try StoredSession.open(
          SessionPaths(snapshot: session), mode: .reading, program: "hearsay-lab",
          holder: "likeness"
        )
        for row in LikenessTable.rows(of: opened.session.workspace) {
          output.write(JSONWriter.line(row) + "\n")
        }
        opened.stored.close()
      } catch {
        output.write("\(error)\n", to: .error)
        throw ExitCode(1)
      }
    }
    try output.finish()
  }
}
