internal import Casebook
internal import JSON

extension Command {
  static let tags = Command(
    name: "tags", aliases: ["codebook"], group: .judgement,
    summary: "List the codebook, or define, rename, merge and remove its tags.",
    discussion: """
      ‘tags define TAG TEXT’ says when to use a tag. ‘tags rename OLD NEW’ renames a tag and those below it \
      everywhere; where NEW is there already, the two are merged. ‘tags remove TAG’ takes it off everything.
      """,
    parameters: [
      Parameter(
        "ACTION", .choice(["define", "rename", "remove"]), "define, rename or remove",
        optional: true),
      Parameter("TAG", .tag, "the tag", optional: true),
      Parameter("TEXT", .text, "a definition, or the new name", optional: true),
    ],
    flags: Flag.ofListings, changesSession: false,
    examples: [
      Example("tags", "list the codebook"),
      Example("tags define unverified not seen in a second source", "say when to use a tag"),
      Example("tags rename unverified check/unverified", "rename it everywhere"),
    ],
    seeAlso: ["tag", "untag"]
  ) { (arguments, state) throws(ShellError) in
    guard let action = arguments.word("ACTION") else { return TagActions.list(state.workspace) }
    let actions = ["define", "rename", "remove"]
    guard actions.contains(action.text) else {
      let nearest = Nearest.word(to: action.text, among: actions)
      throw ShellError(.notOneOf(action.text, choices: actions, nearest: nearest), at: action.place)
    }
    try state.checkWritable()
    guard let word = arguments.word("TAG") else {
      throw ShellError(.missingWord("TAG", "the tag", usage: arguments.command.usage))
    }
    switch action.text {
    case "define": return try TagActions.define(word, as: arguments.text("TEXT"), in: &state)
    case "rename":
      return try TagActions.rename(word, to: arguments.words("TEXT").first, in: &state)
    default: return try TagActions.remove(word, in: &state)
    }
  }
}

/// What `tags` does.
private enum TagActions {
  static func list(_ workspace: Workspace) -> Reply {
    var uses: [TagPath: Int] = [:]
    for tagging in workspace.taggingsInOrder { uses[tagging.tag, default: 0] += 1 }
    let rows = workspace.tags.values.map { tag in
      Table.Row(
        [
          StyledText("\(tag.path)", .tag), StyledText("\(uses[tag.path] ?? 0)", .number),
          StyledText(tag.definition ?? "", .plain),
        ],
        json: .object([
          "tag": tag.path.json, "uses": .integer(uses[tag.path] ?? 0),
          "definition": .optional(tag.definition),
        ]))
    }
    return .table(
      Table(
        [.init("TAG"), .init("USES", alignsRight: true), .init("DEFINITION", wraps: true)],
        rows: rows, whenEmpty: "The codebook is empty. Type: tag c1 unverified"))
  }

  static func define(
    _ word: Word, as definition: String?, in state: inout ShellState
  ) throws(ShellError) -> Reply {
    guard let path = TagPath(word.text) else {
      throw ShellError(.notATag(word.text), at: word.place)
    }
    var tag = state.workspace.tags[path] ?? Tag(path: path)
    tag.definition = definition
    try state.record([.tag(path, tag)], summary: "define tag \(path)")
    return .lines(
      definition == nil
        ? StyledText("\(path) has no definition now.")
        : StyledText("\(path)", .tag) + StyledText(": \(definition ?? "")"))
  }

  static func rename(
    _ word: Word, to newName: Word?, in state: inout ShellState
  ) throws(ShellError) -> Reply {
    let old = try state.tag(word).path
    guard let newName, let new = TagPath(newName.text) else {
      throw ShellError(.notATag(newName?.text ?? ""), at: newName?.place)
    }
    guard !old.covers(new) || old == new else {
      throw ShellError(
        .other("\(old) cannot be moved below itself.", mend: "Choose another name than \(new)."),
        at: newName.place)
    }
    let merges = state.workspace.tags[new] != nil
    let edits = state.workspace.edits(renaming: old, to: new)
    guard !edits.isEmpty else { return .lines("That is its name already.") }
    try state.record(edits, summary: "\(merges ? "merge" : "rename") tag \(old) to \(new)")
    return .lines(StyledText(merges ? "Merged \(old) into \(new)." : "Renamed \(old) to \(new)."))
  }

  static func remove(_ word: Word, in state: inout ShellState) throws(ShellError) -> Reply {
    let path = try state.tag(word).path
    let uses = state.workspace.taggingsInOrder.count { $0.tag == path }
    try state.record(state.workspace.edits(removing: path), summary: "remove tag \(path)")
    return .lines(
      StyledText("Removed the tag \(path) and took it off \(Phrases.count(uses, "thing")). ")
        + StyledText("‘undo’ brings it back.", .faint))
  }
}
