internal import JSON

extension Command {
  static let history = Command(
    name: "history", group: .session, summary: "List the lines entered in this shell.",
    discussion: """
      With the time of each and whether it went well. What changed the session, by whichever shell, is in ‘journal’. \
      Lines of earlier shells: Ctrl-R at the prompt.
      """,
    parameters: [Parameter("COUNT", .number, "only the last COUNT lines", optional: true)],
    flags: [Flag("failed", "only lines that failed")], isListing: true,
    examples: [
      Example("history", "all of them"), Example("history 5", "the last five"),
      Example("history --failed", "what went wrong"),
    ],
    seeAlso: ["journal", "run"]
  ) { (arguments, state) throws(ShellError) in
    var items = Array(state.history.enumerated())
    if arguments.has("failed") { items.removeAll { $0.element.succeeded } }
    if let word = arguments.word("COUNT") { items = items.suffix(try state.count(word)) }
    return .table(
      Table(
        [
          .init("NO", alignsRight: true), .init("TIME"), .init("STATUS"),
          .init("LINE", wraps: true),
        ],
        rows: items.map { number, item in
          Table.Row(
            [
              StyledText("\(number + 1)", .number), StyledText(item.time, .date),
              item.succeeded ? StyledText("done", .faint) : StyledText("failed", .warning),
              StyledText(item.line),
            ],
            json: [
              "number": .integer(number + 1), "time": .string(item.time),
              "succeeded": .bool(item.succeeded), "line": .string(item.line),
            ])
        }, whenEmpty: arguments.has("failed") ? "No line failed." : "No line was entered yet."))
  }
}
