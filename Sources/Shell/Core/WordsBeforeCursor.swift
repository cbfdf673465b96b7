/// The part of a line before the cursor, cut leniently: the last word may be unfinished.
struct WordsBeforeCursor {
  private(set) var previous: [String] = []
  /// The unfinished word, unquoted.
  private(set) var current = ""
  /// The Characters of the line that it takes.
  private(set) var currentLength = 0
  /// Behind `>`: a file's name is wanted.
  private(set) var isRedirection = false
  /// The mark that is still open in the unfinished word, with the Characters before it, such as `outlet:`.
  private var openQuote: (mark: Character, lead: Int)?

  init(_ before: String) {
    do throws(ShellError) {
      var words = try LineParser.parse(before, literal: true).words
      if let last = words.last, last.place.upperBound == before.count {
        take(last)
        words.removeLast()
      }
      previous = words.map(\.text)
    } catch {
      readUnclosed(before, from: error.place?.lowerBound ?? before.count)
    }
    isRedirection = previous.last == ">" || previous.last == ">>"
  }

  private mutating func take(_ word: Word) {
    current = word.text
    currentLength = word.place.count
  }

  /// The quotation that opens at a place runs up to the cursor.
  private mutating func readUnclosed(_ before: String, from open: Int) {
    let characters = Array(before)
    guard characters.indices.contains(open) else { return }
    let lead = characters[..<open].reversed().prefix { !$0.isWhitespace }.count
    let start = open - lead
    current = String(characters[start..<open]) + String(characters[(open + 1)...])
    currentLength = characters.count - start
    openQuote = (characters[open], lead)
    let words = try? LineParser.parse(String(characters[..<start]), literal: true).words
    previous = words?.map(\.text) ?? []
  }

  /// A candidate as it is to be written, so that it reads back as one word: in the quotation that is open, else with
  /// backslashes.
  func quoted(_ text: String, isFinal: Bool) -> String {
    guard let openQuote else { return WordsBeforeCursor.escaped(text) }
    let close = LineParser.closingMark(of: openQuote.mark) ?? openQuote.mark
    var quoted = String(text.prefix(openQuote.lead)) + String(openQuote.mark)
    for character in text.dropFirst(openQuote.lead) {
      if character == close || character == "\\" { quoted.append("\\") }
      quoted.append(character)
    }
    if isFinal { quoted.append(close) }
    return quoted
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var before: Character?
    for character in text {
      let opensWord = before == nil || before == ":" || before == "-"
      let isMark = LineParser.closingMark(of: character) != nil || "#|>".contains(character)
      if character.isWhitespace || character == "\\" || (opensWord && isMark) {
        escaped.append("\\")
      }
      escaped.append(character)
      before = character
    }
    return escaped
  }
}
