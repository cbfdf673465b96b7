import ArgumentParser
import Files
import Glibc
import Shell
import Terminal

/// `hearsay scan [FILE…|-]`.
struct ScanFiles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scan",
    abstract: "Read articles and print what stands in them, one JSON object per article.",
    discussion: """
      Without files, or for -, it reads standard input. Texts, web pages and JSON lines with "id" and "text" are \
      read. What cannot be read is told on standard error; the scan goes on and ends with status 1. Of a web page \
      it prints the story, its paragraphs' roles and what the page says about itself; for claims add --claims.
      """)

  @Argument(help: ArgumentHelp("Files, or - for standard input.", valueName: "file"))
  var files: [String] = []

  @ArgumentParser.Flag(
    inversion: .prefixedNo,
    help: "Look for claims, names, figures and dates (default: in texts and JSON lines).")
  var claims: Bool?

  func run() throws {
    let output = Output()
    var scan = Scan(looksForClaims: claims)
    var allRead = true
    for name in files.isEmpty ? ["-"] : files {
      do throws(FileError) {
        let input = try name == "-" ? Input() : Input(path: name)
        try scan.run(
          name, read: { () throws(FileError) in try input.next() },
          write: { (line) throws(FileError) in try ScanFiles.write(line, to: output) },
          report: { output.write($0 + "\n", to: .error) })
      } catch {
        // Whoever reads our output has left, or a signal has come: no cause for a message.
        if output.failure != nil { break }
        try ExitStatus.checkSignals()
        output.write("\(error.path): \(error.reason).\n", to: .error)
        allRead = false
      }
    }
    try output.end()
    if !(allRead && scan.succeeded) { throw ExitStatus.commandFailed }
  }

  /// Writes a line; the error only ends the scan, as the output keeps why.
  private static func write(_ line: [UInt8], to output: Output) throws(FileError) {
    output.write(line)
    if output.failure != nil { throw FileError(.write, "standard output", code: EPIPE) }
  }
}
