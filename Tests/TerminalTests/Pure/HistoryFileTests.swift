import Foundation
import TestSupport
import Testing

@testable import Terminal

struct HistoryFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.path("state/history")
  }

  /// A history with the time standing still.
  private func history(limit: Int = 100, maximumBytes: Int = 1_000_000) -> HistoryFile {
    HistoryFile(path: path, limit: limit, maximumBytes: maximumBytes, now: { 1_700_000_000 })
  }

  private func contents() throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder.path("state"), withIntermediateDirectories: true)
    try text.write(toFile: path, atomically: false, encoding: .utf8)
  }

  @Test func `a line is in the file at once, with its time and length`() throws {
    let history = history()
    #expect(history.append("claims is:open") == "claims is:open")
    // 14 bytes.
    #expect(try contents() == "1700000000 14\tclaims is:open\n")
    #expect(history.failure == nil)
  }

  @Test func `newlines, backslashes and any script come back as they were`() throws {
    let lines = ["two\nrows", "a\\n\\", "é’ “quotes” 日本", "tab\there", "cr\rhere"]
    let first = history()
    for line in lines { _ = first.append(line) }
    #expect(history().load() == lines)
  }

  @Test(arguments: ["", " ", " secret", "\t\n"])
  func `blank lines and lines that begin with a space are not kept`(line: String) {
    let history = history()
    #expect(history.append(line) == nil)
    #expect(history.entries == [])
    #expect(!FileManager.default.fileExists(atPath: path))
  }

  @Test func `spaces at the end go, and a line like the last one is not kept again`() {
    let history = history()
    #expect(history.append("a ") == "a")
    #expect(history.append("a\n") == nil)
    #expect(history.append("b") == "b")
    #expect(history.append("a") == "a")
    #expect(history.entries == ["a", "b", "a"])
  }

  @Test func `a last line cut at any byte is dropped, and the next one is whole`() throws {
    // é 2 bytes, the newline as two characters, 日本 6.
    let torn = "1700000000 10\té\\n日本\n"
    for length in 1..<torn.utf8.count {
      let kept = String(decoding: torn.utf8.prefix(length), as: UTF8.self)
      // A cut inside a character is no UTF-8, so bytes and not a text are written.
      try write("1700000000 1\ta\n")
      let file = try #require(FileHandle(forWritingAtPath: path))
      file.seekToEndOfFile()
      file.write(Data(torn.utf8.prefix(length)))
      try file.close()

      // The whole record without its newline: nobody knows that it was all, so it counts as torn.
      let history = history()
      #expect(history.load() == ["a"], "cut after \(length) bytes: \(kept)")
      _ = history.append("b")
      let isWhole = length == torn.utf8.count - 1
      #expect(
        self.history().load() == (isWhole ? ["a", "é\n日本", "b"] : ["a", "b"]),
        "appended after a cut after \(length) bytes")
    }
  }

  @Test(
    arguments: [
      "no record", "1700000000\tx", "1700000000 3\tab", "x 1\ta", "1 1\t\\", "1 2\t\\x", "1 1 a",
      "",
    ])
  func `foreign lines are skipped`(line: String) throws {
    try write("1 1\ta\n\(line)\n1 1\tb\n")
    let history = history()
    #expect(history.load() == ["a", "b"])
    #expect(history.failure == nil)
  }

  @Test func `a file that is not there yet is empty`() {
    let history = history()
    #expect(history.load() == [])
    #expect(history.failure == nil)
  }

  @Test func `a folder in the file's place is told and costs no line of this run`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let history = history()
    #expect(history.append("a") == "a")
    #expect(history.failure == HistoryFile.Failure(path: path, code: EISDIR))
    #expect(history.entries == ["a"])
  }

  @Test func `a failure is forgotten when a line is kept again`() throws {
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    let history = history()
    _ = history.append("a")
    try FileManager.default.removeItem(atPath: path)
    _ = history.append("b")
    #expect(history.failure == nil)
    #expect(self.history().load() == ["b"])
  }

  @Test func `a very long line is recalled but not stored`() {
    let history = history()
    let line = String(repeating: "x", count: HistoryFile.longestLine + 1)
    #expect(history.append(line) == line)
    #expect(history.entries == [line])
    #expect(self.history().load() == [])
  }

  @Test func `the file is compacted to the newest lines when it holds twice as many`() throws {
    let first = history(limit: 3)
    for number in 1...7 { _ = first.append("line \(number)") }
    #expect(first.entries == ["line 5", "line 6", "line 7"])
    #expect(try contents().split(separator: "\n").count == 7)
    #expect(history(limit: 3).load() == ["line 5", "line 6", "line 7"])
    #expect(try contents().split(separator: "\n").count == 3)
  }

  @Test func `the file is compacted to half the bytes when it is too large`() throws {
    // Each record has 19 bytes: 10 for the time, a space, 1 for the length, a tab, 5 and a newline.
    let history = history(maximumBytes: 100)
    for number in 10..<15 { _ = history.append("ab \(number)") }
    #expect(try contents().utf8.count == 95)
    _ = history.append("ab 15")
    #expect(try contents() == "1700000000 5\tab 14\n1700000000 5\tab 15\n")
  }

  @Test func `lines of four histories that write at once are all there, in each one's order`()
    async throws
  {
    let path = path
    let lines = 50
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          let history = HistoryFile(path: path)
          for line in 0..<lines { _ = history.append("writer \(writer) line \(line)") }
        }
      }
    }
    let all = history(limit: 1_000).load()
    #expect(all.count == 4 * lines)
    for writer in 0..<4 {
      #expect(
        all.filter { $0.hasPrefix("writer \(writer) ") }
          == (0..<lines).map { "writer \(writer) line \($0)" })
    }
  }

  @Test func `histories that write and compact at once leave a whole file`() async throws {
    let path = path
    await withTaskGroup { group in
      for writer in 0..<4 {
        group.addTask {
          // Small enough to be compacted every few lines.
          let history = HistoryFile(path: path, limit: 20, maximumBytes: 2_000)
          for line in 0..<50 { _ = history.append("writer \(writer) line \(line)") }
        }
      }
    }
    let records = try contents().split(separator: "\n").map {
      HistoryRecord(line: Array($0.utf8)[...])
    }
    #expect(records.allSatisfy { $0 != nil })
    // Whoever wrote last, the newest line of the file is somebody's last one.
    let newest = try #require(records.last ?? nil)
    #expect(newest.text.hasSuffix("line 49"))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path("state")) == ["history"])
  }

  @Test func `only the owner may read the file`() throws {
    _ = history().append("a")
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func `records of random text come back`() {
    for seed in 0..<200 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let record = HistoryRecord(seconds: Int(seed), text: random.text(upTo: 20))
      #expect(HistoryRecord(line: record.line.dropLast()) == record, "seed \(seed)")
    }
  }
}
