internal import Casebook
internal import JSON

/// The workspace's tables as members of the snapshot, and back.
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

  /// Takes the tables out of the snapshot's fields and applies them in an order in which every reference is there.
  static func workspace(from fields: inout JSONFields) throws(SnapshotProblem) -> Workspace {
    do {
      var workspace = Workspace()
      for (key, text) in try objects("texts", in: &fields) {
        workspace.keep(ArticleText(try String(json: text, path: "texts.\(key)")), as: key)
      }
      var edits: [Edit] = []
      for article: Article in try fields.list("articles") {
        edits.append(.article(article.id, article))
      }
      edits += try records("analyses", key: "article", in: &fields) { .analysis($0, $1) }
      for claim: Claim in try fields.list("claims") { edits.append(.claim(claim.id, claim)) }
      for (key, standing) in try objects("standings", in: &fields) {
        let id = try ClaimID(json: .string(key), path: "standings.\(key)")
        edits.append(.standing(id, try Standing(json: standing, path: "standings.\(key)")))
      }
      for group: Group in try fields.list("groups") { edits.append(.group(group.id, group)) }
      for tag: Tag in try fields.list("tags") { edits.append(.tag(tag.path, tag)) }
      for tagging: Tagging in try fields.list("taggings") { edits.append(.tagging(tagging, true)) }
      for note: Annotation in try fields.list("annotations") {
        edits.append(.annotation(note.id, note))
      }
      for link: Link in try fields.list("links") { edits.append(.link(link.id, link)) }
      edits += try records("ratings", key: "on", in: &fields) { .rating($0, $1) }
      edits += try records("verdicts", key: "of", in: &fields) { .verdict($0, $1) }
      for (name, line) in try objects("aliases", in: &fields) {
        edits.append(.alias(name, try String(json: line, path: "aliases.\(name)")))
      }
      try workspace.apply(edits)
      for (letter, number) in try objects("lastNumbers", in: &fields) {
        guard let character = letter.first, letter.count == 1, let number = number.integer else {
          throw JSONShapeError(path: "lastNumbers.\(letter)", expected: "a number")
        }
        workspace.reserve(character, upTo: number)
      }
      return workspace
    } catch let error as JSONShapeError {
      throw SnapshotProblem(place: error.path, expected: error.expected)
    } catch let error as EditError {
      throw SnapshotProblem(error)
    } catch {
      throw SnapshotProblem(place: "", expected: "a session")
    }
  }

  private static func objects(
    _ key: String, in fields: inout JSONFields
  ) throws(JSONShapeError) -> [(key: String, value: JSONValue)] {
    let members = try fields.take(key, expected: "an object") { $0.object } ?? [:]
    return members.sorted { $0.key < $1.key }
  }

  private static func records<Key: JSONRepresentable, Value: JSONRepresentable>(
    _ list: String, key name: String, in fields: inout JSONFields, edit: (Key, Value) -> Edit
  ) throws(JSONShapeError) -> [Edit] {
    let elements = try fields.take(list, expected: "a list") { $0.array } ?? []
    var edits: [Edit] = []
    for (index, element) in elements.enumerated() {
      let path = "\(list)[\(index)]"
      var record = try JSONFields(element, path: path)
      let key: Key = try record.requiredValue(name)
      edits.append(edit(key, try Value(json: .object(record.others), path: path)))
    }
    return edits
  }
}

/// What is wrong in a snapshot that is JSON.
struct SnapshotProblem: Error {
  var place: String
  var expected: String

  init(place: String, expected: String) {
    self.place = place
    self.expected = expected
  }

  init(_ error: EditError) {
    switch error {
    case .missing(let thing): self.init(place: thing, expected: "there, for something refers to it")
    case .inUse(let thing, let user): self.init(place: thing, expected: "free of \(user)")
    case .wrongSlot(let thing): self.init(place: thing, expected: "under its own id")
    }
  }
}
