import Testing

@testable import Shell

/// Carries out the steps of a transcript.
struct TranscriptPlayer {
  private let bench: Workbench
  private var shell: Shell
  private var otherShell: Shell
  private var columns = 80

  init(_ bench: Workbench) {
    self.bench = bench
    shell = bench.shell()
    otherShell = bench.shell()
  }

  private var screen: Screen { Screen(columns: columns) }

  mutating func type(_ line: String) -> String { shell.answer(line, columns: columns) }

  mutating func act(_ action: String, _ lines: [String]) throws -> String {
    let words = action.split(separator: " ").map(String.init)
    let text = lines.map { $0.dropFirst(2) + "\n" }.joined()
    switch words[0] {
    case "columns": columns = try #require(Int(words[1]))
    case "begin": return try begin(Array(words.dropFirst()))
    case "kill": shell = bench.shell()
    case "other": swap(&shell, &otherShell)
    case "file": try bench.write(bench.concrete(text), to: words[1])
    case "input": bench.setBlock(text)
    default: Issue.record("a transcript cannot ‘\(action)’")
    }
    return ""
  }

  private mutating func begin(_ words: [String]) throws -> String {
    _ = shell.end()
    shell = bench.shell()
    let name = words.count > 1 ? bench.concrete(words[1]) : nil
    let beginning: Beginning =
      switch words[0] {
      case "memory": .memory
      case "draft", "sample": .draft
      case "resume": .resumed(name)
      case "session": .named(try #require(name))
      default: try #require(nil, "a transcript cannot begin with ‘\(words[0])’")
      }
    do throws(ShellError) {
      let reply = try shell.begin(with: beginning)
      if words[0] == "sample" { try shell.loadSample() }
      return Renderer(screen).text(reply)
    } catch {
      return error.display(under: "", promptColumns: 0, on: screen)
    }
  }
}
