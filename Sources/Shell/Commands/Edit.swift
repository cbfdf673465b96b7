internal import Casebook

extension Command {
  static let edit = Command(
    name: "edit", group: .claims,
    summary: "Correct a claim: who says so, its words, hedges, modality and more.",
    discussion: """
      Your word counts from then on, in every listing, query and comparison; the machine's reading stays beside it, in \
      ‘show’ and ‘why’, and extraction never overwrites yours. Words must stand in the article; where they stand \
      more than once, at: says which. chain: names all who pass it on, as listings do from the outlet inward (<), or \
      from the origin outward (>); your article's outlet may be left out. reset: gives one field back to the \
      machine, --reset all of them. Without a field, both readings are shown.
      """,
    parameters: [Parameter("CLAIM", .claim, "a claim, or several", repeats: true)],
    options: ClaimField.options(for: ClaimField.allCases) + [
      OptionKey("at", "PLACE", .word, "which of several places: a1:3, a1:3.2, or #2"),
      OptionKey(
        "reset", "FIELD", .choice(ClaimField.allCases.map(\.rawValue)),
        "give a field back to the machine"),
    ],
    flags: [Flag("reset", "give all fields back to the machine")], changesSession: true,
    examples: [
      Example("edit c3 source:\"Ana Ruiz\"", "who says so"),
      Example("edit c2 unhedge:may modality:done", "no hedge, and so"),
      Example("edit c2 chain:\"The Courier < a port official\"", "through whom"),
      Example("edit c3 --reset", "the machine's reading again"),
    ],
    seeAlso: ["add", "accept", "why", "show", "undo"]
  ) { (arguments, state) throws(ShellError) in
    let claims = try state.namedClaims(arguments.words("CLAIM"))
    let given = ClaimField.allCases.filter { arguments.option($0.rawValue) != nil }
    if claims.count > 1, let field = given.first(where: Editing.isOfOneClaim) {
      throw ShellError(
        .other(
          "‘\(field.rawValue):’ fits one claim only.", mend: "Edit the claims one by one."),
        at: arguments.option(field.rawValue)?.place)
    }
    state.select(claims.map { .claim($0.id) })
    let resets = try Editing.resets(arguments)
    guard !given.isEmpty || !resets.isEmpty else {
      return Reply([.text(claims.flatMap { Editing.lines($0, in: state.workspace) }, hang: 4)])
    }
    var edits: [Edit] = []
    for claim in claims {
      guard var reader = CorrectionReader(claim.resetting(resets), in: state) else { continue }
      try reader.take(arguments)
      let corrected = Editing.corrected(claim, by: reader.correction, in: state.workspace)
      if corrected != claim { edits.append(.claim(claim.id, corrected)) }
    }
    guard !edits.isEmpty else { return .lines("It is so already; nothing was changed.") }
    let names = (given + resets.filter { !given.contains($0) }).map(\.rawValue)
    let isReset = given.isEmpty
    try state.record(
      edits,
      summary: "\(isReset ? "reset" : "edit") \(Phrases.targets(claims.map { .claim($0.id) })) "
        + (resets.count == ClaimField.allCases.count ? "" : ShellError.list(names)))
    let changed = claims.compactMap { state.workspace.claims[$0.id] }
    return Reply([.text(changed.flatMap { Editing.lines($0, in: state.workspace) }, hang: 4)])
  }
}

/// What `edit` and `add` share.
enum Editing {
  /// True for fields that are words of one claim.
  static func isOfOneClaim(_ field: ClaimField) -> Bool {
    field == .wording || field == .hedge || field == .unhedge
  }

  /// The fields that a line gives back to the machine.
  fileprivate static func resets(_ arguments: Arguments) throws(ShellError) -> [ClaimField] {
    if arguments.has("reset") { return ClaimField.allCases }
    guard let word = arguments.option("reset") else { return [] }
    guard let field = ClaimField(rawValue: word.text.lowercased()) else {
      let fields = ClaimField.allCases.map(\.rawValue)
      throw ShellError(
        .notOneOf(word.text, choices: fields, nearest: Nearest.word(to: word.text, among: fields)),
        at: word.place)
    }
    return [field]
  }

  /// The claim with the analyst's word above the machine's.
  static func corrected(
    _ claim: Claim, by correction: Claim.Correction, in workspace: Workspace
  ) -> Claim {
    guard let text = workspace.text(of: claim.article) else { return claim }
    return claim.correcting(
      correction, in: workspace.analyses[claim.article] ?? Analysis(extractor: ""), text: text)
  }

  /// A claim with both readings of what was corrected.
  static func lines(_ claim: Claim, in workspace: Workspace) -> [StyledText] {
    let head =
      StyledText("\(claim.id)", .id) + "  " + ClaimListing.chain(of: claim, in: workspace) + "  "
      + ClaimText(claim, in: workspace).marked
    let rows = CorrectionWords(claim, in: workspace).rows.map { row in
      StyledText("    \(row.field.rawValue)  ", .faint) + row.both
    }
    guard rows.isEmpty else { return [head] + rows }
    return [
      head,
      StyledText(claim.isAdded ? "    added by you" : "    all as the machine reads it", .faint),
    ]
  }
}

extension Claim {
  /// The claim with some fields given back to the machine.
  fileprivate func resetting(_ fields: [ClaimField]) -> Claim {
    guard !fields.isEmpty, var correction else { return self }
    for field in fields { correction.reset(field) }
    var claim = self
    claim.correction = correction
    return claim
  }
}

extension ShellState {
  /// The claims that some words name by id, range or `it`, in their order and each once.
  func namedClaims(_ words: [Word]) throws(ShellError) -> [Claim] {
    var found: [Claim] = []
    for word in words {
      var claims: [Claim] = []
      if word.text != "it", let ids = IDList.parse(word.text, as: ClaimID.self) {
        for id in ids {
          guard let claim = workspace.claims[id] else { throw unknown(id, word) }
          claims.append(claim)
        }
      } else if word.text == "it", selection.count > 1 {
        claims = try self.claims([word])
      } else {
        claims = [try claim(word)]
      }
      for claim in claims where !found.contains(where: { $0.id == claim.id }) {
        found.append(claim)
      }
    }
    return found
  }
}
