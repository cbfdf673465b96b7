import CEditline
import Glibc

/// The editor at work: what keys and signals do to the line.
///
/// libedit flushes its drawing before it asks for a key, so the screen is whole when `nextKey()`
/// runs; that is the moment to print, to resize and to stop. A change of the line, on the other
/// hand, has to come from a bound command. So `nextKey()` leaves a request and answers with the
/// key of the command that carries it out, and a command that wants to print leaves `afterDrawing`.
/// Keys, signals, commands and searching each have a file of their own.
final class EditingSession {
  /// What the attend command is to do.
  enum Request {
    case leave
    case showSearch
    case endSearch
  }

  /// What the next wait for a key begins with, the line being drawn.
  enum AfterDrawing {
    case leave
    case list([Candidate], cursor: Int)
  }

  /// What there is while one line is read, and not a moment longer.
  struct LineState {
    var isBlock = false
    var search: HistorySearch?
    var request: Request?
    /// How often the attend key went out in vain; a command that reads a key itself swallows it.
    var vainAttempts = 0
    var afterDrawing: AfterDrawing?
    /// Keys that a search has read and left to the line.
    var unread: [Unicode.Scalar] = []
    var outcome: LineOutcome?
  }

  /// The key of the attend command, which libedit never sees otherwise: a typed Ctrl-C ends in
  /// `nextKey()`.
  static let attendKey = ControlKey.interrupt

  let editline: Editline
  let complete: (String, Int) -> Completions
  let history: HistoryFile?
  var isHistoryLoaded = false
  var keys = KeyReader()
  var prompt = CText("")
  var searchPrompt = CText("")
  var state = LineState()

  /// Opens the editor; nil if lines cannot be edited on this terminal.
  init?(
    name: String, history: HistoryFile?, complete: @escaping (String, Int) -> Completions
  ) {
    guard let editline = Editline(name: name) else { return nil }
    self.editline = editline
    self.history = history
    self.complete = complete
    editline.setClient(self)
    EditingCommands.install(in: editline)
  }

  /// Reads one line; a block has neither completion nor search.
  func read(prompt styled: String, isBlock: Bool = false) -> LineOutcome {
    if let signal = Interrupt.terminationSignal { return .terminate(signal: signal) }
    // A Ctrl-C during the last command must not end this line.
    Interrupt.reset()
    Descriptor.drained()
    _ = ce_event_take(CE_CONTINUE)
    if ce_event_take(CE_RESIZE) != 0 { editline.resize() }

    let text = PromptText(styled)
    prompt = CText(text.row)
    Console.write(text.above)
    state = LineState(isBlock: isBlock)

    ce_guard_terminal(true)
    ce_catch_suspend(true)
    Console.setBracketedPaste(true)
    let (line, count) = editline.read()
    let code = errno
    Console.setBracketedPaste(false)
    ce_catch_suspend(false)
    ce_guard_terminal(false)

    if let outcome = state.outcome { return outcome }
    if let line { return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line) }
    if count < 0 { return .failed(code) }
    Console.write("\n")
    return .endOfInput
  }

  /// Makes a line the newest of the history.
  func remember(_ line: String) { editline.addHistory(line) }
}
