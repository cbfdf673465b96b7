internal import Casebook

extension Command {
  static let tag = Command(
    name: "tag", group: .judgement, summary: "Put a tag of your codebook on claims or articles.",
    discussion: """
      A tag is one word, with / for levels: event/coup. A new tag enters the codebook at once; give it a \
      definition with ‘tags define’, so that you and others use it alike.
      """,
    parameters: [
      Parameter("WHAT", .target, "claims, articles, spans, or words of a query", repeats: true),
      Parameter("TAG", .tag, "the tag"),
    ],
    changesSession: true,
    examples: [
      Example("tag c1 unverified", "tag one claim"),
      Example("tag c1-c3 c5 event/fire", "tag several"),
      Example("tag is:hedged has:number check/figures", "tag what a query finds"),
    ],
    seeAlso: ["untag", "tags", "claims"]
  ) { (arguments, state) throws(ShellError) in
    let targets = try state.targets(arguments.words("WHAT"))
    guard let word = arguments.word("TAG"), let path = TagPath(word.text) else {
      let word = arguments.word("TAG")
      throw ShellError(.notATag(word?.text ?? ""), at: word?.place)
    }
    guard !targets.isEmpty else { return .lines("Nothing fits, so nothing was tagged.") }
    let isNew = state.workspace.tags[path] == nil
    var edits: [Edit] = isNew ? [.tag(path, Tag(path: path))] : []
    let open = targets.filter { !state.workspace.tags(on: $0).contains(path) }
    edits += open.map { .tagging(Tagging($0, path), true) }
    guard !open.isEmpty else {
      return .lines(
        StyledText("\(Phrases.targets(targets, in: state.workspace)) had the tag \(path) already."))
    }
    try state.record(edits, summary: "tag \(Phrases.targets(open, in: state.workspace)) \(path)")
    state.select(targets)
    var reply =
      StyledText("Tagged \(Phrases.targets(open, in: state.workspace)) ")
      + StyledText("\(path)", .tag)
    if open.count < targets.count { reply += " (the others had it already)" }
    reply += isNew ? "; the tag is new in the codebook." : "."
    return .lines(reply)
  }

  static let untag = Command(
    name: "untag", group: .judgement, summary: "Take a tag off claims or articles.",
    parameters: [
      Parameter("WHAT", .target, "claims, articles, spans, or words of a query", repeats: true),
      Parameter("TAG", .tag, "the tag"),
    ],
    changesSession: true, examples: [Example("untag c1 unverified", "take one tag off")],
    seeAlso: ["tag", "tags"]
  ) { (arguments, state) throws(ShellError) in
    let targets = try state.targets(arguments.words("WHAT"))
    guard let word = arguments.word("TAG") else { return .none }
    let path = try state.tag(word).path
    let tagged = targets.filter { state.workspace.tags(on: $0).contains(path) }
    guard !tagged.isEmpty else {
      return .lines(StyledText("None of these has the tag \(path)."))
    }
    try state.record(
      tagged.map { .tagging(Tagging($0, path), false) },
      summary: "untag \(Phrases.targets(tagged, in: state.workspace)) \(path)")
    return .lines(StyledText("Took \(path) off \(Phrases.targets(tagged, in: state.workspace))."))
  }
}
