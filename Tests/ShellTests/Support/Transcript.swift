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
/// `TMP` stands for the run's folder, `SAMPLES` for `Sessions/samples`. A line of a reply that would begin like one of
/// these has a backslash before it.
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
        // Blank lines at the end of a reply part it from the next step; they are no part of it.
        let blank = reply.reversed().prefix { $0.isEmpty }
        lines += Transcript.lines(of: bench.neutral(player.type(bench.concrete(line)))) + blank
      case .action(let action, let given):
        lines.append("@ " + action)
        let indented = given.prefix { $0.hasPrefix("  ") }
        let reply = try player.act(action, Array(indented))
        let blank = given.reversed().prefix { $0.isEmpty }
        lines += indented + Transcript.lines(of: bench.neutral(reply)) + blank
      }
    }
    return lines.joined(separator: "\n")
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
