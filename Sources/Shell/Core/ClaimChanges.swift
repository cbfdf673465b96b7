internal import Casebook

/// What would make a claim's findings different: words that carry them, and what the analyst can type.
struct ClaimChanges {
  private let claim: Claim
  private let workspace: Workspace

  init(_ claim: Claim, in workspace: Workspace) {
    self.claim = claim
    self.workspace = workspace
  }

  /// One line each, the shortest way to another reading.
  var lines: [StyledText] {
    guard let text = workspace.text(of: claim.article) else { return [] }
    var lines: [StyledText] = []
    func quote(_ span: ScalarRange) -> String { Folding.singleLine(text[span]) }
    let hedges = workspace.hedges(of: claim)
    if let first = hedges.first {
      let names = hedges.map { Phrases.quoted(text[$0.span]) }
      lines.append(
        line(
          "without \(ShellError.list(names)) it is not hedged; a word that is no hedge",
          "edit \(claim.id) unhedge:\(Phrases.typed(text[first.span]))"))
    }
    if let modality = modality(quote) { lines.append(modality) }
    if claim.polarity == .denied, claim.correction?.polarity == nil {
      lines.append(line("if it is not denied", "edit \(claim.id) polarity:affirmed"))
    }
    let open = workspace.times(of: claim).filter { !$0.isResolved && $0.needs != .context }
    if let first = open.first, workspace.articles[claim.article]?.published == nil {
      lines.append(
        line(
          "‘\(quote(first.span))’ names its day with", "set \(claim.article) published:YYYY-MM-DD"))
    }
    lines.append(source)
    if claim.correction != nil {
      lines.append(line("to go back to the machine's reading", "edit \(claim.id) --reset"))
    }
    if workspace.standings[claim.id] == nil {
      lines.append(line("to settle it", "accept \(claim.id), or: reject \(claim.id)"))
    }
    return lines
  }

  private func line(_ what: String, _ command: String) -> StyledText {
    StyledText("\(what): ") + StyledText(command, .notice)
  }

  private func modality(_ quote: (ScalarRange) -> String) -> StyledText? {
    guard let modality = claim.modality, modality != .done, claim.modalityRule != Claim.analystRule
    else { return nil }
    let words = claim.modalityWords.map { "‘\(quote($0))’" }.joined(separator: " … ")
    return line(
      (words.isEmpty ? "" : "without \(words) it is not \(modality.rawValue); ")
        + "if it is so already",
      "edit \(claim.id) modality:done")
  }

  private var source: StyledText {
    let attributions = workspace.attributions(of: claim)
    guard let first = attributions.first else {
      return line("to name who says so", "edit \(claim.id) source:\"NAME\"")
    }
    if attributions.contains(where: { !$0.stated }) {
      return line("to mend the inferred link", "edit \(claim.id) chain:\"NAME < NAME\"")
    }
    return line(
      first.resolved != nil && first.rule != Claim.analystRule
        ? "if somebody else is meant" : "if somebody else says so",
      "edit \(claim.id) source:\"NAME\"")
  }
}
