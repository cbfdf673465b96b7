internal import Casebook
internal import JSON

extension Command {
  static let link = Command(
    name: "link", group: .judgement,
    summary: "State how one claim or article relates to another.",
    discussion: "The relations are "
      + ShellError.list(Link.Kind.allCases.map(\.rawValue)) + ".",
    parameters: [
      Parameter("FROM", .target, "a claim, article, passage or group"),
      Parameter("HOW", .choice(Link.Kind.allCases.map(\.rawValue)), "how it relates"),
      Parameter("TO", .target, "the other"),
      Parameter("REASON", .text, "why", optional: true),
    ],
    changesSession: true,
    examples: [
      Example("link c1 repeats c2", "the two say the same"),
      Example("link a2 derived-from a1 same quotation, two days later", "with a reason"),
    ],
    seeAlso: ["links", "unlink", "compare"]
  ) { (arguments, state) throws(ShellError) in
    guard let fromWord = arguments.word("FROM"), let how = arguments.word("HOW"),
      let toWord = arguments.word("TO")
    else { return .none }
    let from = try state.target(fromWord)
    guard let kind = Link.Kind(rawValue: how.text.lowercased()) else {
      let kinds = Link.Kind.allCases.map(\.rawValue)
      throw ShellError(
        .notOneOf(how.text, choices: kinds, nearest: Nearest.word(to: how.text, among: kinds)),
        at: how.place)
    }
    let to = try state.target(toWord)
    guard from != to else {
      throw ShellError(
        .other("\(from) cannot be linked to itself.", mend: "Name two different things."),
        at: toWord.place)
    }
    if let same = state.workspace.links(of: from).first(where: {
      $0.from == from && $0.to == to && $0.kind == kind
    }) {
      return .lines(StyledText("That is stated already, as \(same.id)."))
    }
    let link = Link(
      id: state.workspace.next(), from: from, kind: kind, to: to, reason: arguments.text("REASON"))
    try state.record([.link(link.id, link)], summary: "link \(from) \(kind.rawValue) \(to)")
    return .lines(
      StyledText("\(link.id)", .id) + StyledText("  \(from) \(kind.rawValue) \(to)"))
  }

  static let unlink = Command(
    name: "unlink", group: .judgement, summary: "Remove a link.",
    parameters: [Parameter("LINK", .link, "a link such as l1")], changesSession: true,
    examples: [Example("unlink l1", "remove link l1")], seeAlso: ["links", "link"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("LINK") else { return .none }
    let link = try state.existing(word, in: state.workspace.links)
    try state.record([.link(link.id, nil)], summary: "unlink \(link.id)")
    return .lines(
      StyledText("Removed \(link.id): \(link.from) \(link.kind.rawValue) \(link.to)."))
  }

  static let links = Command(
    name: "links", group: .judgement, summary: "List the links you stated.",
    parameters: [
      Parameter("WHAT", .target, "only links from or to these", optional: true, repeats: true)
    ],
    isListing: true,
    examples: [Example("links", "all links"), Example("links c1", "links of one claim")],
    seeAlso: ["link", "unlink"]
  ) { (arguments, state) throws(ShellError) in
    let words = arguments.words("WHAT")
    let targets = words.isEmpty ? nil : try state.targets(words)
    let links = state.workspace.links.values { link in
      targets.map { $0.contains(link.from) || $0.contains(link.to) } ?? true
    }
    return .table(
      Table(
        [
          .init("ID"), .init("FROM"), .init("RELATION"), .init("TO"),
          .init("REASON", wraps: true),
        ],
        rows: links.map { link in
          Table.Row(
            [
              StyledText("\(link.id)", .id), StyledText("\(link.from)", .id),
              StyledText(link.kind.rawValue), StyledText("\(link.to)", .id),
              StyledText(link.reason ?? ""),
            ], json: link.json)
        }, whenEmpty: "There are no links yet. Type: link c1 repeats c2"))
  }
}
