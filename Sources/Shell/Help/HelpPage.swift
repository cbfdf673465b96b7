/// The pages of the help that are made from the commands.
enum HelpPage {
  /// All commands by chapter, and the topics.
  static func overview(_ commands: [Command]) -> Reply {
    let names = commands.map(\.name) + HelpTopic.all.map(\.name)
    let width = names.map(\.count).max() ?? 0
    var parts: [Reply.Part] = []
    for group in Command.Group.allCases {
      let members = commands.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      parts.append(.text([StyledText(group.title, .heading)], hang: 0))
      parts.append(
        .list(members.map { .init($0.name, StyledText($0.summary)) }, labelColumns: width))
      parts.append(.text([""], hang: 0))
    }
    parts.append(.text([StyledText("Topics", .heading)], hang: 0))
    parts.append(
      .list(
        HelpTopic.all.map { .init("help \($0.name)", StyledText($0.summary)) },
        labelColumns: width))
    parts.append(.text([""], hang: 0))
    parts.append(
      .text(
        [
          "‘help NAME’ explains a command with examples, ‘help WORD’ searches. "
            + "A command may be shortened as long as it is clear which one is meant."
        ], hang: 0))
    return Reply(parts)
  }

  /// One command.
  static func page(_ command: Command) -> Reply {
    var parts: [Reply.Part] = [
      .text([StyledText(command.usage, .strong)], hang: 4),
      .text([StyledText(command.summary)], hang: 0),
    ]
    if !command.aliases.isEmpty {
      parts.append(
        .text([StyledText("Also: \(command.aliases.joined(separator: ", "))", .faint)], hang: 0))
    }
    if !command.discussion.isEmpty {
      parts.append(.text(["", StyledText(command.discussion)], hang: 0))
    }
    func section(_ title: String, _ fields: [Reply.Field]) {
      guard !fields.isEmpty else { return }
      parts.append(.text(["", StyledText(title, .heading)], hang: 0))
      parts.append(.list(fields))
    }
    section("Takes", takes(command))
    section(
      "Options",
      command.allFlags.map { .init("--\($0.name)", StyledText($0.help)) })
    section(
      "Examples", command.examples.map { .init($0.line, StyledText($0.purpose, .faint)) })
    if !command.seeAlso.isEmpty {
      parts.append(
        .text(
          ["", StyledText("See also: \(command.seeAlso.joined(separator: ", "))", .faint)], hang: 2)
      )
    }
    return Reply(parts)
  }

  private static func takes(_ command: Command) -> [Reply.Field] {
    command.parameters.map { .init($0.usage, StyledText($0.help)) }
      + command.options.map { .init("\($0.key):\($0.placeholder)", StyledText($0.help)) }
  }
}
