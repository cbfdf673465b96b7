extension Command {
  static let apropos = Command(
    name: "apropos", group: .shell, summary: "Search the help for words.",
    parameters: [Parameter("WORD", .word, "all of these must occur", repeats: true)],
    examples: [Example("apropos unnamed source", "commands and topics that mention it")],
    seeAlso: ["help"]
  ) { (arguments, _) throws(ShellError) in
    let words = arguments.words("WORD")
    let found = HelpSearch.fields(for: words.map(\.text), in: Command.all)
    guard !found.isEmpty else {
      let text = words.map(\.text).joined(separator: " ")
      throw ShellError(.unknownTopic(text, nearest: nil), at: words.first?.place)
    }
    return Reply([.list(found)])
  }
}
