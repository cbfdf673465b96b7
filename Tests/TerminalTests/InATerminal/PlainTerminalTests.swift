import TestSupport
import Testing

extension InATerminal {
  /// Terminals and locales that can do less.
  struct PlainTerminalTests {
    @Test(arguments: ["dumb", "no-such-terminal", ""])
    func `a terminal that cannot move its cursor reads lines plainly`(name: String) async throws {
      let terminal = try await Probe.start(environment: ["TERM": name])
      try terminal.type("é’ 日")
      try await terminal.wait(forLine: "pröbe> é’ 日", column: 12)
      try await terminal.enter(andGet: "é’ 日")
      try terminal.type("drop")
      try terminal.press("C-c")
      try await terminal.wait(for: "interrupted")
      try terminal.press("C-d")
      #expect(try await terminal.waitForEnd() == 0)
      let screen = try terminal.screen()
      #expect(screen.shows("end"))
      // Neither escape sequences nor complaints of libedit.
      #expect(!screen.contains("[") && !screen.contains("erminal"))
    }

    @Test(arguments: ["C", "POSIX", "no_SUCH.locale"])
    func `a locale without UTF-8 edits UTF-8 all the same`(locale: String) async throws {
      let terminal = try await Probe.start(environment: ["LC_ALL": locale])
      try terminal.type("é’ 日本")
      try terminal.press("Left")
      try await terminal.wait(forLine: "pröbe> é’ 日本", column: 12)
      try terminal.type("ö")
      try await terminal.wait(forLine: "pröbe> é’ 日ö本", column: 13)
      try await terminal.enter(andGet: "é’ 日ö本")
    }
  }
}

/// The probe without a terminal.
struct PipeTests {
  @Test func `lines from a pipe are read without prompt or escape sequences`() throws {
    let run = try ProgramRun(
      Products.path(of: "editor-probe"), input: "é’ “quotes” 日本\nlast".utf8)
    #expect(run.output == "got: é’ “quotes” 日本\ngot: last\nend\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }
}
