internal import Casebook
internal import Comparison
internal import JSON

/// Whom articles draw on, as a table.
struct DerivationListing {
  let found: [Derivation]
  let workspace: Workspace

  var table: Table {
    Table(
      [
        .init("ARTICLE"), .init("DRAWS ON", wraps: true), .init("LOADED AS"),
        .init("WHY", wraps: true),
      ],
      rows: found.map { derivation in
        Table.Row(
          [
            StyledText(derivation.article.description, .id),
            StyledText(derivation.cites.map(Folding.singleLine) ?? "nobody is credited"),
            derivation.resolves.map { StyledText($0.description, .id) }
              ?? StyledText("not loaded", .warning),
            StyledText(derivation.reason, .faint),
          ], json: json(derivation))
      }, whenEmpty: "These articles credit no outlet and no body.")
  }

  /// `{"article", "cites", "resolves", "stated", "span", "text", "reason"}`; `resolves` is null for what is not loaded.
  func json(_ derivation: Derivation) -> JSONValue {
    guard case .object(var members) = workspace.appearance(of: derivation.article, derivation.span)
    else { return .null }
    members["cites"] = derivation.cites.map(JSONValue.string) ?? .null
    members["resolves"] = derivation.resolves?.json ?? .null
    members["stated"] = .bool(derivation.isStated)
    members["reason"] = .string(derivation.reason)
    return .object(members)
  }
}
