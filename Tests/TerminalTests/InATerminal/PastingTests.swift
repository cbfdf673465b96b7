import TestSupport
import Testing

extension InATerminal {
  struct PastingTests {
    @Test func `a paste of several lines becomes one line and runs nothing`() async throws {
      let terminal = try await Probe.start()
      try terminal.paste("first\nsecond “日本”\nthird\n")
      // The cursor is on the empty row behind the last newline.
      let screen = try await terminal.wait(for: "the pasted lines") {
        $0.shows("third") && $0.row == 3 && $0.column == 0
      }
      #expect(!screen.contains("got:"))
      try await terminal.enter(andGet: "first⏎second “日本”⏎third⏎")
    }

    @Test func `a letter and its combining mark become one character`() async throws {
      let terminal = try await Probe.start()
      try terminal.paste("cafe\u{301}")
      try await terminal.wait(forLine: "pröbe> caf\u{E9}", column: 11)
    }

    @Test func `control characters in a paste do nothing`() async throws {
      let terminal = try await Probe.start()
      // Ctrl-A, Ctrl-D and Backspace.
      try terminal.paste("a\u{1}b\u{4}c\u{8}d")
      try await terminal.wait(forLine: "pröbe> abcd", column: 11)
    }

    @Test func `keys of signals inside a paste do nothing and run nothing`() async throws {
      let terminal = try await Probe.start()
      // Ctrl-C, Ctrl-Z and Ctrl-\.
      try terminal.paste("one\u{3}two\nth\u{1A}ree\nfo\u{1C}ur")
      try await terminal.wait(forLine: "four", column: 4)
      try await terminal.enter(andGet: "onetwo⏎three⏎four")
    }

    @Test func `Ctrl-C ends a paste whose end never comes`() async throws {
      let terminal = try await Probe.start()
      try terminal.press("Escape")
      try terminal.type("[200~lost")
      try terminal.press("C-c")
      try await terminal.wait(for: "interrupted")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }

    @Test func `20 kB arrive whole`() async throws {
      let terminal = try await Probe.start()
      // 400 lines of 50 bytes: a number of three digits, a space, 45 letters and the newline.
      let text = (100..<500)
        .map { "\($0) \(String(repeating: "abcdefghi", count: 5))\n" }.joined()
      #expect(text.utf8.count == 20_000)
      let sum = text.utf8.reduce(0) { ($0 &* 31 &+ Int($1)) % 1_000_003 }
      try terminal.paste(text)
      try await terminal.wait(for: "499 abcdefghi")
      try terminal.press("Enter")
      try await terminal.wait(for: "got: 20000 bytes, sum \(sum)")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }

    @Test func `text that is not marked as pasted is typed, and its lines run`() async throws {
      let terminal = try await Probe.start()
      try terminal.paste("one\ntwo\nthr", bracketed: false)
      let screen = try await terminal.wait(forLine: "pröbe> thr", column: 10)
      #expect(screen.shows("got: one") && screen.shows("got: two"))
    }
  }
}
