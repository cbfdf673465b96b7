/// `Documentation/Commands.md`, made from the commands; a test compares it with the file.
package enum CommandsDocument {
  /// The document's text.
  package static func text(_ commands: [Command] = Command.all) -> String {
    var lines = [
      "# Commands", "",
      "Made from the commands themselves; `RECORD_DOCS=1 make test` writes it anew.", "",
      "`help NAME` shows the same in the shell. Words in capitals stand for what you give, "
        + "`[…]` may be left out, `…` may be repeated. Every listing also takes `--json`, `--csv` "
        + "and `--md`.",
    ]
    for group in Command.Group.allCases {
      let members = commands.filter { $0.group == group }
      guard !members.isEmpty else { continue }
      lines += ["", "## \(group.title)"]
      for command in members { lines += section(command) }
    }
    lines += ["", "## Topics"]
    for topic in HelpTopic.all { lines += section(topic) }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func section(_ command: Command) -> [String] {
    var lines = ["", "### \(command.name)", "", "```", command.usage, "```", "", command.summary]
    if !command.aliases.isEmpty {
      lines[lines.count - 1] += " Also: \(codes(command.aliases))."
    }
    if !command.discussion.isEmpty { lines += ["", escaped(command.discussion)] }
    let takes =
      command.parameters.map { ($0.usage, $0.help) }
      + command.options.map { ("\($0.key):\($0.placeholder)", $0.help) }
      + command.flags.filter { !Flag.ofListings.contains($0) }.map { ("--\($0.name)", $0.help) }
    if !takes.isEmpty { lines += [""] + rows(takes) }
    lines += ["", "```"] + examples(command.examples) + ["```"]
    if !command.seeAlso.isEmpty { lines += ["", "See also: \(codes(command.seeAlso))"] }
    return lines
  }

  /// The lines to try, what each is for as a remark behind it.
  private static func examples(_ examples: [Command.Example]) -> [String] {
    let width = examples.map(\.line.count).max() ?? 0
    return examples.map { example in
      let padding = String(repeating: " ", count: width - example.line.count)
      return "\(example.line)\(padding)  # \(example.purpose)"
    }
  }

  private static func section(_ topic: HelpTopic) -> [String] {
    var lines = ["", "### help \(topic.name)", "", topic.summary]
    for part in topic.sections {
      switch part {
      case .paragraph(let text): lines += ["", escaped(text)]
      case .rows(let pairs): lines += [""] + rows(pairs)
      }
    }
    return lines
  }

  private static func rows(_ rows: [(String, String)]) -> [String] {
    rows.map { "- \(code($0.0)): \(escaped($0.1))" }
  }

  private static func codes(_ names: [String]) -> String {
    names.map(code).joined(separator: ", ")
  }

  /// A code span; two marks around where the text holds one.
  private static func code(_ text: String) -> String {
    text.contains("`") ? "`` \(text) ``" : "`\(text)`"
  }

  /// Text in which Markdown would see marks of its own.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text {
      if "\\*_<#".contains(character) { escaped.append("\\") }
      escaped.append(character)
    }
    return escaped
  }
}
