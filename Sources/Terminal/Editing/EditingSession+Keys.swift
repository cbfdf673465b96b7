import Glibc

extension EditingSession {
  /// The next key for libedit, or nil with an outcome to leave with.
  func nextKey() -> Unicode.Scalar? {
    loadHistory()
    if draw() { return nil }
    while true {
      // The pipe only wakes; the notes are read before each wait.
      if let key = keyForSignals() { return offer(key) }
      if state.outcome != nil { return nil }
      if state.request != nil { return offer(EditingSession.attendKey) }
      if !state.unread.isEmpty { return state.unread.removeFirst() }
      switch keys.next() {
      case .woken, .timeout: continue
      case .key(ControlKey.interrupt): Interrupt.request()
      case .key(ControlKey.suspend): suspend(asGroup: true)
      case .key(ControlKey.quit): continue
      case .key(let key):
        guard state.search != nil else { return key }
        searchTakes(key)
      case .endOfInput:
        state.outcome = .endOfInput
      case .failed(let code):
        state.outcome = .failed(code)
      }
    }
  }

  /// The number to leave in `errno` when there is no key.
  var stopCode: Int32 {
    if case .failed(let code) = state.outcome { code } else { EINTR }
  }

  /// Gives out the attend key, unless it has gone out too often in vain.
  private func offer(_ key: Unicode.Scalar) -> Unicode.Scalar? {
    // Two may be swallowed: in the middle of a key sequence, and by a command with an argument.
    guard state.vainAttempts < 3 else {
      if state.outcome == nil { state.outcome = .interrupted }
      return nil
    }
    state.vainAttempts += 1
    return key
  }

  /// Does what has to wait for the drawn line; true if the line is to be left.
  private func draw() -> Bool {
    switch state.afterDrawing {
    case nil: return false
    case .leave:
      Console.write(state.outcome == .interrupted ? "^C\r\n" : "\r\n")
      return true
    case .list(let candidates, let cursor):
      state.afterDrawing = nil
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
