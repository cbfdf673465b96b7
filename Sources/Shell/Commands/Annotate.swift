internal import Casebook
internal import JSON

extension Command {
  static let annotate = Command(
    name: "annotate", aliases: ["note", "memo"], group: .judgement,
    summary: "Write a dated note on a claim, an article, a passage, a tag or the session.",
    discussion: """
      A passage is a paragraph (a1:3) or a sentence (a1:3.2); its words are kept with the note. Without TEXT the \
      shell lets you write several lines, up to a line with a single dot. ‘annotate n4 TEXT’ rewrites note n4, and \
      ‘annotate n4 --remove’ removes it.
      """,
    parameters: [
      Parameter("WHAT", .target, "a claim, article, passage, tag/NAME, ‘session’, or a note"),
      Parameter("TEXT", .text, "the note", optional: true),
    ],
    flags: [Flag("remove", "remove the note")], changesSession: true,
    examples: [
      Example("annotate c1 asked the ministry, no answer yet", "note on a claim"),
      Example("annotate a1:2 this paragraph was added later", "note on a paragraph"),
      Example("annotate session check the dates with the registry", "note on the whole work"),
    ],
    seeAlso: ["annotations", "tag"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("WHAT") else { return .none }
    if let id = AnnotationID(word: word.text) {
      let annotation = try state.existing(word, in: state.workspace.annotations)
      return try Annotating.change(
        annotation, id: id, to: arguments.text("TEXT"), removes: arguments.has("remove"),
        in: &state)
    }
    let target = try state.target(word)
    guard let text = arguments.text("TEXT") ?? state.environment.readBlock("note> ") else {
      throw ShellError(.missingWord("TEXT", "the note", usage: arguments.command.usage))
    }
    guard text.contains(where: { !$0.isWhitespace }) else {
      return .lines("An empty note was not kept.")
    }
    let annotation = Annotation(
      id: state.workspace.next(), target: target, text: text, time: state.environment.now(),
      anchor: Annotating.anchor(of: target, in: state.workspace))
    try state.record(
      [.annotation(annotation.id, annotation)],
      summary:
        "annotate \(state.workspace.name(of: target)): \(Phrases.excerpt(text, characters: 40))")
    return .lines(
      StyledText("\(annotation.id)", .id) + StyledText("  on \(state.workspace.name(of: target)): ")
        + StyledText(Phrases.excerpt(text)))
  }

  static let annotations = Command(
    name: "annotations", aliases: ["notes", "memos"], group: .judgement,
    summary: "List your notes.",
    parameters: [
      Parameter("WHAT", .target, "only notes on these", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [
      Example("annotations", "all notes"), Example("annotations c1", "notes on one claim"),
    ],
    seeAlso: ["annotate"]
  ) { (arguments, state) throws(ShellError) in
    let words = arguments.words("WHAT")
    let targets = words.isEmpty ? nil : try state.targets(words)
    let notes = state.workspace.annotations.values { annotation in
      targets?.contains { Annotating.isOn($0, annotation.target) } ?? true
    }
    return .table(
      Table(
        [
          .init("ID"), .init("ON"), .init("TIME"), .init("NOTE", wraps: true),
          .init("PASSAGE", wraps: true),
        ],
        rows: notes.map { note in
          Table.Row(
            [
              StyledText("\(note.id)", .id), StyledText(state.workspace.name(of: note.target), .id),
              StyledText(note.time, .date), StyledText(note.text),
              StyledText(note.anchor.map { Phrases.excerpt($0.quote) } ?? "", .faint),
            ], json: note.json)
        },
        whenEmpty: "There are no notes yet. Type: annotate c1 TEXT"))
  }
}

/// What `annotate` does.
private enum Annotating {
  static func change(
    _ annotation: Annotation, id: AnnotationID, to text: String?, removes: Bool,
    in state: inout ShellState
  ) throws(ShellError) -> Reply {
    if removes {
      try state.record([.annotation(id, nil)], summary: "remove note \(id)")
      return .lines(StyledText("Removed \(id). ") + StyledText("‘undo’ brings it back.", .faint))
    }
    guard let text = text ?? state.environment.readBlock("note> "),
      text.contains(where: { !$0.isWhitespace })
    else { return .lines(StyledText("\(id) stays as it is.")) }
    var changed = annotation
    changed.text = text
    changed.time = state.environment.now()
    try state.record([.annotation(id, changed)], summary: "rewrite note \(id)")
    return .lines(StyledText("\(id)", .id) + StyledText("  \(Phrases.excerpt(text))"))
  }

  static func anchor(of target: Target, in workspace: Workspace) -> Anchor? {
    guard case .span(let article, let span) = target, let text = workspace.text(of: article) else {
      return nil
    }
    return Anchor(span, in: text)
  }

  /// True when a note's target is the one asked for, or a passage of the article asked for.
  static func isOn(_ asked: Target, _ target: Target) -> Bool {
    if case .article(let id) = asked { return target.isPart(of: id) }
    return asked == target
  }
}
