import TestSupport
import Testing

extension InATerminal {
  struct TypingTests {
    @Test func `typed text of any script stands with the cursor behind it`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("é’ “quotes” 日本")
      // The prompt 7, é’ 2, a space, “quotes” 8, a space, 日本 4.
      try await terminal.wait(forLine: "pröbe> é’ “quotes” 日本", column: 23)
      try await terminal.enter(andGet: "é’ “quotes” 日本")
    }

    @Test func `the cursor steps over wide and narrow characters`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("é’ “q” 日本")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 18)
      try terminal.press("Left")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 16)
      try terminal.press("Left", "Left", "Left")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 12)
      try terminal.press("Home")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 7)
      try terminal.press("Right")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 8)
      try terminal.press("End")
      try await terminal.wait(forLine: "pröbe> é’ “q” 日本", column: 18)
    }

    @Test func `text goes in at the cursor and comes out before and behind it`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("é’ 日本")
      try terminal.press("Left")
      try terminal.type("語ö")
      // 7 + é’ 2 + a space + 日 2 + 語 2 + ö.
      try await terminal.wait(forLine: "pröbe> é’ 日語ö本", column: 15)
      try terminal.press("BSpace", "BSpace")
      try await terminal.wait(forLine: "pröbe> é’ 日本", column: 12)
      try terminal.press("DC")
      try await terminal.wait(forLine: "pröbe> é’ 日", column: 12)
      try terminal.press("C-a")
      try terminal.type("“")
      try await terminal.wait(forLine: "pröbe> “é’ 日", column: 8)
      try await terminal.enter(andGet: "“é’ 日")
    }

    @Test func `a line longer than a row wraps`() async throws {
      let terminal = try await Probe.start(columns: 20)
      try terminal.type("日本語日本語 abcdefgh")
      // The first row holds the prompt 7, six wide characters 12 and the space.
      let screen = try await terminal.wait(forLine: "abcdefgh", column: 8)
      #expect(screen.shows("pröbe> 日本語日本語"))
      try terminal.press("C-a")
      try await terminal.wait(forLine: "pröbe> 日本語日本語", column: 7)
      try terminal.press("C-e")
      try await terminal.wait(forLine: "abcdefgh", column: 8)
      try terminal.press("Enter")
      // got: is two columns shorter than the prompt, so two letters more fit in the first row.
      try await terminal.wait(for: "the line read") {
        $0.shows("got: 日本語日本語 ab") && $0.shows("cdefgh")
      }
    }

    @Test func `Alt-Enter begins another row of the same line`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("one")
      try terminal.press("M-Enter")
      try terminal.type("two")
      try await terminal.wait(forLine: "two", column: 3)
      try await terminal.enter(andGet: "one⏎two")
    }

    @Test func `Ctrl-D deletes in a line, does nothing at its end, and ends an empty one`()
      async throws
    {
      let terminal = try await Probe.start()
      try terminal.type("ab日")
      try terminal.press("C-a", "C-d")
      try await terminal.wait(forLine: "pröbe> b日", column: 7)
      try terminal.press("C-e", "C-d")
      try terminal.type("!")
      try await terminal.wait(forLine: "pröbe> b日!", column: 11)
      try terminal.press("C-u", "C-d")
      #expect(try await terminal.waitForEnd() == 0)
      #expect(try terminal.screen().shows("end"))
    }

    @Test func `a block ends at a lone dot and gives its lines`() async throws {
      let terminal = try await Probe.start()
      try terminal.enter("block")
      try await terminal.wait(forLine: "…", column: 2)
      try terminal.enter("one")
      try terminal.enter("日本")
      try terminal.enter(".")
      try await terminal.wait(for: "block: one⏎日本⏎")
    }

    @Test func `Ctrl-C gives a block up, and the shell goes on`() async throws {
      let terminal = try await Probe.start()
      try terminal.enter("block")
      try await terminal.wait(forLine: "…", column: 2)
      try terminal.enter("one")
      try terminal.type("tw")
      try await terminal.wait(forLine: "… tw", column: 4)
      try terminal.press("C-c")
      try await terminal.wait(for: "block ended: interrupted")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }
  }
}
