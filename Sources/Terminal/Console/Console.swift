import CEditline
import Glibc

/// What the editor itself prints, through the stream that libedit draws on.
enum Console {
  static func write(_ text: String, toErrors: Bool = false) {
    guard !text.isEmpty else { return }
    var text = text
    text.withUTF8 { bytes in
      if toErrors {
        _ = unsafe Glibc.write(STDERR_FILENO, bytes.baseAddress, bytes.count)
      } else {
        _ = unsafe ce_write_output(bytes.baseAddress, bytes.count)
        ce_flush_output()
      }
    }
  }

  /// Asks the terminal to mark pasted text, or no longer to do so.
  static func setBracketedPaste(_ isOn: Bool) { write(isOn ? "\u{1B}[?2004h" : "\u{1B}[?2004l") }
}
