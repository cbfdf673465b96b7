internal import Casebook
internal import Extraction

extension Command {
  static let add = Command(
    name: "add", group: .claims,
    summary: "Add a claim that extraction missed, by its exact words.",
    discussion: """
      The words must stand in the article; where they stand more than once, at: says which place is meant. What \
      the text says of them is read as for any claim: who says so, hedges, figures, dates. Give what it should \
      be instead as in ‘edit’. The claim is marked A, as yours; no extraction takes it away, and ‘undo’ does.
      """,
    parameters: [
      Parameter("ARTICLE", .article, "an article"),
      Parameter("WORDS", .word, "words of the article", repeats: true),
    ],
    options: [
      OptionKey("at", "PLACE", .word, "which of several places: a1:3, a1:3.2, or #2")
    ] + ClaimField.options(for: ClaimField.allCases.filter { $0 != .wording && $0 != .unhedge }),
    changesSession: true,
    examples: [
      Example("add a1 \"used in shipyards\"", "words that stand once"),
      Example(
        "add a1 \"a cleaning agent\" source:\"Tarn Freight\"", "with who says so"),
    ],
    seeAlso: ["edit", "claims", "reject"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("ARTICLE") else { return .none }
    let article = try state.article(word)
    try state.checkExtracted(article.id, at: word)
    guard let text = state.workspace.text(of: article.id),
      let words = WordsInText(article.id, in: state)
    else { return .none }
    let given = Adding.joined(arguments.words("WORDS"))
    guard !given.text.allSatisfy(\.isWhitespace) else {
      throw ShellError(
        .missingWord("WORDS", "words of the article", usage: arguments.command.usage),
        at: given.place)
    }
    let place = try words.place(of: given, at: arguments.option("at"))
    if let there = state.workspace.claims(of: article.id).first(where: { $0.span == place }) {
      throw ShellError(
        .other(
          "\(there.id) has these words already.",
          mend: state.workspace.standings[there.id] == .rejected
            ? "You rejected it; bring it back: accept \(there.id)"
            : "Correct it: edit \(there.id) FIELD:VALUE"),
        at: given.place)
    }
    let findings = Findings(of: article, text: text, asking: [place])
    guard let read = findings.asked.first else { return .none }
    var claim = read.with(id: state.workspace.next(), in: article.id)
    if let analysis = state.workspace.analyses[article.id] {
      claim = claim.pointing(from: findings.analysis, into: analysis)
    }
    claim.isAdded = true
    if var reader = CorrectionReader(claim, in: state) {
      try reader.take(arguments)
      claim = Editing.corrected(claim, by: reader.correction, in: state.workspace)
    }
    try state.record([.claim(claim.id, claim)], summary: "add \(claim.id) to \(article.id)")
    state.select([.claim(claim.id)])
    return Reply([
      .text(Editing.lines(claim, in: state.workspace), hang: 4),
      .hint(StyledText("Next: why \(claim.id), edit \(claim.id) …, tag \(claim.id) …", .notice)),
    ])
  }
}

/// What `add` is given.
private enum Adding {
  /// Words without quotation marks stand in a row.
  static func joined(_ words: [Word]) -> Word {
    guard let first = words.first, let last = words.last, words.count > 1 else {
      return words.first ?? Word("", place: 0..<0)
    }
    return Word(
      words.map(\.text).joined(separator: " "),
      place: first.place.lowerBound..<last.place.upperBound, isQuoted: true)
  }
}
