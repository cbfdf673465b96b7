internal import Casebook

/// What may stand at the cursor.
package struct Completions: Sendable {
  /// The part of the line to replace: Characters, half open.
  package var place: Range<Int>
  package var candidates: [Candidate]

  /// One way to go on.
  package struct Candidate: Hashable, Sendable {
    package var text: String
    /// What it is: a claim's wording, a command's summary.
    package var description: String
    /// True when a space may follow.
    package var isFinal: Bool

    package init(_ text: String, _ description: String = "", isFinal: Bool = true) {
      self.text = text
      self.description = description
      self.isFinal = isFinal
    }
  }
}

extension Shell {
  /// The ways to complete the word before the cursor (Characters from 0).
  package func completions(of line: String, at cursor: Int) -> Completions {
    let before = String(line.prefix(cursor))
    let words = WordsBeforeCursor(before)
    let found = candidates(for: words)
    let matching = found.filter { Shell.extends($0.text, words.current) }
    return Completions(
      place: (cursor - words.currentLength)..<cursor,
      candidates: matching.map { candidate in
        var candidate = candidate
        candidate.text =
          words.openQuote
          + Shell.quoting(candidate.text, in: words.openQuote, final: candidate.isFinal)
        return candidate
      })
  }

  private func candidates(for words: WordsBeforeCursor) -> [Completions.Candidate] {
    if words.isRedirection { return files(words.current) }
    guard let name = words.previous.first else {
      return commands.map { .init($0.name, $0.summary) }
        + state.workspace.aliases.pairs.map { .init($0.key, $0.value) }
    }
    guard let command = try? CommandList(commands).command(named: Word(name, place: 0..<name.count))
    else { return [] }
    if words.current.hasPrefix("--") {
      return command.allFlags.map { .init("--\($0.name)", $0.help) }
    }
    if let colon = words.current.firstIndex(of: ":") {
      let key = String(words.current[..<colon])
      let values = self.values(
        ofKey: key, for: command, typed: String(words.current[words.current.index(after: colon)...])
      )
      if !values.isEmpty {
        return values.map { .init("\(key):\($0.text)", $0.description, isFinal: $0.isFinal) }
      }
    }
    let position = words.previous.dropFirst().count {
      !$0.hasPrefix("--") && !isOption($0, of: command)
    }
    let keys = command.options.map {
      Completions.Candidate("\($0.key):", $0.help, isFinal: false)
    }
    guard let parameter = command.parameter(at: position) else { return keys }
    return self.candidates(for: parameter.kind, typed: words.current) + keys
  }

  private func isOption(_ word: String, of command: Command) -> Bool {
    Word(word, place: 0..<word.count).keyValue.map { pair in
      command.options.contains { $0.key == pair.key }
    } ?? false
  }

  private func values(
    ofKey key: String, for command: Command, typed: String
  ) -> [Completions.Candidate] {
    if let option = command.options.first(where: { $0.key == key }) {
      return candidates(for: option.kind, typed: typed)
    }
    guard command.parameters.contains(where: { $0.kind == .query || $0.kind == .target }) else {
      return []
    }
    return queryValues(of: key)
  }

  private static func extends(_ candidate: String, _ typed: String) -> Bool {
    Folding.fold(candidate).hasPrefix(Folding.fold(typed)) || typed.isEmpty
  }

  /// A candidate with spaces or marks gets quotation marks or backslashes, so that it reads back as one word.
  private static func quoting(_ text: String, in openQuote: String, final: Bool) -> String {
    guard openQuote.isEmpty else {
      let close = openQuote == "“" ? "”" : openQuote == "‘" ? "’" : openQuote
      return final ? text + close : text
    }
    var quoted = ""
    for character in text {
      if character.isWhitespace || "\"'“‘«\\#|>".contains(character) { quoted.append("\\") }
      quoted.append(character)
    }
    return quoted
  }
}

extension Command {
  /// The parameter that a positional word, counted from 0 behind the command, would fill.
  func parameter(at position: Int) -> Parameter? {
    if position < parameters.count { return parameters[position] }
    return parameters.last { $0.repeats || $0.kind == .query || $0.kind == .text }
  }
}

/// The part of a line before the cursor, cut leniently: the last word may be unfinished.
private struct WordsBeforeCursor {
  var previous: [String] = []
  /// The unfinished word, unquoted.
  var current = ""
  /// The Characters of the line that it takes.
  var currentLength = 0
  /// The mark that opened it, when it is inside a quotation.
  var openQuote = ""
  /// True behind `>`.
  var isRedirection = false

  init(_ before: String) {
    var before = before
    if let parsed = try? LineParser.parse(before, literal: true) {
      var words = parsed.words
      if let last = words.last, last.place.upperBound == before.count {
        current = last.text
        currentLength = last.place.count
        words.removeLast()
      }
      previous = words.map(\.text)
    } else if let open = before.lastIndex(where: { "\"'“‘«".contains($0) }) {
      openQuote = String(before[open])
      current = String(before[before.index(after: open)...])
      currentLength = current.count + 1
      before = String(before[..<open])
      previous = (try? LineParser.parse(before, literal: true).words.map(\.text)) ?? []
    }
    isRedirection = previous.last == ">" || previous.last == ">>"
  }
}
