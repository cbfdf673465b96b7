internal import Casebook
internal import JSON

/// A claim as `--json` prints it: the session's shape with its chain, text and what the analyst added.
enum ClaimRecord {
  static func json(_ claim: Claim, in workspace: Workspace) -> JSONValue {
    guard case .object(var members) = claim.json else { return claim.json }
    members["anchor"] = nil
    // A row of numbers for comparing claims, of no use to a reader.
    members["meaning"] = nil
    members["span"] = claim.span.json
    members["text"] = .string(claim.wording)
    members["chain"] = .array(workspace.chain(of: claim).links.map { .string($0.source) })
    members["hedges"] = .array(workspace.hedges(of: claim).map(\.json))
    members["quantities"] = .array(workspace.quantities(of: claim).map(\.json))
    members["times"] = .array(workspace.times(of: claim).map(\.json))
    members["attribution"] = workspace.attribution(of: claim)?.json ?? .null
    members["furniture"] = .bool(claim.isFurniture)
    members["headline"] = .bool(claim.isHeadline)
    let target = Target.claim(claim.id)
    let tags = workspace.tags(on: target)
    if !tags.isEmpty { members["tags"] = tags.json }
    if let standing = workspace.standings[claim.id] { members["standing"] = standing.json }
    if let rating = workspace.ratings[target] { members["rating"] = rating.json }
    for question in Verdict.Question.allCases {
      if let verdict = workspace.verdicts[VerdictKey(claim.id, question)] {
        members["verdict-\(question.rawValue)"] = verdict.json
      }
    }
    let notes = workspace.annotations(on: target)
    if !notes.isEmpty { members["annotations"] = notes.json }
    return .object(members)
  }
}
