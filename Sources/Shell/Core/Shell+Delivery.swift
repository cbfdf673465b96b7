internal import Files

extension Shell {
  /// Sends a reply to the screen, a file or a program; what is to be printed is returned.
  func deliver(
    _ reply: Reply, as form: Renderer.Form, to redirection: ParsedLine.Redirection?,
    on screen: Screen
  ) throws(ShellError) -> String {
    guard let redirection else {
      return Renderer(screen.adjusted(by: state.settings)).text(reply, as: form)
    }
    guard !state.settings.safe else {
      throw ShellError(.safeMode("writing to files and programs"))
    }
    let text = Renderer(.none).text(reply, as: form)
    switch redirection {
    case .file(let file, let appends):
      try ShellError.wrapping { () throws(FileError) in
        let path = Files.expandingHome(file.text, home: state.environment.homeFolder)
        if appends {
          try Files.append(Array(text.utf8), to: path)
        } else {
          try Files.replace(path, with: Array(text.utf8))
        }
      }
      return ""
    case .program(let program, let place):
      let result = try ShellError.wrapping { () throws(FileError) in
        try Files.run(program, input: Array(text.utf8))
      }
      guard result.status == 0 else {
        throw ShellError(.program(program, status: result.status), at: place)
      }
      return String(decoding: result.output, as: UTF8.self)
    }
  }
}

extension Screen {
  /// The screen as the user's options want it.
  func adjusted(by settings: Settings) -> Screen {
    var screen = self
    if let colour = settings.colour { screen.hasColour = colour }
    if let columns = settings.columns { screen.columns = columns }
    if !settings.hints { screen.showsHints = false }
    return screen
  }
}

extension ShellError {
  /// Carries a file error over.
  static func wrapping<Value>(
    _ body: () throws(FileError) -> Value
  ) throws(ShellError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw ShellError(.files(error))
    }
  }
}
