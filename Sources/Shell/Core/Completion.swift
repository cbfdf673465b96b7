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
    let words = WordsBeforeCursor(String(line.prefix(cursor)))
    let found = candidates(for: words)
    let matching = found.filter { Shell.extends($0.text, words.current) }
    return Completions(
      place: (cursor - words.currentLength)..<cursor,
      candidates: matching.map { candidate in
        var candidate = candidate
        candidate.text = words.quoted(candidate.text, isFinal: candidate.isFinal)
        return candidate
      })
  }

  private func candidates(for words: WordsBeforeCursor) -> [Completions.Candidate] {
    if words.isRedirection { return files(words.current) }
    guard let name = words.previous.first else { return lineBeginnings }
    guard let command = try? CommandList(commands).command(named: Word(name, place: 0..<0)) else {
      return []
    }
    if words.current.hasPrefix("--") {
      return command.allFlags.map { .init("--\($0.name)", $0.help) }
    }
    return values(for: command, typed: words.current) ?? nextWords(for: command, words)
  }

  private var lineBeginnings: [Completions.Candidate] {
    commands.map { .init($0.name, $0.summary) }
      + state.workspace.aliases.pairs.map { .init($0.key, $0.value) }
  }

  /// Values behind `key:` or `-key:`, or nil when none is typed.
  private func values(for command: Command, typed: String) -> [Completions.Candidate]? {
    guard let colon = typed.firstIndex(of: ":") else { return nil }
    let lead = String(typed[...colon])
    let key = String(typed[..<colon].drop { $0 == "-" })
    let rest = String(typed[typed.index(after: colon)...])
    let values: [Completions.Candidate] =
      if let option = command.options.first(where: { $0.key == key }) {
        candidates(for: option.kind, typed: rest)
      } else if command.takesQuery {
        queryValues(of: key)
      } else {
        []
      }
    guard !values.isEmpty else { return nil }
    return values.map { .init(lead + $0.text, $0.description, isFinal: $0.isFinal) }
  }

  /// What may stand in the command's next place: its parameters' values and its options.
  private func nextWords(
    for command: Command, _ words: WordsBeforeCursor
  ) -> [Completions.Candidate] {
    let given = words.previous.dropFirst().filter { word in
      !word.hasPrefix("--") && !command.options.contains { word.hasPrefix("\($0.key):") }
    }
    let keys = command.options.map {
      Completions.Candidate("\($0.key):", $0.help, isFinal: false)
    }
    let typed = words.current
    let isNegated = command.takesQuery && typed.first == "-"
    let values = command.parameters(at: given.count).flatMap { parameter in
      candidates(for: parameter.kind, typed: typed)
    }
    return values + keys
      + (isNegated ? queryKeys.map { .init("-\($0.text)", $0.description, isFinal: false) } : [])
  }

  /// True when a candidate goes on from what was typed, letter case and the form of marks aside.
  static func extends(_ candidate: String, _ typed: String) -> Bool {
    typed.isEmpty || Folding.fold(candidate).hasPrefix(Folding.fold(typed))
  }
}

extension Command {
  /// The parameters that a positional word, counted from 0 behind the command, may fill.
  ///
  /// From a repeating parameter on, that one and those behind it: `tag c1 …` goes on with an id or with the tag.
  func parameters(at position: Int) -> [Parameter] {
    guard let repeating = parameters.firstIndex(where: \.repeats), position >= repeating else {
      if position < parameters.count { return [parameters[position]] }
      return parameters.last.map { $0.kind == .text ? [$0] : [] } ?? []
    }
    return position == repeating ? [parameters[repeating]] : Array(parameters[repeating...])
  }

  /// True when terms such as `tag:x` may stand among its words.
  var takesQuery: Bool { parameters.contains { $0.kind == .query || $0.kind == .target } }
}
