import Files
import Glibc
import TestSupport
import Testing

@Suite struct RunningTests {
  private func run(_ command: String, _ input: String = "") throws -> (String, Int) {
    let result = try Files.run(command, input: Array(input.utf8))
    return (String(decoding: result.output, as: UTF8.self), result.status)
  }

  @Test(arguments: [
    ("cat", "in", "in", 0), ("tr a-z A-Z | rev", "abc", "CBA", 0), ("exit 3", "", "", 3),
    ("printf out; exit 1", "unread", "out", 1), ("kill -TERM $$", "", "", 143),
    ("hearsay-has-no-such-program 2>/dev/null", "", "", 127),
    ("printf \"$0 $#\"", "", "sh 0", 0), ("exec <&-; exec >&-; exit 4", "unread", "", 4),
  ])
  func `a program reads its input, writes its output and ends`(
    command: String, input: String, output: String, status: Int
  ) throws {
    #expect(try run(command, input) == (output, status))
  }

  @Test func `more than a pipe holds goes in and out at once`() throws {
    let input = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    let result = try Files.run("cat", input: input)
    #expect(result.output == input && result.status == 0)
  }

  @Test(arguments: ["head -c 3", "true", "exec <&-; sleep 0.05"])
  func `a program that stops reading is no error, and does not end us`(command: String) throws {
    let result = try Files.run(command, input: Array(repeating: 0x61, count: 1_000_000))
    #expect(result.status == 0 && result.output.count <= 3)
  }

  @Test func `a broken pipe ends the program behind it, as programs expect`() throws {
    // 141 is 128 and SIGPIPE; with the signal ignored, yes(1) would say that it could not write.
    let result = try run("exec 2>&1; { yes; echo $? >&2; } | head -n 1")
    // The two ends of the pipe write when they get to it.
    #expect(result.0.split(separator: "\n").sorted() == ["141", "y"])
    #expect(result.1 == 0)
  }

  @Test func `output that is not captured still leaves the input whole`() throws {
    let folder = try TemporaryFolder()
    let input = Array(repeating: UInt8(ascii: "x"), count: 300_000)
    let result = try Files.run(
      "cat > '\(folder.path("out"))'", input: input, capturesOutput: false)
    #expect(result.output == [] && result.status == 0)
    #expect(folder.bytes(of: "out") == input)
  }

  @Test func `a program inherits no file of ours`() throws {
    let folder = try TemporaryFolder()
    let lock = try #require(try LockFile.take(folder.path("lock"), holder: "us"))
    #expect(try run("ls /proc/self/fd | wc -l") == run("ls /proc/self/fd | wc -l"))
    let (open, _) = try run("readlink /proc/self/fd/* | grep -c '\(folder.path)'")
    #expect(open == "0\n" && lock.isHeld)
  }
}
