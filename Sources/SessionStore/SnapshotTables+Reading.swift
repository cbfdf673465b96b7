internal import Casebook
internal import JSON

extension SnapshotTables {
  /// Takes the tables out of the snapshot's fields and applies them in an order in which every reference is there.
  static func workspace(from fields: inout JSONFields) throws(JSONShapeError) -> Workspace {
    var reader = Reader()
    for (key, text) in try members("texts", in: &fields) {
      reader.workspace.keep(ArticleText(try String(json: text, path: "texts.\(key)")), as: key)
    }
    try reader.set(
      list("articles", in: &fields) { (article: Article) in .article(article.id, article) })
    try reader.set(records("analyses", key: "article", in: &fields) { .analysis($0, $1) })
    try reader.set(list("claims", in: &fields) { (claim: Claim) in .claim(claim.id, claim) })
    for (key, word) in try members("standings", in: &fields) {
      let path = "standings.\(key)"
      let claim = try ClaimID(json: .string(key), path: path)
      try reader.set([(path, .standing(claim, try Standing(json: word, path: path)))])
    }
    try reader.set(list("groups", in: &fields) { (group: Group) in .group(group.id, group) })
    try reader.set(list("tags", in: &fields) { (tag: Tag) in .tag(tag.path, tag) })
    try reader.set(list("taggings", in: &fields) { (tagging: Tagging) in .tagging(tagging, true) })
    try reader.set(
      list("annotations", in: &fields) { (note: Annotation) in .annotation(note.id, note) })
    try reader.set(list("links", in: &fields) { (link: Link) in .link(link.id, link) })
    try reader.set(records("ratings", key: "on", in: &fields) { .rating($0, $1) })
    try reader.set(records("verdicts", key: "of", in: &fields) { .verdict($0, $1) })
    for (name, line) in try members("aliases", in: &fields) {
      let path = "aliases.\(name)"
      try reader.set([(path, .alias(name, try String(json: line, path: path)))])
    }
    for (letter, number) in try members("lastNumbers", in: &fields) {
      try reader.reserve(letter, number)
    }
    return reader.workspace
  }

  /// An edit with the place in the file that it was read from.
  typealias PlacedEdit = (path: String, edit: Edit)

  private static func members(
    _ key: String, in fields: inout JSONFields
  ) throws(JSONShapeError) -> [(key: String, value: JSONValue)] {
    let members = try fields.take(key, expected: "an object") { $0.object } ?? [:]
    return members.sorted { $0.key < $1.key }
  }

  private static func elements(
    _ key: String, in fields: inout JSONFields
  ) throws(JSONShapeError) -> [(path: String, value: JSONValue)] {
    let elements = try fields.take(key, expected: "a list") { $0.array } ?? []
    return elements.enumerated().map { ("\(key)[\($0.offset)]", $0.element) }
  }

  private static func list<Value: JSONRepresentable>(
    _ key: String, in fields: inout JSONFields, edit: (Value) -> Edit
  ) throws(JSONShapeError) -> [PlacedEdit] {
    var edits: [PlacedEdit] = []
    for (path, element) in try elements(key, in: &fields) {
      edits.append((path, edit(try Value(json: element, path: path))))
    }
    return edits
  }

  /// Records that have their key among their members.
  private static func records<Key: JSONRepresentable, Value: JSONRepresentable>(
    _ list: String, key name: String, in fields: inout JSONFields, edit: (Key, Value) -> Edit
  ) throws(JSONShapeError) -> [PlacedEdit] {
    var edits: [PlacedEdit] = []
    for (path, element) in try elements(list, in: &fields) {
      var record = try JSONFields(element, path: path)
      let key: Key = try record.requiredValue(name)
      edits.append((path, edit(key, try Value(json: .object(record.others), path: path))))
    }
    return edits
  }
}

/// Builds the workspace and says at which place of the file something does not fit.
private struct Reader {
  var workspace = Workspace()

  mutating func set(_ edits: [SnapshotTables.PlacedEdit]) throws(JSONShapeError) {
    for (path, edit) in edits {
      let inverse: Edit
      do throws(EditError) {
        inverse = try workspace.apply(edit)
      } catch {
        throw JSONShapeError(path: path, expected: Reader.expectation(error))
      }
      guard inverse.emptiesItsSlot else {
        throw JSONShapeError(path: path, expected: "there once")
      }
    }
  }

  mutating func reserve(_ letter: String, _ number: JSONValue) throws(JSONShapeError) {
    // Nine digits, as `CaseID` has: few enough that counting on never overflows.
    guard let character = letter.first, letter.count == 1, let number = number.integer,
      (0...999_999_999).contains(number)
    else {
      throw JSONShapeError(
        path: "lastNumbers.\(letter)", expected: "a number of at most nine digits")
    }
    workspace.reserve(character, upTo: number)
  }

  private static func expectation(_ error: EditError) -> String {
    switch error {
    case .missing(let thing): "about what is there, and \(thing) is not"
    case .inUse(let thing, let user): "there while \(user) uses \(thing)"
    case .wrongSlot(let thing): "under its own id, not \(thing)"
    }
  }
}

extension Edit {
  /// True when the edit leaves its slot without a value.
  fileprivate var emptiesItsSlot: Bool {
    switch self {
    case .article(_, nil), .analysis(_, nil), .claim(_, nil), .standing(_, nil), .group(_, nil),
      .tag(_, nil), .tagging(_, false), .annotation(_, nil), .link(_, nil), .rating(_, nil),
      .verdict(_, nil), .alias(_, nil):
      true
    default: false
    }
  }
}
