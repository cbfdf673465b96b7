import CEditline

/// What signals have asked for, noted by handlers and read by whoever works.
///
/// Safe to read from any thread.
package enum Interrupt {
  /// Installs the handlers: SIGINT, SIGTERM, SIGHUP, SIGCONT and SIGWINCH are noted, SIGPIPE
  /// becomes a write error.
  ///
  /// Returns false if the pipe that wakes a waiting reader cannot be made; the process then keeps
  /// the usual meaning of the signals. A second call does nothing.
  @discardableResult
  package static func install() -> Bool { ce_signals_install() }

  /// Whether the running command should stop: Ctrl-C, or a signal to end the process.
  package static var isRequested: Bool {
    ce_event_peek(CE_INTERRUPT) != 0 || terminationSignal != nil
  }

  /// Notes a Ctrl-C that came as a key.
  static func request() { ce_event_note(CE_INTERRUPT) }

  /// Forgets a Ctrl-C; a signal to end the process stays.
  package static func reset() { _ = ce_event_take(CE_INTERRUPT) }

  /// The signal that has told the process to end, SIGTERM or SIGHUP.
  package static var terminationSignal: Int32? {
    let signal = ce_event_peek(CE_TERMINATE)
    return signal == 0 ? nil : signal
  }
}
