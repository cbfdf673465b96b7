internal import Casebook
internal import Comparison

extension Command {
  static let rate = Command(
    name: "rate", group: .judgement,
    summary: "Rate a source's reliability (A–F) and an information's credibility (1–6).",
    discussion: """
      The Admiralty scale keeps the two apart. Reliability is the source's record: \
      \(ShellError.list(Rating.Reliability.allCases.map { "\($0.rawValue) \($0.meaning)" })). \
      Credibility is what speaks for this information: \
      \(ShellError.list(Rating.Credibility.allCases.map { "\($0.rawValue) \($0.meaning)" })). \
      1 is for information that two independent origins confirm: two outlets that quote one official are one origin. It is \
      refused while fewer than two are known: ‘origins’ shows them, and ‘group’ puts together what belongs together. \
      ‘rate c3 none’ takes a rating back.
      """,
    parameters: [
      Parameter("WHAT", .target, "a claim or an article"),
      Parameter("GRADE", .word, "a grade such as B2, B or 2, or ‘none’"),
      Parameter("REASON", .text, "why", optional: true),
    ],
    changesSession: true,
    examples: [
      Example("rate a1 B", "a usually reliable outlet"),
      Example("rate c1 C3 one unnamed source", "source and information, with the reason"),
    ],
    seeAlso: ["verdict", "claims"]
  ) { (arguments, state) throws(ShellError) in
    guard let what = arguments.word("WHAT"), let grade = arguments.word("GRADE") else {
      return .none
    }
    let target = try state.target(what)
    if grade.text.lowercased() == "none" {
      guard state.workspace.ratings[target] != nil else {
        return .lines(StyledText("\(target) has no rating."))
      }
      try state.record([.rating(target, nil)], summary: "unrate \(target)")
      return .lines(StyledText("\(target) has no rating now."))
    }
    guard var rating = Rating(grade: grade.text) else {
      throw ShellError(
        .other(
          "‘\(grade.text)’ is no grade.",
          mend: "Give a letter A–F for the source, a digit 1–6 for the information, or both: B2"),
        at: grade.place)
    }
    rating.reason = arguments.text("REASON")
    if rating.credibility == .confirmed { try state.checkConfirmed(target, at: grade) }
    try state.record([.rating(target, rating)], summary: "rate \(target) \(rating.grade)")
    let meaning = [
      rating.reliability.map { "source \($0.meaning)" },
      rating.credibility.map { "information \($0.meaning)" },
    ].compactMap(\.self).joined(separator: "; ")
    return .lines(
      StyledText("\(target)", .id) + StyledText("  \(rating.grade)", .strong)
        + StyledText("  \(meaning)"))
  }
}

extension ShellState {
  /// Throws when fewer than two independent origins of a claim are known; for articles there is nothing to count.
  fileprivate mutating func checkConfirmed(_ target: Target, at word: Word) throws(ShellError) {
    guard case .claim(let claim) = target else { return }
    let collation = try collation()
    let mend = "Rate it 2, or find another origin and put both together: group \(claim) c9"
    guard let group = collation.groups.first(where: { $0.claims.contains(claim) }) else {
      throw ShellError(
        .other("\(claim) stands alone: 1 needs two independent origins.", mend: mend),
        at: word.place)
    }
    let roots = collation.origins(of: [group]).first?.roots ?? []
    guard roots.count < 2 else { return }
    let name = roots.first?.name ?? "nobody named"
    throw ShellError(
      .other(
        "\(group.id) with \(claim) has one origin, \(name): 1 needs two independent ones.",
        mend: mend),
      at: word.place)
  }
}

extension Rating {
  /// The rating that a grade such as "B2", "b" or "2" spells, or nil.
  init?(grade: String) {
    self.init()
    var rest = grade.uppercased()[...]
    if let first = rest.first, let reliability = Reliability(rawValue: String(first)) {
      self.reliability = reliability
      rest.removeFirst()
    }
    if let first = rest.first, let credibility = Credibility(rawValue: String(first)) {
      self.credibility = credibility
      rest.removeFirst()
    }
    guard rest.isEmpty, !self.grade.isEmpty else { return nil }
  }
}
