internal import Casebook

extension Command {
  static let verdict = Command(
    name: "verdict", group: .judgement,
    summary: "Give your verdict on whether they said it, or on whether it is so.",
    discussion: """
      The two questions are kept apart. ‘attribution’ asks whether they said it, in those words: \
      \(ShellError.list(Verdict.Question.attribution.words)). ‘content’ asks whether it is so: \
      \(ShellError.list(Verdict.Question.content.words)). A word of your own is taken too. What it rests on goes \
      into evidence:, the reason behind the word. ‘none’ takes a verdict back.
      """,
    parameters: [
      Parameter("CLAIM", .claim, "a claim"),
      Parameter(
        "QUESTION", .choice(Verdict.Question.allCases.map(\.rawValue)),
        "‘attribution’ (did they say it?) or ‘content’ (is it so?)"),
      Parameter(
        "WORD", .choice(Verdict.Question.allCases.flatMap(\.words) + ["none"]), "your verdict"),
      Parameter("REASON", .text, "why", optional: true),
    ],
    options: [
      OptionKey("evidence", "WHAT", .target, "ids or addresses it rests on, commas between")
    ],
    changesSession: true,
    examples: [
      Example("verdict c1 attribution said heard on the recording", "they did say it"),
      Example("verdict c1 content unproven evidence:c2,n1", "but whether it is so is open"),
    ],
    seeAlso: ["rate", "claims"]
  ) { (arguments, state) throws(ShellError) in
    guard let claimWord = arguments.word("CLAIM"), let questionWord = arguments.word("QUESTION"),
      let word = arguments.word("WORD")
    else { return .none }
    let claim = try state.claim(claimWord)
    guard let question = Verdict.Question(rawValue: questionWord.text.lowercased()) else {
      let questions = Verdict.Question.allCases.map(\.rawValue)
      throw ShellError(
        .notOneOf(
          questionWord.text, choices: questions,
          nearest: Nearest.word(to: questionWord.text, among: questions)),
        at: questionWord.place)
    }
    let key = VerdictKey(claim.id, question)
    if word.text == "none" {
      guard state.workspace.verdicts[key] != nil else {
        return .lines(StyledText("\(claim.id) has no verdict on \(question.rawValue)."))
      }
      try state.record(
        [.verdict(key, nil)], summary: "withdraw verdict on \(claim.id) \(question.rawValue)")
      return .lines(StyledText("\(claim.id) has no verdict on \(question.rawValue) now."))
    }
    let evidence = arguments.option("evidence")?.text.split(separator: ",").map(String.init) ?? []
    let verdict = Verdict(
      word: word.text.lowercased(), reason: arguments.text("REASON"), evidence: evidence)
    try state.record(
      [.verdict(key, verdict)],
      summary: "verdict \(claim.id) \(question.rawValue) \(verdict.word)")
    return .lines(
      StyledText("\(claim.id)", .id) + StyledText("  \(question.rawValue): ")
        + StyledText(verdict.word, .strong)
        + StyledText(verdict.reason.map { "  (\($0))" } ?? ""))
  }
}
