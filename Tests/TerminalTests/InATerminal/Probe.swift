import Foundation
import TestSupport
import Testing

/// The tests that drive the probe in a real terminal, one after the other: two cores are few.
///
/// The probe's prompt is `pröbe> `, seven columns wide.
@Suite(.serialized, .enabled(if: TestTerminal.isAvailable))
enum InATerminal {}

/// Says what is missing, for the tests in a terminal cannot run without it.
@Test func `tmux is installed`() {
  #expect(TestTerminal.isAvailable, "tmux is missing: ‘make test’ installs it.")
}

enum Probe {
  /// The probe in a terminal of its own.
  static func start(
    columns: Int = 70, rows: Int = 16, environment: [String: String] = [:]
  ) async throws -> TestTerminal {
    let terminal = try TestTerminal(
      [try Products.path(of: "editor-probe")], columns: columns, rows: rows,
      environment: environment)
    try await terminal.wait(forLine: "pröbe>", column: 7)
    return terminal
  }

  /// A shell in a terminal of its own that finds the probe by its name.
  static func startShell(_ words: [String]) throws -> TestTerminal {
    let folder = URL(fileURLWithPath: try Products.path(of: "editor-probe"))
      .deletingLastPathComponent().path
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    return try TestTerminal(words, environment: ["PATH": "\(folder):\(path)", "PS1": "$ "])
  }
}

extension TestTerminal {
  /// Presses Enter and waits until the probe has read this line.
  func enter(andGet line: String) async throws {
    try press("Enter")
    try await wait(for: "‘got: \(line)’ and a new prompt") {
      $0.shows("got: \(line)") && $0.cursorRow == "pröbe>"
    }
  }
}
