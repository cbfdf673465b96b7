import Files
import Foundation
import Glibc
import TestSupport
import Testing

@Suite struct ReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test(arguments: [0, 1, 65535, 65536, 200_000])
  func `all bytes are read, up to the limit`(count: Int) throws {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try folder.write(bytes, to: "x")
    #expect(try Files.read(folder.path("x")) == bytes)
    #expect(try Files.read(folder.path("x"), limit: count) == bytes)
    #expect(
      try Files.readBeginning(of: folder.path("x"), count: 70_000) == Array(bytes.prefix(70_000)))
    guard count > 0 else { return }
    #expect(throws: FileError(.read, folder.path("x"), code: FileError.tooLarge)) {
      try Files.read(folder.path("x"), limit: count - 1)
    }
  }

  @Test func `a file without a size is read to its end, up to the limit`() throws {
    // The system makes these up while they are read and gives 0 as their size.
    #expect(try !Files.read("/proc/self/maps").isEmpty)
    #expect(throws: FileError(.read, "/dev/zero", code: FileError.tooLarge)) {
      try Files.read("/dev/zero", limit: 1_000_000)
    }
  }

  @Test func `what cannot be read is named`() throws {
    #expect(throws: FileError(.read, folder.path("none"), code: ENOENT)) {
      try Files.read(folder.path("none"))
    }
    #expect(throws: FileError(.read, folder.path, code: EISDIR)) { try Files.read(folder.path) }
    #expect(throws: FileError(.list, folder.path("none"), code: ENOENT)) {
      try Files.list(folder.path("none"))
    }
  }

  @Test func `the names in a folder are sorted`() throws {
    for name in ["b", "é", "a", ".hidden", "B", "a b"] { try folder.write("", to: name) }
    #expect(try Files.list(folder.path) == [".hidden", "B", "a", "a b", "b", "é"])
  }

  @Test func `the files below a folder come without hidden ones and without going round`() throws {
    try Files.createFolder(folder.path("sub/deep"))
    try Files.createFolder(folder.path(".git"))
    for name in ["b.txt", ".x", ".git/y", "sub/a.txt", "sub/deep/c.txt"] {
      try folder.write("", to: name)
    }
    let links = FileManager.default
    try links.createSymbolicLink(atPath: folder.path("sub/up"), withDestinationPath: folder.path)
    try links.createSymbolicLink(
      atPath: folder.path("linked.txt"), withDestinationPath: folder.path("b.txt"))
    let expected = ["b.txt", "linked.txt", "sub/a.txt", "sub/deep/c.txt"].map { folder.path($0) }
    #expect(try Files.files(below: folder.path) == expected)
    #expect(try Files.files(below: folder.path + "/") == expected)
  }

  @Test func `a pattern gives the paths that it fits, sorted`() throws {
    for name in ["b1.txt", "a1.txt", "a2.md", "odd[1].txt"] { try folder.write("", to: name) }
    func expand(_ pattern: String) throws -> [String] {
      try Files.expand(folder.path(pattern)).map(Files.name)
    }
    #expect(try expand("*.txt") == ["a1.txt", "b1.txt", "odd[1].txt"])
    #expect(try expand("?1.*") == ["a1.txt", "b1.txt"])
    #expect(try expand("[b-z]1.txt") == ["b1.txt"])
    // A file's own name is no pattern, and neither is a word without signs.
    #expect(try expand("odd[1].txt") == ["odd[1].txt"])
    #expect(try expand("none.txt") == ["none.txt"])
    #expect(throws: FileError(.expand, folder.path("*.pdf"), code: FileError.noMatch)) {
      try expand("*.pdf")
    }
  }

  @Test func `the status changes with the file`() throws {
    #expect(Files.status(folder.path("x")) == nil && !Files.exists(folder.path("x")))
    try folder.write("one", to: "x")
    let first = try #require(Files.status(folder.path("x")))
    #expect(first.size == 3 && !first.isFolder && Files.status(folder.path("x")) == first)
    try Files.replace(folder.path("x"), with: Array("two".utf8))
    #expect(Files.status(folder.path("x")) != first)
    #expect(Files.isFolder(folder.path) && Files.isWritable(folder.path))
  }
}
