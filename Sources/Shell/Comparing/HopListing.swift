internal import Casebook
internal import Comparison
internal import JSON

/// What changed between the claims of groups: article by article for one group, in a list for several.
struct HopListing {
  let groups: [ClaimGroup]
  let hops: [Hop]
  let workspace: Workspace

  /// What changed, one row each; where nothing did, one row that says so.
  var reply: Reply {
    let rows = hops.flatMap { hop in
      hop.deltas.isEmpty ? [row(hop, nil)] : hop.deltas.map { row(hop, $0) }
    }
    let list = Table(
      [
        .init("GROUP"), .init("FROM"), .init("TO"), .init("CHANGE"), .init("WHY", wraps: true),
      ], rows: rows, whenEmpty: "No claims of different articles stand in one group.")
    var parts: [Reply.Part] = groups.count == 1 ? heading(groups[0]) : []
    parts.append(.table(list))
    var reply = Reply(parts)
    reply.json = .array(
      hops.flatMap { hop in hop.deltas.map { json(hop, $0) } })
    return reply
  }

  /// The wordings of one group, and article by article what changed.
  private func heading(_ group: ClaimGroup) -> [Reply.Part] {
    let wordings = Table(
      [.init("CLAIM"), .init("WORDING", wraps: true)],
      rows: group.members.map { member in
        Table.Row(
          [
            name(member.claim),
            workspace.claims[member.claim].map { ClaimText($0, in: workspace).marked }
              ?? StyledText(),
          ], json: workspace.appearance(of: member.claim))
      }, whenEmpty: "")
    let gap = Reply.Part.text([StyledText()], hang: 0)
    guard let matrix else { return [.table(wordings), gap] }
    return [.table(wordings), gap, .table(matrix), gap]
  }

  /// What changed from the article of each row to that of each column; nil for fewer than three articles.
  private var matrix: Table? {
    var articles: [ArticleID] = []
    for hop in hops {
      for claim in [hop.from, hop.to] {
        guard let id = workspace.claims[claim]?.article, !articles.contains(id) else { continue }
        articles.append(id)
      }
    }
    guard articles.count > 2 else { return nil }
    let columns = articles.dropFirst()
    return Table(
      [.init("FROM \\ TO")] + columns.map { .init($0.description, wraps: true, isPicture: true) },
      rows: articles.dropLast().map { from in
        Table.Row(
          [StyledText(from.description, .id)] + columns.map { cell(from, $0) }, json: .null)
      }, whenEmpty: "")
  }

  /// The kinds of change between the claims of two articles, each once.
  private func cell(_ from: ArticleID, _ to: ArticleID) -> StyledText {
    let between = hops.filter {
      workspace.claims[$0.from]?.article == from && workspace.claims[$0.to]?.article == to
    }
    guard !between.isEmpty else { return StyledText() }
    let found = Set(between.flatMap(\.deltas).map(\.kind))
    let kinds = Delta.Kind.allCases.filter(found.contains)
    guard !kinds.isEmpty else { return StyledText("none", .faint) }
    return kinds.map { StyledText($0.rawValue, .warning) }.joined("\n")
  }

  private func row(_ hop: Hop, _ delta: Delta?) -> Table.Row {
    Table.Row(
      [
        StyledText(hop.group.description, .id), name(hop.from),
        name(hop.to) + StyledText(hop.isDrawn ? " ‹" : "", .strong),
        delta.map { StyledText($0.kind.rawValue, .warning) } ?? StyledText("none found", .faint),
        StyledText(delta?.reason ?? ""),
      ], json: delta.map { json(hop, $0) } ?? .null)
  }

  private func name(_ claim: ClaimID) -> StyledText {
    StyledText(workspace.claims[claim].map { "\($0.article) \(claim)" } ?? "\(claim)", .id)
  }

  /// A change with its group: `{"group", "from", "to", "kind", "fromSpan", "toSpan", "reason", "drawn"}`.
  private func json(_ hop: Hop, _ delta: Delta) -> JSONValue {
    guard case .object(var members) = workspace.json(delta, from: hop.from, to: hop.to) else {
      return .null
    }
    members["group"] = hop.group.json
    members["drawn"] = .bool(hop.isDrawn)
    return .object(members)
  }
}
