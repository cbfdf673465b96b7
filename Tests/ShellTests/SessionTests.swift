import Casebook
import Files
import SessionStore
import TestSupport
import Testing

@testable import Shell

@Suite struct SessionTests {
  private func begin(_ beginning: Beginning, in bench: Workbench) throws -> Shell {
    var shell = bench.shell()
    _ = try shell.begin(with: beginning)
    return shell
  }

  @Test func `an open that fails leaves session, lock and draft as they were`() throws {
    let bench = try Workbench()
    var first = try begin(.draft, in: bench)
    try first.loadSample()
    #expect(first.run("save harbour", on: .none).error == nil)
    try bench.write("{ not JSON", to: "Sessions/broken.json")
    for line in ["open broken", "open nothing", "new harbour", "save broken"] {
      #expect(first.run(line, on: .none).error != nil, "\(line)")
      #expect(first.state.keeper?.name == "harbour")
    }
    #expect(first.run("open harbour --copy > \(bench.folder)/none/x", on: .none).error != nil)
    #expect(first.state.keeper?.name == "harbour")
    #expect(try Files.list(bench.folder + "/drafts") == [])
    #expect(first.run("tag c1 still-here", on: .none).error == nil)

    var second = try begin(.draft, in: bench)
    let locked = second.run("open harbour", on: .none).error
    let holder = "process 1234 on desk, since \(Workbench.time)"
    #expect(
      locked?.reason
        == .store(.locked(path: "\(bench.folder)/Sessions/harbour.json", holder: holder)))
    #expect(second.state.keeper?.name == "draft-1")
  }

  @Test func `an interrupted open happened never`() throws {
    let bench = try Workbench()
    var shell = try begin(.named("one"), in: bench)
    let stopped: ShellError? = {
      do throws(ShellError) {
        try shell.transact { state throws(ShellError) in
          try state.createSession(nil)
          throw ShellError(.interrupted)
        }
        return nil
      } catch { return error }
    }()
    #expect(stopped == ShellError(.interrupted))
    #expect(shell.state.keeper?.name == "one")
    #expect(try Files.list(bench.folder + "/drafts") == [])
    #expect(shell.run("alias x tags", on: .none).error == nil)
  }

  @Test func `an empty draft leaves no trace, one with work stays`() throws {
    let bench = try Workbench()
    var empty = try begin(.draft, in: bench)
    #expect(try Files.list(bench.folder + "/drafts") == ["draft-1.lock"])
    #expect(Renderer(.none).text(empty.end().reply) == "")
    #expect(try Files.list(bench.folder + "/drafts") == [])

    var full = try begin(.draft, in: bench)
    try full.loadSample()
    #expect(Renderer(.none).text(full.end().reply) == "Saved the draft draft-1.\n")
    #expect(try Files.list(bench.folder + "/drafts") == ["draft-1.json"])

    var next = bench.shell()
    let reply = try next.begin(with: .draft)
    #expect(
      Renderer(Screen()).text(reply)
        == "An earlier shell left the draft draft-1.\nGo on with: open draft-1\n")
    #expect(next.state.keeper?.name == "draft-2")
  }

  @Test func `resume takes the session written to last`() throws {
    let bench = try Workbench()
    #expect(throws: ShellError(.noSession)) { try begin(.resumed(nil), in: bench) }
    for name in ["one", "two", "three"] {
      var shell = try begin(.named(name), in: bench)
      _ = shell.end()
    }
    var shell = try begin(.resumed("one"), in: bench)
    #expect(shell.run("alias x tags", on: .none).error == nil)
    _ = shell.end()
    #expect(try begin(.resumed(nil), in: bench).state.keeper?.name == "one")
    #expect(throws: ShellError(.unknownSession("tow", nearest: "two"))) {
      try begin(.resumed("tow"), in: bench)
    }
    #expect(
      try begin(.resumed("\(bench.folder)/Sessions/two.json"), in: bench).state.keeper?.name
        == "two")
  }

  @Test func `a script in memory writes nothing unless it saves, and then all of it`() throws {
    let bench = try Workbench()
    var shell = try begin(.memory, in: bench)
    try shell.loadSample()
    for line in ["tag c1 x", "tag c2 y", "undo"] {
      #expect(shell.run(line, on: .none).error == nil)
    }
    #expect(!Files.exists(bench.folder + "/Sessions") && !Files.exists(bench.folder + "/drafts"))
    #expect(shell.run("save kept", on: .none).error == nil)
    _ = shell.end()
    var again = try begin(.resumed("kept"), in: bench)
    #expect(again.run("verify", on: .none).error == nil)
    #expect(again.run("redo", on: .none).output == "redo: tag c2 y\n")
    #expect(again.run("undo 9", on: .none).error == nil)
    #expect(again.state.workspace.claims.isEmpty)
  }

  @Test func `a read-only shell changes nothing`() throws {
    let bench = try Workbench()
    var writer = try begin(.named("harbour"), in: bench)
    try writer.loadSample()
    var reader = bench.shell()
    reader.adjust { $0.settings.readOnly = true }
    _ = try reader.begin(with: .resumed("harbour"))
    for line in [
      "tag c1 x", "undo", "save other", "rename other", "new", "alias x tags", "tags define a b",
    ] {
      #expect(reader.run(line, on: .none).error?.reason == .startedReadOnly, "\(line)")
    }
    #expect(reader.run("claims", on: .none).error == nil)
    _ = reader.end()
    #expect(try Files.list(bench.folder + "/Sessions").filter { $0.contains("other") } == [])
  }

  @Test func `a name may not lead out of the sessions' folder in safe mode`() throws {
    let bench = try Workbench()
    var shell = try begin(.draft, in: bench)
    shell.adjust { $0.settings.safe = true }
    let error = shell.run("save ../elsewhere", on: .none).error
    #expect(error?.reason == .safeMode("writing outside the sessions' folder"))
    #expect(shell.run("save inside", on: .none).error == nil)
  }

  @Test func `a failed command is no entry, and stands in the history as failed`() throws {
    var shell = try Workbench().sampleShell()
    _ = shell.run("tag c1 x", on: .none)
    _ = shell.run("tag c99 x", on: .none)
    _ = shell.run("echo y > /dev/null/x", on: .none)
    #expect(shell.state.history.map(\.succeeded) == [true, false, false])
    #expect(shell.state.history.map(\.time) == [Workbench.time, Workbench.time, Workbench.time])
    #expect(shell.state.session.journal.count == 2)
  }

  @Test func `undo and redo reach every state there was`() throws {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      var shell = try Workbench().sampleShell()
      var empty = shell
      _ = empty.run("undo", on: .none)
      var past = [empty.state.workspace, shell.state.workspace]
      var future: [Workspace] = []
      for _ in 0..<25 {
        let line = random.command()
        let before = shell.state
        let outcome = shell.run(line, on: .none)
        let words = line.split(separator: " ")
        if outcome.error != nil {
          let isUnchanged = shell.state.workspace == before.workspace
          #expect(isUnchanged, "seed \(seed): \(line)")
        } else if words[0] == "undo" {
          for _ in 0..<min(Int(words[1]) ?? 1, past.count - 1) {
            if let last = past.popLast() { future.append(last) }
          }
        } else if words[0] == "redo" {
          for _ in 0..<min(Int(words[1]) ?? 1, future.count) {
            if let next = future.popLast() { past.append(next) }
          }
        } else if shell.state.session.journal.count > before.session.journal.count {
          past.append(shell.state.workspace)
          future = []
        }
        let expected = try #require(past.last)
        let isExpected = shell.state.workspace.holdsTheSame(as: expected)
        #expect(isExpected, "seed \(seed), behind: \(line)")
      }
    }
  }
}

extension SplitMix64 {
  /// A command over the sample, most of them changes; some fail.
  fileprivate mutating func command() -> String {
    let claim = "c\(1 + below(7))"
    let tag = pick(["x", "x/y", "z"]) ?? "x"
    switch below(14) {
    case 0, 1: return "undo \(1 + below(4))"
    case 2, 3: return "redo \(1 + below(4))"
    case 4: return "tag \(claim) \(tag)"
    case 5: return "untag \(claim) \(tag)"
    case 6: return "tags rename \(tag) \(pick(["x", "w", "z/q"]) ?? "w")"
    case 7: return "tags remove \(tag)"
    case 8: return "annotate \(claim) note \(below(100))"
    case 9: return "annotate n\(1 + below(3)) --remove"
    case 10: return "link \(claim) repeats c\(1 + below(6))"
    case 11: return "rate \(claim) \(pick(["B2", "C", "none"]) ?? "C")"
    case 12: return "\(pick(["accept", "reject"]) ?? "accept") \(claim)"
    default: return "verdict \(claim) content \(pick(["unproven", "none"]) ?? "none")"
    }
  }
}

extension Workspace {
  /// True when both hold the same, whatever numbers were given on the way.
  fileprivate func holdsTheSame(as other: Workspace) -> Bool {
    var left = self
    var right = other
    for (letter, number) in other.lastNumbers { left.reserve(letter, upTo: number) }
    for (letter, number) in lastNumbers { right.reserve(letter, upTo: number) }
    return left == right
  }
}
