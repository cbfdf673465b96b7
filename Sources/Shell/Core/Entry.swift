/// What a user entered at once, cut into command lines.
///
/// A backslash before a line end joins two lines, and a line end inside quotation marks belongs to the text. A pasted
/// transcript loses its prompts.
package enum Entry {
  /// The command lines of an entry, with the line number (from 0) on which each begins.
  package static func commands(in entry: String) -> [(line: String, number: Int)] {
    var commands: [(line: String, number: Int)] = []
    var pending: (line: String, number: Int)?
    // CR LF is one Character.
    let lines = entry.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, piece) in lines.enumerated() {
      var line = String(piece)
      if let begun = pending { line = begun.line + line } else { line = withoutPrompt(line) }
      let start = pending?.number ?? number
      pending = nil
      if number + 1 < lines.count, endsInJoiningBackslash(line) {
        pending = (String(line.dropLast()) + " ", start)
      } else if number + 1 < lines.count, isInsideQuotation(line) {
        pending = (line + "\n", start)
      } else if line.contains(where: { !$0.isWhitespace }) {
        commands.append((line, start))
      }
    }
    if let begun = pending { commands.append(begun) }
    return commands
  }

  private static func endsInJoiningBackslash(_ line: String) -> Bool {
    var backslashes = 0
    for character in line.reversed() {
      guard character == "\\" else { break }
      backslashes += 1
    }
    return backslashes % 2 == 1
  }

  private static func isInsideQuotation(_ line: String) -> Bool {
    do throws(ShellError) {
      _ = try LineParser.parse(line)
      return false
    } catch {
      if case .unclosedQuote(let open, _) = error.reason { return open != "'" }
      return false
    }
  }

  /// The line without a prompt such as `hearsay> ` or `harbour> ` that came with a pasted transcript.
  static func withoutPrompt(_ line: String) -> String {
    guard let end = line.firstIndex(of: ">"), end != line.startIndex else { return line }
    let name = line[..<end]
    let rest = line[line.index(after: end)...]
    let marks = name.drop { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard marks.isEmpty || marks == "*", rest.first == " " else { return line }
    return String(rest.drop { $0 == " " })
  }
}
