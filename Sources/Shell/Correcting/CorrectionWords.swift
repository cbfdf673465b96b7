internal import Casebook

/// The analyst's word beside the machine's, field by field.
struct CorrectionWords {
  /// A field with both readings.
  struct Row {
    var field: ClaimField
    var yours: String
    var machine: String

    /// "you: Ana Ruiz; machine: an official".
    var both: StyledText {
      StyledText("you: ", .faint) + StyledText(yours) + StyledText("; machine: ", .faint)
        + StyledText(machine)
    }
  }

  let rows: [Row]

  init(_ claim: Claim, in workspace: Workspace) {
    guard let correction = claim.correction, let article = workspace.articles[claim.article],
      let text = workspace.text(of: claim.article)
    else {
      rows = []
      return
    }
    let machine = claim.uncorrected
    let own = workspace.attribution(of: claim)
    let other = workspace.attribution(of: machine)
    func source(_ attribution: Attribution?) -> String {
      attribution.map {
        Folding.singleLine(workspace.source(of: $0, in: article))
          + ", \(Phrases.words(for: $0.sourceType))"
      } ?? "the outlet's own voice"
    }
    func chain(_ claim: Claim) -> String { ClaimListing.chain(of: claim, in: workspace).plain }
    func quoted(_ spans: [ScalarRange]) -> String {
      spans.map { "‘\(Folding.singleLine(text[$0]))’" }.joined(separator: ", ")
    }
    rows = ClaimField.allCases.filter(correction.says).map { field in
      switch field {
      case .wording:
        Row(
          field: field, yours: quoted([claim.span]), machine: quoted([machine.span]))
      case .source: Row(field: field, yours: source(own), machine: source(other))
      case .chain: Row(field: field, yours: chain(claim), machine: chain(machine))
      case .type:
        Row(
          field: field, yours: own.map { Phrases.words(for: $0.sourceType) } ?? "none",
          machine: other.map { Phrases.words(for: $0.sourceType) } ?? "none")
      case .kind:
        Row(
          field: field, yours: correction.kind?.rawValue ?? "",
          machine: other?.kind.rawValue ?? "none")
      case .basis:
        Row(
          field: field, yours: correction.basis?.rawValue ?? "",
          machine: other?.basis?.rawValue ?? "not read")
      case .polarity:
        Row(
          field: field, yours: claim.polarity.rawValue, machine: machine.polarity.rawValue)
      case .modality:
        Row(
          field: field, yours: claim.modality?.rawValue ?? "",
          machine: machine.modality?.rawValue ?? "not read")
      case .hedge:
        Row(field: field, yours: quoted(correction.hedges.map(\.span)), machine: "none")
      case .unhedge:
        Row(
          field: field, yours: "none", machine: quoted(correction.notHedges))
      }
    }
  }
}
