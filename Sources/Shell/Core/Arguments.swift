/// The words of one command line, filed under the command's parameters, options and flags.
package struct Arguments: Sendable {
  package let command: Command
  /// The line as typed.
  package let line: String
  private var words: [String: [Word]] = [:]
  private var options: [String: Word] = [:]
  private var flags: Set<String> = []

  /// Files the words behind the command's name; the words that only a query understands stay in the query's parameter.
  init(_ words: ArraySlice<Word>, of command: Command, line: String) throws(ShellError) {
    self.command = command
    self.line = line
    var positional: [Word] = []
    let takesText = command.parameters.last?.kind == .text || command.parameters.last?.kind == .line
    for word in words {
      let isFreeText = takesText && positional.count >= command.parameters.count - 1
      if let name = word.flag, !isFreeText || command.flags.contains(where: { $0.name == name }) {
        guard command.allFlags.contains(where: { $0.name == name }) else {
          throw ShellError(
            .unknownFlag(name, of: command.name, known: command.allFlags.map(\.name)),
            at: word.place)
        }
        flags.insert(name)
      } else if let (key, value) = word.keyValue,
        command.options.contains(where: { $0.key == key })
      {
        options[key] = value
      } else if let (key, _) = word.keyValue, command.refusesOtherKeys {
        throw ShellError(
          .unknownOption(key, of: command.name, known: command.options.map(\.key)), at: word.place)
      } else {
        positional.append(word)
      }
    }
    try file(positional)
  }

  /// Arguments with one parameter filled, for a line that is not cut into words.
  init(_ words: [Word], for parameter: Parameter, of command: Command, line: String) {
    self.command = command
    self.line = line
    self.words[parameter.name] = words.isEmpty ? nil : words
  }

  /// Gives each parameter its words: those before the repeating one from the front, those behind it from the back.
  private mutating func file(_ positional: [Word]) throws(ShellError) {
    let parameters = command.parameters
    let split = parameters.firstIndex { $0.repeats || $0.kind == .text || $0.kind == .line }
    var rest = positional[...]
    for parameter in parameters[..<(split ?? parameters.count)] {
      words[parameter.name] = rest.popFirst().map { [$0] }
    }
    if let split {
      for parameter in parameters[(split + 1)...].reversed() where !rest.isEmpty {
        words[parameter.name] = rest.popLast().map { [$0] }
      }
      words[parameters[split].name] = rest.isEmpty ? nil : Array(rest)
      rest = []
    }
    if let extra = rest.first {
      throw ShellError(.tooManyWords(usage: command.usage), at: extra.place)
    }
    for parameter in parameters where !parameter.isOptional && words[parameter.name] == nil {
      throw ShellError(.missingWord(parameter.name, parameter.help, usage: command.usage))
    }
  }

  /// The words of a parameter; empty when none were given.
  package func words(_ parameter: String) -> [Word] { words[parameter] ?? [] }

  /// The one word of a parameter, or nil when none was given.
  package func word(_ parameter: String) -> Word? { words[parameter]?.first }

  /// The value of a `key:value` option, or nil.
  package func option(_ key: String) -> Word? { options[key] }

  /// True when the `--flag` was given.
  package func has(_ flag: String) -> Bool { flags.contains(flag) }

  /// A free-text parameter as it stands in the line: one quoted word gives its text, several words their part of the line.
  package func text(_ parameter: String) -> String? {
    guard let given = words[parameter], let first = given.first, let last = given.last else {
      return nil
    }
    if given.count == 1 { return first.text }
    return part(of: first.place.lowerBound..<last.place.upperBound)
  }

  /// A command line given as a parameter, exactly as it stands in the line.
  package func rawText(_ parameter: String) -> String? {
    guard let given = words[parameter], let first = given.first, let last = given.last else {
      return nil
    }
    return part(of: first.place.lowerBound..<last.place.upperBound)
  }

  private func part(of place: Range<Int>) -> String {
    String(line.dropFirst(place.lowerBound).prefix(place.count))
  }
}
