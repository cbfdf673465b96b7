internal import UnicodeText

extension ShellError {
  /// The error under the line it is about, as an interactive shell shows it: a caret under the word, what, and how to mend it.
  package func display(under line: String, promptColumns: Int, on screen: Screen) -> String {
    guard trail.isEmpty else { return displayInScript(on: screen) }
    var text = ""
    let isOneLine = !line.contains { $0.isNewline }
    if let place, isOneLine, !screen.isAccessible {
      let before = UnicodeText.columns(of: String(line.prefix(place.lowerBound)))
      let word = String(Array(line)[place.clamped(to: 0..<line.count)])
      let width = max(1, UnicodeText.columns(of: word))
      let column = promptColumns + before
      if screen.columns.map({ column + width <= $0 }) ?? true {
        let carets = StyledText(String(repeating: "^", count: width), .error)
        text += screen.show(StyledText(String(repeating: " ", count: column)) + carets) + "\n"
      }
    }
    return text + lines(on: screen)
  }

  /// The error in a script: `FILE:LINE:COLUMN:` before it, and behind it the scripts that ran this one.
  package func displayInScript(on screen: Screen) -> String {
    var lines = [StyledText(what, .error), StyledText("  ") + StyledText(mend)]
    if let innermost = trail.first {
      let place = "\(innermost.script):\(innermost.line):\(innermost.column): "
      lines[0] = StyledText(place) + lines[0]
    }
    lines += callers.map { StyledText("  run by \($0)", .faint) }
    return lines.map { screen.show($0) + "\n" }.joined()
  }

  /// The scripts around the innermost one; one that runs itself is named once.
  private var callers: [String] {
    var callers: [(place: String, times: Int)] = []
    for caller in trail.dropFirst() {
      let place = "\(caller.script):\(caller.line)"
      if let last = callers.last, last.place == place {
        callers[callers.count - 1].times += 1
      } else {
        callers.append((place, 1))
      }
    }
    return callers.map { $0.times == 1 ? $0.place : "\($0.place), \($0.times) times" }
  }

  private func lines(on screen: Screen) -> String {
    let parts = [StyledText(what, .error), StyledText("  ") + StyledText(mend)]
    return parts.flatMap { $0.lines(columns: screen.columns, hang: 2) }
      .map { screen.show($0) + "\n" }.joined()
  }
}
