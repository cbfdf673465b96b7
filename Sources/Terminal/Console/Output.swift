import CEditline
import Glibc

/// The one way to standard output and standard error, in the order of the calls.
///
/// It shares its buffer with the line editor. A failed write is kept and ends all further writing
/// to that stream; ask `failure` after a reply, and `finish()` before leaving.
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

  /// Output to the streams of the process. SIGPIPE becomes `Failure.readerLeft`.
  package init() {
    Interrupt.install()
    isTerminal = isatty(STDOUT_FILENO) == 1
  }

  /// Writes a text; on a terminal and on standard error it is visible at once.
  package func write(_ text: String, to stream: Stream = .standard) {
    guard !text.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      switch stream {
      case .standard:
        guard failure == nil else { return }
        let written = unsafe ce_write_output(bytes.baseAddress, bytes.count)
        if written < bytes.count { note(errno) }
      case .error:
        flush()
        guard !errorHasFailed else { return }
        let written = unsafe ce_write_error(bytes.baseAddress, bytes.count)
        errorHasFailed = written < bytes.count
      }
    }
    if isTerminal, stream == .standard { flush() }
  }

  /// Hands what is buffered to the system; do so before starting another program.
  package func flush() {
    if failure == nil, ce_flush_output() != 0 { note(errno) }
  }

  /// Flushes, and says whether everything has arrived.
  package func finish() throws(Failure) {
    flush()
    if let failure { throw failure }
  }

  private func note(_ code: Int32) { failure = code == EPIPE ? .readerLeft : .failed(code) }
}
