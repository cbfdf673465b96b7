internal import Casebook
internal import Comparison
internal import JSON

/// What `compare a1 a2` answers: the matching claims side by side, those that stand alone, and shared words.
struct ArticleComparisonReply {
  let comparison: ArticleComparison
  let workspace: Workspace

  init(_ comparison: ArticleComparison, in workspace: Workspace) {
    self.comparison = comparison
    self.workspace = workspace
  }

  var reply: Reply {
    var parts: [Reply.Part] = [.text([summary], hang: 2)]
    if !comparison.matches.isEmpty { parts.append(.table(matches)) }
    if !comparison.onlyInA.isEmpty {
      parts.append(.table(alone(comparison.onlyInA, in: comparison.a)))
    }
    if !comparison.onlyInB.isEmpty {
      parts.append(.table(alone(comparison.onlyInB, in: comparison.b)))
    }
    if !comparison.reuse.isEmpty { parts.append(.table(reuse.table(showingArticles: false))) }
    var spaced: [Reply.Part] = []
    for (index, part) in parts.enumerated() {
      if index > 0 { spaced.append(.text([StyledText()], hang: 0)) }
      spaced.append(part)
    }
    if let first = comparison.matches.first(where: { !$0.deltas.isEmpty }) {
      spaced.append(
        .hint(StyledText("Word by word: compare \(first.a) \(first.b)", .notice)))
    }
    return Reply(spaced, json: json)
  }

  /// The claims of the matches, for `it`.
  var selection: [Target] {
    comparison.matches.flatMap { [Target.claim($0.a), .claim($0.b)] }
  }

  private var summary: StyledText {
    let changed = comparison.matches.count { !$0.deltas.isEmpty }
    let matching =
      comparison.matches.isEmpty
      ? "No claims match"
      : "\(Phrases.count(comparison.matches.count, "pair")) of claims "
        + "\(comparison.matches.count == 1 ? "matches" : "match"), \(changed) changed"
    return StyledText(
      "\(matching); \(comparison.onlyInA.count) only in \(comparison.a), "
        + "\(comparison.onlyInB.count) only in \(comparison.b).")
  }

  /// "a1 The Harbour Gazette".
  private func heading(_ id: ArticleID) -> String {
    workspace.articles[id].map { article in
      let outlet = workspace.outletName(of: article)
      return outlet == id.description ? outlet : "\(id) \(outlet)"
    } ?? id.description
  }

  private func wording(_ id: ClaimID) -> StyledText {
    guard let claim = workspace.claims[id] else { return StyledText("\(id)", .id) }
    return StyledText("\(id) ", .id) + ClaimText(claim, in: workspace).marked
  }

  private var matches: Table {
    Table(
      [
        .init(heading(comparison.a), wraps: true), .init(heading(comparison.b), wraps: true),
        .init("WHAT CHANGED", wraps: true),
      ],
      rows: comparison.matches.map { match in
        Table.Row(
          [wording(match.a), wording(match.b), Self.changes(match.deltas)], json: json(match))
      }, whenEmpty: "", isSpaced: true)
  }

  /// One change per line: its kind and its reason.
  private static func changes(_ deltas: [Delta]) -> StyledText {
    guard !deltas.isEmpty else { return StyledText("nothing found", .faint) }
    return deltas.map { delta in
      StyledText(delta.kind.rawValue, .warning) + StyledText(": \(delta.reason)")
    }.joined("\n")
  }

  private func alone(_ claims: [ClaimID], in article: ArticleID) -> Table {
    Table(
      [.init("ONLY IN \(article)", wraps: true)],
      rows: claims.map { Table.Row([wording($0)], json: workspace.appearance(of: $0)) },
      whenEmpty: "")
  }

  private var reuse: ReuseListing {
    ReuseListing(
      found: comparison.reuse.map { SharedWording(a: comparison.a, b: comparison.b, run: $0) },
      workspace: workspace)
  }

  private var json: JSONValue {
    [
      "a": comparison.a.json, "b": comparison.b.json,
      "matches": .array(comparison.matches.map(json)),
      "onlyInA": .array(comparison.onlyInA.map { workspace.appearance(of: $0) }),
      "onlyInB": .array(comparison.onlyInB.map { workspace.appearance(of: $0) }),
      "reuse": .array(reuse.found.map(reuse.json)),
    ]
  }

  private func json(_ match: ClaimMatch) -> JSONValue {
    [
      "a": workspace.appearance(of: match.a), "b": workspace.appearance(of: match.b),
      "score": Self.json(match.score), "reasons": .array(match.reasons.map { .string($0) }),
      "delta": .array(match.deltas.map { workspace.json($0, from: match.a, to: match.b) }),
    ]
  }

  /// A score from 0 to 1 with three decimals: more would show the rounding of the machine.
  private static func json(_ score: Double) -> JSONValue {
    let thousandths = Int((min(max(score, 0), 1) * 1000).rounded())
    let digits = String(thousandths % 1000)
    let literal =
      "\(thousandths / 1000)." + String(repeating: "0", count: 3 - digits.count) + digits
    return JSONNumber(literal: literal).map(JSONValue.number) ?? .null
  }
}
