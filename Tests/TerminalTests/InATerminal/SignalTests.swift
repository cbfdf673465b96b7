import Foundation
import TestSupport
import Testing

extension InATerminal {
  struct SignalTests {
    @Test func `Ctrl-C drops the line and never leaves`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("日本 abc")
      try terminal.press("Left")
      try await terminal.wait(forLine: "pröbe> 日本 abc", column: 14)
      try terminal.press("C-c")
      let screen = try await terminal.wait(for: "interrupted")
      #expect(screen.shows("pröbe> 日本 abc^C"))
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.press("C-c", "C-c")
      try terminal.type("on")
      try await terminal.wait(forLine: "pröbe> on", column: 9)
      try await terminal.enter(andGet: "on")
    }

    @Test func `Ctrl-C stops a command and not the line after it`() async throws {
      let terminal = try await Probe.start()
      try terminal.enter("sleep")
      try await terminal.wait(for: "sleeping")
      try terminal.press("C-c")
      try await terminal.wait(for: "stopped")
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.type("on")
      try await terminal.enter(andGet: "on")
    }

    @Test func `Ctrl-C in the middle of a key sequence drops the line`() async throws {
      let terminal = try await Probe.start()
      try terminal.type("abc")
      try terminal.press("Escape", "C-c")
      try await terminal.wait(for: "interrupted")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }

    @Test func `Ctrl-Z stops the probe, and fg brings the line back`() async throws {
      let terminal = try Probe.startShell(["/bin/bash", "--norc", "--noprofile"])
      try await terminal.wait(forLine: "$", column: 2)
      try terminal.enter("editor-probe")
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.type("hälf a line")
      try await terminal.wait(forLine: "pröbe> hälf a line", column: 18)
      try terminal.press("C-z")
      try await terminal.wait(for: "Stopped")
      try await terminal.wait(forLine: "$", column: 2)
      try terminal.enter("fg")
      try await terminal.wait(forLine: "pröbe> hälf a line", column: 18)
      try terminal.type("!")
      try await terminal.enter(andGet: "hälf a line!")
    }

    @Test func `Ctrl-Z stops a command too`() async throws {
      let terminal = try Probe.startShell(["/bin/bash", "--norc", "--noprofile"])
      try await terminal.wait(forLine: "$", column: 2)
      try terminal.enter("editor-probe")
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.enter("sleep")
      try await terminal.wait(for: "sleeping")
      try terminal.press("C-z")
      try await terminal.wait(for: "Stopped")
      try await terminal.wait(forLine: "$", column: 2)
      try terminal.enter("fg")
      try await terminal.wait(for: "the command in the foreground") { $0.cursorRow != "$ fg" }
      try terminal.press("C-c")
      try await terminal.wait(for: "stopped")
      try await terminal.wait(forLine: "pröbe>", column: 7)
    }

    @Test(arguments: [SIGTERM, SIGHUP])
    func `a signal to end is handed to the owner`(signal: Int32) async throws {
      let terminal = try await Probe.start()
      try terminal.type("hälf")
      try await terminal.wait(forLine: "pröbe> hälf", column: 11)
      try terminal.send(signal: signal)
      #expect(try await terminal.waitForEnd() == 0)
      #expect(try terminal.screen().shows("ended: terminate(signal: \(signal))"))
    }

    @Test func `a signal to end reaches a command and the reading after it`() async throws {
      let terminal = try await Probe.start()
      try terminal.enter("sleep")
      try await terminal.wait(for: "sleeping")
      try terminal.send(signal: SIGTERM)
      #expect(try await terminal.waitForEnd() == 0)
      let screen = try terminal.screen()
      #expect(screen.shows("stopped") && screen.shows("ended: terminate(signal: 15)"))
    }

    @Test func `a crash gives the terminal back as it was`() async throws {
      let terminal = try Probe.startShell(["/bin/sh", "-c", "editor-probe; stty -a; echo done"])
      try await terminal.wait(forLine: "pröbe>", column: 7)
      try terminal.type("trap")
      try terminal.press("Tab")
      let screen = try await terminal.wait(for: "done")
      #expect(screen.contains(" icanon") && screen.contains(" echo "))
    }
  }
}
