internal import Casebook
internal import Comparison
internal import JSON

/// The ways of claims back through the articles: a tree for one, a table for several.
struct TraceReply {
  let traces: [Trace]
  let workspace: Workspace

  var reply: Reply {
    let json = JSONValue.array(traces.map(json))
    guard traces.count == 1, let trace = traces.first else {
      var reply = Reply.table(table)
      reply.json = json
      return reply
    }
    return Reply([.text(lines(trace, indent: 0, from: nil), hang: 4)], json: json)
  }

  private var table: Table {
    Table(
      [
        .init("CLAIM"), .init("WAY", wraps: true), .init("WORDING", wraps: true),
      ],
      rows: traces.map { trace in
        Table.Row(
          [
            name(trace.claim), way(trace),
            workspace.claims[trace.claim].map { ClaimText($0, in: workspace).marked }
              ?? StyledText(),
          ], json: json(trace))
      }, whenEmpty: "No claim fits.")
  }

  private func name(_ claim: ClaimID) -> StyledText {
    StyledText(workspace.claims[claim].map { "\($0.article) \(claim)" } ?? "\(claim)", .id)
  }

  /// "The Daily Lantern ‹ the Ledger (a2 c20) ‹ a port official": through the articles, as far as they are loaded.
  private func way(_ trace: Trace) -> StyledText {
    var parts = [outlet(of: trace.claim)]
    for step in trace.steps.dropLast().reversed() {
      parts.append(source(step))
      if step.article != nil { break }
    }
    if let first = trace.sources.first {
      let rest = way(first.trace)
      if trace.steps.dropLast().last(where: { $0.article != nil }) != nil {
        parts[parts.count - 1] = rest
      } else {
        parts.append(rest)
      }
    }
    return parts.joined(StyledText(" ‹ ", .faint))
  }

  private func outlet(of claim: ClaimID) -> StyledText {
    let article = workspace.claims[claim].flatMap { workspace.articles[$0.article] }
    return StyledText(article.map(workspace.outletName) ?? "") + StyledText(" (", .faint)
      + name(claim) + StyledText(")", .faint)
  }

  private func source(_ step: Trace.Step) -> StyledText {
    var words = StyledText(Folding.singleLine(step.link.source), .source)
    if step.link.isGuess { words += StyledText("?", .faint) }
    if step.link.type == .unnamedPerson || step.link.type == .unnamedGroup {
      words += StyledText(" (unnamed)", .faint)
    }
    if step.isMissing { words += StyledText(" (not loaded)", .warning) }
    return words
  }

  /// The way as lines, each source further in: outlet and wording, then who says it there.
  private func lines(_ trace: Trace, indent: Int, from hop: Trace.Source?) -> [StyledText] {
    let margin = StyledText(String(repeating: "  ", count: indent))
    var lines: [StyledText] = []
    let wording = workspace.claims[trace.claim].map { ClaimText($0, in: workspace).marked }
    lines.append(
      margin + (hop.map { words($0.evidence) } ?? StyledText()) + outlet(of: trace.claim) + "  "
        + (wording ?? StyledText()))
    let deeper = margin + "  "
    if let hop { lines += changes(hop.deltas).map { deeper + $0 } }
    for step in trace.steps.dropLast().reversed() {
      if let article = step.article {
        guard step.claim == nil else { break }
        lines.append(
          deeper + StyledText("‹ ", .faint) + source(step)
            + StyledText(" is \(article), where no claim seems to say the same", .warning))
        break
      }
      lines.append(deeper + StyledText("‹ ", .faint) + source(step))
    }
    for source in trace.sources {
      lines += self.lines(source.trace, indent: indent + 1, from: source)
    }
    if trace.sources.isEmpty, trace.steps.count == 1 {
      lines.append(deeper + StyledText("nobody is given for it", .warning))
    }
    return lines
  }

  /// What changed on the way from here, one change a line.
  private func changes(_ deltas: [Delta]) -> [StyledText] {
    guard !deltas.isEmpty else { return [StyledText("nothing found changed on the way", .faint)] }
    return deltas.map { delta in
      StyledText("\(delta.kind.rawValue) ", .warning) + StyledText(delta.reason, .faint)
    }
  }

  private func words(_ evidence: Trace.Evidence) -> StyledText {
    switch evidence {
    case .named: StyledText("‹ ", .faint)
    case .credited: StyledText("‹ credited in the article: ", .faint)
    case .wording: StyledText("‹ by wording only: ", .warning)
    }
  }

  /// `{"claim", "article", "span", "text", "chain", "sources"}`; the chain innermost first, as the article states it.
  private func json(_ trace: Trace) -> JSONValue {
    guard case .object(var members) = workspace.appearance(of: trace.claim) else { return .null }
    members["chain"] = .array(
      trace.steps.map { step in
        [
          "source": .string(Folding.singleLine(step.link.source)),
          "type": .string(step.link.type?.rawValue ?? "outlet"), "stated": .bool(step.link.stated),
          "article": step.article?.json ?? .null, "claim": step.claim?.json ?? .null,
        ]
      })
    members["sources"] = .array(
      trace.sources.map { source in
        [
          "evidence": .string(source.evidence.rawValue), "trace": json(source.trace),
          "changes": .array(source.deltas.map { .string($0.kind.rawValue) }),
        ]
      })
    return .object(members)
  }
}
