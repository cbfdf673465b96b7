/// What a user entered at once, cut into command lines.
///
/// A backslash before a line end joins two lines, and a line end inside quotation marks belongs to the text. A pasted
/// transcript loses its prompts.
package enum Entry {
  /// A command line with where each of its Characters stood.
  package struct Command: Hashable, Sendable {
    package var line: String
    /// One place per Character of the line, in its order.
    var places: [Place]

    /// The place of a Character, or that behind the last one.
    func place(of index: Int) -> Place {
      if places.indices.contains(index) { return places[index] }
      guard let last = places.last else { return Place(line: 1, column: 1) }
      return Place(line: last.line, column: last.column + 1)
    }
  }

  /// A place in what was entered, both from 1; columns count Characters.
  struct Place: Hashable, Sendable {
    var line: Int
    var column: Int
  }

  /// More lines than any command of ours has: a quotation that is still open then is a mistake.
  private static let mostLines = 1000

  /// The command lines of an entry.
  package static func commands(in entry: String) -> [Command] {
    var commands: [Command] = []
    var pending: Pending?
    // A carriage return with its line feed is one Character.
    let lines = entry.split(omittingEmptySubsequences: false) { "\n\r\r\n".contains($0) }
    for (index, line) in lines.enumerated() {
      var begun = pending ?? Pending()
      begun.append(String(line), number: index + 1)
      pending = nil
      if index + 1 < lines.count, begun.lineCount < mostLines, begun.goesOn() {
        pending = begun
      } else if begun.command.line.contains(where: { !$0.isWhitespace }) {
        commands.append(begun.command)
      }
    }
    return commands
  }

  /// The line without a prompt such as `hearsay> ` or `harbour> ` that came with a pasted transcript.
  static func withoutPrompt(_ line: String) -> String {
    guard let end = line.firstIndex(of: ">"), end != line.startIndex else { return line }
    let name = line[..<end]
    let rest = line[line.index(after: end)...]
    let isName = name.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    guard isName, rest.first == " " else { return line }
    return String(rest.drop { $0 == " " })
  }
}

/// A command whose lines are being put together.
private struct Pending {
  private(set) var command = Entry.Command(line: "", places: [])
  private(set) var lineCount = 0
  /// Where the quotation that is still open begins: Characters of the line; what is before it is settled.
  private var openQuote: (place: Int, close: Character)?

  mutating func append(_ line: String, number: Int) {
    let text = lineCount == 0 ? Entry.withoutPrompt(line) : line
    let skipped = line.count - text.count
    command.line += text
    command.places += (0..<text.count).map {
      Entry.Place(line: number, column: skipped + $0 + 1)
    }
    lineCount += 1
    if let open = openQuote, text.contains(open.close) { openQuote = quote(from: open.place) }
    if openQuote == nil { openQuote = quote(from: 0) }
  }

  /// True when the next line belongs to the command; the joint is made then.
  mutating func goesOn() -> Bool {
    let end = command.places.last ?? Entry.Place(line: lineCount, column: 1)
    if openQuote != nil {
      command.line += "\n"
      command.places.append(Entry.Place(line: end.line, column: end.column + 1))
      return true
    }
    guard endsInJoiningBackslash else { return false }
    command.line.removeLast()
    command.line += " "
    return true
  }

  private var endsInJoiningBackslash: Bool {
    !command.line.reversed().prefix { $0 == "\\" }.count.isMultiple(of: 2)
  }

  /// The quotation that is open at the end, looked for from a place where no other is open.
  ///
  /// A straight single mark does not count: it is too often an apostrophe that went astray.
  private func quote(from start: Int) -> (place: Int, close: Character)? {
    do throws(ShellError) {
      _ = try LineParser.parse(String(command.line.dropFirst(start)))
      return nil
    } catch {
      guard case .unclosedQuote(let open, let close) = error.reason, open != "'",
        let place = error.place
      else { return nil }
      return (start + place.lowerBound, close)
    }
  }
}
