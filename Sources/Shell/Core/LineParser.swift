/// A command line cut into words, with where its output goes.
package struct ParsedLine: Hashable, Sendable {
  package var words: [Word]
  package var redirection: Redirection?

  /// Where a command's output goes instead of the screen.
  package enum Redirection: Hashable, Sendable {
    /// `> FILE` replaces, `>> FILE` appends.
    case file(Word, appends: Bool)
    /// `| PROGRAM …`, run by the system's shell.
    case program(String, place: Range<Int>)

    /// The file's name or the program in the line.
    var place: Range<Int> {
      switch self {
      case .file(let word, _): word.place
      case .program(_, let place): place
      }
    }
  }
}

/// Cuts a command line into words by the rules of `help quoting`.
///
/// Straight and curly marks quote where a word or a `key:` value begins; an apostrophe inside a word is a letter.
/// `#` at the beginning of a word starts a comment. A backslash takes the next character as it is.
struct LineParser {
  private let characters: [Character]
  /// True when `>` and `|` are text, as in a note's words.
  private let isLiteral: Bool
  private var position = 0

  init(_ line: String, literal: Bool = false) {
    characters = Array(line)
    isLiteral = literal
  }

  /// The line's words and redirection.
  static func parse(_ line: String, literal: Bool = false) throws(ShellError) -> ParsedLine {
    var parser = LineParser(line, literal: literal)
    return try parser.line()
  }

  private mutating func line() throws(ShellError) -> ParsedLine {
    var parsed = ParsedLine(words: [])
    while let start = nextWordStart() {
      if !isLiteral, characters[start] == "|" {
        parsed.redirection = try program(from: start)
        break
      }
      if !isLiteral, characters[start] == ">" {
        parsed.redirection = try file(from: start)
        break
      }
      parsed.words.append(try word(from: start))
    }
    return parsed
  }

  /// Skips space and a comment; nil at the end.
  private mutating func nextWordStart() -> Int? {
    while position < characters.count, characters[position].isWhitespace { position += 1 }
    guard position < characters.count, characters[position] != "#" else { return nil }
    return position
  }

  private mutating func word(from start: Int) throws(ShellError) -> Word {
    var text = ""
    var firstQuote: Int?
    position = start
    while position < characters.count, !characters[position].isWhitespace {
      let character = characters[position]
      if character == "\\", position + 1 < characters.count {
        text.append(characters[position + 1])
        position += 2
      } else if let close = LineParser.closingMark(of: character),
        mayOpenQuote(at: position, in: start)
      {
        if firstQuote == nil { firstQuote = text.count }
        text += try quoted(until: close)
      } else {
        text.append(character)
        position += 1
      }
    }
    return Word(
      text, place: start..<position, isQuoted: firstQuote == 0,
      unquotedPrefix: firstQuote ?? text.count)
  }

  /// The mark that ends a quotation which a mark begins, or nil when it begins none.
  static func closingMark(of mark: Character) -> Character? {
    switch mark {
    case "\"": "\""
    case "'": "'"
    case "“": "”"
    case "‘": "’"
    case "«": "»"
    default: nil
    }
  }

  /// A mark opens where a word begins, after `key:`, and after a leading minus.
  private func mayOpenQuote(at position: Int, in start: Int) -> Bool {
    position == start || characters[position - 1] == ":"
      || (position == start + 1 && characters[start] == "-")
  }

  private mutating func quoted(until close: Character) throws(ShellError) -> String {
    let open = position
    var text = ""
    position += 1
    while position < characters.count {
      let character = characters[position]
      if character == close, closes(at: position) {
        position += 1
        return text
      }
      if character == "\\", position + 1 < characters.count,
        characters[position + 1] == close || characters[position + 1] == "\\"
      {
        position += 1
      }
      text.append(characters[position])
      position += 1
    }
    throw ShellError(.unclosedQuote(characters[open], close), at: open..<open + 1)
  }

  /// A single mark between letters is an apostrophe, not the end.
  private func closes(at position: Int) -> Bool {
    guard characters[position] == "'" || characters[position] == "’" else { return true }
    guard position + 1 < characters.count else { return true }
    let next = characters[position + 1]
    return !(next.isLetter || next.isNumber)
  }

  private mutating func program(from start: Int) throws(ShellError) -> ParsedLine.Redirection {
    let command = String(characters[(start + 1)...])
    let place = start..<characters.count
    guard command.contains(where: { !$0.isWhitespace }) else {
      throw ShellError(.missingRedirectionTarget("|"), at: start..<start + 1)
    }
    position = characters.count
    return .program(String(command.drop { $0.isWhitespace }), place: place)
  }

  private mutating func file(from start: Int) throws(ShellError) -> ParsedLine.Redirection {
    let appends = start + 1 < characters.count && characters[start + 1] == ">"
    position = start + (appends ? 2 : 1)
    guard let next = nextWordStart() else {
      throw ShellError(
        .missingRedirectionTarget(appends ? ">>" : ">"), at: start..<start + (appends ? 2 : 1))
    }
    let file = try word(from: next)
    if let extra = nextWordStart() {
      throw ShellError(.textBehindRedirection, at: extra..<characters.count)
    }
    return .file(file, appends: appends)
  }
}
