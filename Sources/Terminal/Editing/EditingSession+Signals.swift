import CEditline
import Glibc

extension EditingSession {
  /// Answers what signals have noted, with a key if a command has to do it.
  func keyForSignals() -> Unicode.Scalar? {
    if ce_event_take(CE_SUSPEND) != 0 { suspend(asGroup: false) }
    if ce_event_take(CE_CONTINUE) != 0 { resume() }
    if ce_event_take(CE_RESIZE) != 0 { editline.resize() }
    guard state.outcome == nil else { return nil }
    if let signal = Interrupt.terminationSignal {
      return leave(.terminate(signal: signal))
    }
    guard ce_event_take(CE_INTERRUPT) != 0 else { return nil }
    guard state.search == nil else {
      searchTakes(EditingSession.attendKey)
      return EditingSession.attendKey
    }
    return leave(.interrupted)
  }

  private func leave(_ outcome: LineOutcome) -> Unicode.Scalar {
    state.outcome = outcome
    state.search = nil
    state.request = .leave
    return EditingSession.attendKey
  }

  /// Stops the process with the terminal as it was; for Ctrl-Z with all of its group, as the
  /// terminal itself would, for a script around us must stop as well.
  func suspend(asGroup: Bool) {
    Console.setBracketedPaste(false)
    editline.prepareTerminal(false)
    ce_catch_suspend(false)
    if asGroup { kill(0, SIGTSTP) } else { raise(SIGTSTP) }
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
