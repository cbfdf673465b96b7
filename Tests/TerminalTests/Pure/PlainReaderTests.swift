import Foundation
import TestSupport
import Testing

@testable import Terminal

struct PlainReaderTests {
  /// What a reader makes of a file with these bytes, up to the end.
  private func outcomes(_ bytes: [UInt8]) throws -> [LineOutcome] {
    let folder = try TemporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path("in")))
    let file = try #require(FileHandle(forReadingAtPath: folder.path("in")))
    var reader = PlainReader(descriptor: file.fileDescriptor)
    var outcomes: [LineOutcome] = []
    while outcomes.last != .endOfInput, outcomes.count < 100 { outcomes.append(reader.readLine()) }
    return outcomes
  }

  @Test(
    arguments: [
      ("", []), ("a", ["a"]), ("a\n", ["a"]), ("a\nb", ["a", "b"]), ("\n\n", ["", ""]),
      ("a\r\nb\r\n", ["a", "b"]),
      // Only a CR before a newline goes.
      ("a\rb\n", ["a\rb"]), ("a\r", ["a\r"]), ("\r\n", [""]), ("a\r\r\n", ["a\r"]),
      // The mark goes at the start only.
      ("\u{FEFF}a\n\u{FEFF}b\n", ["a", "\u{FEFF}b"]), ("\u{FEFF}", [""]),
      ("é’ “q” 日本\n", ["é’ “q” 日本"]), ("a\0b\n", ["a\0b"]),
    ])
  func `lines come without their ends`(text: String, lines: [String]) throws {
    #expect(try outcomes(Array(text.utf8)) == lines.map { .line($0) } + [.endOfInput])
  }

  @Test func `a line that is not UTF-8 is told by its place, and the next one is read`() throws {
    let bytes = Array("good\nab".utf8) + [0xE9] + Array("c\nmore\n".utf8)
    #expect(
      try outcomes(bytes) == [
        .line("good"), .notText(line: 2, byte: 3), .line("more"), .endOfInput,
      ])
  }

  @Test func `a scalar cut off by the end is not text`() throws {
    #expect(try outcomes([0x61, 0xE6, 0x97]) == [.notText(line: 1, byte: 2), .endOfInput])
  }

  @Test func `lines longer than what is read at once arrive whole, in linear time`() throws {
    // Four megabytes in one line: a minute and more if each piece were searched from the start.
    let long = String(repeating: "日本 ", count: 600_000)
    #expect(try outcomes(Array((long + "\nend").utf8)) == [.line(long), .line("end"), .endOfInput])
  }

  @Test func `a pipe is read as its pieces come`() throws {
    let pipe = Pipe()
    var reader = PlainReader(descriptor: pipe.fileHandleForReading.fileDescriptor)
    // The second piece begins in the middle of ’.
    pipe.fileHandleForWriting.write(Data([0x61, 0x0A, 0xE2]))
    #expect(reader.readLine() == .line("a"))
    #expect(reader.lastLineNumber == 1)
    pipe.fileHandleForWriting.write(Data([0x80, 0x99, 0x0A]))
    #expect(reader.readLine() == .line("’"))
    #expect(reader.lastLineNumber == 2)
    try pipe.fileHandleForWriting.close()
    #expect(reader.readLine() == .endOfInput)
    #expect(reader.readLine() == .endOfInput)
  }

  @Test func `a descriptor that cannot be read is a failure with its cause`() {
    // No process here has so many files open.
    var reader = PlainReader(descriptor: 1_000_000)
    #expect(reader.readLine() == .failed(EBADF))
  }
}
