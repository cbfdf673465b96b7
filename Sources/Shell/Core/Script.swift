/// A file of commands with what it was called with.
package struct Script: Sendable {
  /// The name for messages: the file as given, `-` or `-c`.
  package var name: String
  package var text: String
  /// What `$1`, `$2` … stand for; `$$` is a dollar sign and `$*` all of them.
  package var arguments: [String]

  /// More than any script that people write, 4 MiB being some 100,000 lines.
  static let mostBytes = 4 << 20

  package init(name: String, text: String, arguments: [String] = []) {
    self.name = name
    self.text = text
    self.arguments = arguments
  }

  /// The command lines.
  var commands: [Entry.Command] { Entry.commands(in: text) }

  /// The command with its variables replaced; an error names a variable that has no value.
  func expand(_ command: Entry.Command) throws(ShellError) -> Entry.Command {
    let characters = Array(command.line)
    var expanded = Entry.Command(line: "", places: [])
    var index = 0
    while index < characters.count {
      let (text, end) = try piece(of: characters, at: index)
      expanded.line += text
      expanded.places += repeatElement(command.place(of: index), count: text.count)
      index = end
    }
    return expanded
  }

  /// What stands at a place: a Character, or a variable's value; and where the next piece begins.
  private func piece(
    of characters: [Character], at index: Int
  ) throws(ShellError) -> (text: String, end: Int) {
    guard characters[index] == "$", index + 1 < characters.count else {
      return (String(characters[index]), index + 1)
    }
    switch characters[index + 1] {
    case "$": return ("$", index + 2)
    case "*": return (arguments.joined(separator: " "), index + 2)
    default: break
    }
    let digits = characters[(index + 1)...].prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return ("$", index + 1) }
    let name = String(digits)
    guard let number = Int(name), arguments.indices.contains(number - 1) else {
      throw ShellError(
        .missingArgument(name, given: arguments.count), at: index..<index + 1 + digits.count)
    }
    return (arguments[number - 1], index + 1 + digits.count)
  }
}
