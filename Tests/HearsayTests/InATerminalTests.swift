import Foundation
import TestSupport
import Testing

/// Says what is missing, for the tests in a terminal cannot run without it.
@Test func `tmux is installed`() {
  #expect(TestTerminal.isAvailable, "tmux is missing: ‘make test’ installs it.")
}

/// The real shell with a person at the keyboard.
@Suite(.serialized, .enabled(if: TestTerminal.isAvailable))
struct InATerminalTests {
  private let place: Workplace

  init() throws { place = try Workplace() }

  @Test func `a first session, from loading to leaving, and its resumption`() async throws {
    let first = try place.terminal()
    try await first.wait(forLine: "hearsay>", column: 9)
    try first.enter("load mill.txt")
    try await first.wait(for: "a1")
    try first.enter("extract")
    try await first.wait(for: "claims")
    // A candidate has the claim's wording beside it.
    try first.type("tag c")
    try first.press("Tab")
    let screen = try await first.wait(for: "c2 ")
    #expect(screen.rows.contains { $0.hasPrefix("c1") && $0.contains("About 30 workers") })
    try await first.wait(forLine: "hearsay> tag c", column: 14)
    try first.enter("1 “fire’s cause”")
    try await first.wait(for: "cannot be a tag")
    try first.press("Up")
    try await first.wait(for: "the line again") {
      $0.cursorRow == "hearsay> tag c1 “fire’s cause”"
    }
    try first.press("C-c")
    try first.enter("tag c1 fire")
    try await first.wait(for: "Tagged c1 fire")
    try first.enter("save mill")
    try await first.wait(forLine: "mill>", column: 6)
    try first.press("C-d")
    #expect(try await first.waitForEnd() == 0)

    let second = try place.terminal("resume")
    try await second.wait(forLine: "mill>", column: 6)
    try second.press("C-r")
    try second.type("tag c1 f")
    try await second.wait(for: "search ‘tag c1 f’: tag c1 fire")
    try second.press("C-c", "C-u")
    try second.enter("undo")
    try await second.wait(for: "undo: tag c1 fire")
    try second.enter("quit")
    #expect(try await second.waitForEnd() == 0)
  }

  @Test func `an error points at its word`() async throws {
    let terminal = try place.terminal()
    try await terminal.wait(forLine: "hearsay>", column: 9)
    try terminal.enter("load nowhere.txt")
    let screen = try await terminal.wait(for: "no such file")
    let caret = try #require(screen.rows.first { $0.contains("^") })
    // The prompt 9, ‘load ’ 5, then the word at fault.
    #expect(caret == String(repeating: " ", count: 14) + String(repeating: "^", count: 11))
    try await terminal.wait(forLine: "hearsay>", column: 9)
  }

  @Test func `pasted lines run when Enter is pressed, up to the first error`() async throws {
    let terminal = try place.terminal()
    try await terminal.wait(forLine: "hearsay>", column: 9)
    try terminal.paste("echo one\nclams\necho two")
    let screen = try await terminal.wait(forLine: "echo two", column: 8)
    #expect(!screen.shows("one"))
    try terminal.press("Enter")
    try await terminal.wait(for: "1 more line was not run.")
    let after = try await terminal.wait(forLine: "hearsay>", column: 9)
    #expect(after.shows("one") && !after.shows("two"))
  }

  @Test func `Ctrl-C stops a command and leaves the shell as it was`() async throws {
    let terminal = try place.terminal()
    try await terminal.wait(forLine: "hearsay>", column: 9)
    try terminal.enter("load mill.txt")
    try await terminal.wait(for: "a1")
    try terminal.enter("! echo begun; sleep 100")
    // The row of its own, for the line as typed has the word too.
    try await terminal.wait(for: "what the program prints") { $0.shows("begun") }
    try terminal.press("C-c")
    try await terminal.wait(forLine: "hearsay>", column: 9)
    try terminal.type("articles")
    try terminal.press("C-c")
    try terminal.enter("info")
    try await terminal.wait(for: "1 article")
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `a signal to end saves first`(signal: Int32) async throws {
    let terminal = try place.terminal("--session", "mill")
    try await terminal.wait(forLine: "mill>", column: 6)
    try terminal.enter("load mill.txt")
    try await terminal.wait(for: "a1")
    try terminal.type("half a li")
    try terminal.send(signal: signal)
    #expect(try await terminal.waitForEnd() == 128 + Int(signal))
    #expect(place.names(in: "sessions") == ["mill.json", "mill.previous.json"])
    #expect(try place.read("sessions/mill.json").contains("About 30 workers"))
  }

  @Test func `a killed shell's draft is offered and opened`() async throws {
    let killed = try place.terminal()
    try await killed.wait(forLine: "hearsay>", column: 9)
    try killed.enter("load mill.txt")
    try await killed.wait(for: "a1")
    try killed.send(signal: SIGKILL)
    #expect(try await killed.waitForEnd() == 137)

    let next = try place.terminal()
    try await next.wait(for: "An earlier shell left the draft draft-1.")
    try next.enter("open draft-1")
    try await next.wait(for: "1 article")
    try next.enter("quit")
    #expect(try await next.waitForEnd() == 0)
  }

  @Test func `two shells on one session: the second is told who has it`() async throws {
    let first = try place.terminal("--session", "mill")
    try await first.wait(forLine: "mill>", column: 6)
    let id = try first.process()
    let second = try place.terminal("resume", "mill")
    #expect(try await second.waitForEnd() == 4)
    try await second.wait(for: "\(id)")
    let reader = try place.terminal("resume", "mill", "--read-only")
    try await reader.wait(forLine: "mill>", column: 6)
    let copy = try place.terminal("resume", "mill", "--copy")
    try await copy.wait(forLine: "hearsay>", column: 9)
    // Who takes over has the lock; the first shell finds out with its next change.
    let taker = try place.terminal("resume", "mill", "--take-over")
    try await taker.wait(forLine: "mill>", column: 6)
    try first.enter("load mill.txt")
    try await first.wait(for: "taken over")
  }

  @Test func `NO_COLOR takes the style from the prompt, and dumb terminals work`() async throws {
    let terminal = try TestTerminal(
      ["/usr/bin/env", "TERM=dumb", try Products.path(of: "hearsay")],
      environment: place.environment)
    try await terminal.wait(forLine: "hearsay>", column: 9)
    try terminal.enter("echo é’")
    let screen = try await terminal.wait(for: "the reply") { $0.shows("é’") }
    #expect(!screen.contains("["))
  }
}
