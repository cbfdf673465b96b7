import Casebook
import Files
import Glibc
import Synchronization
import Testing

@testable import Shell

/// A temporary folder with sessions and drafts in it, and shells over them; removed at the end.
final class Workbench: Sendable {
  static let time = "2024-03-05T14:03:11Z"
  static let program = "hearsay test"

  /// Always as long, so that lines wrap alike in every run.
  let folder: String
  private let block = Mutex<String?>(nil)

  init() throws {
    // As the program does at its start: a program that stops reading is no reason to end.
    signal(SIGPIPE, SIG_IGN)
    let made = try Files.run("mktemp -d /tmp/hearsay-XXXXXX")
    try #require(made.status == 0)
    folder = String(decoding: made.output.dropLast(), as: UTF8.self)
    try #require(
      try Files.run("cp -r '\(Workbench.project)/Sessions/samples' \(folder)").status == 0)
  }

  deinit {
    _ = try? Files.run("rm -r '\(folder)'")
  }

  var environment: Environment {
    Environment(
      now: { Workbench.time },
      readBlock: { [self] _ in
        block.withLock { block in
          defer { block = nil }
          return block
        }
      },
      sessionsFolder: folder + "/Sessions", draftsFolder: folder + "/drafts",
      homeFolder: folder, shellName: "process 1234 on desk", program: Workbench.program)
  }

  /// The text that the next command asking for several lines gets.
  func setBlock(_ text: String) {
    block.withLock { $0 = text }
  }

  func shell() -> Shell { Shell(environment: environment) }

  /// A shell whose session, in memory, is the sample.
  func sampleShell() throws -> Shell {
    var shell = shell()
    try shell.loadSample()
    return shell
  }

  func write(_ text: String, to name: String) throws {
    try Files.replace("\(folder)/\(name)", with: Array(text.utf8))
  }

  func text(of name: String) throws -> String {
    String(decoding: try Files.read("\(folder)/\(name)"), as: UTF8.self)
  }

  /// The text with the run's folder as a word that is the same in every run.
  func neutral(_ text: String) -> String {
    text.replacing(folder, with: "TMP")
  }

  /// The reverse of `neutral`, for lines to be typed.
  func concrete(_ text: String) -> String {
    text.replacing("TMP", with: folder)
  }

  /// The project's folder.
  static let project = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }
}

extension Shell {
  /// What a person would see: the reply, or the error under the line.
  mutating func answer(_ line: String, columns: Int = 80) -> String {
    let screen = Screen(columns: columns)
    let outcome = run(line, on: screen)
    let error = outcome.error?.display(under: line, promptColumns: 2, on: screen)
    return outcome.output + (error ?? "")
  }

  mutating func loadSample() throws(ShellError) {
    state.line = "sample"
    try transact { state throws(ShellError) in
      state.keep(ArticleText(SampleSession.gazette.text), as: SampleSession.gazette.key)
      state.keep(ArticleText(SampleSession.ledger.text), as: SampleSession.ledger.key)
      try state.record(SampleSession.edits, summary: "load and extract the sample")
    }
  }
}
