internal import Casebook
internal import Comparison
internal import JSON

/// Claims and passages as the comparing commands print them with `--json`.
extension Workspace {
  /// A claim where it stands: `{"article", "claim", "span", "text"}`, with the input's id where there was one.
  func appearance(of id: ClaimID) -> JSONValue {
    guard let claim = claims[id] else { return .null }
    return appearance(of: claim.article, claim.span, claim: id)
  }

  /// A passage of an article.
  func appearance(
    of article: ArticleID, _ span: ScalarRange, claim: ClaimID? = nil
  ) -> JSONValue {
    var members: JSONObject = [
      "article": article.json, "span": span.json,
      "text": .string(text(of: article)?[span] ?? ""),
    ]
    members["input"] = articles[article]?.origin.inputID.map(JSONValue.string)
    members["claim"] = claim?.json
    return .object(members)
  }

  /// A change between two claims.
  func json(_ delta: Delta, from a: ClaimID, to b: ClaimID) -> JSONValue {
    [
      "from": appearance(of: a), "to": appearance(of: b), "kind": .string(delta.kind.rawValue),
      "fromSpan": delta.fromSpan?.json ?? .null, "toSpan": delta.toSpan?.json ?? .null,
      "reason": .string(delta.reason),
    ]
  }
}
