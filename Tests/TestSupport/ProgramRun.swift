import Foundation

/// A program run to its end, with what it wrote.
///
/// Not Foundation's `Process`: that takes a program for running as long as a child of it is, which a
/// tmux server outlives every test by.
package struct ProgramRun: Sendable {
  package var output: String
  package var errors: String
  /// The exit status, or 128 and the signal that ended it, as shells count.
  package var status: Int32

  /// Runs a program with an input; it sees this process' environment with `environment` on top.
  package init(
    _ path: String, _ arguments: [String] = [], input: some Sequence<UInt8> = [],
    environment: [String: String] = [:], folder: String? = nil
  ) throws {
    let program = try RunningProgram(
      path, arguments, input: input, environment: environment, folder: folder)
    self = try program.wait()
  }

  init(output: String, errors: String, status: Int32) {
    (self.output, self.errors, self.status) = (output, errors, status)
  }
}

/// A program at work beside the test, its streams connected to files.
package final class RunningProgram {
  /// Why a program could not be started.
  package struct Failure: Error, CustomStringConvertible {
    package var description: String
  }

  /// The process, for signals.
  package let process: Int32
  private let scratch: TemporaryFolder
  private var hasEnded = false

  /// Starts a program; see `ProgramRun`.
  package init(
    _ path: String, _ arguments: [String] = [], input: some Sequence<UInt8> = [],
    environment: [String: String] = [:], folder: String? = nil
  ) throws {
    scratch = try TemporaryFolder()
    // Files and not pipes: nothing can fill up while the other side waits.
    try Data(input).write(to: URL(fileURLWithPath: scratch.path("in")))
    let variables = ProcessInfo.processInfo.environment
      .merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
      .merging(environment) { $1 }

    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    // The threads that tests run on block signals, and programs would inherit that.
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var (none, all) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe sigfillset(&all)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setsigdefault(&attributes, &all)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

    let create = O_WRONLY | O_CREAT | O_TRUNC
    unsafe posix_spawn_file_actions_addopen(&actions, 0, scratch.path("in"), O_RDONLY, 0)
    unsafe posix_spawn_file_actions_addopen(&actions, 1, scratch.path("out"), create, 0o600)
    unsafe posix_spawn_file_actions_addopen(&actions, 2, scratch.path("err"), create, 0o600)

    // posix_spawn has no folder to start in; env, which becomes the program, has.
    let command = (folder.map { ["/usr/bin/env", "-C", $0] } ?? []) + [path] + arguments
    let words = unsafe command.map { unsafe strdup($0) } + [nil]
    let settings = unsafe variables.map { unsafe strdup("\($0.key)=\($0.value)") } + [nil]
    defer { unsafe (words + settings).forEach { unsafe free($0) } }
    var id: pid_t = 0
    let code = unsafe posix_spawn(&id, command[0], &actions, &attributes, words, settings)
    guard code == 0 else {
      let reason = unsafe String(cString: strerror(code))
      throw Failure(description: "\(path) cannot be started: \(reason).")
    }
    process = id
  }

  deinit {
    guard !hasEnded else { return }
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
  }

  /// What it has written to standard output so far.
  package func output() throws -> String { try text("out") }

  /// Waits for its end.
  package func wait() throws -> ProgramRun {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) == -1, errno == EINTR {}
    hasEnded = true
    let signal = status & 0x7F
    return ProgramRun(
      output: try text("out"), errors: try text("err"),
      status: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
  }

  private func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(fileURLWithPath: scratch.path(name))), as: UTF8.self)
  }
}
