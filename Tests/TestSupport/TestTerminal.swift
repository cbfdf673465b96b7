package import Foundation

/// A real terminal for one test: a tmux server of its own on a private socket.
///
/// Nothing here waits for a fixed time. A test types, then waits until the screen shows what it
/// expects; only a screen that never comes takes as long as the deadline.
package final class TestTerminal {
  /// What did not happen before the deadline, or could not be done, and the last screen.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// How long a screen may take to come: a loaded machine with two cores has taken several seconds.
  package static let deadline: TimeInterval = 30
  private static let pollMilliseconds: UInt64 = 25

  private let socket = "hearsay-\(UUID().uuidString)"
  private let tmux: String

  /// Whether tmux is there.
  package static var isAvailable: Bool { path != nil }

  private static var path: String? {
    let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin"
    return folders.split(separator: ":").map { "\($0)/tmux" }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  /// Starts a program in a new terminal; `environment` goes on top of `TERM=screen` and UTF-8.
  package init(
    _ command: [String], columns: Int = 70, rows: Int = 16, environment: [String: String] = [:],
    folder: String? = nil
  ) throws {
    guard let path = TestTerminal.path else {
      throw Failure(description: "tmux is missing; ‘make test’ installs it.")
    }
    tmux = path
    let variables = ["LC_ALL": "C.UTF-8", "SWIFT_BACKTRACE": "enable=no"]
      .merging(environment) { $1 }
    // What the person who runs the tests has set must not change them.
    let cleared = ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "ACCESSIBLE", "EDITRC", "TMUX"]
      .flatMap { ["-u", $0] }
    let settings = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    // The dead program's last screen stays; new sessions take the setting only if it is there first.
    try run(
      ["start-server", ";", "set-option", "-g", "remain-on-exit", "on"]
        + [";", "set-option", "-g", "remain-on-exit-format", ""]
        + [";", "set-option", "-g", "status", "off"]
        + [";", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + (folder.map { ["-c", $0] } ?? [])
        + ["/usr/bin/env"] + cleared + settings + command)
  }

  deinit { _ = try? run(["kill-server"]) }

  // MARK: Keys

  /// Types a text as a person does, key by key.
  package func type(_ text: String) throws {
    // tmux takes a semicolon at the end for its own unless it is escaped.
    let literal = text.hasSuffix(";") ? text.dropLast() + "\\;" : text
    try run(["send-keys", "-l", "--", literal])
  }

  /// Presses keys by tmux's names: "Enter", "C-c", "M-Enter", "Left".
  package func press(_ keys: String...) throws { try run(["send-keys"] + keys) }

  /// Types a text and presses Enter.
  package func enter(_ text: String) throws {
    try type(text)
    try press("Enter")
  }

  /// Pastes a text, marked as pasted if the program has asked for that, else as if it were typed.
  package func paste(_ text: String, bracketed: Bool = true) throws {
    try run(["load-buffer", "-"], input: text)
    try run(["paste-buffer"] + (bracketed ? ["-p"] : []))
  }

  // MARK: The terminal

  /// Gives the terminal another size.
  package func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The process that the terminal runs.
  package func process() throws -> Int32 {
    let answer = try run(["display-message", "-p", "#{pane_pid}"])
    guard let id = Int32(answer.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw Failure(description: "tmux names no process: \(answer)")
    }
    return id
  }

  /// Sends a signal to the process that the terminal runs.
  package func send(signal: Int32) throws {
    guard kill(try process(), signal) == 0 else {
      throw Failure(description: "Signal \(signal) could not be sent.")
    }
  }

  // MARK: The screen

  /// The screen as it is now.
  package func screen() throws -> TerminalScreen {
    let facts = [
      "cursor_x", "cursor_y", "pane_dead", "pane_dead_status", "pane_dead_signal", "pid",
    ]
    // One call, so that the cursor belongs to the text.
    let answer = try run(
      ["display-message", "-p", facts.map { "#{\($0)}" }.joined(separator: " ")]
        + [";", "capture-pane", "-p"])
    var rows = answer.components(separatedBy: "\n")
    let values = rows.removeFirst().components(separatedBy: " ").map { Int32($0) }
    guard values.count == facts.count, let column = values[0], let row = values[1] else {
      throw Failure(description: "tmux answers:\n\(answer)")
    }
    let status = values[3] ?? values[4].map { 128 + $0 }
    // tmux 3.3a misses the end of a child now and then (3 of 60 on a loaded machine) and asks for
    // its status at the next SIGCHLD only.
    if values[2] == 1, status == nil, let server = values[5] { kill(server, SIGCHLD) }
    return TerminalScreen(
      rows: rows, column: Int(column), row: Int(row), status: status.map(Int.init))
  }

  /// Waits until the screen is as expected, and gives it; fails with the last screen otherwise.
  @discardableResult
  package func wait(
    for what: String, until isThere: (TerminalScreen) -> Bool
  ) async throws -> TerminalScreen {
    let end = Date().addingTimeInterval(TestTerminal.deadline)
    var last = try screen()
    while !isThere(last) {
      guard Date() < end else {
        throw Failure(description: "Not seen: \(what). The screen shows, \(last)")
      }
      try await Task.sleep(nanoseconds: TestTerminal.pollMilliseconds * 1_000_000)
      last = try screen()
    }
    return last
  }

  /// Waits until some row has this text in it.
  @discardableResult
  package func wait(for text: String) async throws -> TerminalScreen {
    try await wait(for: "‘\(text)’") { $0.contains(text) }
  }

  /// Waits until the cursor's row is exactly this text, and the cursor on this column.
  @discardableResult
  package func wait(forLine text: String, column: Int) async throws -> TerminalScreen {
    try await wait(for: "the line ‘\(text)’ with the cursor on column \(column)") {
      $0.cursorRow == text && $0.column == column
    }
  }

  /// Waits until the program has ended, and gives its exit status.
  package func waitForEnd() async throws -> Int {
    try await wait(for: "the end of the program") { $0.status != nil }.status ?? -1
  }

  @discardableResult
  private func run(_ arguments: [String], input: String = "") throws -> String {
    let result = try ProgramRun(
      tmux, ["-u", "-L", socket, "-f", "/dev/null"] + arguments, input: input.utf8,
      environment: ["LC_ALL": "C.UTF-8", "TMUX": ""])
    guard result.status == 0 else {
      throw Failure(description: "tmux \(arguments.first ?? ""): \(result.errors)")
    }
    return result.output
  }
}
