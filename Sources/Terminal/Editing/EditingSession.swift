import CEditline
import Glibc

/// The editor at work: what keys and signals do to the line.
///
/// libedit flushes its drawing before it asks for a key, so the screen is whole when `nextKey()`
/// runs; that is the moment to print, to resize and to stop. A change of the line, on the other
/// hand, has to come from a bound command. So `nextKey()` leaves a request and answers with the
/// key of the command that carries it out, and a command that wants to print leaves `afterDrawing`.
final class EditingSession {
  /// What the attend command is to do.
  private enum Request {
    case leave
    case showSearch
    case endSearch
  }

  /// What the next wait for a key begins with, the line being drawn.
  private enum AfterDrawing {
    case leave
    case list([Candidate], cursor: Int)
  }

  /// The key of the attend command. The terminal itself never sends it: Ctrl-C is a signal.
  private static let attendKey: Unicode.Scalar = "\u{3}"
  /// How long the rest of an escape sequence may take; terminals send it in one piece.
  private static let sequenceMilliseconds: Int32 = 25

  private let editline: Editline
  private let complete: (String, Int) -> Completions
  private let history: HistoryFile?
  private var isHistoryLoaded = false
  private var keys = KeyReader()

  private var prompt = CText("")
  private var searchPrompt = CText("")
  private var isBlock = false
  private var search: HistorySearch?
  private var request: Request?
  /// How often the attend key went out in vain; a command that reads a key itself swallows it.
  private var vainAttempts = 0
  private var afterDrawing: AfterDrawing?
  private var unread: [Unicode.Scalar] = []
  private var outcome: LineOutcome?

  /// Opens the editor; nil if libedit cannot.
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
    self.isBlock = isBlock
    (search, request, afterDrawing, outcome, unread) = (nil, nil, nil, nil, [])
    vainAttempts = 0

    ce_guard_terminal(true)
    ce_catch_suspend(true)
    Console.setBracketedPaste(true)
    let (line, count) = editline.read()
    let code = errno
    Console.setBracketedPaste(false)
    ce_catch_suspend(false)
    ce_guard_terminal(false)

    if let outcome { return outcome }
    if let line { return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line) }
    if count < 0 { return .failed(code) }
    Console.write("\n")
    return .endOfInput
  }

  /// Makes a line the newest of the history.
  func remember(_ line: String) { editline.addHistory(line) }
}

// MARK: - Keys

extension EditingSession {
  /// The next key for libedit, or nil with an outcome to leave with.
  func nextKey() -> Unicode.Scalar? {
    loadHistory()
    if draw() { return nil }
    while true {
      // The pipe only wakes; the notes are read before each wait.
      if let key = keyForSignals() { return attend(key) }
      if outcome != nil { return nil }
      if request != nil { return attend(EditingSession.attendKey) }
      if !unread.isEmpty { return unread.removeFirst() }
      switch keys.next() {
      case .woken, .timeout: continue
      case .key(let key):
        guard search != nil else { return key }
        searchTakes(key)
      case .endOfInput:
        outcome = .endOfInput
      case .failed(let code):
        outcome = .failed(code)
      }
    }
  }

  /// The number to leave in `errno` when there is no key.
  var stopCode: Int32 {
    if case .failed(let code) = outcome { code } else { EINTR }
  }

  private func attend(_ key: Unicode.Scalar) -> Unicode.Scalar? {
    // Two may be swallowed: in the middle of a key sequence, and by a command with an argument.
    guard vainAttempts < 3 else {
      if outcome == nil { outcome = .interrupted }
      return nil
    }
    vainAttempts += 1
    return key
  }

  /// Does what has to wait for the drawn line; true if the line is to be left.
  private func draw() -> Bool {
    switch afterDrawing {
    case nil: return false
    case .leave:
      Console.write(outcome == .interrupted ? "^C\r\n" : "\r\n")
      return true
    case .list(let candidates, let cursor):
      afterDrawing = nil
      let info = TerminalInfo.current()
      // Two thirds of the screen, so that what came before stays in sight.
      let list = CandidateList(candidates, columns: info.columns, rows: max(info.rows * 2 / 3, 4))
      Console.write("\r\n" + list.rows.joined(separator: "\r\n") + "\r\n")
      editline.moveCursor(by: cursor - editline.line.cursor)
      editline.redraw()
      return false
    }
  }

  private func loadHistory() {
    guard !isHistoryLoaded else { return }
    // Here and not earlier: the prompt is on the screen by now.
    isHistoryLoaded = true
    for line in history?.load() ?? [] { editline.addHistory(line) }
  }
}

// MARK: - Signals

extension EditingSession {
  /// Answers what signals have noted, with a key if a command has to do it.
  private func keyForSignals() -> Unicode.Scalar? {
    if ce_event_take(CE_SUSPEND) != 0 { suspend() }
    if ce_event_take(CE_CONTINUE) != 0 { resume() }
    if ce_event_take(CE_RESIZE) != 0 { editline.resize() }
    guard outcome == nil else { return nil }
    if let signal = Interrupt.terminationSignal {
      return leave(.terminate(signal: signal))
    }
    guard ce_event_take(CE_INTERRUPT) != 0 else { return nil }
    guard search == nil else {
      searchTakes("\u{3}")
      return EditingSession.attendKey
    }
    return leave(.interrupted)
  }

  private func leave(_ outcome: LineOutcome) -> Unicode.Scalar {
    self.outcome = outcome
    search = nil
    request = .leave
    return EditingSession.attendKey
  }

  /// Stops the process as Ctrl-Z asks, with the terminal as it was.
  private func suspend() {
    Console.setBracketedPaste(false)
    editline.prepareTerminal(false)
    ce_catch_suspend(false)
    raise(SIGTSTP)
    ce_catch_suspend(true)
    _ = ce_event_take(CE_CONTINUE)
    resume()
  }

  /// Takes the terminal back after the process was stopped.
  private func resume() {
    _ = ce_event_take(CE_RESIZE)
    editline.prepareTerminal(false)
    editline.prepareTerminal(true)
    Console.setBracketedPaste(true)
    editline.resize()
    editline.redraw()
  }
}

// MARK: - Commands

extension EditingSession {
  /// The prompt as libedit draws it; the pointer is good until the next change of the prompt.
  var promptPointer: UnsafeMutablePointer<CChar>? {
    unsafe (search == nil ? prompt : searchPrompt).pointer
  }

  /// Carries out what `nextKey()` has asked for.
  func attend() -> Int32 {
    defer { request = nil }
    vainAttempts = 0
    switch request {
    case nil: return CC_ERROR
    case .leave:
      afterDrawing = .leave
      editline.line = editline.line.atEnd
    case .showSearch, .endSearch:
      guard let search else { return CC_REFRESH }
      editline.line = search.line
      if case .endSearch = request { self.search = nil }
    }
    return CC_REFRESH
  }

  /// Completes the word at the cursor.
  func completeWord() -> Int32 {
    let line = editline.line
    guard !isBlock else {
      editline.insert(["\t"])
      return CC_REFRESH
    }
    let completions = complete(line.text, line.byteCursor)
    switch CompletionPlan(line: line.text, completions: completions) {
    case .nothing: return CC_REFRESH_BEEP
    case .insert(let edited):
      editline.line = edited
    case .list(let candidates):
      afterDrawing = .list(candidates, cursor: line.cursor)
      editline.line = line.atEnd
    }
    return CC_REFRESH
  }

  /// Inserts a newline instead of running the line.
  func insertNewline() -> Int32 { editline.insert(["\n"]) ? CC_REFRESH : CC_ERROR }

  /// Inserts a bracketed paste.
  func insertPaste() -> Int32 {
    let text = PastedText.cleaned(readPaste())
    return editline.insert(Array(text.unicodeScalars)) ? CC_REFRESH : CC_REFRESH_BEEP
  }

  /// Deletes the character at the cursor; on an empty line, ends the input.
  func deleteOrEnd() -> Int32 {
    let line = editline.line
    if line.scalars.isEmpty { return CC_EOF }
    guard line.cursor < line.scalars.count else { return CC_ERROR }
    editline.moveCursor(by: 1)
    editline.deleteBackward(1)
    return CC_REFRESH
  }

  /// Begins a search through the history.
  func beginSearch() -> Int32 {
    guard !isBlock, search == nil, let history else { return CC_ERROR }
    search = HistorySearch(entries: history.entries, line: editline.line)
    showSearchPrompt()
    return CC_REFRESH
  }

  /// The scalars of a paste up to its end mark, or up to a Ctrl-C.
  private func readPaste() -> [Unicode.Scalar] {
    let mark = Array("\u{1B}[201~".unicodeScalars)
    var scalars: [Unicode.Scalar] = []
    while true {
      switch keys.next() {
      case .key(let key):
        scalars.append(key)
        guard key == "~", scalars.suffix(mark.count).elementsEqual(mark) else { continue }
        return scalars.dropLast(mark.count)
      case .woken where !Interrupt.isRequested: continue
      case .timeout: continue
      case .woken, .endOfInput, .failed: return scalars
      }
    }
  }
}

// MARK: - Searching

extension EditingSession {
  private func searchTakes(_ key: Unicode.Scalar) {
    let sequence = key == "\u{1B}" ? restOfSequence() : []
    if sequence.elementsEqual("[200~".unicodeScalars) {
      let text = PastedText.cleaned(readPaste())
      search?.append(text.split(separator: "\n").first.map(String.init) ?? "")
      request = .showSearch
    } else {
      switch search?.take(key) {
      case nil: return
      case .searching: request = .showSearch
      case .accepted, .cancelled: request = .endSearch
      case .acceptedThenKey:
        unread = [key] + sequence
        request = .endSearch
      }
    }
    showSearchPrompt()
  }

  private func showSearchPrompt() {
    searchPrompt = CText(search.map { PromptText($0.prompt).row } ?? "")
  }

  /// What follows an escape at once.
  private func restOfSequence() -> [Unicode.Scalar] {
    var rest: [Unicode.Scalar] = []
    // Six scalars are the longest sequence bound here, ESC [ 1 ; 5 C.
    while rest.count < 5 {
      guard case .key(let key) = keys.next(milliseconds: EditingSession.sequenceMilliseconds) else {
        break
      }
      rest.append(key)
      if rest.count > 1, (0x40...0x7E).contains(key.value) { break }
    }
    return rest
  }
}
