extension Command {
  static let echo = Command(
    name: "echo", group: .shell, summary: "Print words, as scripts do between their commands.",
    parameters: [Parameter("WORD", .word, "what to print", optional: true, repeats: true)],
    examples: [
      Example("echo \"== Figures\"", "a heading"),
      Example("echo", "an empty line"),
    ],
    seeAlso: ["run"]
  ) { (arguments, _) throws(ShellError) in
    .lines(StyledText(arguments.words("WORD").map(\.text).joined(separator: " ")))
  }
}
