internal import Casebook

extension Command {
  static let accept = Command(
    name: "accept", group: .claims,
    summary: "Mark claims as rightly extracted; extraction keeps them from then on.",
    parameters: [Parameter("QUERY", .query, "claims, or words of a query", repeats: true)],
    changesSession: true,
    examples: [
      Example("accept c1", "one claim"), Example("accept a1 is:quote", "what a query finds"),
    ],
    seeAlso: ["reject", "edit", "claims", "why"]
  ) { (arguments, state) throws(ShellError) in
    try Standings.set(.accepted, on: arguments.words("QUERY"), verb: "Accepted", in: &state)
  }

  static let reject = Command(
    name: "reject", group: .claims,
    summary: "Mark claims as wrongly extracted; they leave the listings.",
    discussion:
      "Rejected claims stay in the session: ‘claims is:rejected’ lists them, ‘accept’ brings one back.",
    parameters: [Parameter("QUERY", .query, "claims, or words of a query", repeats: true)],
    changesSession: true, examples: [Example("reject c2", "one claim")],
    seeAlso: ["accept", "edit", "add", "claims", "why"]
  ) { (arguments, state) throws(ShellError) in
    try Standings.set(.rejected, on: arguments.words("QUERY"), verb: "Rejected", in: &state)
  }
}

/// What `accept` and `reject` share.
private enum Standings {
  static func set(
    _ standing: Standing, on words: [Word], verb: String, in state: inout ShellState
  ) throws(ShellError) -> Reply {
    let claims = try state.claims(words)
    let open = claims.filter { state.workspace.standings[$0.id] != standing }
    guard !open.isEmpty else {
      return .lines(
        StyledText(claims.isEmpty ? "No claim fits." : "They are \(standing.rawValue) already."))
    }
    let targets = open.map { Target.claim($0.id) }
    try state.record(
      open.map { .standing($0.id, standing) },
      summary: "\(standing == .accepted ? "accept" : "reject") \(Phrases.targets(targets))")
    state.select(targets)
    return .lines(StyledText("\(verb) \(Phrases.targets(targets))."))
  }
}
