internal import Files

extension Command {
  static let run = Command(
    name: "run", aliases: ["source"], group: .shell, summary: "Run the commands of a file.",
    discussion: """
      $1, $2 … in it stand for the arguments, $* for all of them and $$ for a dollar sign. It stops at the first \
      error, with file, line and column. Each command of it is an entry of its own in the journal. From the system's \
      shell: hearsay run SCRIPT ARGUMENT…, with --check to look for mistakes without running.
      """,
    parameters: [
      Parameter("SCRIPT", .file, "a file of commands"),
      Parameter("ARGUMENT", .word, "what $1, $2 … stand for", optional: true, repeats: true),
    ],
    examples: [
      Example("run check.hearsay", "a script of yours"),
      Example("run check.hearsay a1 > report.txt", "with an argument, its output into a file"),
    ],
    seeAlso: ["echo", "alias", "history"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("SCRIPT") else { return .none }
    let path = Files.expandingHome(word.text, home: state.environment.homeFolder)
    let bytes = try ShellError.wrapping(at: word.place) { () throws(FileError) in
      try Files.read(path, limit: Script.mostBytes)
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ShellError(.notText(word.text), at: word.place)
    }
    state.script = ScriptRequest(
      script: Script(
        name: word.text, text: text, arguments: arguments.words("ARGUMENT").map(\.text)))
    return .none
  }
}
