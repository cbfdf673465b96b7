import CEditline
import Glibc

/// Waiting for bytes on a file descriptor while signals may come.
enum Descriptor {
  /// What a wait ended with.
  enum Event: Hashable {
    case bytes
    /// A signal was noted; the wake-up pipe is empty again.
    case woken
    case timeout
    case failed(Int32)
  }

  /// Waits until bytes can be read, a signal is noted, or the time is up (negative: no limit).
  static func wait(_ descriptor: Int32, milliseconds: Int32 = -1) -> Event {
    let input = Int16(POLLIN)
    var polled = [
      pollfd(fd: ce_wakeup_descriptor(), events: input, revents: 0),
      pollfd(fd: descriptor, events: input, revents: 0),
    ]
    let count = unsafe poll(&polled, nfds_t(polled.count), milliseconds)
    if count < 0 { return errno == EINTR ? drained() : .failed(errno) }
    if polled[0].revents != 0 { return drained() }
    return count == 0 ? .timeout : .bytes
  }

  /// Reads what is there, at most `count` bytes; no bytes mean the end.
  static func read(_ descriptor: Int32, count: Int) -> Result<[UInt8], ReadFailure> {
    var failure: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      let got = unsafe Glibc.read(descriptor, buffer.baseAddress, count)
      failure = got < 0 ? errno : 0
      initialized = max(got, 0)
    }
    return failure == 0 ? .success(bytes) : .failure(ReadFailure(code: failure))
  }

  /// Empties the wake-up pipe; what the signals were is noted elsewhere.
  @discardableResult
  static func drained() -> Event {
    let pipe = ce_wakeup_descriptor()
    while pipe >= 0, case .success(let bytes) = read(pipe, count: 64), !bytes.isEmpty {}
    return .woken
  }
}

/// A failed read, with its `errno`.
struct ReadFailure: Error, Hashable {
  var code: Int32
}
