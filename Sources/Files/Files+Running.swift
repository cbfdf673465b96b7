internal import Glibc

/// What a program left.
package struct ProgramResult: Hashable, Sendable {
  package var output: [UInt8]
  /// Its exit status, or 128 and the number of the signal that ended it.
  package var status: Int
}

extension Files {
  /// Runs a command line with `/bin/sh -c`, writing `input` to its standard input; its errors go where ours go.
  ///
  /// With `capturesOutput` false its output goes to our standard output at once, so that a pager can own the screen.
  package static func run(
    _ command: String, input: [UInt8] = [], capturesOutput: Bool = true
  ) throws(FileError) -> ProgramResult {
    let toProgram = try privatePipe(for: command)
    let fromProgram = try privatePipe(for: command)
    var process = pid_t()
    let code = spawn(
      command, input: toProgram[0], output: capturesOutput ? fromProgram[1] : STDOUT_FILENO,
      process: &process)
    close(toProgram[0])
    close(fromProgram[1])
    guard code == 0 else {
      close(toProgram[1])
      close(fromProgram[0])
      throw FileError(.run, command, code: code)
    }
    let output = exchange(input, into: toProgram[1], from: fromProgram[0])
    return ProgramResult(output: output, status: waitFor(process))
  }

  /// Waits for a program's end: its exit status, or 128 and the number of the signal that ended it.
  static func waitFor(_ process: pid_t) -> Int {
    var status: Int32 = 0
    _ = retrying { Int(unsafe waitpid(process, &status, 0)) }
    let signal = status & 0x7F
    return signal == 0 ? Int(status >> 8 & 0xFF) : 128 + Int(signal)
  }

  static func spawn(
    _ command: String, input: Int32, output: Int32, process: inout pid_t
  ) -> Int32 {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    // The program must see SIGPIPE and SIGINT as programs expect, though we ignore or catch them.
    var defaults = sigset_t()
    unsafe sigemptyset(&defaults)
    unsafe sigaddset(&defaults, SIGPIPE)
    unsafe sigaddset(&defaults, SIGINT)
    unsafe posix_spawnattr_setsigdefault(&attributes, &defaults)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments: [UnsafeMutablePointer<CChar>?] =
      unsafe [strdup("sh"), strdup("-c"), strdup(command), nil]
    defer { unsafe arguments.forEach { unsafe free($0) } }
    return unsafe posix_spawn(&process, "/bin/sh", &actions, &attributes, &arguments, environ)
  }

  /// A pipe whose ends no program inherits by accident.
  private static func privatePipe(for command: String) throws(FileError) -> [Int32] {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { throw failure(.run, command) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return ends
  }

  /// Writes and reads at the same time, so that neither side waits for the other for ever.
  private static func exchange(_ input: [UInt8], into sink: Int32, from source: Int32) -> [UInt8] {
    var sink = sink
    var output: [UInt8] = []
    var written = 0
    var buffer = [UInt8](repeating: 0, count: 65536)
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
    defer {
      if sink >= 0 { close(sink) }
      close(source)
    }
    while true {
      if sink >= 0, written == input.count {
        close(sink)
        sink = -1
      }
      var polls = [
        pollfd(fd: source, events: Int16(POLLIN), revents: 0),
        pollfd(fd: sink, events: Int16(POLLOUT), revents: 0),
      ]
      guard unsafe poll(&polls, nfds_t(polls.count), -1) >= 0 || errno == EINTR else {
        return output
      }
      if sink >= 0, polls[1].revents != 0 {
        let count = withoutPipeSignal {
          unsafe input.withUnsafeBytes { all in
            unsafe Glibc.write(sink, all.baseAddress?.advanced(by: written), all.count - written)
          }
        }
        // A program that stops reading is no error: `head` does.
        written =
          count < 0 && errno != EAGAIN && errno != EINTR ? input.count : written + max(0, count)
      }
      if polls[0].revents != 0 {
        let count = unsafe buffer.withUnsafeMutableBytes { room in
          unsafe Glibc.read(source, room.baseAddress, room.count)
        }
        if count == 0 || (count < 0 && errno != EINTR) { return output }
        output += buffer[..<max(0, count)]
      }
    }
  }

  /// Writes to a program that may have stopped reading, without the signal that would end this process.
  private static func withoutPipeSignal(_ write: () -> Int) -> Int {
    var (signals, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&signals)
    unsafe sigaddset(&signals, SIGPIPE)
    unsafe pthread_sigmask(SIG_BLOCK, &signals, &before)
    let count = write()
    let code = errno
    if count < 0, code == EPIPE {
      var atOnce = timespec()
      _ = unsafe sigtimedwait(&signals, nil, &atOnce)
    }
    unsafe pthread_sigmask(SIG_SETMASK, &before, nil)
    errno = code
    return count
  }
}
