import Files
import Foundation
import TestSupport
import Testing

@Suite struct LockFileTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("x.lock") }

  private func take(_ holder: String) throws -> LockFile? {
    try LockFile.take(path, holder: holder)
  }

  @Test func `one has it, and the file says who`() throws {
    let first = try #require(try take("Ann"))
    #expect(try take("Bob") == nil)
    #expect(LockFile.holder(of: path) == "Ann" && first.isHeld)
    first.release()
    #expect(folder.names == [] && LockFile.holder(of: path) == nil)
    let second = try #require(try take("Bo"))
    #expect(LockFile.holder(of: path) == "Bo")
    second.release()
  }

  @Test func `a file that a crash left locks nobody out`() throws {
    try folder.write("process 1 on a machine that is no more", to: "x.lock")
    #expect(LockFile.holder(of: path) == nil)
    let lock = try #require(try take("Ann"))
    #expect(LockFile.holder(of: path) == "Ann")
    lock.release()
  }

  @Test func `taken over, the lock is the new holder's, and the old one's release leaves it`()
    throws
  {
    let old = try #require(try take("Ann"))
    let new = try #require(try LockFile.takeOver(path, holder: "Bob"))
    #expect(!old.isHeld && new.isHeld && LockFile.holder(of: path) == "Bob")
    old.release()
    #expect(new.isHeld && LockFile.holder(of: path) == "Bob")
    new.release()
    #expect(folder.names == [])
  }

  @Test func `what another process holds is free when it is killed`() throws {
    // --no-fork: the lock is that of sleep(1) itself, in whose place flock(1) puts it.
    let other = try RunningProgram("/usr/bin/flock", ["--no-fork", path, "sleep", "60"])
    while LockFile.holder(of: path) == nil { usleep(1000) }
    #expect(try take("Ann") == nil)
    kill(other.process, SIGKILL)
    #expect(try other.wait().status == 128 + SIGKILL)
    let lock = try #require(try take("Ann"))
    #expect(LockFile.holder(of: path) == "Ann")
    lock.release()
  }

  @Test func `a place that cannot be written to is an error`() throws {
    try folder.write("", to: "file")
    #expect(throws: FileError(.lock, folder.path("file/x.lock"), code: ENOTDIR)) {
      try LockFile.take(folder.path("file/x.lock"), holder: "Ann")
    }
  }

  @Test func `this machine and process have names`() {
    #expect(LockFile.processID == Int(ProcessInfo.processInfo.processIdentifier))
    #expect(LockFile.hostName == ProcessInfo.processInfo.hostName)
  }
}
