internal import Casebook
internal import Comparison

extension Command {
  static let compare = Command(
    name: "compare", group: .comparison,
    summary: "Compare two articles, or two claims word by word.",
    discussion: """
      Two articles: the claims that say the same of the same, with what changed from the first to the second, those \
      that stand in one only, and the wording that both share. Two claims: the wordings word by word. What changed is \
      told from the first to the second: name the older article first. Every match and change is a candidate with \
      its reason, and shared words do not show who had them first.
      """,
    parameters: [
      Parameter("FIRST", .target, "an article or a claim"),
      Parameter("SECOND", .target, "another one"),
    ],
    isListing: true,
    examples: [
      Example("compare a1 a2", "two articles"), Example("compare c1 c2", "two claims"),
    ],
    seeAlso: ["claims", "numbers", "link"]
  ) { (arguments, state) throws(ShellError) in
    guard let first = arguments.word("FIRST"), let second = arguments.word("SECOND") else {
      return .none
    }
    switch (try state.target(first), try state.target(second)) {
    case (let a, let b) where a == b:
      throw ShellError(
        .other("‘\(second.text)’ would be compared with itself.", mend: "Name two different ones."),
        at: second.place)
    case (.article(let a), .article(let b)):
      try state.checkExtracted(a, at: first)
      try state.checkExtracted(b, at: second)
      guard let comparison = ArticleComparison(a, b, in: state.workspace) else { return .none }
      let reply = ArticleComparisonReply(comparison, in: state.workspace)
      state.select(reply.selection)
      return reply.reply
    case (.claim(let a), .claim(let b)):
      guard let comparison = WordingComparison(a, b, in: state.workspace) else { return .none }
      state.select([.claim(a), .claim(b)])
      return WordingReply(comparison, in: state.workspace).reply
    default:
      throw ShellError(
        .other(
          "‘\(first.text)’ and ‘\(second.text)’ cannot be compared.",
          mend: "Compare two articles (compare a1 a2) or two claims (compare c1 c2)."),
        at: second.place)
    }
  }
}

extension ShellState {
  /// Throws when the claims of an article were not extracted yet.
  func checkExtracted(_ article: ArticleID, at word: Word?) throws(ShellError) {
    guard workspace.analyses[article] == nil else { return }
    throw ShellError(
      .other("The claims of \(article) have not been extracted.", mend: "Type: extract \(article)"),
      at: word?.place)
  }
}
