internal import Files

/// Where a reply goes, and in which form.
struct Delivery {
  var form = Renderer.Form.table
  var redirection: ParsedLine.Redirection?

  /// Sends a reply to the screen, a file or a program; what is to be printed is returned.
  func deliver(
    _ reply: Reply, on screen: Screen, from state: ShellState
  ) throws(ShellError) -> String {
    guard let redirection else {
      return Renderer(screen.adjusted(by: state.settings)).text(reply, as: form)
    }
    guard !state.settings.safe else {
      throw ShellError(.safeMode("writing to files and programs"), at: redirection.place)
    }
    let text = Array(Renderer(.none).text(reply, as: form).utf8)
    switch redirection {
    case .file(let file, let appends):
      let path = Files.expandingHome(file.text, home: state.environment.homeFolder)
      try ShellError.wrapping(at: file.place) { () throws(FileError) in
        if appends {
          try Files.append(text, to: path)
        } else {
          try Files.replace(path, with: text)
        }
      }
      return ""
    case .program(let program, let place):
      let result = try ShellError.wrapping(at: place) { () throws(FileError) in
        // At a terminal the program owns the screen, as a pager wants it.
        try Files.run(
          program, input: text, capturesOutput: !state.environment.isInteractive)
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
    at place: Range<Int>? = nil, _ body: () throws(FileError) -> Value
  ) throws(ShellError) -> Value {
    do throws(FileError) {
      return try body()
    } catch {
      throw ShellError(.files(error), at: place)
    }
  }
}
