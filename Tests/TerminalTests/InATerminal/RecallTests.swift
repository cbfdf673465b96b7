import Foundation
import TestSupport
import Testing

extension InATerminal {
  struct RecallTests {
    private let folder: TemporaryFolder
    private let environment: [String: String]

    init() throws {
      folder = try TemporaryFolder()
      environment = ["PROBE_HISTORY": folder.path("state/hearsay/history")]
    }

    @Test func `lines of a killed shell are there in the next one`() async throws {
      let first = try await Probe.start(environment: environment)
      try first.type("é’ “one”")
      try await first.enter(andGet: "é’ “one”")
      try first.type("two")
      try first.press("M-Enter")
      try first.type("rows")
      try await first.enter(andGet: "two⏎rows")
      try first.send(signal: SIGKILL)
      _ = try await first.waitForEnd()

      let second = try await Probe.start(environment: environment)
      try second.press("Up")
      try await second.wait(forLine: "rows", column: 4)
      try second.press("Up")
      try await second.wait(forLine: "pröbe> é’ “one”", column: 15)
      try await second.enter(andGet: "é’ “one”")
    }

    @Test func `shells that run at once do not mix, and a later one sees both`() async throws {
      let one = try await Probe.start(environment: environment)
      let other = try await Probe.start(environment: environment)
      // A character on the screen tells that the history has been read.
      try other.type("x")
      try await other.wait(forLine: "pröbe> x", column: 8)
      try other.press("BSpace")
      try one.type("alpha")
      try await one.enter(andGet: "alpha")

      try other.press("Up")
      try other.type("beta")
      try await other.enter(andGet: "beta")
      try one.press("Up")
      try await one.wait(forLine: "pröbe> alpha", column: 12)

      let later = try await Probe.start(environment: environment)
      try later.press("Up")
      try await later.wait(forLine: "pröbe> beta", column: 11)
      try later.press("Up")
      try await later.wait(forLine: "pröbe> alpha", column: 12)
    }

    @Test func `a history that cannot be kept is no obstacle`() async throws {
      // A file where the folder should be.
      try Data().write(to: URL(fileURLWithPath: folder.path("state")))
      let terminal = try await Probe.start(environment: environment)
      try terminal.type("one")
      try await terminal.enter(andGet: "one")
      try terminal.press("Up")
      try await terminal.wait(forLine: "pröbe> one", column: 10)
    }
  }
}
