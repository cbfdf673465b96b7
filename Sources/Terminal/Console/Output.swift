import CEditline
import Glibc

/// The one way to standard output and standard error, in the order of the calls.
///
/// A failed write is kept and ends all further writing to that stream; ask `failure` after a reply,
/// and `finish()` before leaving. The line editor flushes its own drawing, so the two never mix.
package final class Output {
  /// Where a text goes.
  package enum Stream: Hashable, Sendable {
    case standard
    case error
  }

  /// Why a stream no longer takes text.
  package enum Failure: Error, Hashable, Sendable {
    /// Whoever read our output has left, as `head` does; no cause for a message.
    case readerLeft
    /// Writing failed with this `errno`, for example on a full disk.
    case failed(Int32)
  }

  /// What went wrong on standard output, once something did.
  package private(set) var failure: Failure?
  private var errorHasFailed = false
  private let isTerminal: Bool
  private var buffer: [UInt8] = []
  /// A pipe holds 64 KiB; a larger buffer would only wait longer.
  private static let bufferSize = 65_536

  /// Output to the streams of the process, whose SIGPIPE becomes `Failure.readerLeft`.
  package init() {
    Interrupt.install()
    isTerminal = isatty(STDOUT_FILENO) == 1
  }

  /// Writes a text; on a terminal and on standard error it is visible at once.
  ///
  /// On a terminal a Ctrl-C while the text is being written drops the rest of it.
  package func write(_ text: String, to stream: Stream = .standard) {
    guard !text.isEmpty else { return }
    switch stream {
    case .standard: write(Array(text.utf8))
    case .error:
      flush()
      guard !errorHasFailed else { return }
      errorHasFailed = Output.send(Array(text.utf8), to: STDERR_FILENO) != 0
    }
  }

  /// Writes bytes to standard output, as `write(_:to:)` does a text.
  package func write(_ bytes: [UInt8]) {
    guard failure == nil else { return }
    buffer += bytes
    if isTerminal || buffer.count >= Output.bufferSize { flush() }
  }

  /// Hands what is buffered to the system; do so before starting another program.
  package func flush() {
    guard failure == nil, !buffer.isEmpty else { return }
    let code = Output.send(buffer, to: STDOUT_FILENO, isDroppable: isTerminal)
    buffer = []
    if code != 0 { failure = code == EPIPE ? .readerLeft : .failed(code) }
  }

  /// Flushes, and says whether everything has arrived.
  package func finish() throws(Failure) {
    flush()
    if let failure { throw failure }
  }

  /// Writes all bytes, whatever signals come between; gives 0 or an `errno`.
  private static func send(
    _ bytes: [UInt8], to descriptor: Int32, isDroppable: Bool = false
  ) -> Int32 {
    let wasInterrupted = Interrupt.isRequested
    var rest = bytes[...]
    while !rest.isEmpty {
      if isDroppable, !wasInterrupted, Interrupt.isRequested { return 0 }
      // Some screens full, so that a Ctrl-C is noticed between two pieces.
      let count = unsafe rest.prefix(16_384).withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = unsafe poll(&polled, 1, -1)
      } else if errno != EINTR || Interrupt.terminationSignal != nil {
        return errno
      }
    }
    return 0
  }
}
