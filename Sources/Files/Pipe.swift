internal import Glibc
internal import Synchronization

/// A pipe whose ends no program inherits by accident; ends still open are closed with it.
final class Pipe {
  /// The end to read from; -1 when it is closed.
  private(set) var source: Int32
  /// The end to write to; -1 when it is closed.
  private(set) var sink: Int32

  /// A pipe to or from a program, which errors name.
  init(for command: String) throws(FileError) {
    var ends: [Int32] = [-1, -1]
    // No program is started while an end is open for those that are.
    let isMade = Files.starting.withLock { _ in
      guard unsafe pipe(&ends) == 0 else { return false }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return true
    }
    guard isMade else { throw Files.failure(.run, command) }
    source = ends[0]
    sink = ends[1]
  }

  deinit {
    closeSource()
    closeSink()
  }

  func closeSource() {
    if source >= 0 { close(source) }
    source = -1
  }

  func closeSink() {
    if sink >= 0 { close(sink) }
    sink = -1
  }

  func makeSinkNonblocking() {
    _ = fcntl(sink, F_SETFL, O_NONBLOCK)
  }

  /// Writes what the pipe takes now and gives what is left: nothing, when nobody reads it any more.
  func write(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let count = unsafe bytes.withUnsafeBytes { rest in
      unsafe Glibc.write(sink, rest.baseAddress, rest.count)
    }
    guard count < 0 else { return bytes.dropFirst(count) }
    return errno == EAGAIN || errno == EINTR ? bytes : []
  }

  /// Reads what the pipe has: nothing at its end, nil when a signal came first.
  func read() -> [UInt8]? {
    // 64 KiB is a pipe's usual capacity.
    let capacity = 65536
    var count = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: capacity) { room, filled in
      count = unsafe Glibc.read(source, room.baseAddress, capacity)
      filled = max(0, count)
    }
    return count < 0 && errno == EINTR ? nil : bytes
  }
}
