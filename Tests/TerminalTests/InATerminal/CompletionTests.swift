import TestSupport
import Testing

extension InATerminal {
  struct CompletionTests {
    @Test func `Tab completes the only word and sets a space behind it`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("ze")
      try terminal.press("Tab")
      try await terminal.wait(forLine: "pröbe> zebra", column: 13)
      try await terminal.enter(andGet: "zebra")
    }

    @Test func `Tab sets no space behind a word that goes on`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("article:")
      try terminal.press("Tab")
      try terminal.type("a1")
      try await terminal.wait(forLine: "pröbe> article:a1", column: 17)
    }

    @Test func `Tab adds what all candidates share, then lists them with descriptions`()
      async throws
    {
      let terminal = try await Probe.start()
      try terminal.type("ar")
      try terminal.press("Tab")
      try await terminal.wait(forLine: "pröbe> article", column: 14)
      try terminal.press("Tab")
      let screen = try await terminal.wait(for: "the list, then the line again") {
        $0.count(of: "pröbe> article") == 2 && $0.row == 3 && $0.column == 14
      }
      #expect(
        Array(screen.rows.prefix(4)) == [
          "pröbe> article", "articles  List the articles.", "article:  Claims of an article.",
          "pröbe> article",
        ])
      try terminal.type("s")
      try await terminal.wait(forLine: "pröbe> articles", column: 15)
    }

    @Test func `Tab completes words beyond ASCII`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("日")
      try terminal.press("Tab")
      try await terminal.wait(forLine: "pröbe> 日本語", column: 14)
      try terminal.type("é")
      try terminal.press("Tab")
      try await terminal.wait(forLine: "pröbe> 日本語 écr", column: 17)
      try terminal.press("Tab")
      let screen = try await terminal.wait(for: "the list") { $0.row == 3 && $0.column == 17 }
      #expect(screen.shows("écrire  To write.") && screen.shows("écran   A screen."))
    }

    @Test func `Tab in the middle of a line completes the word before the cursor`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("ze 日本")
      try terminal.press("Left", "Left", "Left", "Tab")
      // The space that is there already counts as the word's own.
      try await terminal.wait(forLine: "pröbe> zebra 日本", column: 13)
    }

    @Test func `Tab without candidates leaves the line alone`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("xyz")
      try terminal.press("Tab")
      try terminal.type("!")
      try await terminal.wait(forLine: "pröbe> xyz!", column: 11)
    }

    @Test func `a long list is cut to the screen and says so`() async throws {
      // A third of the words: at six rows the list may take four.
      let terminal = try await Probe.start(rows: 6)
      try terminal.press("Tab")
      try await terminal.wait(for: "… and 2 more: type on to narrow")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }
  }
}
