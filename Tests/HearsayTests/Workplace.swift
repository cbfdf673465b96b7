import Foundation
import TestSupport

/// A folder in which hearsay runs as a user's program: with an article, and sessions, drafts and history of its own.
final class Workplace {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try write(Workplace.article, to: "mill.txt")
  }

  /// An invented article of two attributed claims.
  private static let article = """
    About 30 workers left the mill in Kelsow, the fire service said on Friday.

    “We heard a loud bang,” said Edwin Sorley, the manager.

    """

  var environment: [String: String] {
    [
      "HOME": folder.path, "XDG_STATE_HOME": path("state"), "XDG_DATA_HOME": path("data"),
      "HEARSAY_SESSIONS": path("sessions"), "TERM": "screen", "LC_ALL": "C.UTF-8",
    ]
  }

  func path(_ name: String) -> String { folder.path(name) }

  func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(fileURLWithPath: path(name))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path(name), encoding: .utf8)
  }

  /// The names in a folder, sorted; none when it is not there.
  func names(in name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path(name))) ?? []).sorted()
  }

  /// Runs hearsay here, its standard input being this text.
  func hearsay(_ arguments: String..., input: String = "") throws -> ProgramRun {
    try hearsay(arguments, input: input)
  }

  func hearsay(_ arguments: [String], input: String = "") throws -> ProgramRun {
    try ProgramRun(
      Products.path(of: "hearsay"), arguments, input: input.utf8, environment: environment,
      folder: folder.path)
  }

  /// Runs a line of the system's shell here, in which `hearsay` is our program.
  func shell(_ line: String) throws -> ProgramRun {
    let program = URL(fileURLWithPath: try Products.path(of: "hearsay"))
    var environment = environment
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    environment["PATH"] = program.deletingLastPathComponent().path + ":" + path
    return try ProgramRun(
      "/bin/sh", ["-c", line], environment: environment, folder: folder.path)
  }

  /// Starts hearsay here in a terminal of its own.
  func terminal(_ arguments: String..., rows: Int = 24) throws -> TestTerminal {
    try TestTerminal(
      [try Products.path(of: "hearsay")] + arguments, columns: 90, rows: rows,
      environment: environment, folder: folder.path)
  }
}
