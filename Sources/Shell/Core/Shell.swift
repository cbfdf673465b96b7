package import Casebook

/// The shell without a terminal: an entry goes in, text comes out.
package struct Shell: Sendable {
  package internal(set) var state: ShellState
  package let commands: [Command]
  /// How many scripts are running inside each other.
  var scriptDepth = 0

  /// A shell over a session in memory; `begin` gives it a place on disk.
  package init(
    environment: Environment, session: Session = Session(), commands: [Command] = Command.all
  ) {
    state = ShellState(environment: environment, session: session)
    self.commands = commands
  }

  /// What came of a command line.
  package struct Outcome: Sendable {
    /// For standard output; what a script printed before it failed is in it.
    package var output: String
    /// For standard error, or nil when all went well.
    package var error: ShellError?

    package var succeeded: Bool { error == nil }
  }

  /// Lets the owner open sessions, set options and the like between commands.
  package mutating func adjust<Result, Failure: Error>(
    _ body: (inout ShellState) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(&state)
  }

  /// Carries out one command line; the state is as before when it fails.
  package mutating func run(_ line: String, on screen: Screen) -> Outcome {
    var outcome = Outcome(output: "")
    perform(line, on: screen, options: ScriptOptions()) { text in
      outcome.output += text
    } errors: { error in
      if outcome.error == nil { outcome.error = error }
    }
    return outcome
  }

  /// Carries out one command line and the script that it may ask for; true when all of it succeeded.
  @discardableResult
  mutating func perform(
    _ line: String, on screen: Screen, options: ScriptOptions, output: (String) -> Void,
    errors: (ShellError) -> Void
  ) -> Bool {
    let time = state.environment.now()
    let commands = commands
    state.line = line
    var succeeded = false
    do throws(ShellError) {
      let text = try transact { state throws(ShellError) in
        try Shell.carryOut(line, commands: commands, on: screen, in: &state)
      }
      output(text)
      succeeded = true
    } catch {
      errors(error)
    }
    if let request = state.script {
      state.script = nil
      succeeded = follow(request, on: screen, options: options, output: output, errors: errors)
    }
    if scriptDepth == 0 {
      state.history.append(HistoryItem(line: line, time: time, succeeded: succeeded))
    }
    return succeeded
  }

  /// Changes the state and puts the change on disk; when either fails, nothing has happened.
  mutating func transact<Value>(
    _ change: (inout ShellState) throws(ShellError) -> Value
  ) throws(ShellError) -> Value {
    let before = state
    do throws(ShellError) {
      let value = try change(&state)
      try state.commit()
      return value
    } catch {
      state.handover?.abandon()
      state = before
      throw error
    }
  }
}
