import TestSupport
import Testing

extension InATerminal {
  struct SearchTests {
    /// A probe whose history holds these lines.
    private func start(_ folder: TemporaryFolder, _ lines: [String]) async throws -> TestTerminal {
      let terminal = try await Probe.start(
        environment: ["PROBE_HISTORY": folder.path("history")])
      for line in lines {
        try terminal.type(line)
        try await terminal.enter(andGet: line)
      }
      return terminal
    }

    @Test(arguments: [("’s", "he’s “here”"), ("“he", "he’s “here”"), ("”", "he’s “here”")])
    func `Ctrl-R finds curly quotes`(typed: String, found: String) async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["he’s “here”", "日本 é"])
      try terminal.press("C-r")
      try terminal.type(typed)
      try await terminal.wait(for: "search ‘\(typed)’: \(found)")
      try terminal.press("Enter")
      try await terminal.wait(for: "the line at the prompt") {
        $0.cursorRow == "pröbe> \(found)"
      }
      try await terminal.enter(andGet: found)
    }

    @Test func `Ctrl-R finds any script, older lines, and newer ones again`() async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["日本 one", "É two", "日本 three"])
      try terminal.press("C-r")
      try terminal.type("本")
      try await terminal.wait(for: "search ‘本’: 日本 three")
      try terminal.press("C-r")
      try await terminal.wait(for: "search ‘本’: 日本 one")
      try terminal.press("C-r")
      try await terminal.wait(for: "no match ‘本’: 日本 one")
      try terminal.press("C-s")
      try await terminal.wait(for: "search ‘本’: 日本 three")
      try terminal.press("C-u")
      try terminal.type("é")
      try await terminal.wait(for: "search ‘é’: É two")
    }

    @Test func `an arrow ends the search and moves in the line found`() async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["claims is:open"])
      try terminal.press("C-r")
      try terminal.type("is")
      // The cursor stands on the match: 13 for the prompt ‘search ‘is’: ’, 7 for ‘claims ’.
      try await terminal.wait(forLine: "search ‘is’: claims is:open", column: 20)
      try terminal.press("Right")
      try await terminal.wait(forLine: "pröbe> claims is:open", column: 15)
    }

    @Test func `Escape alone ends the search and swallows nothing`() async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["claims"])
      try terminal.press("C-r")
      try terminal.type("cl")
      try await terminal.wait(for: "search ‘cl’: claims")
      try terminal.press("Escape")
      try await terminal.wait(forLine: "pröbe> claims", column: 7)
      try terminal.type("x")
      try await terminal.wait(forLine: "pröbe> xclaims", column: 8)
    }

    @Test(arguments: ["C-c", "C-g"])
    func `a search given up leaves the line as it was`(key: String) async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["he’s"])
      try terminal.type("hälf")
      try terminal.press("C-r")
      try terminal.type("he")
      try await terminal.wait(for: "search ‘he’: he’s")
      try terminal.press(key)
      try await terminal.wait(forLine: "pröbe> hälf", column: 11)
      try await terminal.enter(andGet: "hälf")
    }

    @Test func `text pasted into a search is searched for`() async throws {
      let folder = try TemporaryFolder()
      let terminal = try await start(folder, ["say “no”", "zebra"])
      try terminal.press("C-r")
      try await terminal.wait(for: "search ‘’:")
      try terminal.paste("“no”\nrm")
      try await terminal.wait(for: "search ‘“no”’: say “no”")
    }
  }
}
