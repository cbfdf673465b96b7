import Files

/// A session as it was typed and answered, from `Transcripts/NAME.txt`.
///
/// `> LINE` is typed, what follows up to the next such line is the reply. `# …` is a remark. `@ …` does what no line
/// of the shell can do:
///
/// - `@ columns 100`: from now on the screen is so wide
/// - `@ begin memory`, `@ begin draft`, `@ begin sample`, `@ begin resume [NAME]`, `@ begin session NAME`: another
///   shell, the one before having ended as at the end of input; `sample` is a draft with the sample in it
/// - `@ kill`: the shell is gone without saving
/// - `@ other`: the other of two shells
/// - `@ file NAME`: a file with the indented lines that follow
/// - `@ input`: the indented lines that follow are entered when a command asks for several lines
///
/// `TMP` stands for the run's folder, in which `samples` is a copy of `Sessions/samples`. A line of a reply that would
/// begin like one of these has a backslash before it.
struct Transcript {
  enum Step {
    case remark(String)
    case typed(String, reply: [String])
    case action(String, lines: [String])
  }

  var steps: [Step] = []

  init(_ text: String) {
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("> ") {
        steps.append(.typed(String(line.dropFirst(2)), reply: []))
      } else if line.hasPrefix("@ ") {
        steps.append(.action(String(line.dropFirst(2)), lines: []))
      } else if line.hasPrefix("#") {
        steps.append(.remark(line))
      } else {
        append(line)
      }
    }
  }

  private mutating func append(_ line: String) {
    switch steps.last {
    case .typed(let typed, let reply):
      steps[steps.count - 1] = .typed(typed, reply: reply + [line])
    case .action(let action, let lines):
      steps[steps.count - 1] = .action(action, lines: lines + [line])
    case .remark, nil: steps.append(.remark(line))
    }
  }

  /// The text with each reply as it came.
  func replayed(in bench: Workbench) throws -> String {
    var player = TranscriptPlayer(bench)
    var lines: [String] = []
    for step in steps {
      switch step {
      case .remark(let line): lines.append(line)
      case .typed(let line, let reply):
        lines.append("> " + line)
        let answer = Transcript.lines(of: bench.neutral(player.type(bench.concrete(line))))
        lines += answer + Transcript.gap(behind: answer, as: reply)
      case .action(let action, let given):
        lines.append("@ " + action)
        let end = given.lastIndex { $0.hasPrefix("  ") }.map { $0 + 1 } ?? 0
        let indented = given[..<end]
        let answer = Transcript.lines(of: bench.neutral(try player.act(action, Array(indented))))
        lines += indented + answer + Transcript.gap(behind: answer, as: Array(given[end...]))
      }
    }
    return lines.joined(separator: "\n")
  }

  /// The blank lines before the next step, as many as there were; those that the reply ends with count.
  private static func gap(behind answer: [String], as written: [String]) -> [String] {
    let own = answer.reversed().prefix { $0.isEmpty }.count
    let present = written.reversed().prefix { $0.isEmpty }.count
    return [String](repeating: "", count: max(0, present - own))
  }

  private static func lines(of reply: String) -> [String] {
    var lines = reply.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if lines.last == "" { lines.removeLast() }
    return lines.map { line in
      line.hasPrefix("> ") || line.hasPrefix("@ ") || line.hasPrefix("#") || line.hasPrefix("\\")
        ? "\\" + line : line
    }
  }
}
