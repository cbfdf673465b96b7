import CEditline
import Glibc

/// What the process is connected to and what its user has asked for.
package struct TerminalInfo: Hashable, Sendable {
  /// Whether standard input, output and error are terminals.
  package var inputIsTerminal: Bool
  package var outputIsTerminal: Bool
  package var errorIsTerminal: Bool
  /// The size in characters; 80 by 24 where nothing tells.
  package var columns: Int
  package var rows: Int
  /// Whether standard output may carry colour.
  package var allowsColor: Bool
  /// Whether the user asks for one labelled line per value (`ACCESSIBLE`).
  package var isAccessible: Bool
  /// Whether the locale of the environment is UTF-8.
  package var isUTF8: Bool
  /// Whether the terminal understands escape sequences at all.
  package var isDumb: Bool

  /// Whether lines can be edited: a terminal on both sides that can move its cursor.
  package var canEdit: Bool { inputIsTerminal && outputIsTerminal && !isDumb }

  /// Works out the facts from an environment and the state of the three streams.
  package init(
    inputIsTerminal: Bool, outputIsTerminal: Bool, errorIsTerminal: Bool,
    size: (columns: Int, rows: Int)?, isUTF8: Bool, environment: (String) -> String?
  ) {
    func isSet(_ name: String) -> Bool { environment(name).map { !$0.isEmpty } ?? false }
    func number(_ name: String) -> Int? {
      environment(name).flatMap(Int.init).flatMap { $0 > 0 ? $0 : nil }
    }

    self.inputIsTerminal = inputIsTerminal
    self.outputIsTerminal = outputIsTerminal
    self.errorIsTerminal = errorIsTerminal
    self.isUTF8 = isUTF8
    columns = size?.columns ?? number("COLUMNS") ?? 80
    rows = size?.rows ?? number("LINES") ?? 24
    isDumb = !isSet("TERM") || environment("TERM") == "dumb"
    isAccessible = isSet("ACCESSIBLE") && environment("ACCESSIBLE") != "0"
    // no-color.org: any value counts; bixense.com/clicolors: 0 means off, FORCE beats a pipe.
    if isSet("NO_COLOR") {
      allowsColor = false
    } else if isSet("CLICOLOR_FORCE"), environment("CLICOLOR_FORCE") != "0" {
      allowsColor = true
    } else {
      allowsColor = outputIsTerminal && !isDumb && environment("CLICOLOR") != "0"
    }
  }

  /// The facts as they are now; ask again after a resize.
  package static func current() -> TerminalInfo {
    TerminalInfo(
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      errorIsTerminal: isatty(STDERR_FILENO) == 1,
      size: windowSize(), isUTF8: localeIsUTF8
    ) { name in
      unsafe getenv(name).map { unsafe String(cString: $0) }
    }
  }

  /// Whether the environment's locale is UTF-8; reading it gives the process a UTF-8 locale.
  static let localeIsUTF8 = ce_set_locale()

  private static func windowSize() -> (columns: Int, rows: Int)? {
    for descriptor in [STDOUT_FILENO, STDIN_FILENO, STDERR_FILENO] {
      var size = winsize()
      let result = unsafe ioctl(descriptor, UInt(TIOCGWINSZ), &size)
      if result == 0, size.ws_col > 0, size.ws_row > 0 {
        return (Int(size.ws_col), Int(size.ws_row))
      }
    }
    return nil
  }
}
