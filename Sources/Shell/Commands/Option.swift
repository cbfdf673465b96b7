internal import JSON

extension Command {
  static let option = Command(
    name: "option", aliases: ["options", "set-option"], group: .shell,
    summary: "List or set the options of this shell.",
    discussion: "‘option NAME’ shows one, ‘option NAME VALUE’ sets it for the running shell.",
    parameters: [
      Parameter("NAME", .choice(ShellOption.all.map(\.name)), "an option", optional: true),
      Parameter("VALUE", .choice(["on", "off", "auto"]), "what it is to be", optional: true),
    ],
    isListing: true,
    examples: [
      Example("option", "all options"), Example("option hints off", "no hints from now on"),
      Example("option columns 100", "lay out for 100 columns"),
    ],
    seeAlso: ["alias", "help"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("NAME") else {
      return ShellOption.listing(ShellOption.all, in: state.settings)
    }
    let names = ShellOption.all.map(\.name)
    guard let option = ShellOption.all.first(where: { $0.name == word.text.lowercased() }) else {
      let nearest = Nearest.word(to: word.text, among: names)
      throw ShellError(.notOneOf(word.text, choices: names, nearest: nearest), at: word.place)
    }
    guard let value = arguments.word("VALUE") else {
      return ShellOption.listing([option], in: state.settings)
    }
    guard option.set(value.text.lowercased(), &state.settings) else {
      throw ShellError(
        .notForOption(value.text, option: option.name, expected: option.values), at: value.place)
    }
    return .lines(
      StyledText(option.name, .strong) + StyledText(": ")
        + StyledText(option.value(state.settings), .number))
  }
}

extension ShellOption {
  fileprivate static func listing(_ options: [ShellOption], in settings: Settings) -> Reply {
    .table(
      Table(
        [.init("OPTION"), .init("VALUE"), .init("TAKES"), .init("MEANING", wraps: true)],
        rows: options.map { option in
          Table.Row(
            [
              StyledText(option.name, .strong), StyledText(option.value(settings), .number),
              StyledText(option.values, .faint), StyledText(option.help),
            ],
            json: [
              "option": .string(option.name), "value": .string(option.value(settings)),
              "meaning": .string(option.help),
            ])
        }, whenEmpty: ""))
  }
}
