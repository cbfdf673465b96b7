/// A file of commands with what it was called with.
package struct Script: Sendable {
  /// The name for messages: the file as given, `-` or `-c`.
  package var name: String
  package var text: String
  /// What `$1`, `$2` … stand for; `$$` is a dollar sign and `$*` all of them.
  package var arguments: [String]

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

/// How a script is to be run.
package struct ScriptOptions: Sendable {
  /// Only check that each line can be understood.
  package var checksOnly = false
  /// Print each line before its reply.
  package var echoes = false
  /// Go on after a failed command.
  package var keepsGoing = false

  package init(checksOnly: Bool = false, echoes: Bool = false, keepsGoing: Bool = false) {
    self.checksOnly = checksOnly
    self.echoes = echoes
    self.keepsGoing = keepsGoing
  }
}

extension Shell {
  /// Runs a script up to its end, `quit`, an interrupt or the first error; true when every command succeeded.
  package mutating func run(
    _ script: Script, options: ScriptOptions, on screen: Screen,
    output: (String) -> Void, errors: (String) -> Void
  ) -> Bool {
    var allSucceeded = true
    for (text, number) in script.commands {
      let failure = step(text, of: script, options: options, on: screen, output: output)
      if let failure {
        allSucceeded = false
        errors(failure.display(in: script.name, line: number, on: screen))
        if failure.reason == .interrupted || !(options.keepsGoing || options.checksOnly) { break }
      }
      if state.isLeaving { break }
    }
    return allSucceeded
  }

  private mutating func step(
    _ text: String, of script: Script, options: ScriptOptions, on screen: Screen,
    output: (String) -> Void
  ) -> ShellError? {
    do throws(ShellError) {
      let line = try script.expand(text)
      if options.checksOnly {
        _ = try prepare(line)
        return nil
      }
      if options.echoes || state.settings.echo { output("> \(line)\n") }
      let outcome = run(line, on: screen)
      output(outcome.output)
      return outcome.error
    } catch {
      return error
    }
  }
}
