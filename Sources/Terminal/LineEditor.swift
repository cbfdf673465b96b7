/// Reads lines from whoever sits at the other end: with editing at a terminal, plainly elsewhere.
///
/// One per process, made and used on the main thread. The terminal is in its own modes whenever no
/// call of this type is running.
package final class LineEditor {
  /// What the editor asks its owner for.
  package struct Options {
    /// The program's name, which `.editrc` lines may begin with.
    package var name: String
    /// The prompt before each line; it may hold escape sequences for style and several rows.
    package var prompt: () -> String
    /// What could stand in a line at a cursor, a count of UTF-8 bytes.
    package var complete: (_ line: String, _ cursor: Int) -> Completions
    /// Where the lines of earlier runs are; nil keeps none.
    package var history: HistoryFile?

    /// Options with their closures; they are called on the main thread only.
    package init(
      name: String, prompt: @escaping () -> String,
      complete: @escaping (_ line: String, _ cursor: Int) -> Completions,
      history: HistoryFile?
    ) {
      self.name = name
      self.prompt = prompt
      self.complete = complete
      self.history = history
    }
  }

  private enum Source {
    case editing(EditingSession)
    case plain(PlainReader)
  }

  private let options: Options
  private let info: TerminalInfo
  private var source: Source

  /// Opens the editor, or a plain reader where lines cannot be edited.
  package init(options: Options, info: TerminalInfo = .current()) {
    self.options = options
    self.info = info
    Interrupt.install()
    // Before libedit is opened, which takes é for a command otherwise.
    _ = TerminalInfo.localeIsUTF8
    source = .plain(PlainReader())
    guard info.canEdit else { return }
    let session = EditingSession(
      name: options.name, history: options.history, complete: options.complete)
    if let session { source = .editing(session) }
  }

  /// Whether lines are edited, and not just read.
  package var isEditing: Bool {
    if case .editing = source { true } else { false }
  }

  /// Reads the next line and keeps it in the history.
  package func readLine() -> LineOutcome {
    let outcome = read(prompt: options.prompt(), isBlock: false)
    if case .line(let line) = outcome { remember(line) }
    return outcome
  }

  /// Reads lines up to one that holds a single dot, or up to Ctrl-D; Ctrl-C gives it up.
  ///
  /// The lines come back as one text, each ended by a newline. A dot inside a pasted piece ends
  /// nothing unless it is the last line of the piece.
  package func readBlock(prompt: String) -> LineOutcome {
    var block = ""
    while true {
      switch read(prompt: prompt, isBlock: true) {
      case .line("."), .endOfInput: return .line(block)
      case .line(let piece) where isEditing && piece.hasSuffix("\n.\n"):
        return .line(block + piece.dropLast(2))
      case .line(let piece) where isEditing && piece.hasSuffix("\n."):
        return .line(block + piece.dropLast(1))
      case .line(let piece): block += piece + "\n"
      case let other: return other
      }
    }
  }

  private func read(prompt: String, isBlock: Bool) -> LineOutcome {
    switch source {
    case .editing(let session):
      return session.read(prompt: prompt, isBlock: isBlock)
    case .plain(var reader):
      if info.inputIsTerminal {
        Interrupt.reset()
        // With the output in a file, the prompt is for the person and not for the file.
        Console.write(PromptText.plain(prompt), toErrors: !info.outputIsTerminal)
      }
      let outcome = reader.readLine()
      source = .plain(reader)
      if info.inputIsTerminal, outcome == .interrupted || outcome == .endOfInput {
        Console.write("\n", toErrors: !info.outputIsTerminal)
      }
      return outcome
    }
  }

  private func remember(_ line: String) {
    guard case .editing(let session) = source else { return }
    if let kept = options.history?.append(line) { session.remember(kept) }
  }
}
