internal import Casebook

extension Command {
  static let help = Command(
    name: "help", aliases: ["?"], group: .shell,
    summary: "List the commands, explain one, or search the help.",
    parameters: [
      Parameter("WORD", .command, "a command, a topic or a word to look for", optional: true)
    ],
    examples: [
      Example("help", "all commands"), Example("help claims", "one command, with examples"),
      Example("help query", "a topic"), Example("help outlet", "search for a word"),
    ],
    seeAlso: ["apropos"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("WORD") else { return HelpPage.overview(Command.all) }
    let name = word.text.lowercased()
    let list = CommandList(Command.all)
    if let command = list.command(exactly: name) { return HelpPage.page(command) }
    if let topic = HelpTopic.named(name) { return topic.page }
    if let meaning = state.workspace.aliases[word.text] {
      return .lines(StyledText("‘\(word.text)’ is your alias for: ") + StyledText(meaning, .strong))
    }
    let begun = Command.all.filter { $0.name.hasPrefix(name) }
    if let only = begun.first, begun.count == 1 { return HelpPage.page(only) }
    let found = HelpSearch.fields(for: [word.text], in: Command.all)
    guard !found.isEmpty else {
      let names = Command.all.map(\.name) + HelpTopic.all.map(\.name)
      throw ShellError(
        .unknownTopic(word.text, nearest: Nearest.word(to: name, among: names)), at: word.place)
    }
    return Reply([.list(found)])
  }
}
