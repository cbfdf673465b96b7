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

/// A script that a command wants run behind it.
struct ScriptRequest: Sendable {
  var script: Script
  /// Where its output goes instead of the screen.
  var redirection: ParsedLine.Redirection?
}

extension Shell {
  /// Deeper than anybody nests by hand, so that a script that runs itself stops here.
  static let deepestScript = 16

  /// Runs a script up to its end, `quit`, an interrupt or the first error; true when every command succeeded.
  package mutating func run(
    _ script: Script, options: ScriptOptions, on screen: Screen,
    output: (String) -> Void, errors: (String) -> Void
  ) -> Bool {
    guard !options.checksOnly else { return check(script, on: screen, errors: errors) }
    return run(script, options: options, on: screen, output: output) { (error: ShellError) in
      errors(error.displayInScript(on: screen))
    }
  }

  private mutating func run(
    _ script: Script, options: ScriptOptions, on screen: Screen,
    output: (String) -> Void, failures: (ShellError) -> Void
  ) -> Bool {
    var allSucceeded = true
    for command in script.commands {
      // A command that was done by then has its result; what follows it is not begun.
      var isInterrupted = state.environment.isInterrupted()
      guard !isInterrupted else {
        failures(ShellError(.interrupted).happening(in: command, of: script))
        return false
      }
      let succeeded = step(command, of: script, options: options, on: screen, output: output) {
        isInterrupted = $0.reason == .interrupted
        failures($0)
      }
      if !succeeded { allSucceeded = false }
      if state.isLeaving || isInterrupted || !(succeeded || options.keepsGoing) { break }
    }
    return allSucceeded
  }

  private mutating func step(
    _ command: Entry.Command, of script: Script, options: ScriptOptions, on screen: Screen,
    output: (String) -> Void, failures: (ShellError) -> Void
  ) -> Bool {
    do throws(ShellError) {
      let expanded = try script.expand(command)
      if options.echoes || state.settings.echo { output("> \(expanded.line)\n") }
      return perform(expanded.line, on: screen, options: options, output: output) {
        failures($0.happening(in: expanded, of: script))
      }
    } catch {
      failures(error.happening(in: command, of: script))
      return false
    }
  }

  /// Runs the script that a command asked for.
  mutating func follow(
    _ request: ScriptRequest, on screen: Screen, options: ScriptOptions,
    output: (String) -> Void, errors: (ShellError) -> Void
  ) -> Bool {
    guard scriptDepth < Shell.deepestScript else {
      errors(ShellError(.nestedTooDeep(Shell.deepestScript)))
      return false
    }
    scriptDepth += 1
    defer { scriptDepth -= 1 }
    guard let redirection = request.redirection else {
      return run(request.script, options: options, on: screen, output: output, failures: errors)
    }
    var collected = ""
    let succeeded = run(request.script, options: options, on: .none) {
      collected += $0
    } failures: {
      errors($0)
    }
    do throws(ShellError) {
      let delivery = Delivery(redirection: redirection)
      output(
        try delivery.deliver(Reply([.verbatim(collected)]), on: screen, from: state))
      return succeeded
    } catch {
      errors(error)
      return false
    }
  }

  /// Checks that each line can be understood, and touches nothing.
  ///
  /// Names that the script itself gives by `alias` are understood in the lines behind.
  private func check(_ script: Script, on screen: Screen, errors: (String) -> Void) -> Bool {
    var scratch = self
    var isGood = true
    for command in script.commands {
      var expanded = command
      do throws(ShellError) {
        expanded = try script.expand(command)
        guard let prepared = try scratch.prepare(expanded.line) else { continue }
        try prepared.arguments.checkQueries()
        if prepared.command.namesLines {
          _ = try prepared.command.run(prepared.arguments, &scratch.state)
        }
      } catch {
        errors(error.happening(in: expanded, of: script).displayInScript(on: screen))
        isGood = false
      }
    }
    return isGood
  }
}

extension Arguments {
  /// Throws where a query cannot be understood; whether there are such claims only running it can tell.
  fileprivate func checkQueries() throws(ShellError) {
    for parameter in command.parameters where parameter.kind == .query || parameter.kind == .target
    {
      // What ‘it’ stands for is not known before the lines in front have run. Other targets are no queries.
      let words = words(parameter.name).filter { word in
        parameter.kind == .query ? word.text != "it" || word.isQuoted : word.keyValue != nil
      }
      _ = try QueryParser(selection: []).query(words)
    }
  }
}

extension ShellError {
  /// The error with the line of a script in which it happened.
  fileprivate func happening(in command: Entry.Command, of script: Script) -> ShellError {
    // In a script that this line runs, the place is one of that script.
    let start = command.place(of: trail.isEmpty ? place?.lowerBound ?? 0 : 0)
    var error = self
    error.trail.append(
      ScriptPlace(script: script.name, line: start.line, column: start.column))
    return error
  }
}
