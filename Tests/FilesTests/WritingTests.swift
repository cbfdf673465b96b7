import Files
import Glibc
import TestSupport
import Testing

@Suite struct WritingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `appending makes a file and adds to it`() throws {
    for line in ["one\n", "", "two\n"] {
      try Files.append(Array(line.utf8), to: folder.path("log"))
    }
    #expect(folder.bytes(of: "log") == Array("one\ntwo\n".utf8))
  }

  @Test func `a full disk is said to be one`() {
    #expect(throws: FileError(.write, "/dev/full", code: ENOSPC)) {
      try Files.append([1], to: "/dev/full")
    }
  }

  @Test func `truncating cuts a file, and makes none`() throws {
    try folder.write("one\ntwo", to: "log")
    try Files.truncate(folder.path("log"), to: 4)
    #expect(folder.bytes(of: "log") == Array("one\n".utf8))
    #expect(throws: FileError(.write, folder.path("none"), code: ENOENT)) {
      try Files.truncate(folder.path("none"), to: 0)
    }
    #expect(folder.names == ["log"])
  }

  @Test func `a folder is made with those above it, once`() throws {
    for _ in 0..<2 { try Files.createFolder(folder.path("a/b/c")) }
    #expect(Files.isFolder(folder.path("a/b/c")))
    try folder.write("", to: "file")
    #expect(throws: FileError(.create, folder.path("file"), code: EEXIST)) {
      try Files.createFolder(folder.path("file"))
    }
    #expect(throws: FileError.self) { try Files.createFolder(folder.path("file/below")) }
  }

  @Test func `removing what is not there is fine`() throws {
    try folder.write("", to: "x")
    for _ in 0..<2 { try Files.remove(folder.path("x")) }
    #expect(folder.names == [])
    #expect(throws: FileError.self) { try Files.remove(folder.path) }
  }
}
