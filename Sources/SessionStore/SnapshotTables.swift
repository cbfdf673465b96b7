internal import Casebook
internal import JSON

/// The workspace's tables as members of the snapshot; `SnapshotTables+Reading.swift` is the way back.
enum SnapshotTables {
  static func members(of workspace: Workspace) -> JSONObject {
    [
      "texts": .object(
        JSONObject(
          workspace.texts.pairs.map { ($0.key, .string($0.value.string)) },
          uniquingKeysWith: { $1 })),
      "articles": workspace.articles.values.json,
      "analyses": .array(workspace.analyses.pairs.map { keyed($1, "article", $0.json) }),
      "claims": workspace.claims.values.json,
      "standings": .object(
        JSONObject(
          workspace.standings.pairs.map { ($0.key.description, $0.value.json) },
          uniquingKeysWith: { $1 })),
      "groups": workspace.groups.values.json,
      "tags": workspace.tags.values.json,
      "taggings": workspace.taggingsInOrder.json,
      "annotations": workspace.annotations.values.json,
      "links": workspace.links.values.json,
      "ratings": .array(workspace.ratings.pairs.map { keyed($1, "on", $0.json) }),
      "verdicts": .array(workspace.verdicts.pairs.map { keyed($1, "of", $0.json) }),
      "aliases": .object(
        JSONObject(
          workspace.aliases.pairs.map { ($0.key, .string($0.value)) }, uniquingKeysWith: { $1 })),
      "lastNumbers": .object(
        JSONObject(
          workspace.lastNumbers.map { (String($0.key), .integer($0.value)) },
          uniquingKeysWith: { $1 })),
    ]
  }

  /// A record with its key among its members.
  private static func keyed(
    _ value: some JSONRepresentable, _ name: String, _ key: JSONValue
  ) -> JSONValue {
    guard case .object(var members) = value.json else { return value.json }
    members[name] = key
    return .object(members)
  }
}
