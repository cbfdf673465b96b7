internal import Casebook
internal import Comparison
internal import JSON

/// What `compare c3 c9` answers: two wordings laid side by side, word by word.
struct WordingReply {
  let comparison: WordingComparison
  let workspace: Workspace

  init(_ comparison: WordingComparison, in workspace: Workspace) {
    self.comparison = comparison
    self.workspace = workspace
  }

  var reply: Reply {
    .record(
      [field(comparison.a), field(comparison.b), .init("word by word", wording)] + changes,
      json: json)
  }

  private func field(_ id: ClaimID) -> Reply.Field {
    guard let claim = workspace.claims[id] else { return .init(id.description, "") }
    let chain = ClaimListing.chain(of: claim, in: workspace)
    return .init(
      id.description, chain + StyledText(": ", .faint) + ClaimText(claim, in: workspace).marked)
  }

  /// The first wording with what was taken out of it and what was put in.
  private var wording: StyledText {
    comparison.pieces.map { piece in
      let before = Folding.singleLine(piece.textA)
      let after = Folding.singleLine(piece.textB)
      return switch piece.kind {
      case .same: StyledText(after)
      case .removed: StyledText(before, .removed)
      case .added: StyledText(after, .added)
      case .changed: StyledText(before, .removed) + " " + StyledText(after, .added)
      }
    }.joined(" ")
  }

  private var changes: [Reply.Field] {
    guard !comparison.deltas.isEmpty else {
      let isSame = comparison.pieces.allSatisfy { $0.kind == .same }
      return [
        .init(
          "what changed",
          StyledText(
            isSame
              ? "nothing: the words are the same"
              : "no hedge, figure, source or date that the rules know", .faint))
      ]
    }
    return comparison.deltas.map { .init($0.kind.rawValue, StyledText($0.reason)) }
  }

  private var json: JSONValue {
    [
      "a": workspace.appearance(of: comparison.a), "b": workspace.appearance(of: comparison.b),
      "pieces": .array(
        comparison.pieces.map { piece in
          [
            "kind": .string(piece.kind.rawValue), "aSpan": piece.spanA?.json ?? .null,
            "bSpan": piece.spanB?.json ?? .null, "aText": .string(piece.textA),
            "bText": .string(piece.textB),
          ]
        }),
      "delta": .array(
        comparison.deltas.map { workspace.json($0, from: comparison.a, to: comparison.b) }),
    ]
  }
}
