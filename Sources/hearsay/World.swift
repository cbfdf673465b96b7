import Files
import Glibc
import Shell
import Terminal

/// The world outside as the shell is told of it: clock, folders, screen, input.
struct World {
  /// The name and version, as `--version` prints it and sessions keep it.
  static let program = "hearsay 0.1.0"

  let options: CommonOptions
  let info: TerminalInfo
  let output: Output
  /// True when standard input is the script, so that no command may read it.
  let inputIsScript: Bool
  /// How the session is opened that the shell begins with.
  let mode: OpeningMode

  init(_ options: CommonOptions, inputIsScript: Bool, mode: OpeningMode? = nil) {
    self.options = options
    self.mode = mode ?? (options.readOnly ? .reading : .writing)
    self.inputIsScript = inputIsScript
    output = Output()
    info = TerminalInfo.current()
  }

  /// Where replies go, as it is now: a terminal may have been resized.
  var screen: Screen {
    let info = TerminalInfo.current()
    return Screen(
      columns: info.outputIsTerminal ? info.columns : nil,
      hasColour: info.allowsColor && !options.noColor, isAccessible: info.isAccessible,
      showsHints: info.outputIsTerminal)
  }

  /// Where errors go.
  var errorScreen: Screen {
    let info = TerminalInfo.current()
    return Screen(
      columns: info.errorIsTerminal ? info.columns : nil,
      hasColour: info.allowsColor && info.errorIsTerminal && !options.noColor,
      isAccessible: info.isAccessible)
  }

  /// A shell with the options of the command line.
  func shell(readBlock: @escaping @Sendable (String) -> String?) -> Shell {
    var environment = Environment(
      now: World.now, isInterrupted: { Interrupt.isRequested },
      sessionsFolder: sessionsFolder, draftsFolder: World.stateFolder,
      homeFolder: World.variable("HOME"), isInteractive: info.inputIsTerminal,
      program: World.program)
    environment.readBlock = readBlock
    environment.showProgress = progress
    environment.uptime = { [start = ContinuousClock.now] in start.duration(to: .now) }
    if !inputIsScript {
      environment.readInput = { () throws(FileError) in try Input().rest() }
    }
    var shell = Shell(environment: environment)
    shell.adjust { state in
      state.settings.safe = options.safe
      state.settings.readOnly = options.readOnly
      state.settings.json = options.json
    }
    return shell
  }

  /// The folder of saved sessions: the flag, the variable, `Sessions` here, or the user's data folder.
  private var sessionsFolder: String {
    if let folder = options.sessions ?? World.variable("HEARSAY_SESSIONS") { return folder }
    if Files.isFolder("Sessions") { return "Sessions" }
    return World.folder("XDG_DATA_HOME", else: ".local/share") + "/hearsay/Sessions"
  }

  /// The folder of drafts and of the history of lines.
  static var stateFolder: String { folder("XDG_STATE_HOME", else: ".local/state") + "/hearsay" }

  private static func folder(_ name: String, else relative: String) -> String {
    variable(name) ?? (variable("HOME") ?? ".") + "/" + relative
  }

  /// An environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    let value = unsafe getenv(name).map { unsafe String(cString: $0) }
    return value.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The time now, UTC, ISO 8601 to the second.
  @Sendable static func now() -> String {
    var seconds = time(nil)
    var parts = unsafe tm()
    unsafe gmtime_r(&seconds, &parts)
    func digits(_ number: Int32, _ count: Int) -> String {
      let text = String(number)
      return String(repeating: "0", count: max(0, count - text.count)) + text
    }
    let day = unsafe [(parts.tm_year + 1900, 4), (parts.tm_mon + 1, 2), (parts.tm_mday, 2)]
    let hour = unsafe [(parts.tm_hour, 2), (parts.tm_min, 2), (parts.tm_sec, 2)]
    return day.map(digits).joined(separator: "-") + "T" + hour.map(digits).joined(separator: ":")
      + "Z"
  }

  /// Shows on a terminal what a long command is doing, on one line that goes away.
  private var progress: @Sendable (String?) -> Void {
    guard info.errorIsTerminal, !info.isDumb, !info.isAccessible else { return { _ in } }
    return { note in
      let text = "\r\u{1B}[K" + (note ?? "")
      let bytes = Array(text.utf8)
      _ = unsafe write(STDERR_FILENO, bytes, bytes.count)
    }
  }
}
