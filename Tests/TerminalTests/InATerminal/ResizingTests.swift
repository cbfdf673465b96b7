import TestSupport
import Testing

extension InATerminal {
  struct ResizingTests {
    @Test(arguments: [30, 64])
    func `a wrapped line stays whole when the terminal changes its width`(columns: Int) async throws
    {
      let terminal = try await Probe.start(columns: 40)
      let text = "0123456789".repeated(5)
      try terminal.type(text)
      // 57 columns in rows of 40.
      try await terminal.wait(for: "the wrapped line") { $0.row == 1 && $0.column == 17 }
      try terminal.resize(columns: columns, rows: 16)
      try terminal.type("end!")
      // 61 columns: two full rows of 30 and a third, or one row of 64.
      try await terminal.wait(for: "the line, wrapped anew") { screen in
        screen.rows.count { $0.hasPrefix("pröbe>") } == 1
          && (columns == 30
            ? screen.row == 2 && screen.column == 1 : screen.row == 0 && screen.column == 61)
      }
      try terminal.press("C-a")
      try terminal.type("“")
      try await terminal.wait(for: "the cursor at the start") {
        $0.cursorRow.hasPrefix("pröbe> “0123") && $0.column == 8
      }
      try terminal.press("Enter")
      try await terminal.wait(for: "the whole line read") {
        $0.rows.joined().contains("got: “" + text + "end!")
      }
    }

    @Test func `a change of size during a command holds for the next line`() async throws {
      let terminal = try await Probe.start(columns: 40)
      try terminal.enter("sleep")
      try await terminal.wait(for: "sleeping")
      try terminal.resize(columns: 20, rows: 16)
      try terminal.press("C-c")
      try await terminal.wait(for: "stopped")
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.type("0123456789abcdef")
      // 13 columns are left in the first row.
      let screen = try await terminal.wait(forLine: "def", column: 3)
      #expect(screen.shows("pröbe> 0123456789abc"))
    }
  }
}

extension String {
  fileprivate func repeated(_ count: Int) -> String { String(repeating: self, count: count) }
}
