internal import Glibc
internal import Synchronization

/// What a program left.
package struct ProgramResult: Hashable, Sendable {
  package var output: [UInt8]
  /// Its exit status, or 128 and the number of the signal that ended it.
  package var status: Int
}

extension Files {
  /// Held while a program is started, and while a pipe is made that none may inherit.
  static let starting = Mutex(())

  /// Runs a command line with `/bin/sh -c`, writing `input` to its standard input; its errors go where ours go.
  ///
  /// With `capturesOutput` false its output goes to our standard output at once, so that a pager can own the screen.
  /// A program that does not read its input to the end, as `head`, is no error.
  package static func run(
    _ command: String, input: [UInt8] = [], capturesOutput: Bool = true
  ) throws(FileError) -> ProgramResult {
    let toProgram = try Pipe(for: command)
    let fromProgram = try Pipe(for: command)
    let process = try spawn(
      command, input: toProgram.source,
      output: capturesOutput ? fromProgram.sink : STDOUT_FILENO)
    toProgram.closeSource()
    fromProgram.closeSink()
    let output = withoutBrokenPipeSignal { exchange(input, into: toProgram, from: fromProgram) }
    return ProgramResult(output: output, status: waitFor(process))
  }

  /// Waits for a program's end: its exit status, or 128 and the number of the signal that ended it.
  static func waitFor(_ process: pid_t) -> Int {
    var status: Int32 = 0
    _ = retrying { Int(unsafe waitpid(process, &status, 0)) }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }

  /// Starts a command line with these descriptors as its input and output.
  static func spawn(
    _ command: String, input: Int32, output: Int32
  ) throws(FileError) -> pid_t {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The program must see signals as programs expect, though we ignore, catch or hold back some.
    var signals = sigset_t()
    unsafe sigemptyset(&signals)
    unsafe posix_spawnattr_setsigmask(&attributes, &signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe sigaddset(&signals, SIGINT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &signals)
    unsafe posix_spawnattr_setflags(
      &attributes, Int16(POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))
    var arguments: [UnsafeMutablePointer<CChar>?] =
      unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    var process = pid_t()
    let code = starting.withLock { _ in
      unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
    }
    guard code == 0 else { throw FileError(.run, command, code: code) }
    return process
  }

  /// Lets writing into a pipe that nobody reads fail with EPIPE instead of ending this process.
  private static func withoutBrokenPipeSignal<Value>(_ body: () -> Value) -> Value {
    var brokenPipe = sigset_t()
    unsafe sigemptyset(&brokenPipe)
    unsafe sigaddset(&brokenPipe, SIGPIPE)
    var before = sigset_t()
    unsafe pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
    defer {
      // A signal held back meanwhile is dropped, else it would come now.
      var atOnce = timespec()
      while unsafe sigtimedwait(&brokenPipe, nil, &atOnce) == SIGPIPE {}
      unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return body()
  }

  /// Writes and reads at the same time, so that neither side waits for the other for ever.
  private static func exchange(_ input: [UInt8], into sink: Pipe, from source: Pipe) -> [UInt8] {
    var output: [UInt8] = []
    var rest = input[...]
    sink.makeSinkNonblocking()
    while true {
      if rest.isEmpty { sink.closeSink() }
      // poll(2) passes over descriptors below zero, which closed ends have.
      var polls = [
        pollfd(fd: source.source, events: Int16(POLLIN), revents: 0),
        pollfd(fd: sink.sink, events: Int16(POLLOUT), revents: 0),
      ]
      guard polls.contains(where: { $0.fd >= 0 }) else { return output }
      guard unsafe poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else {
        return output
      }
      if polls[1].revents != 0 { rest = sink.write(rest) }
      if polls[0].revents != 0, let bytes = source.read() {
        if bytes.isEmpty { source.closeSource() }
        output += bytes
      }
    }
  }
}
