/// Finds commands and topics by words in their help.
enum HelpSearch {
  /// Those whose help holds every word, those first that hold them in name or summary.
  static func fields(for words: [String], in commands: [Command]) -> [Reply.Field] {
    let wanted = words.map(Folding.fold)
    func holds(_ text: String) -> Bool {
      let folded = Folding.fold(text)
      return wanted.allSatisfy { folded.contains($0) }
    }
    let pages =
      commands.map { (name: $0.name, summary: $0.summary, text: text(of: $0)) }
      + HelpTopic.all.map { (name: "help \($0.name)", summary: $0.summary, text: $0.text) }
    let near = pages.filter { holds("\($0.name) \($0.summary)") }
    let far = pages.filter { holds($0.text) && !holds("\($0.name) \($0.summary)") }
    return (near + far).map { Reply.Field($0.name, StyledText($0.summary)) }
  }

  private static func text(of command: Command) -> String {
    let parts =
      [command.name, command.summary, command.discussion] + command.aliases
      + command.parameters.flatMap { [$0.name, $0.help] }
      + command.options.flatMap { [$0.key, $0.help] }
      + command.flags.flatMap { [$0.name, $0.help] }
      + command.examples.flatMap { [$0.line, $0.purpose] }
    return parts.joined(separator: "\n")
  }
}
