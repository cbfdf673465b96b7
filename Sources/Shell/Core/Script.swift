/// A file of commands with what it was called with.
package struct Script: Sendable {
  /// The name for messages: the file as given, `-` or `-c`.
  package var name: String
  package var text: String
  /// What `$1`, `$2` … stand for; `$$` is a dollar sign and `$*` all of them.
  package var arguments: [String]

  /// More than any script that people write: 4 MiB, some 100,000 lines. By hand.
  static let mostBytes = 4 << 20

  package init(name: String, text: String, arguments: [String] = []) {
    self.name = name
    self.text = text
    self.arguments = arguments
  }

  /// The command lines with their line numbers from 1.
  var commands: [(line: String, number: Int)] {
    Entry.commands(in: text).map { ($0.line, $0.number + 1) }
  }

  /// The line with its variables replaced; an error names a variable that has no value.
  func expand(_ line: String) throws(ShellError) -> String {
    var expanded = ""
    let characters = Array(line)
    var index = 0
    while index < characters.count {
      guard characters[index] == "$", index + 1 < characters.count else {
        expanded.append(characters[index])
        index += 1
        continue
      }
      let next = characters[index + 1]
      if next == "$" {
        expanded.append("$")
        index += 2
      } else if next == "*" {
        expanded += arguments.joined(separator: " ")
        index += 2
      } else if next.isASCII, next.isNumber {
        var end = index + 1
        while end < characters.count, characters[end].isASCII, characters[end].isNumber { end += 1 }
        let name = String(characters[(index + 1)..<end])
        guard let number = Int(name), number >= 1, number <= arguments.count else {
          throw ShellError(.missingArgument(name, given: arguments.count), at: index..<end)
        }
        expanded += arguments[number - 1]
        index = end
      } else {
        expanded.append("$")
        index += 1
      }
    }
    return expanded
  }
}
