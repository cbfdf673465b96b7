internal import Casebook
internal import JSON

extension Command {
  static let show = Command(
    name: "show", group: .claims, summary: "Show a claim with all that is known about it.",
    parameters: [Parameter("CLAIM", .claim, "a claim")], isListing: true,
    examples: [Example("show c1", "one claim"), Example("show c1 --json", "as data")],
    seeAlso: ["why", "claims"]
  ) { (arguments, state) throws(ShellError) in
    guard let word = arguments.word("CLAIM") else { return .none }
    let claim = try state.claim(word)
    state.select([.claim(claim.id)])
    return .record(
      ClaimFields(claim, in: state.workspace).all,
      json: ClaimRecord.json(claim, in: state.workspace))
  }
}

/// A claim's labelled values.
private struct ClaimFields {
  let claim: Claim
  let workspace: Workspace

  init(_ claim: Claim, in workspace: Workspace) {
    self.claim = claim
    self.workspace = workspace
  }

  var all: [Reply.Field] { found + judged }

  private var found: [Reply.Field] {
    var fields: [Reply.Field] = [
      .init(claim.id.description, ClaimText(claim, in: workspace).marked),
      .init("stands in", place), .init("chain", ClaimListing.chain(of: claim, in: workspace)),
    ]
    let removes = workspace.chain(of: claim).removes
    if removes > 0 { fields.append(.init("removes", StyledText("\(removes)", .number))) }
    if let attribution = workspace.attribution(of: claim) {
      fields.append(
        .init(
          "attribution",
          StyledText(
            "\(attribution.kind.rawValue), \(Phrases.words(for: attribution.sourceType))")
            + StyledText(attribution.stated ? "" : ", inferred", .warning)))
    } else {
      fields.append(.init("attribution", StyledText("none: the outlet's own voice")))
    }
    if let text = workspace.text(of: claim.article) {
      let proposition = proposition(in: text)
      if proposition != Folding.singleLine(claim.wording) {
        fields.append(.init("says", StyledText(proposition)))
      }
      fields += workspace.hedges(of: claim).map { hedge in
        .init(
          "hedge",
          StyledText(text[hedge.span], .hedge) + StyledText("  \(hedge.kind.rawValue)", .faint))
      }
      fields += workspace.quantities(of: claim).map {
        .init("figure", Figures.styled($0, in: text))
      }
      fields += workspace.times(of: claim).map { .init("date", Dates.styled($0, in: text)) }
    }
    if let modality = claim.modality {
      fields.append(.init("modality", StyledText(modality.rawValue) + shown(claim.modalityWords)))
    }
    if let attribution = workspace.attribution(of: claim), let basis = attribution.basis {
      fields.append(.init("basis", StyledText(basis.rawValue) + shown(attribution.basisWords)))
    }
    if claim.polarity == .denied { fields.append(.init("polarity", "denied")) }
    fields += CorrectionWords(claim, in: workspace).rows.map { row in
      .init("edited", StyledText("\(row.field.rawValue)  ", .faint) + row.both)
    }
    if claim.isAdded { fields.append(.init("added", "by you")) }
    if claim.isOrphaned { fields.append(.init("orphaned", "extraction finds it no longer")) }
    if let worth = claim.worth {
      let reasons = WorthWords.short(worth, in: workspace.text(of: claim.article))
      fields.append(
        .init(
          "worth",
          StyledText(WorthWords.score(worth.score), .strong)
            + StyledText("  \(WorthWords.verdict(worth))")
            + StyledText(reasons.isEmpty ? "" : ": \(reasons)", .faint)))
    }
    return fields
  }

  /// The words that show something, in quotation marks.
  private func shown(_ spans: [ScalarRange]) -> StyledText {
    guard !spans.isEmpty, let text = workspace.text(of: claim.article) else { return "" }
    let words = spans.map { Folding.singleLine(text[$0]) }.joined(separator: " … ")
    return StyledText("  ‘\(words)’", .faint)
  }

  private func proposition(in text: ArticleText) -> String {
    claim.proposition.map { Folding.singleLine(text[$0]) }.joined(separator: " … ")
  }

  private var place: StyledText {
    guard let article = workspace.articles[claim.article] else { return "" }
    let paragraph = article.paragraphs.firstIndex { $0.span.contains(claim.span) }
    let position = paragraph.map { "\(article.id):\($0 + 1)" } ?? "\(article.id)"
    let role = paragraph.map { article.paragraphs[$0].role.rawValue } ?? ""
    return StyledText(position, .id) + StyledText("  \(role)", .faint)
      + StyledText("  \(article.title ?? "")")
  }

  private var judged: [Reply.Field] {
    let target = Target.claim(claim.id)
    var fields: [Reply.Field] = []
    if let standing = workspace.standings[claim.id] {
      fields.append(.init("standing", StyledText(standing.rawValue)))
    }
    let tags = workspace.tags(on: target)
    if !tags.isEmpty {
      fields.append(.init("tags", tags.map { StyledText("\($0)", .tag) }.joined(" ")))
    }
    if let rating = workspace.ratings[target] {
      fields.append(
        .init(
          "rating",
          StyledText(rating.grade, .strong) + StyledText(rating.reason.map { "  \($0)" } ?? "")))
    }
    for question in Verdict.Question.allCases {
      guard let verdict = workspace.verdicts[VerdictKey(claim.id, question)] else { continue }
      var text = StyledText(verdict.word, .strong)
      if let reason = verdict.reason { text += StyledText("  \(reason)") }
      if !verdict.evidence.isEmpty {
        text += StyledText("  (evidence: \(verdict.evidence.joined(separator: ", ")))", .faint)
      }
      fields.append(.init("verdict on \(question.rawValue)", text))
    }
    fields += workspace.links(of: target).map { link in
      .init("link \(link.id)", StyledText("\(link.from) \(link.kind.rawValue) \(link.to)"))
    }
    fields += workspace.annotations(on: target).map { note in
      .init("note \(note.id)", StyledText(note.text) + StyledText("  \(note.time)", .faint))
    }
    return fields
  }
}
