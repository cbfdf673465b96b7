import Files
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct ReplacingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.path("x.json") }

  private func text(_ name: String = "x.json") -> String? {
    folder.bytes(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  private func permissions() throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return try #require(attributes[.posixPermissions] as? Int)
  }

  @Test(arguments: [false, true])
  func `a file is written and replaced, and nothing is left beside it`(verifies: Bool) throws {
    for content in ["first", "", "a longer second"] {
      try Files.replace(path, with: Array(content.utf8), verifies: verifies)
      #expect(text() == content && folder.names == ["x.json"])
    }
  }

  @Test(arguments: [0o600, 0o640, 0o755, 0o444])
  func `it keeps its permissions`(mode: Int) throws {
    try folder.write("old", to: "x.json")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    try Files.replace(path, with: Array("new".utf8))
    #expect(try permissions() == mode && text() == "new")
  }

  @Test func `whoever reads the old file goes on reading it`() throws {
    try folder.write("old", to: "x.json")
    let reader = try #require(FileHandle(forReadingAtPath: path))
    try Files.replace(path, with: Array("new".utf8))
    #expect(try reader.readToEnd() == Data("old".utf8))
  }

  @Test func `a link stays a link, and what it leads to is replaced`() throws {
    try folder.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("real.json"))
    try Files.replace(path, with: Array("new".utf8))
    #expect(text("real.json") == "new")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: path) == folder.path("real.json"))
  }

  @Test func `what a crash left under the temporary name is replaced`() throws {
    try folder.write("half of", to: "x.json.tmp")
    try Files.replace(path, with: Array("whole".utf8), by: path + ".tmp")
    #expect(text() == "whole" && folder.names == ["x.json"])
  }

  @Test func `a device is written to and stays one`() throws {
    let before = Files.status("/dev/null")
    try Files.replace("/dev/null", with: Array("gone".utf8))
    #expect(Files.status("/dev/null")?.inode == before?.inode)
    #expect(throws: FileError(.write, "/dev/full", code: ENOSPC)) {
      try Files.replace("/dev/full", with: Array("too much".utf8))
    }
  }

  @Test func `a folder or a place that is none is refused`() throws {
    try folder.write("a file", to: "file")
    #expect(throws: FileError(.write, folder.path, code: EISDIR)) {
      try Files.replace(folder.path, with: [])
    }
    let below = folder.path("file/x.json")
    #expect(throws: FileError(.write, below, code: ENOTDIR)) { try Files.replace(below, with: []) }
    let missing = folder.path("none/x.json")
    #expect(throws: FileError(.write, missing, code: ENOENT)) {
      try Files.replace(missing, with: [])
    }
    #expect(folder.names == ["file"])
  }

  @Test func `when the disk does not take it, the old file stays`() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      try folder.write("old", to: "x.json")
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 10, rlim_max: 10)
      unsafe setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
      #expect(throws: FileError(.write, folder.path("x.json"), code: EFBIG)) {
        try Files.replace(folder.path("x.json"), with: Array("more than ten bytes".utf8))
      }
      #expect(folder.contents == ["x.json": Array("old".utf8)])
    }
  }

  @Test func `a duplicate keeps the content when the file is replaced`() throws {
    try folder.write("one", to: "x.json")
    for content in ["two", "three"] {
      let before = text()
      try Files.duplicate(path, as: folder.path("x.previous.json"))
      // Twice: the second name is one of the same file then.
      try Files.duplicate(path, as: folder.path("x.previous.json"))
      try Files.replace(path, with: Array(content.utf8))
      #expect(text() == content && text("x.previous.json") == before)
      #expect(folder.names == ["x.json", "x.previous.json"])
    }
  }

  @Test func `a duplicate of a link is one of its file`() throws {
    try folder.write("old", to: "real.json")
    try FileManager.default.createSymbolicLink(
      atPath: path, withDestinationPath: folder.path("real.json"))
    try Files.duplicate(path, as: folder.path("x.previous.json"))
    try Files.replace(path, with: Array("new".utf8))
    #expect(text("real.json") == "new" && text("x.previous.json") == "old")
  }

  @Test func `a duplicate to another file system is a copy`() throws {
    let other = "/dev/shm/hearsay-\(UUID().uuidString)"
    guard Files.status("/dev/shm")?.isFolder == true else { return }
    defer { try? Files.remove(other) }
    try folder.write("one", to: "x.json")
    try Files.duplicate(path, as: other)
    #expect(try Files.read(other) == Array("one".utf8))
  }

  @Test func `there is no duplicate of nothing`() {
    #expect(throws: FileError(.read, path, code: ENOENT)) {
      try Files.duplicate(path, as: folder.path("y.json"))
    }
    #expect(folder.names == [])
  }
}
